package no.ildsjel.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Address;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UseRoomTest {
    private static final Address HERE = new Address("teams", "19:abc@thread.tacv2");

    private final Municipality municipality = new Municipality();
    private final List<Parcel> sent = new ArrayList<>();

    @AfterEach
    void close() {
        municipality.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jon", "Liv"})
    void whoLooksAfterIldsjelChoosesTheRoomTheyAreIn(String who) {
        assertThat(said(municipality.person(who), HERE).name()).isEqualTo("used");

        assertThat(municipality.places.chosen).containsExactly("recognition teams 19:abc@thread.tacv2");
        assertThat(sent)
                .singleElement()
                .satisfies(parcel ->
                        assertThat(parcel.to()).isEqualTo(new Recipient.ToPlace("teams", "19:abc@thread.tacv2", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari", "Ola", "Per"})
    void nobodyElseDoes(String who) {
        assertThat(said(municipality.person(who), HERE).name()).isEqualTo("not-allowed");

        assertThat(municipality.places.chosen).isEmpty();
        assertThat(sent).isEmpty();
    }

    @Test
    void aStrangerDoesNotEither() {
        assertThat(said(municipality.stranger(), HERE).name()).isEqualTo("not-allowed");
    }

    @Test
    void inDirectMessagesThereIsNoRoomToChoose() {
        assertThat(said(municipality.person("Jon"), null).name()).isEqualTo("nowhere");

        assertThat(municipality.places.chosen).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | nå.",
                "1 | nå. Det ene innlegget som ventet, kommer der nå.",
                "3 | nå. De 3 innleggene som ventet, kommer der nå."
            })
    void whatWaitedIsMentioned(int waiting, String end) {
        municipality.places.waiting = waiting;

        var words = said(municipality.person("Jon"), HERE).words();

        assertThat(municipality.the(Phrasebook.class).say(Argument.phrase("use-room.used", words), Language.NB))
                .endsWith(end);
    }

    private Action.Outcome said(Person person, @Nullable Address where) {
        return new UseRoom(
                        municipality.places,
                        municipality.the(Units.class),
                        municipality.the(ConsentCards.class),
                        municipality.the(Organisation.class),
                        sent::add)
                .perform(new Situation(person, null, Answers.NONE, where));
    }
}
