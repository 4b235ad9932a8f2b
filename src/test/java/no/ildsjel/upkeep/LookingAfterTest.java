package no.ildsjel.upkeep;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.ildsjel.conversation.Action.Outcome;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.conversation.Unheard;
import no.ildsjel.organisation.SampleOrganisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookingAfterTest {
    private static final String MARTE = "marte@eksempelkommunen.example";
    private static final String JON = "jon@eksempelkommunen.example";
    private static final String KARI = "kari@eksempelkommunen.example";

    private final Workshop workshop = new Workshop(SampleOrganisations.granLike());
    private Ref failed = new Ref(Ref.Kind.PARCEL, new UUID(0, 0));

    @BeforeEach
    void oneIsTold() {
        failed = workshop.fails("room/recognition/slack", "not_in_channel");
        workshop.round.ring("daily", workshop.clock.instant());
        workshop.clock.tick(Duration.ofMinutes(1));
    }

    @Test
    void whatIsSentAgainIsShownToAllWhoHaveTheMessage() {
        assertThat(chooses(MARTE, failed, Deed.AGAIN).name()).isEqualTo("done");

        assertThat(workshop.undelivered).isEmpty();
        assertThat(workshop.reads(JON)).isEqualTo("""
                Noe kom ikke fram
                Ingenting venter på deg nå. Takk for hjelpen!
                en kollega sendte igjen: et innlegg i #vi-heier i Slack.""");
    }

    @Test
    void whoComesSecondHearsWhatTheFirstDid() {
        chooses(MARTE, failed, Deed.AGAIN);

        var second = chooses(JON, failed, Deed.DROP);

        assertThat(second.name()).isEqualTo("over");
        assertThat(what(second)).isEqualTo("en kollega sendte igjen: et innlegg i #vi-heier i Slack.");
        assertThat(workshop.logbook.newest(9)).hasSize(1);
    }

    @Test
    void aButtonOfOneFailureDecidesNothingAboutTheNext() {
        chooses(MARTE, failed, Deed.AGAIN);
        var again = workshop.failsAgain(failed, "room/recognition/slack", "channel_not_found");

        var stale = chooses(JON, failed, Deed.DROP);

        assertThat(what(stale)).isEqualTo("en kollega sendte igjen: et innlegg i #vi-heier i Slack.");
        assertThat(may(JON, failed.subject()).name()).isEqualTo("over");
        assertThat(workshop.undelivered).hasSize(1);
        assertThat(chooses(JON, again, Deed.DROP).name()).isEqualTo("done");
    }

    /** Of a message that was sent before buttons named the failure. */
    @Test
    void anOldButtonMeansTheThingAsItIs() {
        assertThat(chooses(MARTE, failed.thing(), Deed.AGAIN).name()).isEqualTo("done");
    }

    @Test
    void whatWasDoneOnThePageIsShownToo() {
        workshop.looking.perform(Deed.DROP, failed, null);

        assertThat(workshop.reads(MARTE)).endsWith("Noen på driftssiden droppet et innlegg i #vi-heier i Slack.");
    }

    @Test
    void whatSomebodySaidIsHeardAgain() {
        var event = workshop.isNotHeard(Unheard.State.GIVEN_UP);

        assertThat(chooses(MARTE, event, Deed.AGAIN).name()).isEqualTo("done");

        assertThat(workshop.unheard).isEmpty();
        assertThat(workshop.reads(JON))
                .endsWith("en kollega lot meg prøve igjen: noe en kollega skrev til meg i Teams.");
    }

    @Test
    void whatCannotBeSentAgainStaysToBeDropped() {
        var blank = workshop.fails("person/slack", "blank");

        var outcome = chooses(MARTE, blank, Deed.AGAIN);

        assertThat(what(outcome)).startsWith("Dette kan ikke prøves igjen lenger");
        assertThat(chooses(MARTE, blank, Deed.DROP).name()).isEqualTo("done");
    }

    @Test
    void nobodyElseMayWhateverButtonTheyMakeUp() {
        assertThat(may(KARI, failed.subject()).name()).isEqualTo("not-allowed");
        assertThat(chooses(KARI, failed, Deed.DROP).name()).isEqualTo("over");

        assertThat(workshop.undelivered).hasSize(1);
        assertThat(workshop.says(workshop.standings.now(failed.subject(), workshop.people.named(KARI))))
                .isEqualTo("Denne samtalen er avsluttet. Skriv «idé» for å begynne på en ny.");
    }

    @Test
    void aButtonThatWasMadeUpLeadsNowhere() {
        for (var id : new String[] {
            "parcel/1",
            "parcel",
            failed.thing() + "/x",
            failed.thing() + "/9",
            "x/" + new UUID(1, 1),
            "event/" + new UUID(5, 5)
        }) {
            assertThat(may(MARTE, new Subject("upkeep", id)).name()).isEqualTo("over");
        }
        assertThat(may(MARTE, new Subject("idea", "1")).name()).isEqualTo("over");
    }

    @Test
    void whatCameSinceTakesThePlaceOfWhatIsDone() {
        workshop.isHeld("room/recognition/teams");

        chooses(JON, failed, Deed.DROP);

        assertThat(workshop.reads(MARTE)).contains("ett innlegg som kanskje kom fram", "[Send igjen]");
    }

    private String what(Outcome outcome) {
        return workshop.says(requireNonNull(outcome.words().get("what")));
    }

    private Outcome may(String email, Subject subject) {
        return new MayLookAfter(workshop.operators, workshop.cases, workshop.standings)
                .perform(new Situation(workshop.people.named(email), subject, Answers.NONE));
    }

    private Outcome chooses(String email, Ref ref, Deed deed) {
        var answers = new Answers(Map.of("choice", new Answer.Choice(deed.code())));
        return new LookAfter(workshop.operators, workshop.looking, workshop.standings)
                .perform(new Situation(workshop.people.named(email), ref.subject(), answers));
    }
}
