package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** What a step looks like on a card. */
record Questions(Script script, Session session, Surroundings around) {
    /** How far ahead the days lie that are offered as buttons. */
    private static final List<Integer> WEEKS_AHEAD = List.of(4, 12, 26);

    // No form on any platform holds more, and what it cuts off would be lost.
    private static final int EDITABLE = 3000;

    List<Card.Part> ask(Step.Ask ask) {
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Say(phrase(ask.slot() + ".ask")));
        parts.addAll(controls(ask));
        return parts;
    }

    /** What there is to press, without the question. */
    List<Card.Part> controls(Step.Ask ask) {
        var parts = new ArrayList<Card.Part>();
        var ways = new ArrayList<Button>();
        switch (ask.kind()) {
            case TEXT -> suggestion(ask, parts, ways);
            case CHOICE -> options(ask).forEach(option -> ways.add(option(ask, option)));
            case CHOICES -> parts.add(ticks(ask));
            case DATE -> WEEKS_AHEAD.forEach(weeks -> ways.add(day(ask, weeks)));
        }
        if (session.heard().isPresent() && ask.kind() == Step.Kind.TEXT) {
            ways.add(Button.main(label("use-heard"), Deed.of("heard", session.id(), ask.slot())));
        }
        if (ask.mayBeUnknown()) {
            ways.add(tell(Word.NOT_KNOWN));
        }
        if (ask.isOptional()) {
            ways.add(Button.plain(skipping(ask), Deed.of("tell", session.id(), Word.SKIP.code())));
        }
        if (session.marks().stream().anyMatch(Engine::isOwnAnswer)) {
            ways.add(tell(Word.BACK));
        }
        if (!ways.isEmpty()) {
            parts.add(new Buttons(ways));
        }
        return parts;
    }

    private void suggestion(Step.Ask ask, List<Card.Part> parts, List<Button> ways) {
        var suggestion = suggested(ask);
        if (suggestion != null) {
            parts.add(new Card.Say(Argument.phrase("common.nav.suggestion", Map.of("suggestion", suggestion))));
            ways.add(Button.main(Word.SUGGESTION.label(), Deed.of("tell", session.id(), Word.SUGGESTION.code())));
        }
        if (!prefilled(ask).isEmpty()) {
            var edit = formerText(ask).isPresent() ? "edit" : "edit-suggestion";
            ways.add(Button.plain(label(edit), Deed.of("form", session.id(), ask.slot())));
        }
    }

    /** What a form begins with: what the person wrote before, or else what is suggested. */
    String prefilled(Step.Ask ask) {
        var suggestion = suggested(ask);
        return formerText(ask).orElseGet(() -> suggestion == null ? "" : around.words(suggestion));
    }

    private Optional<String> formerText(Step.Ask ask) {
        return session.former(ask.slot())
                .filter(Answer.Text.class::isInstance)
                .map(answer -> ((Answer.Text) answer).text())
                .filter(text -> text.length() <= EDITABLE);
    }

    @Nullable
    Argument suggested(Step.Ask ask) {
        return ask.suggest() == null ? null : around.facts(script, session).get(ask.suggest());
    }

    List<Card.Part> review(Step.Review review) {
        var ways = new ArrayList<Button>();
        ways.add(Button.main(phrase("review.confirm"), Deed.of("tell", session.id(), Word.CONFIRM.code())));
        ways.add(tell(Word.CHANGE));
        if (script.asks().stream().anyMatch(ask -> isStillOffered(ask, review))) {
            ways.add(tell(Word.ADD));
        }
        ways.add(script.isDraft() ? tell(Word.SAVE) : tell(Word.CANCEL));
        return List.of(new Card.Heading(phrase("review.ask")), new Card.Fields(recap(review)), new Buttons(ways));
    }

    List<Card.Field> recap(Step.Review review) {
        var fields = new ArrayList<Card.Field>();
        var answers = session.answers();
        for (var slot : review.slots()) {
            answers.find(slot)
                    .filter(answer -> !(answer instanceof Answer.Skipped))
                    .ifPresent(answer -> fields.add(new Card.Field(phrase(slot + ".label"), shown(slot, answer))));
        }
        return fields;
    }

    /** Buttons for what may be answered anew. */
    Buttons changeable(Step.Review review) {
        var answers = session.answers();
        return slots(review.slots().stream()
                .filter(slot ->
                        script.ask(slot).isPresent() && answers.find(slot).isPresent())
                .toList());
    }

    /** Buttons for what may still be added. */
    Buttons addable(Step.Review review) {
        return slots(script.asks().stream()
                .filter(ask -> isStillOffered(ask, review))
                .map(Step.Ask::slot)
                .toList());
    }

    /** Buttons for where words that fit nowhere could go. */
    Buttons placeable(Step.Review review) {
        var buttons = new ArrayList<Button>();
        for (var slot : review.slots()) {
            if (script.ask(slot).filter(this::takesWords).isPresent()) {
                buttons.add(Button.plain(phrase(slot + ".label"), Deed.of("heard", session.id(), slot)));
            }
        }
        buttons.add(tell(Word.RESUME));
        return new Buttons(buttons);
    }

    private boolean takesWords(Step.Ask ask) {
        return ask.kind() == Step.Kind.TEXT && ask.when().holds(slot -> Engine.values(script, session, around, slot));
    }

    private Buttons slots(List<String> slots) {
        var buttons = new ArrayList<Button>();
        slots.forEach(
                slot -> buttons.add(Button.plain(phrase(slot + ".label"), Deed.of("change", session.id(), slot))));
        buttons.add(tell(Word.RESUME));
        return new Buttons(buttons);
    }

    private boolean isStillOffered(Step.Ask ask, Step.Review review) {
        return ask.asked() == Step.Asked.OFFERED
                && review.slots().contains(ask.slot())
                && session.answers().find(ask.slot()).isEmpty()
                && ask.when().holds(slot -> Engine.values(script, session, around, slot));
    }

    List<Options.Option> options(Step.Ask ask) {
        var offeredBy = ask.options().offeredBy();
        return offeredBy != null
                ? around.options(offeredBy, session)
                : ask.options().listed().stream()
                        .map(name -> new Options.Option(name, label(ask, name)))
                        .toList();
    }

    /** Without words to fill it: they would be made of the answers, and those again of labels like this. */
    private Argument label(Step.Ask ask, String option) {
        return Argument.phrase(script.key(ask.slot() + ".option." + option));
    }

    Buttons candidates(Step.Ask ask, List<Options.Option> candidates) {
        return new Buttons(
                candidates.stream().map(option -> option(ask, option)).toList());
    }

    /** An answer in words, labels and all. */
    Argument shown(String slot, Answer answer) {
        if (answer instanceof Answer.Text text) {
            return Argument.text(text.text());
        }
        if (answer instanceof Answer.Day day) {
            return new Argument.Day(day.day());
        }
        if (answer instanceof Answer.NotKnown) {
            return Argument.phrase("common.answer.not-known");
        }
        if (answer instanceof Answer.Skipped) {
            return Argument.phrase("common.answer.skipped");
        }
        var ask = script.ask(slot);
        return new Argument.Several(answer.values().stream()
                .map(name -> ask.map(found -> chosen(found, name)).orElseGet(() -> Argument.text(name)))
                .toList());
    }

    private Argument chosen(Step.Ask ask, String option) {
        var offeredBy = ask.options().offeredBy();
        return offeredBy == null ? label(ask, option) : around.chosen(offeredBy, option, session);
    }

    /** Everything a sentence of this script may be filled with, by the name that it has in sentences. */
    Map<String, Argument> words() {
        var words = new LinkedHashMap<String, Argument>();
        around.facts(script, session).forEach((name, fact) -> words.put(Argument.nameOf(name), fact));
        session.answers().bySlot().forEach((slot, answer) -> words.put(Argument.nameOf(slot), shown(slot, answer)));
        return words;
    }

    Argument.Phrase phrase(String name) {
        return Argument.phrase(script.key(name), words());
    }

    private Card.Ticks ticks(Step.Ask ask) {
        var chosen = session.former(ask.slot()).map(Answer::values).orElse(List.of());
        return new Card.Ticks(
                options(ask).stream()
                        .map(option -> new Card.Option(option.name(), option.label(), chosen.contains(option.name())))
                        .toList(),
                Button.main(label("next"), Deed.of("ticked", session.id(), ask.slot())));
    }

    private Button option(Step.Ask ask, Options.Option option) {
        return Button.plain(option.label(), Deed.of("pick", session.id(), ask.slot(), option.name()));
    }

    private Button day(Step.Ask ask, int weeks) {
        var day = around.today().plusWeeks(weeks);
        return Button.plain(new Argument.Day(day), Deed.of("pick", session.id(), ask.slot(), day.toString()));
    }

    /** A script may have its own word for "skip": "keep it as it is". */
    private Argument skipping(Step.Ask ask) {
        var own = ask.slot() + ".skip";
        return around.has(script.key(own)) ? phrase(own) : Word.SKIP.label();
    }

    private Button tell(Word word) {
        return Button.plain(word.label(), Deed.of("tell", session.id(), word.code()));
    }

    private static Argument label(String name) {
        return Argument.phrase("common.button." + name);
    }

    /** The form in which deeds on session cards are written. */
    static final class Deed {
        private Deed() {}

        static String of(String verb, UUID session, String... rest) {
            return verb + "|" + session + (rest.length == 0 ? "" : "|" + String.join("|", rest));
        }
    }
}
