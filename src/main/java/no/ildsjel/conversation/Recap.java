package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.phrasebook.Argument;

/** What was answered, and what can be done about it before anything comes of it. */
record Recap(Path path) {
    /** The recap, below what is said right before it. */
    List<Card.Part> below(Step.Review review) {
        var parts = new ArrayList<Card.Part>();
        for (var step : script().steps().subList(0, script().steps().indexOf(review))) {
            if (step instanceof Step.Say say && session().has(new Mark.Said(say.name()))) {
                parts.add(new Card.Say(phrasing().phrase(say.name())));
            } else {
                parts.clear();
            }
        }
        parts.addAll(card(review));
        return parts;
    }

    List<Card.Part> card(Step.Review review) {
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Heading(phrasing().phrase("review.ask")));
        parts.add(new Card.Fields(answers(review)));
        parts.addAll(controls(review));
        return parts;
    }

    /** What there is to press, without the answers. */
    List<Card.Part> controls(Step.Review review) {
        var buttons = new ArrayList<Button>();
        buttons.add(Button.main(phrasing().phrase("review.confirm"), ways().told(Word.CONFIRM)));
        buttons.add(ways().tell(Word.CHANGE));
        if (script().asks().stream().anyMatch(ask -> isStillOffered(ask, review))) {
            buttons.add(ways().tell(Word.ADD));
        }
        buttons.add(script().isDraft() ? ways().tell(Word.SAVE) : ways().tell(Word.CANCEL));
        var parts = new ArrayList<>(waiting(review));
        parts.add(new Buttons(buttons));
        return parts;
    }

    /** Words that still have no place: the person sees them before anything is sent, with them or without. */
    private List<Card.Part> waiting(Step.Review review) {
        var sentence = script().takingTheRest().isPresent() ? "common.nav.waiting-along" : "common.nav.waiting";
        return session()
                .heard()
                .map(words -> List.<Card.Part>of(
                        new Card.Say(Argument.phrase(sentence, Map.of("words", Argument.text(words)))),
                        new Buttons(placing(review))))
                .orElse(List.of());
    }

    private List<Button> placing(Step.Review review) {
        var buttons = new ArrayList<>(slotButtons("heard", placeable(review)));
        buttons.add(ways().tell(Word.FORGET));
        return buttons;
    }

    List<Card.Field> answers(Step.Review review) {
        return answers(review.slots());
    }

    /** What these were answered. */
    List<Card.Field> answers(List<String> slots) {
        var fields = new ArrayList<Card.Field>();
        var answers = session().answers();
        for (var slot : slots) {
            answers.find(slot)
                    .filter(answer -> !(answer instanceof Answer.Skipped))
                    .ifPresent(answer -> fields.add(new Card.Field(
                            phrasing().phrase(slot + ".label"), phrasing().shown(slot, answer))));
        }
        return fields;
    }

    /** Buttons for what may be answered anew. */
    Buttons changeable(Step.Review review) {
        var answers = session().answers();
        return slots(
                "change",
                changeableSlots(review).stream()
                        .filter(slot -> answers.find(slot).isPresent())
                        .toList());
    }

    /** What may be answered anew, or for the first time, in the order of the recap. */
    List<String> changeableSlots(Step.Review review) {
        return review.slots().stream()
                .filter(slot -> script().ask(slot).filter(path::holds).isPresent())
                .toList();
    }

    /** Buttons for what may still be added. */
    Buttons addable(Step.Review review) {
        return slots(
                "change",
                script().asks().stream()
                        .filter(ask -> isStillOffered(ask, review))
                        .map(Step.Ask::slot)
                        .toList());
    }

    /** Where words that fit nowhere could go at the recap. */
    List<String> placeable(Step.Review review) {
        return changeableSlots(review).stream()
                .filter(slot -> script().ask(slot)
                        .filter(ask -> ask.kind() == Step.Kind.TEXT && !ask.takesTheRest())
                        .isPresent())
                .toList();
    }

    /** The answers in words that more words could belong to, where somebody writes in several messages. */
    List<String> continuable() {
        return script().asks().stream()
                .filter(ask -> !ask.isWhole())
                .map(Step.Ask::slot)
                .filter(this::isWritten)
                .toList();
    }

    private boolean isWritten(String slot) {
        return session().marks().stream()
                .anyMatch(mark -> Path.isOwnAnswer(mark)
                        && mark instanceof Mark.Answered answered
                        && answered.slot().equals(slot)
                        && answered.answer() instanceof Answer.Text);
    }

    /** Buttons for where the waiting words could go. */
    Buttons places(List<String> slots) {
        return slots("heard", slots);
    }

    Buttons slots(String verb, List<String> slots) {
        var buttons = new ArrayList<>(slotButtons(verb, slots));
        buttons.add(ways().tell(Word.RESUME));
        return new Buttons(buttons);
    }

    private List<Button> slotButtons(String verb, List<String> slots) {
        return slots.stream()
                .map(slot -> Button.plain(phrasing().phrase(slot + ".label"), ways().deed(verb, slot)))
                .toList();
    }

    private boolean isStillOffered(Step.Ask ask, Step.Review review) {
        return ask.asked() == Step.Asked.OFFERED
                && !ask.takesTheRest()
                && review.slots().contains(ask.slot())
                && session().answers().find(ask.slot()).isEmpty()
                && path.holds(ask);
    }

    private Phrasing phrasing() {
        return new Phrasing(path);
    }

    private Ways ways() {
        return new Ways(path);
    }

    private Script script() {
        return path.script();
    }

    private Session session() {
        return path.session();
    }
}
