package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;

/** What comes of something typed: a word that every conversation understands, an answer, or words to find a place for. */
record Typing(Engine engine, Session session) {
    private static final List<Word> EVERYWHERE =
            List.of(Word.BACK, Word.CANCEL, Word.HELP, Word.SKIP, Word.SAVE, Word.RESUME, Word.NOT_KNOWN);

    private static final List<String> NO_BEGINNING = List.of("yes", "no", "confirm", "thanks", "greeting");

    private static final Set<String> YES_OR_NO = Set.of("yes", "no");

    /** From here on, words that are no option are more likely the rest of an earlier answer. */
    private static final int SENTENCE = 25;

    Turn typed(String text, boolean stopWasAsked) {
        if (stopWasAsked && Reading.choice(text, afterStop()) instanceof Reading.Understood understood) {
            return engine.told(
                    session, Word.valueOf(understood.answer().values().get(0)));
        }
        var words = Reading.plain(text);
        if (stopWasAsked && means("no", words)) {
            return engine.told(session, Word.RESUME);
        }
        if (stopWasAsked && (words.isEmpty() || means("yes", words))) {
            return engine.told(session, Word.CANCEL);
        }
        var word = EVERYWHERE.stream()
                .filter(each -> around().meaning(each.code()).contains(words))
                .findFirst();
        if (word.isPresent()) {
            return engine.told(session, word.get());
        }
        var path = engine.path(session);
        return path.question()
                .map(ask -> answer(ask, text))
                .or(() -> path.recap().map(review -> onReview(review, words, text)))
                .orElseGet(() -> engine.proceed(session, List.of()));
    }

    private List<Reading.Named> afterStop() {
        return Engine.AFTER_STOP.stream()
                .map(word -> named(new Options.Option(word.name(), word.label()), word.code()))
                .toList();
    }

    private Turn onReview(Step.Review review, String words, String text) {
        if (around().meaning(Word.CONFIRM.code()).contains(words)) {
            return engine.told(session, Word.CONFIRM);
        }
        var named =
                labels(review).stream().filter(label -> isCalled(label, words)).findFirst();
        if (named.isPresent()) {
            return new Pressing(engine, session).change(named.get().option().name());
        }
        var change = wordsAfter(Word.CHANGE, words);
        if (change.isPresent()) {
            return change(review, change.get());
        }
        if (words.isEmpty()) {
            return engine.again(session, Engine.say("common.error.wordless"));
        }
        // Words at the recap are most often something forgotten.
        return Reading.isQuestion(text, around().meaning("question"))
                ? engine.help(session)
                : findPlaceFor(text, engine.questions(session).placeable(review));
    }

    /** What follows the verb, as in "change title"; empty text where nothing does. */
    private Optional<String> wordsAfter(Word verb, String words) {
        return around().meaning(verb.code()).stream()
                .filter(each -> words.equals(each) || words.startsWith(each + " "))
                .map(each -> words.substring(each.length()).strip())
                .findFirst();
    }

    private List<Reading.Named> labels(Step.Review review) {
        return engine.questions(session).changeableSlots(review).stream()
                .map(slot ->
                        named(new Options.Option(slot, engine.questions(session).phrase(slot + ".label")), ""))
                .toList();
    }

    /** By its whole name alone: more words are more likely something forgotten. */
    private static boolean isCalled(Reading.Named label, String words) {
        return label.names().stream().map(Reading::plain).anyMatch(words::equals);
    }

    private Turn change(Step.Review review, String name) {
        return Reading.choice(name, labels(review)) instanceof Reading.Understood understood
                ? new Pressing(engine, session)
                        .change(understood.answer().values().get(0))
                : engine.told(session, Word.CHANGE);
    }

