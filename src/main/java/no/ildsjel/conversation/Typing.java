package no.ildsjel.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * What comes of something typed: a word that every conversation understands, an answer, or words to find a place for.
 *
 * @param narrowed which options were asked about just now; null for all of them
 */
record Typing(Engine engine, Session session, Mark.@Nullable Narrowed narrowed) {
    static final List<Word> EVERYWHERE =
            List.of(Word.BACK, Word.CANCEL, Word.HELP, Word.SKIP, Word.SAVE, Word.RESUME, Word.NOT_KNOWN);

    /** What is understood with a slip of the finger: none of them throws anything away. */
    static final List<Word> FORGIVEN = List.of(Word.BACK, Word.HELP, Word.SAVE, Word.RESUME);

    /** No label is longer. */
    private static final int LABEL = 80;

    /** After "change", more words than these are no name of a question. */
    private static final int NAME = 5;

    Typing(Engine engine, Session session) {
        this(engine, session, null);
    }

    Turn typed(List<Piece> typed, boolean stopWasAsked) {
        var text = Piece.joined(typed);
        var words = Reading.plain(text);
        if (stopWasAsked) {
            var stopped = afterStop(text, words);
            if (stopped.isPresent()) {
                return stopped.get();
            }
        }
        var word = EVERYWHERE.stream()
                .filter(each -> around().meaning(each.code()).contains(words))
                .findFirst();
        if (word.isPresent()) {
            return engine.told(session, word.get(), typed);
        }
        var called = new Calling(engine, session).called(words).or(() -> new Repeating(engine, session).turn(typed));
        if (called.isPresent()) {
            return called.get();
        }
        var path = engine.path(session);
        var corrected = new Correcting(engine, session).typed(typed);
        if (corrected.isPresent()) {
            return corrected.get();
        }
        boolean isForWords =
                path.question().filter(ask -> ask.kind() == Step.Kind.TEXT).isPresent();
        var aside = new Interrupting(around()).surely(text, isForWords);
        if (aside.isPresent()) {
            return engine.interrupted(session, aside.get());
        }
        return path.question()
                .map(ask -> answer(ask, typed))
                .or(() -> path.recap().map(review -> onReview(review, words, typed)))
                .orElseGet(() -> engine.proceed(session, List.of()));
    }

    /** Neither a slip of the finger nor half a name deletes a draft, and "yes" chooses none of several. */
    private Optional<Turn> afterStop(String text, String words) {
        if (means("no", words)) {
            return Optional.of(engine.told(session, Word.RESUME));
        }
        if (words.isEmpty() || means("yes", words)) {
            return Optional.of(new Commanding(engine, session).askAgainAboutStop());
        }
        if (!(Reading.choice(text, afterStop()) instanceof Reading.Understood understood)) {
            return Optional.empty();
        }
        var word = Word.valueOf(understood.answer().values().get(0));
        return Optional.of(
                word == Word.DROP && !isCalledInFull(word, words)
                        ? new Commanding(engine, session).askAgainAboutStop()
                        : engine.told(session, word));
    }

    private boolean isCalledInFull(Word word, String words) {
        return means(word.code(), words)
                || around().wordsInEveryLanguage(word.label()).stream()
                        .map(Reading::plain)
                        .anyMatch(words::equals);
    }

    private Offer afterStop() {
        var words = Engine.AFTER_STOP.stream()
                .map(word -> choosing().named(new Options.Option(word.name(), word.label()), word.code()))
                .toList();
        return new Offer(words, Wording.NONE, false);
    }

