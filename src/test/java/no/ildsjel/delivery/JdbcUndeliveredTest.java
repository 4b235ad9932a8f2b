package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.button;
import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Undelivered.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEachDatabase
class JdbcUndeliveredTest {
    private static final Recipient TO_KARI = new ToPerson(KARI);

    private final PostOffice office;
    private final Undelivered undelivered;

    JdbcUndeliveredTest(Vendor vendor) {
        office = new PostOffice(vendor);
        undelivered = office.undelivered;
    }

    @Test
    void whatFailedForGoodIsShownWithItsReason() {
        fail("is_archived");

        assertThat(undelivered.count()).isEqualTo(1);
        assertThat(undelivered.all()).singleElement().satisfies(item -> {
            assertThat(item.parcel()).isEqualTo(office.parcel());
            assertThat(item.state()).isEqualTo(State.FAILED);
            assertThat(item.to()).isEqualTo("person/slack");
            assertThat(item.card()).isEqualTo("question");
            assertThat(item.reason()).isEqualTo("is_archived");
            assertThat(item.attempts()).isEqualTo(1);
            assertThat(item.since())
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        });
    }

    @Test
    void whatIsSentAgainHasItsPatienceNew() {
        fail("is_archived");
        office.passes(Duration.ofDays(5));
        office.slack.answerNext(new Later(null, "503"));

        boolean isDone = undelivered.sendAgain(office.parcel());
        office.dispatcher.dispatchDue();

        assertThat(isDone).isTrue();
        assertThat(office.column("state", "parcels")).containsExactly("waiting");
        office.passes(Duration.ofSeconds(5));
        office.dispatcher.dispatchDue();
        assertThat(office.column("state", "parcels")).containsExactly("sent");
    }

    /** However often an operator has it sent again. */
    @Test
    void whoeverWasThoughtDeadDoesNotWriteOverWhatIsSentAgain() {
        office.accept("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        var slow = office.claim();
        office.passes(Duration.ofSeconds(21));
        office.claims.reclaim();
        office.database.jdbc().sql("UPDATE parcels SET state = 'held'").update();
        undelivered.sendAgain(office.parcel());
        var quick = office.claim();

        office.parcels.failed(slow, "slack", "too late");

        assertThat(office.column("state", "parcels")).containsExactly("sending");
        assertThat(quick.attempts()).isEqualTo(2);
        assertThat(quick.tries()).isEqualTo(1);
    }

    @Test
    void aFaultOfOurOwnIsTriedEightTimesMoreWhenItIsSentAgain() {
        office.town.forgetHowToWrite();
        office.accept("e1", Parcel.post(TO_KARI, "question", card("Hva?")));
        tries(8);
        undelivered.sendAgain(office.parcel());

        tries(7);
        assertThat(office.column("state", "parcels")).containsExactly("waiting");
        tries(1);

        assertThat(office.column("state", "parcels")).containsExactly("failed");
    }

    private void tries(int times) {
        for (int number = 0; number < times; number++) {
            office.passes(Duration.ofMinutes(6));
            assertThat(office.dispatcher.dispatchDue()).isEqualTo(1);
        }
    }

    @Test
    void whatHasNoWordsLeftCanOnlyBeDropped() {
        fail("is_archived");
        new JdbcSweeping(
                        office.database.jdbc(),
                        new DeliveryProperties(true, 1, Duration.ofDays(3), Duration.ofDays(30)))
                .sweep(Instant.now().plus(Duration.ofDays(8)));

        assertThat(undelivered.all()).extracting(Undelivered.Item::state).containsExactly(Undelivered.State.SPENT);
        assertThat(undelivered.sendAgain(office.parcel())).isFalse();
        assertThat(undelivered.drop(office.parcel())).isTrue();
        assertThat(undelivered.all()).isEmpty();
    }

    @Test
    void whatTheCardHasGoneOnWithoutCanOnlyBeDropped() {
        fail("is_archived");
        office.deliver("e2", Parcel.replace(TO_KARI, "question", card("Hvem?", button("next"))));

        assertThat(undelivered.all()).extracting(Undelivered.Item::state).containsExactly(Undelivered.State.SPENT);
        assertThat(undelivered.sendAgain(office.parcel())).isFalse();
        assertThat(undelivered.drop(office.parcel())).isTrue();
    }

    @Test
    void whatWasSentCannotBeSentAgain() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));

        assertThat(undelivered.sendAgain(office.parcel())).isFalse();
        assertThat(undelivered.drop(office.parcel())).isFalse();
    }

    @Test
    void ofTwoOperatorsAtOnceOneDecides() throws Exception {
        fail("is_archived");
        var parcel = office.parcel();
        var threads = Executors.newFixedThreadPool(8);

        var decisions = new ArrayList<Boolean>();
        for (var decision : threads.invokeAll(IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(
                        number -> () -> number % 2 == 0 ? undelivered.sendAgain(parcel) : undelivered.drop(parcel))
                .toList())) {
            decisions.add(decision.get());
        }
        threads.shutdown();

        assertThat(decisions.stream().filter(isMine -> isMine)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "person/00000000-0000-0000-0000-0000000000a1, slack, person/slack",
        "person/00000000-0000-0000-0000-0000000000a1, , person",
        "home/00000000-0000-0000-0000-0000000000a1, slack, home/slack",
        "place/teams/19:abc/17, teams, place/teams",
        "room/recognition/slack, slack, room/recognition/slack"
    })
    void nobodyIsNamed(String recipient, String channel, String shown) {
        assertThat(JdbcUndelivered.to(recipient, Optional.ofNullable(channel))).isEqualTo(shown);
    }

    private void fail(String reason) {
        office.slack.answerNext(new Refused(reason));
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
    }
}
