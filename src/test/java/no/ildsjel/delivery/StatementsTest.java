package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.button;
import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ildsjel.Statements;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.people.Account;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a delivery asks of the database; the person is one more, which is counted where people are kept. */
class StatementsTest {
    private final PostOffice office = new PostOffice();
    private final Statements statements = new Statements(office.database.dataSource());
    private final Dispatcher dispatcher = counted();

    @Test
    void oneMessageAloneTakesThree() {
        warmUp();
        office.accept("e1", Parcel.post(new ToPerson(KARI), "a", card("1", button("next"))));

        deliver();

        assertThat(statements.take())
                .satisfiesExactly(
                        claim -> assertThat(claim).startsWith("UPDATE parcels AS parcel SET state = 'sending'"),
                        lane -> assertThat(lane).startsWith("UPDATE lanes SET taken_until"),
                        sent -> assertThat(sent).startsWith("UPDATE parcels SET state = 'sent'"));
    }

    @Test
    void aChangeTakesThreeAsWell() {
        warmUp();
        office.deliver("e1", Parcel.post(new ToPerson(KARI), "a", card("1", button("next"))));
        office.accept("e2", Parcel.settle(new ToPerson(KARI), "a"));

        deliver();

        assertThat(statements.take()).hasSize(3);
        assertThat(office.column("state", "parcels")).containsOnly("sent");
    }

    @Test
    void fourAtOnceTakeNine() {
        warmUp();
        for (int number = 0; number < 4; number++) {
            var somebody = office.town.stranger("p%d@kommune.example".formatted(number));
            office.town.reachable(
                    somebody, new Account("slack", UUID.randomUUID().toString()));
            office.accept("four" + number, Parcel.post(new ToPerson(somebody), "a", card("1")));
        }

        deliver();

        assertThat(statements.take()).hasSize(1 + 4 * 2);
        assertThat(office.column("state", "parcels")).containsOnly("sent");
    }

    /** A lane's first message makes its row. */
    private void warmUp() {
        office.slack.setLane(null);
        office.deliver("e0", Parcel.post(new ToPerson(KARI), "warm", card("0")));
        office.slack.setLane(new Lane("slack/T1", Duration.ofMillis(1), 100));
        office.lanes.take(office.slack.lanes(shipment()), Parcel.Urgency.ANSWER, false);
        statements.take();
    }

    private static Shipment shipment() {
        return new Shipment("", new Channel.Someone("U", null), null, null);
    }

    private void deliver() {
        new ArrayList<>(dispatcher.claim(4, Urgency.BROADCAST)).forEach(dispatcher::carry);
    }

    private Dispatcher counted() {
        var jdbc = JdbcClient.create(statements);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(statements));
        var clock = Clock.systemUTC();
        var flush = new JdbcFlush(jdbc, false);
        var queues = new JdbcQueues(jdbc, flush);
        var parcels = new JdbcParcels(jdbc, office.notation, queues);
        var lanes = new JdbcLanes(jdbc, new NamedParameterJdbcTemplate(statements), transaction);
        var routing = new Routing(office.town, office.town, office.rooms, List.of(office.slack));
        var patience = new Patience(Duration.ofDays(3));
        var attempting = new Attempting(routing, new Writing(office.town), lanes, new Berths(4), patience, clock);
        var claims = new JdbcClaims(jdbc, office.notation, parcels, queues, flush, clock);
        return new Dispatcher(claims, parcels, routing, attempting, lanes, patience, office.town, office.bell, clock);
    }
}
