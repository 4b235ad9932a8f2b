package no.ildsjel.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what was written last into an H2 file that nobody closed, and says so in its header: see {@code RATIONALE.md}. Whether
 * it is whole is looked at by H2, which goes back to an older chunk where it is not.
 */
final class NewestChunk {
    private static final Logger log = LoggerFactory.getLogger(NewestChunk.class);

    private static final int BLOCK = 4096;
    private static final int HEADERS = 2;
    private static final int FOOTER = 128;
    /** More than the first line of a chunk ever takes. */
    private static final int LONGEST_LINE = 1024;

    private static final int BLOCKS_AT_ONCE = 256;
    /** H2 writes its header at least every twenty. */
    private static final int MOST_COMMITS = 1_000;

    private final FileChannel file;

    private NewestChunk(FileChannel file) {
        this.file = file;
    }

    /** Nothing where the file was closed in peace, or is open in another process, or is none of H2's. */
    static void pointTo(Path path) throws IOException {
        try (var channel = FileChannel.open(path, READ, WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                new NewestChunk(channel).pointTo();
            }
        } catch (OverlappingFileLockException e) {
            // Somebody in this very process has it open; whoever opens it next is told.
        }
    }

    private void pointTo() throws IOException {
        var header = header().filter(found -> !found.containsKey("clean"));
        if (header.isEmpty()) {
            return;
        }
        long known = hex(header.get(), "version", 0);
        var newest = newest(known);
        if (newest != null) {
            write(header.get(), newest);
            log.warn(
                    "Ildsjel was not stopped but cut off; the database goes on from its version {}, and its header knew of {}",
                    newest.version(),
                    known);
        }
    }

    private Optional<Map<String, String>> header() throws IOException {
        return Stream.of(checked(read(0, BLOCK)), checked(read(BLOCK, BLOCK)))
                .flatMap(Optional::stream)
                .filter(fields -> fields.containsKey("blockSize"))
                .max(Comparator.comparingLong(fields -> hex(fields, "version", 0)));
    }

    /** Newer than the header knows, but not by more than can be: people's words stand in the file too, and may look like one. */
    private @Nullable Chunk newest(long known) throws IOException {
        Chunk newest = null;
        long blocks = file.size() / BLOCK;
        for (long first = HEADERS; first < blocks; first += BLOCKS_AT_ONCE) {
            var some = read(first * BLOCK, (int) Math.min(BLOCKS_AT_ONCE, blocks - first) * BLOCK);
            for (int block = 0; block < some.length / BLOCK; block++) {
                var chunk = chunk(some, block, first + block);
                if (chunk != null
                        && chunk.isBetween(newest == null ? known : newest.version(), known + MOST_COMMITS)
                        && isWhole(chunk, blocks)) {
                    newest = chunk;
                }
            }
        }
        return newest;
    }

    /** What begins in that block; most begin in the middle of one. */
    private static @Nullable Chunk chunk(byte[] blocks, int number, long block) {
        int start = number * BLOCK;
        if (!new String(blocks, start, 6, ISO_8859_1).equals("chunk:")) {
            return null;
        }
        var line = new String(blocks, start, LONGEST_LINE, ISO_8859_1).split("\n", 2)[0].strip();
        return parsed(line).map(fields -> Chunk.of(fields, block)).orElse(null);
    }

    /** Its last line says the same as its first: nothing else was written over either. */
    private boolean isWhole(Chunk chunk, long blocks) throws IOException {
        long end = chunk.block() + chunk.length();
        return chunk.length() > 0
                && end <= blocks
                && checked(read(end * BLOCK - FOOTER, FOOTER))
                        .filter(footer -> hex(footer, "chunk", -1) == chunk.id())
                        .filter(footer -> hex(footer, "len", -1) == chunk.length())
                        .filter(footer -> hex(footer, "version", -1) == chunk.version())
                        .isPresent();
    }

    private void write(Map<String, String> fields, Chunk newest) throws IOException {
        var header = new HashMap<>(fields);
        header.put("block", Long.toHexString(newest.block()));
        header.put("chunk", Long.toHexString(newest.id()));
        header.put("version", Long.toHexString(newest.version()));
        var line = DataUtils.appendMap(new StringBuilder(), header);
        DataUtils.appendMap(line, "fletcher", checksum(line.toString()));
        var bytes = line.append('\n').toString().getBytes(ISO_8859_1);
        // One after the other, so that one of them can always be read.
        for (int copy = HEADERS - 1; copy >= 0; copy--) {
            file.write(ByteBuffer.wrap(Arrays.copyOf(bytes, BLOCK)), (long) copy * BLOCK);
            file.force(true);
        }
    }

    /** The fields of the first line, where they agree with the checksum that it ends with. */
    private static Optional<Map<String, String>> checked(byte[] bytes) {
        var line = new String(bytes, ISO_8859_1).split("[\n\0]", 2)[0].strip();
        int end = line.lastIndexOf(",fletcher:");
        return parsed(line)
                .filter(fields -> end > 0 && fletcher(fields) == checksum(line.substring(0, end)))
                .map(NewestChunk::withoutChecksum);
    }

    private static Map<String, String> withoutChecksum(Map<String, String> fields) {
        var others = new HashMap<>(fields);
        others.remove("fletcher");
        return others;
    }

    private static Optional<Map<String, String>> parsed(String line) {
        try {
            return Optional.of(DataUtils.parseMap(line));
        } catch (RuntimeException notOfThisKind) {
            return Optional.empty();
        }
    }

    private static int fletcher(Map<String, String> fields) {
        return (int) hex(fields, "fletcher", 0);
    }

    /** What is no number is none of H2's. */
    private static long hex(Map<String, String> fields, String name, long otherwise) {
        var digits = fields.get(name);
        try {
            return digits == null ? otherwise : Long.parseUnsignedLong(digits, 16);
        } catch (NumberFormatException words) {
            return -1;
        }
    }

    private static int checksum(String line) {
        var bytes = line.getBytes(ISO_8859_1);
        return DataUtils.getFletcher32(bytes, 0, bytes.length);
    }

    private byte[] read(long position, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        int count = 0;
        while (buffer.hasRemaining() && count >= 0) {
            count = file.read(buffer, position + buffer.position());
        }
        return buffer.array();
    }

    private record Chunk(long id, long block, long length, long version) {
        /** The version is left out where it is the number of the chunk. */
        static Chunk of(Map<String, String> fields, long block) {
            long id = hex(fields, "chunk", -1);
            return new Chunk(id, block, hex(fields, "len", 0), hex(fields, "version", id));
        }

        boolean isBetween(long older, long newest) {
            return id > 0 && version > older && version <= newest;
        }
    }
}
