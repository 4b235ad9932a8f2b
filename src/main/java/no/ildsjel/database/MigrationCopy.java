package no.ildsjel.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the file was before a migration. That it lies beside the file says that a migration is under way or was cut off: it is
 * there whole before the migration's first statement, and gone before anything else is written.
 */
record MigrationCopy(DatabaseFile file) {
    private static final Logger log = LoggerFactory.getLogger(MigrationCopy.class);

    // H2 writes into the header when a database was made.
    private static final Pattern BIRTHDAY = Pattern.compile("\\bcreated:([0-9a-f]+)");
    private static final int HEADER = 512;

    Path path() {
        return file.path().resolveSibling(file.name() + ".before-migration.zip");
    }

    boolean exists() {
        return Files.exists(path());
    }

    /** The database was not there yet: whatever is in it by now came of a start that was cut off, unless it has rows. */
    boolean isOfNothing() {
        try {
            return exists() && Files.size(path()) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(Durably.Filling backup) {
        write(path(), backup);
    }

    void keepNothing() {
        write(path(), part -> {});
    }

    /** Everything is migrated, and on the disk. */
    void drop() {
        try {
            Durably.delete(path());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s cannot be deleted, and must be before anything else".formatted(path()), e);
        }
    }

    /** Undoes a migration that was cut off. Cut off itself, it is done again. */
    void putBack() {
        // Two at once must not put back what one of them has begun to migrate anew.
        try (var channel = FileChannel.open(path(), WRITE);
                var lock = channel.tryLock()) {
            if (lock == null || file.isInUse()) {
                throw inUse();
            }
            if (exists()) {
                putBackAlone();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be put back".formatted(path()), e);
        }
    }

    private void putBackAlone() throws IOException {
        try {
            refuseAnothers();
            log.warn("A migration was cut off: {} is put back, and migrated again", path());
            Durably.write(file.path(), this::unpack);
        } catch (ZipException e) {
            throw new DatabaseRefused(
                    "A migration was cut off, and the copy that was made before it, %s, is damaged.".formatted(path()),
                    "Restore a backup that was made before the migration, and delete the copy. " + DatabaseFile.RESTORE,
                    e);
        }
        drop();
    }

    /** Somebody has put another database in the place since. */
    private void refuseAnothers() throws IOException {
        var here = file.exists() ? birthday(Files.newInputStream(file.path())) : Optional.<String>empty();
        var then = birthday(unpacked());
        if (here.isPresent() && then.isPresent() && !here.equals(then)) {
            throw new DatabaseRefused(
                    "%s was made before a migration of another database than %s.".formatted(path(), file.path()),
                    "If the database is the one that is meant, delete the copy.");
        }
    }

    private static Optional<String> birthday(InputStream database) throws IOException {
        try (database) {
            var found = BIRTHDAY.matcher(new String(database.readNBytes(HEADER), ISO_8859_1));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        }
    }

    private InputStream unpacked() throws IOException {
        var zip = new ZipInputStream(Files.newInputStream(path()));
        if (zip.getNextEntry() == null) {
            zip.close();
            throw new ZipException("empty");
        }
        return zip;
    }

    private void unpack(Path part) throws IOException {
        try (var zip = unpacked();
                var out = Files.newOutputStream(part)) {
            // To the very end, where the checksum is compared.
            zip.transferTo(out);
        }
    }

    private DatabaseRefused inUse() {
        return new DatabaseRefused(
                "Another process has the database %s open, and is migrating it.".formatted(file.path()),
                "Wait until it is done, and stop it before another is started; or let ILDSJEL_DATABASE_URL name another"
                        + " database.");
    }

    private static void write(Path path, Durably.Filling filling) {
        try {
            Durably.write(path, filling);
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "Nothing was migrated, since no copy of the database could be made first: " + e,
                    "Make room for as much again as the database has.",
                    e);
        }
    }
}
