package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.button;
import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.RecordingChannel;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.organisation.Organisation.Room;
import no.ildsjel.people.Account;
import org.junit.jupiter.api.Test;

/** Slack, which finds rooms by name and has homes, beside a channel that does and has neither. */
@OnEachDatabase
class SeveralChannelsTest {
    private static final Recipient ROOM = new ToRoom("recognition");
    private static final Recipient TO_KARI = new ToPerson(KARI);
    private static final Account SLACK = new Account("slack", "UKARI");
    private static final Account TEAMS = new Account("teams", "TKARI");

    private final PostOffice office;
    private final RecordingChannel slack;
    private final RecordingChannel teams = new RecordingChannel("teams") {
        @Override
        public boolean hasHomes() {
            return false;
        }

        @Override
        public boolean findsRoomsByName() {
            return false;
        }
    };
    private final Dispatcher dispatcher;

    SeveralChannelsTest(Vendor vendor) {
        office = new PostOffice(vendor);
        slack = office.slack;
        dispatcher = office.dispatcher(slack, teams);
    }

    @Test
    void aRoomIsPostedToOnEveryChannelThatHasIt() {
        room(Map.of());
        office.places.choose("recognition", "teams", "19:abc", KARI);

        deliver("e1", Parcel.post(ROOM, "a", card("Hurra")));

        assertThat(slack.last().to()).isEqualTo(new Channel.Room("recognition", "#vi-heier"));
        assertThat(teams.last().to()).isEqualTo(new Channel.Room("recognition", "19:abc"));
        assertThat(office.column("recipient", "parcels"))
                .containsExactly("room/recognition/slack", "room/recognition/teams");
        assertThat(office.column("id", "parcels")).doesNotHaveDuplicates();
    }

    @Test
    void aChannelThatTheFileDoesNotNameIsLeftOutWhereItNamesAny() {
        room(Map.of("teams", "19:abc"));

        deliver("e1", Parcel.post(ROOM, "a", card("Hurra")));

        assertThat(slack.shipments()).isEmpty();
        assertThat(teams.texts()).containsExactly("Hurra");
    }

    @Test
    void whatWasChosenInChatGoesBeforeTheFile() {
        room(Map.of("slack", "C1", "teams", "19:abc"));
        office.places.choose("recognition", "slack", "C2", KARI);
        office.places.choose("recognition", "slack", "C3", KARI);

        deliver("e1", Parcel.post(ROOM, "a", card("Hurra")));

        assertThat(slack.last().to()).isEqualTo(new Channel.Room("recognition", "C3"));
        assertThat(teams.last().to()).isEqualTo(new Channel.Room("recognition", "19:abc"));
    }

    @Test
    void eachChannelHasItsOwnTroubleAndItsOwnOrder() {
        room(Map.of("slack", "C1", "teams", "19:abc"));
        slack.answerNext(new Refused("is_archived"));
        teams.answerNext(new Later(null, "429"));

        deliver("e1", Parcel.post(ROOM, "a", card("1")));
        deliver("e2", Parcel.post(ROOM, "b", card("2")));

        assertThat(slack.texts()).containsExactly("1", "2");
        assertThat(teams.texts()).containsExactly("1");
        assertThat(office.column("state", "parcels")).containsExactly("failed", "waiting", "sent", "due");
    }

    @Test
    void whatStandsInARoomIsChangedWhereverItStands() {
        room(Map.of("slack", "C1", "teams", "19:abc"));
        deliver("e1", Parcel.post(ROOM, "a", card("Hurra", button("cheer"))));
        deliver("e2", Parcel.replace(ROOM, "a", card("Hurra!", button("cheer"))));
        deliver("e3", Parcel.settle(ROOM, "a"));

        assertThat(slack.texts()).containsExactly("Hurra", "Hurra!", "Hurra!");
        assertThat(teams.texts()).containsExactly("Hurra", "Hurra!", "Hurra!");
        assertThat(slack.standing()).hasSize(1);

        deliver("e4", Parcel.remove(ROOM, "a"));

        assertThat(slack.standing()).isEmpty();
        assertThat(teams.standing()).isEmpty();
    }

