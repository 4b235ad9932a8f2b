package no.ildsjel.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings the database to the program's version: never a newer one, and on H2, which has no transactions for tables, only with a
 * copy that is put back when the migration is cut off.
 */
class JdbcMigrating implements FlywayMigrationStrategy {
    private static final Logger log = LoggerFactory.getLogger(JdbcMigrating.class);

    private final Optional<DatabaseFile> file;

    JdbcMigrating(Optional<DatabaseFile> file) {
        this.file = file;
    }

    @Override
    public void migrate(Flyway flyway) {
        file.ifPresentOrElse(found -> migrate(flyway, found), () -> {
            refuseNewer(flyway.info());
            flyway.migrate();
        });
    }

    private void migrate(Flyway flyway, DatabaseFile file) {
        var h2 = new JdbcH2(new JdbcTemplate(flyway.getConfiguration().getDataSource()), file);
        var copy = new MigrationCopy(file);
        if (copy.isOfNothing() && h2.hasRows()) {
            // Somebody has restored a backup after a start that came to nothing.
            copy.drop();
        }
        if (copy.isOfNothing()) {
            h2.dropAll();
        } else {
            h2.readThrough();
            keep(flyway.info(), h2, copy);
        }
        if (copy.exists()) {
            flyway.migrate();
            h2.rememberTables();
            h2.flush();
            copy.drop();
        } else {
            // Nothing is pending; but what was applied is compared.
            flyway.validate();
            h2.rememberTables();
        }
    }

    private void keep(MigrationInfoService info, JdbcH2 h2, MigrationCopy copy) {
        refuseNewer(info);
        refuseEmptied(info, copy.file());
        if (copy.exists()) {
            throw new DatabaseRefused(
                    "A migration of %s was cut off just now."
                            .formatted(copy.file().path()),
                    "Start Ildsjel again, once: %s is put back then.".formatted(copy.path()));
        }
        if (info.pending().length > 0) {
            log.info("The database is copied to {} before it is migrated", copy.path());
            copy.keep(h2::backUpTo);
        }
    }

    static void refuseNewer(MigrationInfoService info) {
        var newest = newest(info);
        if (Arrays.stream(info.applied()).anyMatch(JdbcMigrating::isOfTheFuture)) {
            throw new DatabaseRefused(
                    "The database has version %s, and this Ildsjel knows versions up to %s: a newer one has been here. Nothing was changed."
                            .formatted(info.current().getVersion(), newest),
                    "Start the newer Ildsjel. To stay with this one, restore a backup that was made before the newer one"
                            + " was started, without what was said since.");
        }
    }

    private static void refuseEmptied(MigrationInfoService info, DatabaseFile file) {
        if (info.current() == null) {
            throw new DatabaseRefused(
                    "The database's file %s holds nothing of Ildsjel's: it was cut short or damaged, or belongs to another program."
                            .formatted(file.path()),
                    DatabaseFile.RESTORE + " If it never held anything, delete it.");
        }
    }

    /** What this program brings a database to. */
    static String newest(MigrationInfoService info) {
        return Arrays.stream(info.all())
                .filter(migration -> migration.getVersion() != null && !isOfTheFuture(migration))
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("0");
    }

    private static boolean isOfTheFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }
}
