package no.ildsjel.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.phrasebook.Argument;

/** What a step looks like on a card. */
record Questions(Path path) {
    // No form on any platform holds more, and what it cuts off would be lost.
    private static final int EDITABLE = 3000;

    // Of more than these nobody counts which is the fifth.
    private static final int FEW = 5;

    List<Card.Part> ask(Step.Ask ask) {
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Say(phrase(ask.slot() + ".ask")));
        parts.addAll(controls(ask));
        return parts;
    }

    /** What there is to press, without the question. */
    List<Card.Part> controls(Step.Ask ask) {
        return controls(ask, options(ask), ticked(ask));
    }

    private List<String> ticked(Step.Ask ask) {
        return session()
                .former(ask.slot())
                .filter(Answer.Choices.class::isInstance)
                .map(Answer::values)
                .orElse(List.of());
    }

    /** The same with these options only, and these of them ticked. */
    List<Card.Part> controls(Step.Ask ask, List<Options.Option> options, List<String> ticked) {
        var parts = new ArrayList<Card.Part>();
        var ways = new ArrayList<Button>();
        switch (ask.kind()) {
            case TEXT -> suggestion(ask, parts, ways);
            case CHOICE -> numbered(options).forEach(option -> ways.add(option(ask, option)));
            case CHOICES -> parts.add(ticks(ask, numbered(options), ticked));
            case DATE -> ask.weeks().forEach(weeks -> ways.add(day(ask, weeks)));
            case FILES -> {}
        }
        waysAround(ask, ways);
        if (!ways.isEmpty()) {
            parts.add(new Buttons(ways));
        }
        return parts;
    }

    /** With the number that can be typed in its place, where there are many. */
    private static List<Options.Option> numbered(List<Options.Option> options) {
        return options.size() <= FEW
                ? options
                : IntStream.range(0, options.size())
                        .mapToObj(i -> new Options.Option(options.get(i).name(), numbered(i + 1, options.get(i))))
                        .toList();
    }

    private static Argument numbered(int number, Options.Option option) {
        return Argument.phrase(
                "common.numbered", Map.of("number", new Argument.Count(number), "option", option.label()));
    }

    /** What the options are about, where that is more than their names say. */
    List<Card.Part> helps(Step.Ask ask) {
        var offeredBy = ask.options().offeredBy();
        var helps = offeredBy == null ? Map.<String, Argument>of() : around().helps(offeredBy, session());
        var fields = options(ask).stream()
                .flatMap(option ->
                        Stream.ofNullable(helps.get(option.name())).map(help -> new Card.Field(option.label(), help)))
                .toList();
        return fields.isEmpty() ? List.of() : List.of(new Card.Fields(fields));
    }

    /** The way to somebody who can help, among the answers. */
    List<Card.Part> coached(Step.Ask ask) {
        var parts = new ArrayList<Card.Part>(List.of(new Card.Say(Argument.phrase("common.error.coach"))));
        parts.addAll(controls(ask));
        parts.add(new Buttons(List.of(tell(Word.COACH), tell(Word.SAVE))));
        return parts;
    }

    private void waysAround(Step.Ask ask, List<Button> ways) {
        if (session().heard().isPresent() && ask.kind() == Step.Kind.TEXT) {
            ways.add(Button.main(label("use-heard"), deed("heard", ask.slot())));
        }
        if (ask.mayBeUnknown()) {
            ways.add(tell(Word.NOT_KNOWN));
        }
        if (ask.isOptional()) {
            ways.add(Button.plain(skipping(ask), told(Word.SKIP)));
        }
        if (path.back().isPresent()) {
            ways.add(tell(Word.BACK));
        }
        if (script().isDraft() && isAtBeginning()) {
            ways.add(formButton());
        }
    }

    /** At the first question, which has a button for the form below it. */
    boolean isAtBeginning() {
        boolean isFirst = path.question()
                .filter(ask -> ask.equals(script().asks().get(0)))
                .isPresent();
        return isFirst && session().marks().stream().noneMatch(Path::isOwnAnswer);
    }

    /** What can be written instead of an answer, each in its quotation marks. */
    List<Argument> commands() {
        var words = new ArrayList<Word>();
        var open = path.question();
        if (open.filter(Step.Ask::mayBeUnknown).isPresent()) {
            words.add(Word.NOT_KNOWN);
        }
        if (open.filter(Step.Ask::isOptional).isPresent()) {
            words.add(Word.SKIP);
        }
        if (path.recap().isPresent()) {
            words.add(Word.CHANGE);
        }
        if (path.back().isPresent()) {
            words.add(Word.BACK);
        }
        if (script().isDraft()) {
            words.add(Word.SAVE);
        }
        words.add(Word.CANCEL);
        return words.stream()
                .<Argument>map(word -> Argument.phrase("common.command." + word.code()))
                .toList();
    }

    private void suggestion(Step.Ask ask, List<Card.Part> parts, List<Button> ways) {
        suggested(ask).ifPresent(suggestion -> {
            parts.add(new Card.Say(Argument.phrase("common.nav.suggestion", Map.of("suggestion", suggestion))));
            ways.add(Button.main(Word.SUGGESTION.label(), told(Word.SUGGESTION)));
        });
        if (!prefilled(ask).isEmpty()) {
            var edit = former(ask).isPresent() ? "edit" : "edit-suggestion";
            ways.add(Button.plain(label(edit), deed("form", ask.slot())));
        }
    }

    /** What a form begins with: what the person wrote before, or else what is suggested. */
    String prefilled(Step.Ask ask) {
        return former(ask).or(() -> suggested(ask).map(around()::words)).orElse("");
    }

    /** What was tried as the answer, or answered before the person chose to answer anew. */
    private Optional<String> former(Step.Ask ask) {
        return session().misread(ask.slot()).stream()
                .reduce((earlier, later) -> later)
                .map(misread -> Piece.joined(misread.words()))
                .filter(text -> Reading.length(text) >= ask.accept().shortest())
                .or(() -> session()
                        .former(ask.slot())
                        .filter(Answer.Text.class::isInstance)
                        .map(answer -> ((Answer.Text) answer).text()))
                .filter(text -> text.length() <= EDITABLE);
    }

    boolean isTooLongToEdit(Step.Ask ask) {
        return session()
                .answers()
                .text(ask.slot())
                .filter(text -> text.length() > EDITABLE)
                .isPresent();
    }

    /** What asks for everything at once; with how much was answered, so that it is seen when that grows meanwhile. */
    String wholeForm() {
        return deed("form", Filling.WHOLE, String.valueOf(session().marks().size()));
    }

    Button formButton() {
        return Button.form(label("form"), wholeForm());
    }

    Optional<Argument> suggested(Step.Ask ask) {
        return path.suggested(ask);
    }

    /** The recap, below what is said right before it. */
    List<Card.Part> recapCard(Step.Review review) {
        var parts = new ArrayList<Card.Part>();
        for (var step : script().steps().subList(0, script().steps().indexOf(review))) {
            if (step instanceof Step.Say say && session().has(new Mark.Said(say.name()))) {
                parts.add(new Card.Say(phrase(say.name())));
            } else {
                parts.clear();
            }
        }
        parts.addAll(review(review));
        return parts;
    }

    /** What this is called among other drafts: as it was named, or as it may be. */
    Optional<Argument> name() {
        return script().asks().stream()
                .filter(ask -> ask.suggest() != null)
                .flatMap(ask ->
                        session()
                                .answers()
                                .text(ask.slot())
                                .<Argument>map(Argument::text)
                                .or(() -> suggested(ask))
                                .stream())
                .findFirst();
    }

    List<Card.Part> review(Step.Review review) {
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Heading(phrase("review.ask")));
        parts.add(new Card.Fields(recap(review)));
        parts.addAll(controls(review));
        return parts;
    }

    /** What there is to press, without the answers. */
    List<Card.Part> controls(Step.Review review) {
        var ways = new ArrayList<Button>();
        ways.add(Button.main(phrase("review.confirm"), told(Word.CONFIRM)));
        ways.add(tell(Word.CHANGE));
        if (script().asks().stream().anyMatch(ask -> isStillOffered(ask, review))) {
            ways.add(tell(Word.ADD));
        }
        ways.add(script().isDraft() ? tell(Word.SAVE) : tell(Word.CANCEL));
        var parts = new ArrayList<>(waiting(review));
        parts.add(new Buttons(ways));
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
        buttons.add(tell(Word.FORGET));
        return buttons;
    }

    List<Card.Field> recap(Step.Review review) {
        return recap(review.slots());
    }

    /** What these were answered. */
    List<Card.Field> recap(List<String> slots) {
        var fields = new ArrayList<Card.Field>();
        var answers = session().answers();
        for (var slot : slots) {
            answers.find(slot)
                    .filter(answer -> !(answer instanceof Answer.Skipped))
                    .ifPresent(answer -> fields.add(new Card.Field(phrase(slot + ".label"), shown(slot, answer))));
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
        buttons.add(tell(Word.RESUME));
        return new Buttons(buttons);
    }

    private List<Button> slotButtons(String verb, List<String> slots) {
        return slots.stream()
                .map(slot -> Button.plain(phrase(slot + ".label"), deed(verb, slot)))
                .toList();
    }

    private boolean isStillOffered(Step.Ask ask, Step.Review review) {
        return ask.asked() == Step.Asked.OFFERED
                && !ask.takesTheRest()
                && review.slots().contains(ask.slot())
                && session().answers().find(ask.slot()).isEmpty()
                && path.holds(ask);
    }

    List<Options.Option> options(Step.Ask ask) {
        var offeredBy = ask.options().offeredBy();
        return offeredBy != null
                ? around().options(offeredBy, session())
                : ask.options().listed().stream()
                        .map(name -> new Options.Option(name, label(ask, name), alsoCalled(ask, name)))
                        .toList();
    }

    /** Without words to fill it: they would be made of the answers, and those again of labels like this. */
    private Argument label(Step.Ask ask, String option) {
        return Argument.phrase(script().key(ask.slot() + ".option." + option));
    }

    private Set<String> alsoCalled(Step.Ask ask, String option) {
        return around().listed(script().key(ask.slot() + ".also." + option));
    }

    /** An answer in words, labels and all. */
    Argument shown(String slot, Answer answer) {
        if (answer instanceof Answer.Text text) {
            return Argument.text(text.text());
        }
        if (answer instanceof Answer.Day day) {
            return new Argument.Day(day.day());
        }
        if (answer instanceof Answer.Files several) {
            return Argument.text(several.files().stream()
                    .map(file -> file.name() + ": " + file.link())
                    .collect(Collectors.joining("\n")));
        }
        if (answer instanceof Answer.NotKnown) {
            return Argument.phrase("common.answer.not-known");
        }
        if (answer instanceof Answer.Skipped) {
            return Argument.phrase("common.answer.skipped");
        }
        var ask = script().ask(slot);
        return new Argument.Several(answer.values().stream()
                .map(name -> ask.map(found -> chosen(found, name)).orElseGet(() -> Argument.text(name)))
                .toList());
    }

    private Argument chosen(Step.Ask ask, String option) {
        var offeredBy = ask.options().offeredBy();
        return offeredBy == null ? label(ask, option) : around().chosen(offeredBy, option, session());
    }

    /** Everything a sentence of this script may be filled with, by the name that it has in sentences. */
    Map<String, Argument> words() {
        var words = new LinkedHashMap<String, Argument>();
        around().facts(script(), session()).forEach((name, fact) -> words.put(Argument.nameOf(name), fact));
        session().answers().bySlot().forEach((slot, answer) -> words.put(Argument.nameOf(slot), shown(slot, answer)));
        return words;
    }

    Argument.Phrase phrase(String name) {
        return sentence(script().key(name), Map.of());
    }

    /** A sentence by its whole key, with what any sentence of this script may be filled with, and with these. */
    Argument.Phrase sentence(String key, Map<String, Argument> more) {
        var words = new LinkedHashMap<>(words());
        words.putAll(more);
        return Argument.phrase(key, words);
    }

    private Card.Ticks ticks(Step.Ask ask, List<Options.Option> options, List<String> ticked) {
        return new Card.Ticks(
                options.stream()
                        .map(option -> new Card.Option(option.name(), option.label(), ticked.contains(option.name())))
                        .toList(),
                Button.main(label("next"), deed("ticked", ask.slot())));
    }

    private Button option(Step.Ask ask, Options.Option option) {
        return Button.plain(option.label(), deed("pick", ask.slot(), option.name()));
    }

    private Button day(Step.Ask ask, int weeks) {
        var day = weekday(around().today().plusWeeks(weeks));
        return Button.plain(new Argument.Day(day), deed("pick", ask.slot(), day.toString()));
    }

    private static LocalDate weekday(LocalDate day) {
        int past = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return past > 0 ? day.plusDays(3 - past) : day;
    }

    /** A script may have its own word for "skip": "keep it as it is". */
    private Argument skipping(Step.Ask ask) {
        var own = ask.slot() + ".skip";
        return around().has(script().key(own)) ? phrase(own) : Word.SKIP.label();
    }

    private Button tell(Word word) {
        return Button.plain(word.label(), told(word));
    }

    private String told(Word word) {
        return deed("tell", word.code(), path.place());
    }

    private String deed(String verb, String... rest) {
        return Deed.of(verb, session().id(), rest);
    }

    private Script script() {
        return path.script();
    }

    private Session session() {
        return path.session();
    }

    private Surroundings around() {
        return path.around();
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
