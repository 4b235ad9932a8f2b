package no.ildsjel.review;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Deeds;
import no.ildsjel.conversation.Subject;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.delivery.Card.Field;
import no.ildsjel.delivery.Card.Heading;
import no.ildsjel.delivery.Card.Part;
import no.ildsjel.delivery.Card.Say;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Placement;
import no.ildsjel.ideas.Transition;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** What a reviewer sees of an idea, from the first question to the answer. */
record ReviewCards(Organisation organisation, WorkingDays days, Standings standings) {
    private static final String SCRIPT = "review-idea";

    static String name(IdeaId idea, PersonId reviewer) {
        return "review/" + idea.value() + "/" + reviewer;
    }

    /** A new idea. */
    Card fresh(IdeaMoved moved) {
        return toDecide(moved, "new", List.of());
    }

    /** An idea whose time on hold is over, with why it was put there. */
    Card returned(IdeaMoved moved) {
        var before = standings
                .last(moved.idea().id(), Command.PARK, Command.ASK_MORE)
                .map(entry -> List.<Part>of(new Say(whyOnHold(entry))))
                .orElse(List.of());
        return toDecide(moved, "returned", before);
    }

    /** An idea about which the submitter has answered a question. */
    Card answered(IdeaMoved moved) {
        var talk = new ArrayList<Field>();
        standings
                .last(moved.idea().id(), Command.ASK_MORE)
                .ifPresent(asked -> talk.add(field("question", reason(asked))));
        talk.add(new Field(label("answer-reviewer", "answer"), reason(moved.transition())));
        return toDecide(moved, "answered", List.of(new Card.Fields(talk)));
    }

    /** For the one who asked, until the answer comes. */
    Card ownQuestion(IdeaMoved moved) {
        return Card.of(
                new Say(sentence("own-question", moved)),
                new Card.Fields(List.of(field("question", reason(moved.transition())))));
    }

    /** For the others while a question is out. */
    Card othersQuestion(IdeaMoved moved) {
        return Card.of(
                new Say(sentence("others-question", moved)),
                new Card.Fields(List.of(field("question", reason(moved.transition())))));
    }

    /** For the one who decided, to be found again. */
    Card ownDecision(IdeaMoved moved) {
        return Card.of(new Say(sentence("own-decision", moved)), new Card.Fields(decided(moved.transition())));
    }

    /** For everyone else, whatever ended their part. */
    Card over(IdeaMoved moved) {
        return Card.of(new Say(Argument.phrase("review.card.over", Map.of("what", standings.of(moved.idea())))));
    }

    private Card toDecide(IdeaMoved moved, String sentence, List<Part> before) {
        var idea = moved.idea();
        var parts = new ArrayList<Part>();
        parts.add(new Say(sentence(sentence, moved)));
        parts.addAll(before);
        parts.add(new Heading(Argument.phrase("review.card.four-questions")));
        parts.add(IdeaFields.fourQuestions(idea, organisation));
        parts.add(new Heading(Argument.phrase("review.card.more")));
        parts.add(IdeaFields.theRest(idea, organisation));
        parts.add(Buttons.of(
                Button.main(buttonLabel("approve"), deed(idea, "approve")),
                Button.plain(buttonLabel("ask-more"), deed(idea, "ask-more")),
                Button.plain(buttonLabel("park"), deed(idea, "park")),
                Button.plain(buttonLabel("decline"), deed(idea, "decline"))));
        return new Card(parts);
    }

    private Argument.Phrase sentence(String name, IdeaMoved moved) {
        var idea = moved.idea();
        var words = new HashMap<String, Argument>(Map.ofEntries(
                entry("idea", Argument.text(idea.id().toString())),
                entry("title", Argument.text(idea.words().title())),
                entry("submitter", new Argument.Name(idea.submitter())),
                entry("date", new Argument.Day(days.replyBy(moved.transition().at())))));
        words.putAll(Standings.told(moved.transition()));
        return Argument.phrase("review.card." + name, words);
    }

    /** A reviewer's reason, or the question that got no answer. */
    private static Argument.Phrase whyOnHold(Transition last) {
        var sentence = last.move().command() == Command.PARK ? "why-on-hold" : "unanswered";
        return Argument.phrase("review.card." + sentence, Standings.told(last)).with("reason", reason(last));
    }

    private List<Field> decided(Transition decision) {
        var move = decision.move();
        var fields = new ArrayList<Field>();
        var criteria = move.criteria();
        if (criteria != null) {
            fields.add(field("worth", Argument.phrase(SCRIPT + ".worth.option." + criteria.value())));
            fields.add(field("focus", place(criteria.focus())));
        }
        fields.add(field("reason", reason(decision)));
        for (var detail : List.of(Detail.MANDATE, Detail.FIRST_STEP, Detail.NEXT_OPTION)) {
            var told = move.details().get(detail);
            if (told != null) {
                fields.add(field(detail, Argument.text(told)));
            }
        }
        return fields;
    }

    private Argument place(Placement placement) {
        var area = placement.area();
        return area == null ? ReviewFocusAreas.OUTSIDE_LABEL : ReviewFocusAreas.label(organisation, area);
    }

    private static Argument reason(Transition entry) {
        var reason = entry.move().reason();
        return Argument.text(reason == null ? "" : reason);
    }

    private static Field field(String slot, Argument value) {
        return new Field(label(SCRIPT, slot), value);
    }

    /** On a card an answer is called what it was called on the recap. */
    private static Argument label(String script, String slot) {
        return Argument.phrase(script + "." + slot + ".label");
    }

    private static Argument buttonLabel(String decision) {
        return Argument.phrase("review.button." + decision);
    }

    private static String deed(Idea idea, String decision) {
        var subject = new Subject("idea", String.valueOf(idea.id().value()));
        return Deeds.begin(SCRIPT, subject, Map.of("decision", decision));
    }
}