    private Turn onReview(Step.Review review, String words, List<Piece> typed) {
        if (means(Word.CONFIRM.code(), words)) {
            return engine.told(session, Word.CONFIRM);
        }
        if (!session.waiting().isEmpty() && means(Word.FORGET.code(), words)) {
            return engine.told(session, Word.FORGET);
        }
        var named =
                labels(review).stream().filter(label -> isCalled(label, words)).findFirst();
        if (named.isPresent()) {
            return new Pressing(engine, session).change(named.get().option().name());
        }
        var change = wordsAfter(Word.CHANGE.code(), words).flatMap(name -> change(review, Word.CHANGE, name));
        if (change.isPresent()) {
            return change.get();
        }
        var add = wordsAfter("include", words).flatMap(name -> change(review, Word.ADD, name));
        if (add.isPresent()) {
            return add.get();
        }
        if (words.isEmpty() || Babble.is(words)) {
            return engine.again(session, Engine.say("common.error.wordless"));
        }
        var almost = almost(words, FORGIVEN);
        if (almost.isPresent()) {
            return engine.told(session, almost.get());
        }
        var aside = new Interrupting(around()).probably(Piece.joined(typed));
        if (aside.isPresent()) {
            return engine.interrupted(session, aside.get());
        }
        // Words at the recap are most often something forgotten.
        var places = engine.recap(session).placeable(review);
        return Reading.isQuestion(Piece.joined(typed), around().meaning("question"))
                ? engine.help(session)
                : poured(typed, places).orElseGet(() -> findPlaceFor(typed, places));
    }

    /** What follows the verb, as in "change title"; empty text where nothing does. */
    private Optional<String> wordsAfter(String verb, String words) {
        return around().meaning(verb).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .filter(each -> words.equals(each) || words.startsWith(each + " "))
                .map(each -> words.substring(each.length()).strip())
                .findFirst();
    }

    private List<Offer.Named> labels(Step.Review review) {
        return engine.recap(session).changeableSlots(review).stream()
                .map(slot -> choosing()
                        .named(new Options.Option(slot, engine.phrasing(session).phrase(slot + ".label")), ""))
                .toList();
    }

    /** By its whole name alone: more words are more likely something forgotten. */
    private static boolean isCalled(Offer.Named label, String words) {
        return label.names().contains(words);
    }

    /** Empty where more is said than what to change: "correct answers take too long" is not ours to drop. */
    private Optional<Turn> change(Step.Review review, Word verb, String name) {
        int words = Wording.words(name).size();
        if (words <= NAME
                && Reading.choice(name, choosing().offer(labels(review))) instanceof Reading.Understood understood) {
            return Optional.of(new Pressing(engine, session)
                    .change(understood.answer().values().get(0)));
        }
        boolean isNothingElse = words == 0 || (words == 1 && verb == Word.CHANGE);
        return isNothingElse ? Optional.of(engine.told(session, verb)) : Optional.empty();
    }

    /** The words wait until the person says where they belong. */
    Turn findPlaceFor(List<Piece> words, List<String> slots) {
        var all = Piece.and(session.waiting(), words);
        var kept = session.without(Mark.Heard.class::isInstance).with(new Mark.Heard(all));
        return Turn.open(
                kept,
                List.of(
                        Engine.say("common.nav.where-to-put"),
                        engine.recap(kept).places(slots)));
    }

    private Turn answer(Step.Ask ask, List<Piece> typed) {
        var heading = new Heading(engine, session);
        return heading.turn(ask, typed)
                .orElseGet(() -> new Typing(engine, heading.forgotten(), narrowed).written(ask, typed));
    }

    private Turn written(Step.Ask ask, List<Piece> typed) {
        return whole(ask, Piece.and(begun(ask), typed));
    }

