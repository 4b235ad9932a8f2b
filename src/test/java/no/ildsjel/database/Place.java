package no.ildsjel.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.ildsjel.PostgresServer;
import no.ildsjel.Vendor;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Where a database is kept between two starts: a file, or a server of the tests' own. */
record Place(String url) {
    private static final String AS_IN_PRODUCTION =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

    /** Nothing is in it yet. */
    static Place of(Vendor vendor, Path folder) {
        return vendor == Vendor.H2
                ? new Place("jdbc:h2:file:" + folder.resolve("ildsjel") + AS_IN_PRODUCTION)
                : postgres();
    }

    private static Place postgres() {
        var place = new Place(Server.RUNNING.url());
        try (var open = place.open()) {
            open.jdbc().execute("DROP SCHEMA public CASCADE");
            open.jdbc().execute("CREATE SCHEMA public");
        }
        return place;
    }

    Open open() {
        return new Open(this, pool());
    }

    Optional<DatabaseFile> file() {
        return new DatabaseAddress(url).file();
    }

    DatabaseFile h2() {
        return file().orElseThrow();
    }

    /** As a start of Ildsjel does it. */
    Open started() {
        Precaution.take(url);
        var open = open();
        try {
            open.migrate();
            return open;
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private HikariDataSource pool() {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("ildsjel");
        config.setPassword("");
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** While it is in use. */
    record Open(Place place, HikariDataSource source) implements AutoCloseable {
        JdbcTemplate jdbc() {
            return new JdbcTemplate(source);
        }

        void migrate() {
            migrating().migrate(flyway());
        }

        void migrateTo(String version) {
            Flyway.configure()
                    .dataSource(source)
                    .target(MigrationVersion.fromVersion(version))
                    .load()
                    .migrate();
        }

        JdbcMigrating migrating() {
            return new JdbcMigrating(place.file());
        }

        Flyway flyway() {
            return Flyway.configure().dataSource(source).load();
        }

        String version() {
            return flyway().info().current().getVersion().toString();
        }

        List<JdbcTables.Table> tables() {
            return new JdbcTables(jdbc()).inOrder();
        }

        void exportTo(Path file) {
            new JdbcExport(source, new JdbcTransactionManager(source), flyway()).write(file);
        }

        void importFrom(Path file) {
            new JdbcImport(source, new JdbcTransactionManager(source), flyway(), migrating()).read(file);
        }

        @Override
        public void close() {
            source.close();
        }
    }

    private static final class Server {
        static final PostgresServer RUNNING = started();

        private static PostgresServer started() {
            var server = PostgresServer.started();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
