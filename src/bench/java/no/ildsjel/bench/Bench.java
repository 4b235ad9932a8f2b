package no.ildsjel.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import no.ildsjel.bench.Benchmarks.Scale;
import org.jspecify.annotations.Nullable;

/** What is measured on: a PostgreSQL that keeps what it commits, and a Slack; both end with the last figure. */
final class Bench implements AutoCloseable {
    /** As many as the application opens by itself. */
    static final int CONNECTIONS = 10;

    final Scale scale;
    final FakeSlack slack;
    private @Nullable EmbeddedPostgres server;
    private int count;

    Bench(Scale scale) throws IOException {
        this.scale = scale;
        this.slack = new FakeSlack();
    }

    Database postgres() throws Exception {
        var name = "bench" + ++count;
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " OWNER ildsjel");
        }
        return Database.migrated("jdbc:postgresql://localhost:%d/%s".formatted(server().getPort(), name));
    }

    private EmbeddedPostgres server() throws Exception {
        var running = server;
        if (running != null) {
            return running;
        }
        var started = EmbeddedPostgres.builder()
                // Quick and forgetful, unless one says otherwise.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var connection = started.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE ildsjel LOGIN");
            statement.execute("GRANT pg_checkpoint TO ildsjel");
        }
        server = started;
        return started;
    }

    Database h2() throws IOException {
        var file = Files.createTempDirectory("bench").resolve("ildsjel");
        return Database.migrated("jdbc:h2:file:" + file
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;AUTO_SERVER=FALSE");
    }

    @Override
    public void close() throws IOException {
        slack.close();
        if (server != null) {
            server.close();
        }
    }
}
