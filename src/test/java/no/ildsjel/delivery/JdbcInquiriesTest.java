package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Statements;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Lanes.Free;
import no.ildsjel.delivery.Lanes.Full;
import no.ildsjel.delivery.Parcel.Urgency;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnEachDatabase
class JdbcInquiriesTest extends InquiriesContract {
    private static final Lane TENANT = new Lane("teams/T1", Duration.ofSeconds(60), 1);
    private static final Lane TENANT_FOR_QUESTIONS = new Lane("teams/T1", Duration.ofSeconds(60), 2);

    private final PostOffice office;
    private final Statements statements;
    private final Inquiries one;
    private final Inquiries other;

    JdbcInquiriesTest(Vendor vendor) {
        office = new PostOffice(vendor);
        statements = new Statements(office.database.dataSource());
        one = node();
        other = node();
    }

    private Inquiries node() {
        var jdbc = JdbcClient.create(statements);
        var batches = new NamedParameterJdbcTemplate(statements);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(statements));
        return new JdbcInquiries(jdbc, batches, transaction, new JdbcLanes(jdbc, batches, transaction));
    }

    @Override
    Inquiries one() {
        return one;
    }

    @Override
    Inquiries other() {
        return other;
    }

    @Override
    void passes(Duration time) {
        office.passes(time);
    }

    @Test
    void aQuestionCostsOneStatement() {
        var reading = new Lane("teams/T1/a:kari/reads", Duration.ofSeconds(1), 5);
        one.take(List.of(TENANT, reading));
        passes(Duration.ofSeconds(61));
        statements.take();

        assertThat(one.take(List.of(TENANT, reading))).isEmpty();

        assertThat(statements.take())
                .singleElement()
                .satisfies(statement -> assertThat(statement).startsWith("UPDATE lanes SET taken_until"));
    }

    @Test
    void aQuestionTakesItsPlaceFromMessagesAndLetsTheNextWait() {
        assertThat(office.lanes.take(List.of(TENANT), Urgency.BROADCAST, false)).isInstanceOf(Free.class);

        assertThat(one.take(List.of(TENANT_FOR_QUESTIONS))).isEmpty();
        assertThat(one.take(List.of(TENANT_FOR_QUESTIONS))).isPresent();
        passes(Duration.ofSeconds(61));

        assertThat(office.lanes.take(List.of(TENANT), Urgency.ANSWER, false)).isInstanceOf(Full.class);
    }

    /** Else nobody would be known by name while many messages wait. */
    @Test
    void aQuestionStandsBehindNoMessageThatWaits() {
        for (int message = 0; message < 100; message++) {
            office.lanes.take(List.of(TENANT), Urgency.BROADCAST, false);
        }

        assertThat(one.take(List.of(TENANT_FOR_QUESTIONS))).isEmpty();
    }

    @Test
    void whatAQuestionWasToldHoldsForMessagesToo() {
        one.shut(TENANT.name(), Duration.ofSeconds(30), "http_429");

        assertThat(office.lanes.take(List.of(TENANT), Urgency.ANSWER, false)).isInstanceOf(Full.class);
    }

    /** That a message got no answer is no reason not to ask who somebody is. */
    @Test
    void aLaneThatIsDoubtedIsOpenToQuestionsAndStaysDoubted() {
        office.lanes.shut(TENANT.name(), null, "timeout", false);

        assertThat(one.take(List.of(TENANT))).isEmpty();

        assertThat(office.lanes.take(List.of(TENANT), Urgency.ANSWER, false))
                .isInstanceOfSatisfying(
                        Full.class, full -> assertThat(full.trouble()).isEqualTo("timeout"));
    }
}
