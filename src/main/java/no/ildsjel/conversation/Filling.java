package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.Immediate.Field;
import no.ildsjel.conversation.Immediate.Kind;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.phrasebook.Argument;

/** Forms, and what comes of them: each field is read as if it had been typed, and all are taken, or none. */
record Filling(Engine engine, Session session) {
    /** Stands in a deed for every question at once; no slot is called so. */
    static final String WHOLE = "?all";

    private static final int LONGEST_TITLE = 24;
    private static final Reading.Result SKIPPED = new Reading.Understood(new Answer.Skipped());

    /** What became of a form. */
    sealed interface Result {}

    /** It is to be mended where these sentences say so. */
    record Faulty(Map<String, Argument> bySlot) implements Result {}

    record Taken(Turn turn) implements Result {}

    /** For this question only. */
    Immediate.Form form(Step.Ask ask, String deed) {
        var label = words(phrasing().phrase(ask.slot() + ".ask"));
        var text = questions().prefilled(ask);
        var field = Field.text(ask.slot(), label, text, longest(ask, text));
        return form("common.form.title", List.of(field), deed);
    }

    /** For everything that the script asks of this person, or would like to know. */
    Immediate.Form form() {
        var fields = engine.script().asks().stream()
                .filter(ask -> ask.kind() != Step.Kind.FILES && path().holds(ask))
                .filter(ask -> !questions().isTooLongToEdit(ask))
                .map(this::field)
                .toList();
        return form("common.form.whole", fields, questions().wholeForm());
    }

    private Immediate.Form form(String title, List<Field> fields, String deed) {
        return new Immediate.Form(
                Reading.beginning(words(Argument.phrase(title)), LONGEST_TITLE),
                fields,
                words(Argument.phrase("common.form.optional")),
                words(Argument.phrase("common.form.send")),
                words(Argument.phrase("common.form.close")),
                deed);
    }

    private Field field(Step.Ask ask) {
        return new Field(
                ask.slot(),
                kind(ask),
                words(phrasing().phrase(ask.slot() + ".label")),
                words(phrasing().phrase(ask.slot() + ".ask")),
                isRequired(ask),
                standing(ask),
                longest(ask, standing(ask)),
                options(ask));
    }

    /** No platform opens a form with more in it than it takes. */
    private static int longest(Step.Ask ask, String text) {
        return Math.max(ask.accept().longest(), text.length());
    }

    private static Kind kind(Step.Ask ask) {
        return switch (ask.kind()) {
            case TEXT -> ask.accept().isOneLine() ? Kind.LINE : Kind.TEXT;
            case CHOICE -> Kind.ONE;
            case CHOICES -> Kind.MANY;
            case DATE -> Kind.DAY;
            case FILES -> throw new IllegalStateException("No form takes files");
        };
    }

    /** What is suggested is the answer where nothing else is given. */
    private static boolean isRequired(Step.Ask ask) {
        return !ask.isOptional() && ask.suggest() == null;
    }

    private String standing(Step.Ask ask) {
        var answers = session.answers();
        return switch (ask.kind()) {
            case CHOICE, CHOICES, FILES -> "";
            case DATE -> answers.day(ask.slot()).map(Object::toString).orElse("");
            case TEXT ->
                answers.isNotKnown(ask.slot())
                        ? words(Word.NOT_KNOWN.label())
                        : questions().prefilled(ask);
        };
    }

    private List<WrittenCard.Option> options(Step.Ask ask) {
        if (!hasOptions(ask)) {
            return List.of();
        }
        var chosen = session.answers().find(ask.slot()).map(Answer::values).orElse(List.of());
        var options = new ArrayList<WrittenCard.Option>();
        phrasing().options(ask).forEach(option -> options.add(option(option.name(), option.label(), chosen)));
        if (ask.mayBeUnknown()) {
            options.add(option(Word.NOT_KNOWN.code(), Word.NOT_KNOWN.label(), chosen));
        }
        return options;
    }

    private static boolean hasOptions(Step.Ask ask) {
        return ask.kind() == Step.Kind.CHOICE || ask.kind() == Step.Kind.CHOICES;
    }

    private WrittenCard.Option option(String name, Argument label, List<String> chosen) {
        return new WrittenCard.Option(name, words(label), chosen.contains(name));
    }

