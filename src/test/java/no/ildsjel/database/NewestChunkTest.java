package no.ildsjel.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.ildsjel.JavaProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where a file is written in the middle, H2 alone does not find what was written last before it was killed. */
class NewestChunkTest {
    private final Random random = new Random(5);

    @TempDir
    private Path folder;

    private int acknowledged;
    private int lost;

    @Test
    void whatWasWrittenIntoTheMiddleOfTheFileOutlivesAKill() throws Exception {
        kill(4, true);

        assertThat(acknowledged).isGreaterThan(100);
        assertThat(lost).isZero();
    }

    @Test
    @Tag("faults")
    void whatWasWrittenIntoTheMiddleOfTheFileOutlivesManyKills() throws Exception {
        kill(Boolean.getBoolean("faults.full") ? 100 : 10, true);
        System.out.printf("H2 in the middle of its file: %d rows acknowledged, %d lost%n", acknowledged, lost);

        assertThat(lost).isZero();
    }

    /** Why we look for ourselves: as soon as this fails, H2 does it, and we need not any more. It takes some luck to see. */
    @Test
    @Tag("faults")
    @EnabledIfSystemProperty(named = "faults.full", matches = "true")
    void h2AloneLosesSomeOfIt() throws Exception {
        kill(200, false);
        System.out.printf("H2 alone in the middle of its file: %d rows acknowledged, %d lost%n", acknowledged, lost);

        assertThat(lost).isPositive();
    }

    @Test
    void aFileThatWasClosedInPeaceIsLeftAsItIs() throws IOException {
        open().sql("CREATE TABLE kept (name VARCHAR(100) PRIMARY KEY, words VARCHAR)")
                .update();
        var before = Files.readAllBytes(file());

        Precaution.take(url());

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    /** Somebody's words that begin like a chunk, wherever in the file they come to lie. */
    @Test
    void wordsThatLookLikeAChunkAreWords() throws Exception {
        var jdbc = open();
        jdbc.sql("CREATE TABLE kept (name VARCHAR(100) PRIMARY KEY, words VARCHAR)")
                .update();
        var forged = List.of("chunk:1,len:hemmelig\n", "chunk:7fff,len:1,version:7fffffffffff\n", "chunk:-1,len:-1\n");
        for (int row = 0; row < 200; row++) {
            jdbc.sql("INSERT INTO kept VALUES (:name, :words)")
                    .param("name", String.valueOf(row))
                    .param("words", "x".repeat(row % 21) + forged.get(row % 3).repeat(140))
                    .update();
        }
        var cutOff = killed(0);

        Precaution.take(url());

        assertThat(open().sql("SELECT name FROM kept").query(String.class).list())
                .hasSizeGreaterThanOrEqualTo(200 + cutOff.size())
                .containsAll(cutOff);
    }

    private void kill(int times, boolean isLookedFor) throws Exception {
        open().sql("CREATE TABLE kept (name VARCHAR(100) PRIMARY KEY, words VARCHAR)")
                .update();
        for (int round = 0; round < times; round++) {
            var names = killed(round);
            if (isLookedFor) {
                Precaution.take(url());
            }
            names.removeAll(
                    open().sql("SELECT name FROM kept").query(String.class).list());
            lost += names.size();
        }
    }

    private Set<String> killed(int round) throws Exception {
        var process = JavaProcess.of(KilledWriters.class, url(), String.valueOf(round));
        var names = new HashSet<String>();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            int enough = 100 + random.nextInt(400);
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("kept ")) {
                    names.add(line.substring("kept ".length()));
                }
                // What it says until it is dead counts too.
                if (names.size() == enough) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        acknowledged += names.size();
        return names;
    }

    private JdbcClient open() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "ildsjel", ""));
    }

    /** What is no longer needed is written over at once, and not only after 45 seconds. */
    private String url() {
        return "jdbc:h2:file:" + folder.resolve("kept") + ";WRITE_DELAY=0;RETENTION_TIME=0";
    }

    private Path file() {
        return folder.resolve("kept.mv.db");
    }
}
