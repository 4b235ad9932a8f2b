package no.ildsjel.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that outlives its nodes. */
record Base(Kind kind, String url, String user) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    enum Kind {
        H2,
        POSTGRESQL
    }

    /** In a file, since a process is to open it, or on a server of its own. */
    static Base fresh(Kind kind, Path folder) {
        return kind == Kind.POSTGRESQL
                ? postgres()
                : new Base(
                        kind,
                        "jdbc:h2:file:" + folder.toAbsolutePath().resolve("ildsjel-" + COUNT.incrementAndGet())
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                        "ildsjel");
    }

    private static Base postgres() {
        try {
            var name = "faults_" + COUNT.incrementAndGet();
            var server = Server.POSTGRES;
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("CREATE DATABASE " + name)
                    .update();
            return new Base(Kind.POSTGRESQL, server.getJdbcUrl("postgres", name), "postgres");
        } catch (RuntimeException e) {
            throw new IllegalStateException("No PostgreSQL", e);
        }
    }

    /** What a node has to be told. */
    List<String> arguments() {
        return List.of("--spring.datasource.url=" + url, "--spring.datasource.username=" + user);
    }

    /** H2 lets nobody in while a node is at work. */
    JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url, user, ""));
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