    /** The words wait until the person says where they belong. */
    private Turn findPlaceFor(String text, List<String> slots) {
        var words = session.heard().map(earlier -> joined(earlier, text)).orElse(text.strip());
        var kept = session.without(Mark.Heard.class::isInstance).with(new Mark.Heard(words));
        return Turn.open(
                kept,
                List.of(
                        Engine.say("common.nav.where-to-put"),
                        engine.questions(kept).places(slots)));
    }

    private Turn answer(Step.Ask ask, String text) {
        return whole(ask, begun(ask).map(begun -> joined(begun, text)).orElse(text));
    }

    /** What was written so far, where that was too short to be the answer. */
    private Optional<String> begun(Step.Ask ask) {
        return session.marks().stream()
                .filter(mark -> mark instanceof Mark.Begun begun && begun.slot().equals(ask.slot()))
                .map(mark -> ((Mark.Begun) mark).text())
                .reduce((earlier, later) -> later);
    }

    /** What begins with a small letter goes on with the sentence before it. */
    static String joined(String earlier, String later) {
        var more = later.strip();
        return earlier + (!more.isEmpty() && Character.isLowerCase(more.codePointAt(0)) ? " " : "\n") + more;
    }

    /** Takes the text as the whole answer, whatever was begun before. */
    Turn whole(Step.Ask ask, String text) {
        var read = read(ask, text);
        return read instanceof Reading.Understood understood
                ? engine.answered(session, ask, understood.answer())
                : misread(ask, (Reading.Misread) read, text);
    }

    private Reading.Result read(Step.Ask ask, String text) {
        return switch (ask.kind()) {
            case TEXT -> Reading.text(text, ask.accept(), tooShort(ask));
            case DATE -> Days.read(text, around().today());
            case CHOICE -> Reading.choice(text, named(ask));
            case CHOICES -> Reading.choices(text, named(ask));
        };
    }

    private Turn misread(Step.Ask ask, Reading.Misread misread, String text) {
        if (ask.kind() != Step.Kind.TEXT && misread.candidates().isEmpty()) {
            if (Reading.isQuestion(text, around().meaning("question"))) {
                return engine.help(session);
            }
            var places = engine.questions(session).continuable();
            if (Reading.length(text) >= SENTENCE && !places.isEmpty()) {
                return findPlaceFor(text, places);
            }
        }
        return refused(ask, misread, text);
    }

    private Turn refused(Step.Ask ask, Reading.Misread misread, String text) {
        var questions = engine.questions(session);
        var sentence = questions.sentence(misread.key(), misread.words());
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Say(sentence));
        parts.addAll(
                misread.candidates().isEmpty()
                        ? questions.controls(ask)
                        : List.of(questions.candidates(ask, misread.candidates())));
        boolean isBegun = misread.key().equals(tooShort(ask)) && !ask.isWhole() && !isNoBeginning(text);
        var now = isBegun
                ? Path.withoutBegun(session, ask.slot()).with(new Mark.Begun(ask.slot(), text.strip()))
                : session;
        return Turn.open(now, parts).refusing(sentence);
    }

    /** "OK" or "no" was said to us; nobody begins a reason with it. */
    private boolean isNoBeginning(String text) {
        return NO_BEGINNING.stream().anyMatch(word -> means(word, Reading.plain(text)));
    }

    private boolean means(String word, String words) {
        return around().meaning(word).contains(words);
    }

    private String tooShort(Step.Ask ask) {
        return engine.script().key(ask.slot() + ".too-short");
    }

    private List<Reading.Named> named(Step.Ask ask) {
        return engine.questions(session).options(ask).stream()
                .map(option -> named(option, YES_OR_NO.contains(option.name()) ? option.name() : ""))
                .toList();
    }

    /** People type an option in any language, by the name that it has in the script, or with a word for it. */
    private Reading.Named named(Options.Option option, String word) {
        var names = new ArrayList<>(around().wordsInEveryLanguage(option.label()));
        names.add(option.name());
        names.addAll(around().meaning(word));
        return new Reading.Named(option, names);
    }

    private Surroundings around() {
        return engine.around();
    }
}
