package no.ildsjel.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.OpenDrafts;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.State;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** A person's drafts and ideas, each with where it is. */
record MyIdeas(Ideas ideas, OpenDrafts drafts) {
    private static final int SHOWN = 10;

    /** The cards' parts; empty when there is nothing to show. */
    List<Card.Part> parts(PersonId person) {
        var parts = new ArrayList<Card.Part>();
        var open = drafts.of(person);
        var sent = ideas.ofSubmitter(person).stream()
                .filter(idea -> idea.state() != State.DRAFT)
                .toList();
        if (!open.isEmpty()) {
            parts.add(new Card.Say(Argument.phrase("desk.drafts", Map.of("count", new Argument.Count(open.size())))));
            parts.add(new Card.Buttons(
                    open.stream().limit(SHOWN).map(MyIdeas::resume).toList()));
        }
        if (sent.size() > SHOWN) {
            parts.add(new Card.Say(Argument.phrase(
                    "desk.latest",
                    Map.of("shown", new Argument.Count(SHOWN), "count", new Argument.Count(sent.size())))));
        }
        if (!sent.isEmpty()) {
            parts.add(new Card.Fields(
                    sent.stream().limit(SHOWN).map(MyIdeas::field).toList()));
        }
        return parts;
    }

    private static Button resume(OpenDrafts.OpenDraft draft) {
        Argument words = Argument.text(draft.name());
        return Button.plain(Argument.phrase("common.button.resume-draft", Map.of("draft", words)), draft.resume());
    }

    private static Card.Field field(Idea idea) {
        Argument state = Argument.phrase("idea.state." + idea.state().code());
        var label = Argument.text(idea.id() + " " + idea.words().title());
        return new Card.Field(
                label,
                idea.stage()
                        .<Argument>map(stage -> Argument.phrase(
                                "desk.where",
                                Map.of("state", state, "stage", Argument.phrase("idea.stage." + stage.code()))))
                        .orElse(state));
    }
}
