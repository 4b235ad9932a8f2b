package no.ildsjel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL of a test's own that keeps what it has committed, may be taken away, and comes back where it was. */
public final class PostgresServer implements AutoCloseable {
    private final Path data;
    private final EmbeddedPostgres server;

    private PostgresServer(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    /** With an empty database, which the application fills with its tables. */
    public static PostgresServer started() {
        try {
            var data = Files.createTempDirectory("ildsjel-postgres");
            var server = new PostgresServer(
                    data, builder(data).setCleanDataDirectory(true).start());
            var operator = JdbcClient.create(server.server.getPostgresDatabase());
            operator.sql("CREATE ROLE ildsjel LOGIN").update();
            operator.sql("CREATE DATABASE ildsjel OWNER ildsjel").update();
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/ildsjel".formatted(server.getPort());
    }

    public String user() {
        return "ildsjel";
    }

    public String password() {
        return "";
    }

    /** As after a crash: nobody is waited for, nothing is written down; as {@code pg_ctl stop -m immediate}. */
    public void stopImmediately() {
        try {
            var pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
            var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            new ProcessBuilder("kill", "-QUIT", pid).inheritIO().start().waitFor();
            postmaster.onExit().get(10, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException("The database server cannot be stopped", failure);
        }
    }

    /** On the same port, with the same data; returns when it lets people in. */
    public void startAgain() {
        try {
            // The first start still holds the lock of its own; it is also the one that cleans up in the end.
            Files.deleteIfExists(data.resolve("epg-lock"));
            builder(data)
                    .setPort(server.getPort())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setPGStartupWait(Duration.ofSeconds(30))
                // Quick and forgetful, unless one says otherwise.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
    }
}
