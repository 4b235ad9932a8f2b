package no.ildsjel.database;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
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

    Path path() {
        return file.path().resolveSibling(file.name() + ".before-migration.zip");
    }

    boolean exists() {
        return Files.exists(path());
    }

    /** A database that was not there yet: what is put back is nothing. */
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
            throw new UncheckedIOException("%s cannot be deleted, and must be before anything else".formatted(path()), e);
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
        if (isOfNothing()) {
            Durably.delete(file.path());
            return;
        }
        log.warn("A migration was cut off: {} is put back, and migrated again", path());
        try {
            Durably.write(file.path(), this::unpack);
        } catch (ZipException e) {
            throw new DatabaseRefused(
                    "A migration was cut off, and the copy that was made before it, %s, is damaged.".formatted(path()),
                    "Restore a backup that was made before the migration, and delete the copy. " + DatabaseFile.RESTORE,
                    e);
        }
        drop();
    }

    private void unpack(Path part) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(path()));
                var out = Files.newOutputStream(part)) {
            if (zip.getNextEntry() == null) {
                throw new ZipException("empty");
            }
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
