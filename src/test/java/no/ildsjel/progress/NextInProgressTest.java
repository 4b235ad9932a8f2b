package no.ildsjel.progress;

import static no.ildsjel.progress.Cast.KARI;
import static no.ildsjel.progress.Cast.LIV;
import static no.ildsjel.progress.Cast.PER;
import static no.ildsjel.progress.Office.buttons;
import static no.ildsjel.progress.Office.said;
import static no.ildsjel.progress.Office.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.conversation.NextSteps;
import no.ildsjel.conversation.NextSteps.Next;
import no.ildsjel.conversation.Subject;
import no.ildsjel.delivery.Card;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.State;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class NextInProgressTest {
    private final Office office;
    private final NextSteps next;
    private final ShowIdea show;

    NextInProgressTest(Vendor vendor) {
        office = new Office(vendor);
        next = new NextInProgress(office.ideas, office.handovers);
        show = new ShowIdea(
                office.about,
                new TellingSubmitters(new Words(office.ideas, office.people, office.organisation), office.sent::add));
    }

    @Test
    void afterAYesItIsTheSubmittersTurn() {
        var exploring = office.ideaIn(State.EXPLORING);
        var testing = office.ideaIn(State.TESTING);
        office.ideaIn(State.SUBMITTED);
        office.ideaIn(State.IN_USE);
        office.ideaIn(State.LEARNED);

        assertThat(next.of(KARI.id()))
                .containsOnly(
                        Map.entry(subject(exploring), yours("exploring")),
                        Map.entry(subject(testing), yours("testing")));
        assertThat(next.of(LIV.id())).isEmpty();
    }

    @Test
    void whoeverIsAskedToTakeItOverHasTheBall() {
        var asked = office.ideaIn(State.IMPLEMENTING);
        var other = office.ideaIn(State.IMPLEMENTING);
        var answers = Map.of("line-owner", PER.id().toString(), "unit", "Sone nord", "upkeep", "Kveldsvakten");
        new AskLineOwner(office.about, office.handing).perform(situation(KARI, asked, answers));

        assertThat(next.of(KARI.id()))
                .containsOnly(
                        Map.entry(
                                subject(asked),
                                new Next(new Argument.Name(PER.id()), Argument.phrase("progress.next.handover"))),
                        Map.entry(subject(other), yours("implementing")));
    }

    @Test
    void anIdeaThatIsOpenedIsShownWithWhatCanBeDone() {
        var idea = office.ideaIn(State.EXPLORING);

        assertThat(shown(KARI, idea)).isEqualTo("shown");

        var card = office.sent.get(0);
        assertThat(card.name()).isEqualTo("idea/1/" + KARI.id());
        assertThat(said(card)).startsWith("progress.approve.said");
        assertThat(buttons(card)).extracting(Card.Button::deed).contains("begin|start-test|idea/1|");
    }

    @Test
    void nobodyOpensTheIdeaOfAnotherNorADraft() {
        var idea = office.ideaIn(State.EXPLORING);
        var draft = office.ideaIn(State.DRAFT);

        assertThat(shown(PER, idea)).isEqualTo("not-yours");
        assertThat(shown(KARI, draft)).isEqualTo("not-yours");
        assertThat(office.sent).isEmpty();
    }

    private String shown(Person person, Idea idea) {
        return show.perform(situation(person, idea, Map.of())).name();
    }

    private static Next yours(String step) {
        return new Next(NextSteps.YOU, Argument.phrase("progress.next." + step));
    }

    private static Subject subject(Idea idea) {
        return new Subject("idea", String.valueOf(idea.id().value()));
    }
}