    /** What was written so far, where that was too short to be the answer. */
    private List<Piece> begun(Step.Ask ask) {
        return session.marks().stream()
                .filter(mark -> mark instanceof Mark.Begun begun && begun.slot().equals(ask.slot()))
                .map(mark -> ((Mark.Begun) mark).from())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    /** Takes the words as the whole answer, whatever was begun before; the first may tell more than was asked. */
    Turn whole(Step.Ask ask, List<Piece> words) {
        return isFirst(ask)
                ? new Pouring(engine, session).first(ask, words).orElseGet(() -> alone(ask, words))
                : alone(ask, words);
    }

    private boolean isFirst(Step.Ask ask) {
        return engine.script().hearsAnything()
                && ask.equals(engine.script().asks().get(0))
                && session.answers().find(ask.slot()).isEmpty();
    }

    /** As the answer to this and nothing else. */
    Turn alone(Step.Ask ask, List<Piece> words) {
        var read = read(ask, Piece.joined(words));
        return new Recounting(this, ask, words)
                .turn(read)
                .orElseGet(() -> read instanceof Reading.Understood understood
                        ? engine.answered(session, ask, understood.answer(), words)
                        : new Misreading(this, ask, (Reading.Misread) read, words).turn());
    }

    /** As it would be read if the question were open. */
    Reading.Result understood(Step.Ask ask, String text) {
        var words = Reading.plain(text);
        if (ask.mayBeUnknown() && means(Word.NOT_KNOWN.code(), words)) {
            return new Reading.Understood(new Answer.NotKnown());
        }
        return ask.isOptional() && means(Word.SKIP.code(), words)
                ? new Reading.Understood(new Answer.Skipped())
                : read(ask, text);
    }

    Reading.Result read(Step.Ask ask, String text) {
        return switch (ask.kind()) {
            case TEXT -> text(ask, withoutOwnLabel(ask, text));
            case DATE -> new Days(around().today(), around()::listed).read(text);
            case CHOICE, CHOICES -> choosing().read(ask, text);
            case FILES -> Reading.Misread.of("common.error.no-file");
        };
    }

    /** Hello is no part of what has to be long enough: "Hi! Substitutes" says nothing yet. */
    private Reading.Result text(Step.Ask ask, String text) {
        var words = WordAt.in(text, 0, text.length());
        int hello = around().lexicon().phrases("common.words.greeting").longest(words, 0);
        int from = hello == words.size() ? text.length() : words.get(hello).from();
        boolean saysTooLittle = hello > 0
                && !ask.isWhole()
                && Reading.length(text.substring(from).strip()) < ask.accept().shortest();
        return saysTooLittle ? Reading.Misread.of(tooShort(ask)) : Reading.text(text, ask.accept(), tooShort(ask));
    }

    /** Of "Resources: two hours", where the resources are asked for, what follows. */
    private String withoutOwnLabel(Step.Ask ask, String text) {
        int colon = text.indexOf(':');
        var label = engine.phrasing(session).phrase(ask.slot() + ".label");
        boolean isLabelled = colon > 0
                && colon <= LABEL
                && Reading.hasWords(text.substring(colon + 1))
                && around().wordsInEveryLanguage(label).stream()
                        .map(Reading::plain)
                        .anyMatch(Reading.plain(text.substring(0, colon))::equals);
        return isLabelled ? text.substring(colon + 1).strip() : text;
    }

    /** Only of a conversation that anything may be told. */
    Optional<Turn> poured(List<Piece> words, List<String> places) {
        return engine.script().hearsAnything() ? new Pouring(engine, session).later(words, places) : Optional.empty();
    }

    /** A word that means one of these, or is near to one that does, and to no other. */
    Optional<Word> almost(String words, List<Word> among) {
        var exact = among.stream()
                .filter(word -> around().meaning(word.code()).contains(words))
                .findFirst();
        return exact.or(() -> Optional.of(among.stream()
                        .filter(word ->
                                around().meaning(word.code()).stream().anyMatch(each -> Nearness.isNear(words, each)))
                        .toList())
                .filter(near -> near.size() == 1)
                .map(near -> near.get(0)));
    }

    boolean means(String word, String words) {
        return around().meaning(word).contains(words);
    }

    String tooShort(Step.Ask ask) {
        return engine.script().key(ask.slot() + ".too-short");
    }

    Choosing choosing() {
        return new Choosing(engine, session, narrowed);
    }

    Surroundings around() {
        return engine.around();
    }
}