    @Test
    void aRoomFoundLaterDoesNotGetTheChangeOfWhatItNeverSaw() {
        room(Map.of());
        deliver("e1", Parcel.post(ROOM, "a", card("Hurra")));
        office.places.choose("recognition", "teams", "19:abc", KARI);

        deliver("e2", Parcel.replace(ROOM, "a", card("Hurra!")));

        assertThat(teams.shipments()).isEmpty();
        assertThat(slack.texts()).containsExactly("Hurra", "Hurra!");
    }

    @Test
    void aRoomThatIsNowhereWaitsUntilSomebodyChooses() {
        var alone = office.dispatcher(teams);
        room(Map.of());
        office.accept("e1", Parcel.post(ROOM, "a", card("1")), Parcel.post(ROOM, "b", card("2")));
        office.accept("e2", Parcel.replace(ROOM, "a", card("1!")));
        alone.dispatchDue();
        assertThat(office.column("state", "parcels")).containsOnly("unreachable");
        assertThat(office.column("reason", "parcels")).startsWith("no place");

        int waiting = office.places.choose("recognition", "teams", "19:abc", KARI);
        alone.dispatchDue();
        office.accept("e3", Parcel.replace(ROOM, "b", card("2!")));
        alone.dispatchDue();

        assertThat(waiting).isEqualTo(2);
        assertThat(teams.texts()).containsExactly("1", "2", "1!", "2!");
        assertThat(teams.standing()).hasSize(2);
    }

    @Test
    void aPlaceThatTheFileNamesSinceTheRestartIsFound() {
        var alone = office.dispatcher(teams);
        room(Map.of());
        office.accept("e1", Parcel.post(ROOM, "a", card("1")));
        alone.dispatchDue();

        room(Map.of("teams", "19:abc"));
        office.doors.triedOnceMore();
        alone.dispatchDue();
        office.accept("e2", Parcel.replace(ROOM, "a", card("1!")));
        alone.dispatchDue();

        assertThat(teams.texts()).containsExactly("1", "1!");
        assertThat(teams.standing()).hasSize(1);
    }

    @Test
    void aHomeIsKeptUpWhereThereAreHomes() {
        office.town.reachable(KARI, TEAMS);
        office.town.use(KARI, TEAMS);

        deliver(
                "e1",
                Parcel.replace(new ToHome(KARI), "home", card("Mine ideer")).asAnswer());

        assertThat(slack.last().to()).isEqualTo(new Channel.HomeOf("UKARI", "kari@kommune.example"));
        assertThat(teams.shipments()).isEmpty();
    }

    @Test
    void aHomeOfWhoHasNoneIsDoneWithNothing() {
        var ingrid = office.town.stranger("ingrid@kommune.example", TEAMS);

        deliver("e1", Parcel.replace(new ToHome(ingrid), "home", card("Mine ideer")));

        assertThat(office.column("state", "parcels")).containsExactly("sent");
        assertThat(teams.shipments()).isEmpty();
        assertThat(slack.shipments()).isEmpty();
    }

    @Test
    void anAnswerGoesWhereTheQuestionCameFromAndTheRestWhereThePersonChose() {
        office.town.reachable(KARI, TEAMS);
        office.town.use(KARI, TEAMS);

        deliver("e1", Parcel.post(TO_KARI, "a", card("svar")).asAnswer(), Parcel.post(TO_KARI, "b", card("varsel")));

        assertThat(teams.texts()).containsExactly("svar");
        assertThat(slack.texts()).containsExactly("varsel");
        assertThat(office.town.accounts(KARI)).containsExactly(SLACK, TEAMS);
    }

    @Test
    void aCardThatStandsIsChangedWhereItStands() {
        deliver("e1", Parcel.post(TO_KARI, "a", card("Hva?", button("next"))));
        office.town.reachable(KARI, TEAMS);
        office.town.use(KARI, TEAMS);

        deliver("e2", Parcel.settle(TO_KARI, "a").asAnswer());
        deliver("e3", Parcel.replace(TO_KARI, "a", card("Takk")).asAnswer());

        assertThat(slack.texts()).containsExactly("Hva?", "Hva?", "Takk");
        assertThat(teams.shipments()).isEmpty();
    }

    private void room(Map<String, String> places) {
        office.town.with(new Room("recognition", "#vi-heier", places));
    }

    private void deliver(String eventKey, Parcel... parcels) {
        office.accept(eventKey, parcels);
        dispatcher.dispatchDue();
    }
}
