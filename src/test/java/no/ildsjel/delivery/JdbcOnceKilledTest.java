package no.ildsjel.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.ildsjel.JavaProcess;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was said to be kept is there after a kill, and only because of how H2 is used. */
class JdbcOnceKilledTest {
    private static final String AS_IN_PRODUCTION = ";WRITE_DELAY=0";

    private final Random random = new Random(17);

    private int killed;
    private int acknowledged;
    private int lost;

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptOutlivesAKill() throws IOException, InterruptedException {
        kill(3, AS_IN_PRODUCTION, true);

        assertThat(lost).isZero();
        assertThat(acknowledged).isGreaterThan(100);
    }

    @Test
    @Tag("faults")
    void whatWasKeptOutlivesManyKills() throws IOException, InterruptedException {
        kill(Boolean.getBoolean("faults.full") ? 50 : 10, AS_IN_PRODUCTION, true);
        System.out.printf("H2: %d kills, %d events acknowledged, %d lost%n", killed, acknowledged, lost);

        assertThat(lost).isZero();
    }

    /** Why an address without it is refused. */
    @Test
    @Tag("faults")
    void withoutWriteDelayZeroTheLatestEventsAreLost() throws IOException, InterruptedException {
        kill(5, "", false);
        System.out.printf(
                "H2 without WRITE_DELAY=0: %d kills, %d events acknowledged, %d lost%n", killed, acknowledged, lost);

        assertThat(lost).isPositive();
    }

    private void kill(int times, String setting, boolean flushes) throws IOException, InterruptedException {
        var url = "jdbc:h2:file:" + folder.resolve("ildsjel")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" + setting;
        var database = new DriverManagerDataSource(url, "ildsjel", "");
        Flyway.configure().dataSource(database).load().migrate();
        for (int round = 0; round < times; round++) {
            var keys = killed(url, flushes, round);
            assertThat(Files.size(folder.resolve("ildsjel.mv.db")) % 4096).isZero();
            keys.removeAll(kept(database));
            lost += keys.size();
        }
    }

    private Set<String> killed(String url, boolean flushes, int round) throws IOException, InterruptedException {
        var process = JavaProcess.of(KilledWriter.class, url, Boolean.toString(flushes), Integer.toString(round));
        var keys = new HashSet<String>();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            int enough = 40 + random.nextInt(400);
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("kept ")) {
                    keys.add(line.substring("kept ".length()));
                }
                // What it says until it is dead counts too.
                if (keys.size() == enough) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        killed++;
        acknowledged += keys.size();
        return keys;
    }

    /** With both the key and its effect. */
    private static Set<String> kept(DriverManagerDataSource database) {
        return new HashSet<>(
                JdbcClient.create(database).sql("""
                SELECT event_key
                FROM events
                JOIN timers ON timers.subject = events.event_key
                """).query(String.class).list());
    }
}
