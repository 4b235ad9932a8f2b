package no.ildsjel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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
    void anIndexLeadsToAllThatATurnAsksFor() {
        tellOfAnIdea();

        assertThat(asked)
                .as("all but the scheduler's, which is not ours")
                .filteredOn(sql -> !sql.contains("scheduled_tasks"))
                .allSatisfy(sql -> assertThat(plan(sql)).doesNotContainPattern(WHOLE));
    }

    /** As it would be where reading a whole table were never the quickest, as it is while there is next to nothing. */
    private static String plan(String sql) {
        var count = new AtomicInteger();
        var numbered = Pattern.compile("\\?").matcher(sql).replaceAll(found -> "\\$" + count.incrementAndGet());
        // One question at a time: a prepared one would want its parameters.
        var url = DATABASE.url() + "?preferQueryMode=simple&options=-c%20enable_seqscan=off";
        var planner = JdbcClient.create(new DriverManagerDataSource(url, DATABASE.user(), DATABASE.password()));
        return String.join(
                "\n",
                planner.sql("EXPLAIN (GENERIC_PLAN) " + numbered)
                        .query(String.class)
                        .list());
    }
}