    /**
     * Reads the form that asked for everything.
     *
     * @param isAsOpened whether nothing has been answered in chat since: if not, what is empty takes nothing away
     * @param masked what was masked in which field
     */
    Result filled(Map<String, List<String>> bySlot, boolean isAsOpened, Map<String, Set<Masking.Trace>> masked) {
        var faults = new LinkedHashMap<String, Argument>();
        var now = session.without(mark -> isPassing(mark, bySlot));
        for (var ask : engine.script().asks()) {
            var given = bySlot.get(ask.slot());
            if (given != null && ask.kind() != Step.Kind.FILES) {
                var here = new Filling(engine, now);
                var read = here.read(ask, given);
                if (read instanceof Reading.Understood understood) {
                    now = here.with(ask, understood.answer(), isAsOpened);
                } else if (read instanceof Reading.Misread misread) {
                    faults.put(ask.slot(), here.phrasing().sentence(misread.key(), misread.words()));
                }
            }
        }
        if (!faults.isEmpty()) {
            masked.forEach((slot, traces) -> faults.putIfAbsent(slot, Guarding.sentence("in-fault", traces)));
            return new Faulty(faults);
        }
        return new Taken(engine.proceed(now, told(bySlot, masked)));
    }

    /** Field by field what was masked, as it is kept. */
    private List<Card.Part> told(Map<String, List<String>> bySlot, Map<String, Set<Masking.Trace>> masked) {
        var parts = new ArrayList<Card.Part>();
        for (var ask : engine.script().asks()) {
            var traces = masked.get(ask.slot());
            if (traces != null) {
                var words = String.join("\n", bySlot.getOrDefault(ask.slot(), List.of()));
                var label = phrasing().phrase(ask.slot() + ".label");
                parts.add(new Card.Say(Guarding.sentence("in-field", traces, words, label)));
            }
        }
        if (!parts.isEmpty()) {
            parts.add(Engine.say("common.guard.in-form"));
        }
        return parts;
    }

    /** What was asked in chat just now is answered in the form, or not wanted any more. */
    private static boolean isPassing(Mark mark, Map<String, List<String>> bySlot) {
        return mark instanceof Mark.StopAsked
                || mark instanceof Mark.Narrowed
                || (mark instanceof Mark.Wanted wanted && bySlot.containsKey(wanted.slot()));
    }

    private Reading.Result read(Step.Ask ask, List<String> given) {
        var filled = given.stream().filter(value -> !value.isBlank()).distinct().toList();
        if (filled.isEmpty()) {
            return nothing(ask);
        }
        return hasOptions(ask) ? chosen(ask, filled) : typing().understood(ask, filled.get(0));
    }

    private Reading.Result nothing(Step.Ask ask) {
        return isRequired(ask)
                ? Reading.Misread.of("common.nav.required")
                : questions()
                        .suggested(ask)
                        .map(suggested -> typing().read(ask, words(suggested)))
                        .filter(Reading.Understood.class::isInstance)
                        .orElse(SKIPPED);
    }

    private Reading.Result chosen(Step.Ask ask, List<String> names) {
        var known = names.stream()
                .filter(name -> !(ask.mayBeUnknown() && name.equals(Word.NOT_KNOWN.code())))
                .toList();
        if (known.isEmpty()) {
            return new Reading.Understood(new Answer.NotKnown());
        }
        var offered = phrasing().options(ask).stream().map(Options.Option::name).toList();
        if (!offered.containsAll(known)) {
            return Reading.Misread.of("common.form.no-longer-offered");
        }
        return new Reading.Understood(
                ask.kind() == Step.Kind.CHOICES ? new Answer.Choices(known) : new Answer.Choice(known.get(0)));
    }

    private Session with(Step.Ask ask, Answer answer, boolean isAsOpened) {
        var standing = session.answers().find(ask.slot());
        if (!path().holds(ask)) {
            return answer instanceof Answer.Text text ? waiting(text.text()) : session;
        }
        if (standing.filter(answer::equals).isPresent()) {
            return session;
        }
        if (!(answer instanceof Answer.Skipped)) {
            return answered(ask, answer);
        }
        if (standing.isPresent() && !isAsOpened) {
            return session;
        }
        return ask.asked() == Step.Asked.OFFERED ? path().unanswered(ask) : answered(ask, answer);
    }

    /** Of a question that has no place any more after the other answers, the words are kept all the same. */
    private Session waiting(String text) {
        var words = Piece.and(session.waiting(), Piece.of(text));
        return session.without(Mark.Heard.class::isInstance).with(new Mark.Heard(words));
    }

    private Session answered(Step.Ask ask, Answer answer) {
        return path().answered(ask, answer, answer instanceof Answer.Text text ? Piece.of(text.text()) : List.of());
    }

    private String words(Argument argument) {
        return engine.around().words(argument);
    }

    private Typing typing() {
        return new Typing(engine, session);
    }

    private Path path() {
        return engine.path(session);
    }

    private Questions questions() {
        return engine.questions(session);
    }

    private Phrasing phrasing() {
        return engine.phrasing(session);
    }
}
