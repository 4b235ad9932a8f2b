package no.ildsjel.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is seen to before anything opens the database. */
final class Precaution {
    private static final Logger log = LoggerFactory.getLogger(Precaution.class);

    private Precaution() {}

    static void take(String url) {
        var address = new DatabaseAddress(url);
        if (!address.isSafe()) {
            throw new DatabaseRefused(
                    "ILDSJEL_DATABASE_URL (spring.datasource.url) names an H2 database without WRITE_DELAY=0, so that"
                            + " what was answered for half a second before a crash would be lost.",
                    "Add ;WRITE_DELAY=0 to it.");
        }
        if (address.isInMemory()) {
            log.warn("The database is in memory only: nothing is kept when Ildsjel stops");
        }
        address.file().ifPresent(Precaution::take);
    }

    private static void take(DatabaseFile file) {
        file.ensureFolderCanBeWritten();
        var copy = new MigrationCopy(file);
        if (copy.exists() && !copy.isOfNothing()) {
            copy.putBack();
        }
        if (!file.exists()) {
            copy.keepNothing();
        } else if (!copy.isOfNothing() || !file.isEmpty()) {
            file.ensureWhole();
            file.pointToNewest();
        }
    }

    /** For who only reads: a database that is not there is not begun. */
    static void takeOnlyIfThere(String url) {
        new DatabaseAddress(url).file().filter(file -> !file.exists()).ifPresent(file -> {
            throw new DatabaseRefused(
                    "There is no database at %s.".formatted(file.path()),
                    "Let ILDSJEL_DATABASE_URL name the one that is meant.");
        });
        take(url);
    }
}
