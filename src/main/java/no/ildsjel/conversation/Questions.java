package no.ildsjel.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.phrasebook.Argument;

/** What a question looks like on a card. */
record Questions(Path path) {
    // No form on any platform holds more, and what it cuts off would be lost.
    private static final int EDITABLE = 3000;

    // Of more than these nobody counts which is the fifth.
    private static final int FEW = 5;

    List<Card.Part> ask(Step.Ask ask) {
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Say(phrasing().phrase(ask.slot() + ".ask")));
        parts.addAll(controls(ask));
        return parts;
    }

    /** What there is to press, without the question. */
    List<Card.Part> controls(Step.Ask ask) {
        return controls(ask, phrasing().options(ask), ticked(ask));
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
        var buttons = new ArrayList<Button>();
        switch (ask.kind()) {
            case TEXT -> suggestion(ask, parts, buttons);
            case CHOICE -> numbered(options).forEach(option -> buttons.add(option(ask, option)));
            case CHOICES -> parts.add(ticks(ask, numbered(options), ticked));
            case DATE -> ask.weeks().forEach(weeks -> buttons.add(day(ask, weeks)));
            case FILES -> {}
        }
        waysAround(ask, buttons);
        if (!buttons.isEmpty()) {
            parts.add(new Buttons(buttons));
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
        var fields = phrasing().options(ask).stream()
                .flatMap(option ->
                        Stream.ofNullable(helps.get(option.name())).map(help -> new Card.Field(option.label(), help)))
                .toList();
        return fields.isEmpty() ? List.of() : List.of(new Card.Fields(fields));
    }

    /** The way to somebody who can help, among the answers. */
    List<Card.Part> coached(Step.Ask ask) {
        var parts = new ArrayList<Card.Part>(List.of(new Card.Say(Argument.phrase("common.error.coach"))));
        parts.addAll(controls(ask));
        parts.add(new Buttons(List.of(ways().tell(Word.COACH), ways().tell(Word.SAVE))));
        return parts;
    }

    private void waysAround(Step.Ask ask, List<Button> buttons) {
        if (session().heard().isPresent() && ask.kind() == Step.Kind.TEXT) {
            buttons.add(Button.main(Ways.label("use-heard"), ways().deed("heard", ask.slot())));
        }
        if (ask.mayBeUnknown()) {
            buttons.add(ways().tell(Word.NOT_KNOWN));
        }
        if (ask.isOptional()) {
            buttons.add(Button.plain(skipping(ask), ways().told(Word.SKIP)));
        }
        if (path.back().isPresent()) {
            buttons.add(ways().tell(Word.BACK));
        }
        if (script().isDraft() && isAtBeginning()) {
            buttons.add(formButton());
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

    private void suggestion(Step.Ask ask, List<Card.Part> parts, List<Button> buttons) {
        suggested(ask).ifPresent(suggestion -> {
            parts.add(new Card.Say(Argument.phrase("common.nav.suggestion", Map.of("suggestion", suggestion))));
            buttons.add(Button.main(Word.SUGGESTION.label(), ways().told(Word.SUGGESTION)));
        });
        if (!prefilled(ask).isEmpty()) {
            var edit = former(ask).isPresent() ? "edit" : "edit-suggestion";
            buttons.add(Button.plain(Ways.label(edit), ways().deed("form", ask.slot())));
        }
    }

    /** What a form begins with: what the person wrote before, or else what is suggested. */
    String prefilled(Step.Ask ask) {
        return former(ask).or(() -> suggested(ask).map(around()::words)).orElse("");
    }

    /** What was tried as the answer, or answered before the person chose to answer anew. */
    private Optional<String> former(Step.Ask ask) {
        return session().misread(ask.slot()).stream()
                .filter(misread -> !misread.words().isEmpty())
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
        return ways().deed(
                        "form", Filling.WHOLE, String.valueOf(session().marks().size()));
    }

    Button formButton() {
        return Button.form(Ways.label("form"), wholeForm());
    }

    Optional<Argument> suggested(Step.Ask ask) {
        return path.suggested(ask);
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

    private Card.Ticks ticks(Step.Ask ask, List<Options.Option> options, List<String> ticked) {
        return new Card.Ticks(
                options.stream()
                        .map(option -> new Card.Option(option.name(), option.label(), ticked.contains(option.name())))
                        .toList(),
                Button.main(Ways.label("next"), ways().deed("ticked", ask.slot())));
    }

    private Button option(Step.Ask ask, Options.Option option) {
        return Button.plain(option.label(), ways().deed("pick", ask.slot(), option.name()));
    }

    private Button day(Step.Ask ask, int weeks) {
        var day = weekday(around().today().plusWeeks(weeks));
        return Button.plain(new Argument.Day(day), ways().deed("pick", ask.slot(), day.toString()));
    }

    private static LocalDate weekday(LocalDate day) {
        int past = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return past > 0 ? day.plusDays(3 - past) : day;
    }

    /** A script may have its own word for "skip": "keep it as it is". */
    private Argument skipping(Step.Ask ask) {
        var own = ask.slot() + ".skip";
        return around().has(script().key(own)) ? phrasing().phrase(own) : Word.SKIP.label();
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

    private Surroundings around() {
        return path.around();
    }
}
