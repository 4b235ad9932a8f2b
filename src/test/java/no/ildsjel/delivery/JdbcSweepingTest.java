package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.button;
import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Undelivered.Item;
import no.ildsjel.delivery.Undelivered.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbcSweepingTest {
    private final PostOffice office;
    private final Instant now = Instant.now();
    private final JdbcSweeping sweeping;

    JdbcSweepingTest(Vendor vendor) {
        office = new PostOffice(vendor);
        sweeping = new JdbcSweeping(
                office.database.jdbc(), new DeliveryProperties(true, 1, Duration.ofDays(3), Duration.ofDays(30)));
    }

    @BeforeEach
    void sendThree() {
        var kari = new ToPerson(KARI);
        office.deliver("e1", Parcel.post(kari, "sent", card("Hva?", button("next"))));
        office.slack.answerNext(new Refused("is_archived"));
        office.deliver("e2", Parcel.post(kari, "failed", card("Hvem?")));
        office.deliver("e3", Parcel.remove(kari, "sent"));
        office.slack.answerNext(new Later(null, "503"));
        office.deliver("e4", Parcel.post(kari, "waiting", card("Når?")));
    }

    @Test
    void whatIsYoungIsKept() {
        sweeping.sweep(now.plus(Duration.ofDays(6)));

        assertThat(office.column("state", "parcels")).containsExactly("sent", "failed", "sent", "waiting");
        assertThat(office.column("content", "parcels").get(1)).contains("Hvem?");
    }

    @Test
    void wordsOfWhatFailedAreKeptForAWeek() {
        sweeping.sweep(now.plus(Duration.ofDays(8)));

        assertThat(office.column("content", "parcels").get(1)).isEqualTo("null");
    }

    @Test
    void afterAMonthOnlyWhatStillWaitsOrStandsIsKept() {
        sweeping.sweep(now.plus(Duration.ofDays(31)));

        assertThat(office.column("state", "parcels")).containsExactly("waiting");
        assertThat(office.column("name", "cards")).containsExactly("failed", "waiting");
        assertThat(office.column("event_key", "events")).isEmpty();
    }

    /** There is one of them for nearly every message that anybody writes. */
    @Test
    void aCardThatNothingWillChangeIsForgottenWithItsParcel() {
        var kari = new ToPerson(KARI);
        office.database.jdbc().sql("UPDATE parcels SET state = 'sent'").update();
        office.deliver("e5", Parcel.once(kari, "word/1", card("Takk")));
        office.deliver("e6", Parcel.once(kari, "word/2", card("Igjen?", button("again"))));

        sweeping.sweep(now.plus(Duration.ofDays(31)));

        assertThat(office.column("name", "cards")).containsExactly("failed", "once/word/2", "waiting");
    }

    @Test
    void whatFailedForGoodIsShownForAMonthFromThenOnAndItsWordsAreKeptForAWeek() {
        hold();

        sweeping.sweep(now.plus(Duration.ofDays(31)));
        sweeping.sweep(now.plus(Duration.ofDays(37)));
        assertThat(office.undelivered.all()).extracting(Item::state).containsExactly(State.FAILED);
        sweeping.sweep(now.plus(Duration.ofDays(39)));
        assertThat(office.undelivered.all()).extracting(Item::state).containsExactly(State.SPENT);
        sweeping.sweep(now.plus(Duration.ofDays(60)));
        assertThat(office.undelivered.count()).isEqualTo(1);
        sweeping.sweep(now.plus(Duration.ofDays(62)));

        assertThat(office.undelivered.count()).isZero();
    }

    @Test
    void whatFailedIsShownHoweverSoonAllElseIsForgotten() {
        var forgetful = new JdbcSweeping(
                office.database.jdbc(), new DeliveryProperties(true, 1, Duration.ofDays(3), Duration.ofDays(1)));

        forgetful.sweep(now.plus(Duration.ofDays(6)));

        assertThat(office.column("state", "parcels")).containsExactly("failed", "waiting");
    }

    private void hold() {
        office.database
                .jdbc()
                .sql("DELETE FROM parcels WHERE state <> 'failed'")
                .update();
        office.database.jdbc().sql("UPDATE parcels SET state = 'held'").update();
    }
}
