package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static no.ildsjel.delivery.Town.OLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToPerson;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbcQueuesTest {
    private static final Recipient TO_KARI = new ToPerson(KARI);
    private static final Recipient TO_OLA = new ToPerson(OLA);

    private final PostOffice office;

    JdbcQueuesTest(Vendor vendor) {
        office = new PostOffice(vendor);
    }

    @Test
    void onlyTheFirstOfEachRecipientStaysInTheWay() {
        accept(TO_KARI, 3);
        accept(TO_OLA, 2);

        office.claims.arrange();

        assertThat(states()).containsExactly("due", "queued", "queued", "due", "queued");
    }

    @Test
    void whoIsNextIsBroughtForwardAtOnceAndEverythingGoesInOrder() {
        accept(TO_KARI, 5);
        office.claims.arrange();

        office.dispatcher.dispatchDue();

        assertThat(office.slack.texts()).containsExactly("0", "1", "2", "3", "4");
        assertThat(states()).containsOnly("sent");
    }

    @Test
    void whatStandsBehindSomethingBeingSentIsNextInAMoment() {
        accept(TO_KARI, 3);
        office.claim();

        office.claims.arrange();

        assertThat(states()).containsExactly("sending", "due", "queued");
    }

    @Test
    void whateverWaitsForItsTimeKeepsTheQueueBehindIt() {
        office.slack.answerNext(new Later(Duration.ofMinutes(1), "busy"));
        accept(TO_KARI, 3);
        office.dispatcher.dispatchDue();

        office.claims.arrange();
        assertThat(states()).containsExactly("waiting", "queued", "queued");
        office.passes(Duration.ofMinutes(2));
        office.dispatcher.dispatchDue();

        assertThat(office.slack.texts()).containsExactly("0", "0", "1", "2");
    }

    /** Its node was killed before it could bring the next one forward. */
    @Test
    void whoeverWasLeftBehindIsBroughtForwardByTheNextRound() {
        accept(TO_KARI, 2);
        office.claims.arrange();
        office.database
                .jdbc()
                .sql("UPDATE parcels SET state = 'sent' WHERE state = 'due'")
                .update();

        office.claims.arrange();

        assertThat(states()).containsExactly("sent", "due");
    }

    @Test
    void whatNoLongerHoldsAnythingUpLetsTheNextOneForward() {
        accept(TO_KARI, 4);
        office.claims.arrange();

        office.parcels.failed(office.claim(), "slack", "no such channel");
        office.parcels.unreachable(office.claim(), "not in the channel");
        office.parcels.held(office.claim(), "may have been posted");

        assertThat(states()).containsExactly("failed", "unreachable", "held", "due");
    }

    /** Another node, which has not looked yet, puts nobody aside and overtakes nobody either. */
    @Test
    void nobodyOvertakesWhoWasPutAside() {
        accept(TO_KARI, 2);
        office.claims.arrange();
        var first = office.claim();
        accept(TO_KARI, 1);

        assertThat(office.claims.claim(4, Urgency.BROADCAST)).isEmpty();
        office.parcels.sent(first, null);

        assertThat(office.claims.claim(4, Urgency.BROADCAST))
                .extracting(Claim::name)
                .containsExactly("card-1");
    }

    @Test
    void whoeverElseIsDueIsFoundPastALongQueue() {
        var somebodyElse = new ToPerson(office.town.stranger("ingrid@kommune.example"));
        accept(TO_KARI, 50);
        office.claims.arrange();
        accept(somebodyElse, 1);

        assertThat(office.claims.claim(2, Urgency.BROADCAST))
                .extracting(Claim::to)
                .containsExactly(TO_KARI, somebodyElse);
    }

    /** Each row is looked at once, and not once for each other row: that would take minutes. */
    @Test
    void whateverHasGatheredIsArrangedInAMoment() {
        var gathered = IntStream.range(0, 4_000)
                .mapToObj(number -> Parcel.post(TO_KARI, "card-" + number, card("Hei")))
                .toArray(Parcel[]::new);
        office.accept("all at once", gathered);

        assertTimeout(Duration.ofSeconds(20), () -> IntStream.range(0, 3).forEach(time -> office.claims.arrange()));

        assertThat(states()).startsWith("due", "queued").containsOnlyOnce("due");
    }

    /** Or each look at thousands that came at once would go on as was best while the table was empty. */
    @Test
    void whatIsSlowHasTheDatabaseLookAtTheSizeOfTheTable() {
        var queues = new JdbcQueues(office.database.jdbc(), office.flush, Duration.ZERO);
        accept(TO_KARI, 3);

        queues.arrange();
        accept(TO_OLA, 3);
        queues.arrange();

        assertThat(states()).containsExactly("due", "queued", "queued", "due", "queued", "queued");
        if (office.database.vendor() == Vendor.POSTGRESQL) {
            assertThat(office.database
                            .jdbc()
                            .sql("SELECT CAST(reltuples AS INT) FROM pg_class WHERE relname = 'parcels'")
                            .query(Integer.class)
                            .single())
                    .as("rows when it was looked at last, which was not the second time")
                    .isEqualTo(3);
        }
    }

    /** And not all of them for each handful that is claimed: that would be slower than any platform. */
    @Test
    void aMessageToEverybodyIsHandedOutInAMoment() {
        var everybody = IntStream.range(0, 4_000)
                .mapToObj(number -> new Recipient.ToPlace("slack", "C" + number, null))
                .map(place -> Parcel.post(place, "news", card("Hei")))
                .toArray(Parcel[]::new);
        office.accept("for everybody", everybody);

        assertTimeout(
                Duration.ofSeconds(20),
                () -> IntStream.range(0, 500)
                        .forEach(time -> assertThat(office.claims.claim(8, Urgency.BROADCAST))
                                .hasSize(8)));
        assertThat(states()).containsOnly("sending");
    }

    private void accept(Recipient to, int many) {
        int already = states().size();
        IntStream.range(already, already + many)
                .forEach(number ->
                        office.accept("e" + number, Parcel.post(to, "card-" + number, card(String.valueOf(number)))));
    }

    private List<String> states() {
        return office.column("state", "parcels");
    }
}
