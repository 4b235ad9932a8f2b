package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.ildsjel.Vendor;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A newer version migrates the database of nodes that are at work. */
@Tag("faults")
class UpgradeTest {
    private static final int NODES = 2;

    @Test
    void nodesOfTheVersionBeforeGoOnBesideAMigrationAndCannotBeStartedAfterIt() {
        var base = Base.within(Vendor.POSTGRESQL);
        try (var cluster = new Cluster(base, NODES)) {
            var goesOn = new AtomicBoolean(true);
            var talkers = IntStream.range(0, 4)
                    .mapToObj(number -> new Talker("talker" + number, () -> cluster.address(number)))
                    .toList();
            var talking = talkers.stream()
                    .map(talker -> talker.talksWhile(goesOn::get))
                    .toList();
            talksOn(talkers);

            migrate(base);
            talksOn(talkers);
            goesOn.set(false);
            talking.forEach(CompletableFuture::join);
            cluster.settle(Duration.ofSeconds(60));

            assertThat(talkers)
                    .allSatisfy(talker -> assertThat(talker.refusals()).isEmpty());
            new History(cluster.jdbc(), cluster.slack(), talkers).holds("T-MIG beside " + NODES + " nodes");
            assertThatThrownBy(() -> new Cluster(base, 1).close()).hasStackTraceContaining("a newer one has been here");
        }
    }

    /** Often enough for statements that the driver has by then prepared for good. */
    private static void talksOn(List<Talker> talkers) {
        var enough = talkers.stream().map(talker -> talker.titles().size() + 2).toList();
        assertThat(Waiting.until(
                        Duration.ofSeconds(60),
                        () -> IntStream.range(0, talkers.size())
                                .allMatch(number -> talkers.get(number).titles().size() >= enough.get(number))))
                .isTrue();
    }

    /** What a migration may do: each table gets a column that may be null. */
    private static void migrate(Base base) {
        var tables = base.jdbc().sql("""
                SELECT table_name
                FROM information_schema.tables
                WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'
                ORDER BY table_name
                """).query(String.class).list();
        var additions = IntStream.range(0, tables.size())
                .mapToObj(number -> new Addition(tables.get(number), MigrationVersion.fromVersion("900." + number)))
                .toArray(JavaMigration[]::new);
        Flyway.configure()
                .dataSource(base.url(), base.user(), "")
                .javaMigrations(additions)
                .load()
                .migrate();
    }

    private record Addition(String table, MigrationVersion version) implements JavaMigration {
        @Override
        public MigrationVersion getVersion() {
            return version;
        }

        @Override
        public String getDescription() {
            return "a column of " + table;
        }

        @Override
        public Integer getChecksum() {
            return 0;
        }

        @Override
        public boolean canExecuteInTransaction() {
            return true;
        }

        @Override
        public void migrate(Context context) throws SQLException {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute("ALTER TABLE %s ADD COLUMN of_tomorrow VARCHAR(20)".formatted(table));
            }
        }
    }
}
