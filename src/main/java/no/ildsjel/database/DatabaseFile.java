package no.ildsjel.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file that H2 keeps everything in. Looked at before H2 opens it, since H2 takes a file that was cut short for one that it
 * was killed over, and goes back to what is left, if need be to nothing.
 */
record DatabaseFile(Path path) {
    static final String RESTORE = "Stop Ildsjel, keep the file aside, and put the newest backup in its place: "
            + "unzip ildsjel-….zip -d FOLDER-OF-THE-FILE. README, 'The database', has it step by step.";

    // H2 writes whole blocks of this size, and so does whoever kills it.
    private static final int BLOCK = 4096;

    // The header's fields are written in hexadecimal.
    private static final Pattern BLOCK_OF_NEWEST = Pattern.compile("[,{]?\\bblock:([0-9a-f]+)");
    private static final Pattern LENGTH_OF_CHUNK = Pattern.compile("\\blen:([0-9a-f]+)");

    boolean exists() {
        return Files.exists(path);
    }

    boolean isEmpty() {
        return path.toFile().length() == 0;
    }

    Path folder() {
        return requireNonNull(path.toAbsolutePath().getParent(), "A database is never the root of a disk");
    }

    /** As H2 calls it. */
    String name() {
        return path.getFileName().toString().replace(".mv.db", "");
    }

    void ensureFolderCanBeWritten() {
        try {
            createFolder();
            Files.delete(Files.createTempFile(folder(), ".ildsjel", ".tried"));
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The folder of the database, %s, cannot be written to: %s".formatted(folder(), e),
                    "Make room on the disk, let the user that Ildsjel runs as write to the folder, or let"
                            + " ILDSJEL_DATABASE_URL name another.",
                    e);
        }
    }

    /** People's words are for nobody else on the machine; a folder that was there before is the operator's matter. */
    private void createFolder() throws IOException {
        if (Files.isDirectory(folder())) {
            return;
        }
        if (folder().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder());
        }
    }

    void ensureWhole() {
        try {
            long length = Files.size(path);
            if (length == 0) {
                throw new DatabaseRefused(
                        "The database's file %s is empty, and Ildsjel never leaves it so.".formatted(path), RESTORE);
            }
            if (length % BLOCK != 0) {
                throw notWholeBlocks(length);
            }
            if (endOfNewest().filter(end -> end > length).isPresent()) {
                throw new DatabaseRefused(
                        "The database's file %s was cut short after Ildsjel had stopped: it has %d bytes of %d."
                                .formatted(path, length, endOfNewest().orElseThrow()),
                        RESTORE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(path), e);
        }
    }

    /** So that a kill costs nothing. */
    void pointToNewest() {
        try {
            NewestChunk.pointTo(path);
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The database's file %s cannot be read or written to: %s"
                            .formatted(path, e.getClass().getSimpleName()),
                    "Let the user that Ildsjel runs as read and write it.",
                    e);
        }
    }

    /** Whether another process works on it. */
    boolean isInUse() throws IOException {
        if (!exists()) {
            return false;
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private DatabaseRefused notWholeBlocks(long length) {
        return new DatabaseRefused(
                "The database's file %s has %d bytes, which is no number of whole blocks: it was copied or cut in part, or"
                                .formatted(path, length)
                        + " is no database.",
                RESTORE + " To go on without a backup, and without what was written last: truncate -s %4096 " + path);
    }

    /** Where the newest chunk ends; known only when H2 was closed in peace. */
    private Optional<Long> endOfNewest() throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var header = read(file, 0);
            var block = BLOCK_OF_NEWEST.matcher(header);
            if (!header.startsWith("H:2") || !header.contains(",clean:1") || !block.find()) {
                return Optional.empty();
            }
            long start = Long.parseLong(block.group(1), 16) * BLOCK;
            var length = LENGTH_OF_CHUNK.matcher(read(file, start));
            return Optional.of(start + (length.find() ? Long.parseLong(length.group(1), 16) : 1) * BLOCK);
        }
    }

    private static String read(RandomAccessFile file, long position) throws IOException {
        var start = new byte[512];
        file.seek(Math.min(position, file.length()));
        int count = file.read(start);
        var text = new String(start, 0, Math.max(count, 0), ISO_8859_1);
        return text.split("\n", 2)[0];
    }
}
