package no.ildsjel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = {Ildsjel.class, TurnsContract.Overhearing.class},
        properties = "ildsjel.delivery.dispatching=false")
class TurnsOnPostgresqlTest extends TurnsContract {
    private static final TestDatabase DATABASE = TestDatabase.fresh(Vendor.POSTGRESQL);
    private static final Pattern WHOLE = Pattern.compile("Seq Scan|Index (?:Only )?Scan(?![^\\n]*\\n\\s+Index Cond)");

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        DATABASE.register(properties);
    }

    /** An index leads to everything, so that a turn costs the same among a million ideas. */
    @Test
    void noTurnReadsAWholeTable() {
        aTurnAsksLittleOfTheDatabase();

        assertThat(statements.known())
                .as("all but the scheduler's, which is not ours")
                .filteredOn(sql -> sql.matches("(?s)(SELECT|INSERT|UPDATE|DELETE|MERGE) .*"))
                .filteredOn(sql -> !sql.contains("scheduled_tasks"))
                .allSatisfy(sql -> assertThat(plan(sql)).doesNotContainPattern(WHOLE));
    }

    /** As it would be where reading the whole table were never the quickest, which it is while there is next to nothing. */
    private static String plan(String sql) {
        var count = new AtomicInteger();
        var numbered = Pattern.compile("\\?").matcher(sql).replaceAll(found -> "\\$" + count.incrementAndGet());
        return Objects.requireNonNull(DATABASE.transaction().execute(status -> {
            DATABASE.jdbc().sql("SET LOCAL enable_seqscan = off").update();
            var lines = DATABASE.jdbc()
                    .sql("EXPLAIN (GENERIC_PLAN) " + numbered)
                    .query(String.class)
                    .list();
            return String.join("\n", lines);
        }));
    }
}
