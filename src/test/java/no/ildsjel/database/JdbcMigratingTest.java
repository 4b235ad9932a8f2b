package no.ildsjel.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.JavaProcess;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEachDatabase
class JdbcMigratingTest {
    private static final int ROWS = 5;

    @TempDir
    private Path folder;

    private final Vendor vendor;

    JdbcMigratingTest(Vendor vendor) {
        this.vendor = vendor;
    }

    @Test
    void aNewDatabaseGetsAllTables() {
        try (var open = place().started()) {
            assertThat(open.tables()).extracting(JdbcTables.Table::name).contains("ideas", "parcels");
        }

        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void aNewerDatabaseIsNotTouched() {
        var place = place();
        try (var open = place.started()) {
            SomeRows.fill(open, ROWS);
            open.jdbc().update("""
                    INSERT INTO "flyway_schema_history"
                        ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success")
                    VALUES (999, '999', 'tomorrow', 'SQL', 'V999__tomorrow.sql', 'ildsjel', 1, TRUE)
                    """);
        }
        Map<String, List<String>> before;
        String newest;
        try (var open = place.open()) {
            before = SomeRows.all(open);
            newest = JdbcMigrating.newest(open.flyway().info());
        }

        assertThatThrownBy(place::started)
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("has version 999")
                .hasMessageContaining("up to " + newest);

        try (var open = place.open()) {
            assertThat(SomeRows.all(open)).isEqualTo(before);
            assertThat(open.version()).isEqualTo("999");
        }
        assertThat(leftBehind()).isEmpty();
    }

    /** The last one also at any other statement: see below. */
    @Test
    void aMigrationThatIsKilledIsDoneAgainAndLosesNothing() throws IOException, InterruptedException {
        killedAt("1", 12);
        killedAt("9", 45);
    }

    @Test
    @Tag("faults")
    void aMigrationMayBeKilledAtAnyStatement() throws IOException, InterruptedException {
        boolean isFull = Boolean.getBoolean("faults.full");
        for (var from : isFull ? List.of("0", "1", "5", "9", "12") : List.of("9")) {
            int last = statements(from);
            for (int at = 1; at <= last; at += isFull ? 1 : Math.max(1, last / 4)) {
                killedAt(from, at);
            }
        }
    }

    @Test
    void rowsOfTheFirstVersionComeUpWhole() {
        comesUp("1");
    }

    /** In the short form those of every third. */
    @Test
    @Tag("faults")
    void rowsOfEveryVersionComeUpWhole() {
        var versions = versions();
        int step = Boolean.getBoolean("faults.full") ? 1 : 3;
        for (int number = 0; number < versions.size(); number += step) {
            comesUp(versions.get(number));
        }
    }

    /**
     * From version 15, since what follows writes over every card and lays indexes over every parcel. A tenth on H2, which
     * copies a table for each column that it gets.
     */
    @Test
    @Tag("faults")
    void twoMillionRowsComeUpWithinAMinute() {
        int most = Boolean.getBoolean("faults.full") ? 1_000_000 : 100_000;
        int rows = vendor == Vendor.H2 ? most / 10 : most;
        var place = place();
        try (var open = at(place, "15")) {
            var numbers = vendor == Vendor.H2 ? "SYSTEM_RANGE(1, %d) AS n (x)" : "generate_series(1, %d) AS n (x)";
            open.jdbc().execute("""
                    INSERT INTO parcels (id, recipient, destination, name, deed, version, urgency, state, attempts, due_at,
                        created_at, sent_at)
                    SELECT CAST('00000000-0000-4000-8000-' || LPAD(CAST(x AS VARCHAR(12)), 12, '0') AS UUID),
                        'person/' || MOD(x, 5000), '{}', 'session/' || x, 'POST', 1, 0, 'sent', 1, CURRENT_TIMESTAMP,
                        CURRENT_TIMESTAMP, CURRENT_TIMESTAMP
                    FROM %s
                    """.formatted(numbers.formatted(rows)));
            open.jdbc().execute("""
                    INSERT INTO cards (name, recipient, destination, version, stands, channel, conversation, message, changed_at)
                    SELECT 'session/' || x, 'person/' || MOD(x, 5000), '{}', 1, TRUE, 'slack', 'D' || MOD(x, 5000),
                        CAST(x AS VARCHAR(12)), CURRENT_TIMESTAMP
                    FROM %s
                    """.formatted(numbers.formatted(rows)));
            long began = System.nanoTime();

            open.migrate();

            var took = Duration.ofNanos(System.nanoTime() - began);
            System.out.printf("T-MIG %s: %d parcels and cards within %s%n", vendor, rows, took);
            assertThat(open.jdbc()
                            .queryForObject("SELECT COUNT(*) FROM cards WHERE standing LIKE '%slack%'", Integer.class))
                    .isEqualTo(rows);
            assertThat(took).isLessThan(Duration.ofMinutes(1));
        }
    }

    private void comesUp(String version) {
        var place = place();
        try (var open = at(place, version)) {
            SomeRows.fill(open, ROWS);
            var tables = SomeRows.lasting(open);
            var before = SomeRows.all(open, tables);

            open.migrate();

            assertThat(SomeRows.all(open, tables)).as("from " + version).isEqualTo(before);
        }
        assertThat(leftBehind()).isEmpty();
    }

    private List<String> versions() {
        try (var open = place().started()) {
            return Arrays.stream(open.flyway().info().applied())
                    .map(migration -> migration.getVersion().toString())
                    .toList();
        }
    }

    private void killedAt(String from, int statement) throws IOException, InterruptedException {
        var place = place();
        Map<String, List<String>> before = Map.of();
        List<JdbcTables.Table> tables = List.of();
        if (!from.equals("0")) {
            try (var open = at(place, from)) {
                SomeRows.fill(open, ROWS);
                tables = SomeRows.lasting(open);
                before = SomeRows.all(open, tables);
            }
        }

        var killed = run(place, statement);
        killed.getInputStream().transferTo(OutputStream.nullOutputStream());

        assertThat(killed.waitFor()).as(from + " at " + statement).isEqualTo(137);
        try (var open = place.started()) {
            assertThat(SomeRows.all(open, tables)).as(from + " at " + statement).isEqualTo(before);
            assertThat(open.flyway().info().pending()).isEmpty();
        }
        assertThat(leftBehind()).isEmpty();
    }

    private int statements(String from) throws IOException, InterruptedException {
        var place = place();
        if (!from.equals("0")) {
            at(place, from).close();
        }
        var process = run(place, Integer.MAX_VALUE);
        // Below what is logged.
        return new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .reduce((first, second) -> second)
                .map(Integer::valueOf)
                .orElseThrow();
    }

    private static Process run(Place place, int statement) throws IOException {
        return JavaProcess.of(CutOffMigration.class, place.url(), Integer.toString(statement));
    }

    private static Place.Open at(Place place, String version) {
        var open = place.open();
        open.migrateTo(version);
        return open;
    }

    private int count;

    private Place place() {
        return Place.of(vendor, folder.resolve("database-" + count++));
    }

    private List<Path> leftBehind() {
        return IntStream.range(0, count)
                .mapToObj(number -> folder.resolve("database-" + number))
                .filter(Files::exists)
                .flatMap(JdbcMigratingTest::list)
                .filter(file -> !file.toString().endsWith(".mv.db"))
                .toList();
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
