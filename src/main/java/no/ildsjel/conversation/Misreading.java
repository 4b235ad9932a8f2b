package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;

/** What comes of words that are no answer to the question they were typed for, or not the whole of one. */
record Misreading(Typing typing, Step.Ask ask, Reading.Misread misread, List<Piece> words) {
    /** How often another answer is asked for before somebody is offered who can help. */
    static final int PATIENCE = 2;

    /** In more words something is told. */
    private static final int FEW = 3;

    /** Who names an option among more words tells something. */
    private static final int ATTEMPT = 7;

    /** Nobody asks us in more words. */
    private static final int QUESTION = 12;

    private static final Pattern CLAUSE = Pattern.compile("[,.;!\\n]+\\s*");

    private static final List<Word> FORGIVEN_IN_QUESTIONS =
            List.of(Word.BACK, Word.HELP, Word.SAVE, Word.RESUME, Word.SKIP, Word.NOT_KNOWN);

    Turn turn() {
        return ask.kind() == Step.Kind.TEXT ? misreadText() : misreadOption();
    }

    /** Who says the same for the third time goes on with what we proposed. */
    private Turn misreadText() {
        return engine().questions(session())
                .suggested(ask)
                .filter(suggested -> timesSaidBefore() >= PATIENCE)
                .map(suggested -> goingOnWith(
                        new Answer.Text(typing.around().words(suggested)),
                        Argument.phrase("common.nav.suggestion-taken", Map.of("suggestion", suggested))))
                .orElseGet(() -> isWordless() ? missed() : refused());
    }

    private boolean isWordless() {
        var text = Piece.joined(words);
        return !Reading.hasWords(text) || Babble.is(text);
    }

    private long timesSaidBefore() {
        var plain = Reading.plain(Piece.joined(words));
        return session().misread(ask.slot()).stream()
                .filter(earlier -> Reading.plain(Piece.joined(earlier.words())).equals(plain))
                .count();
    }

    private Turn misreadOption() {
        var text = Piece.joined(words);
        var places = engine().recap(session()).continuable();
        return new Interrupting(typing.around())
                .probably(text)
                .map(aside -> engine().interrupted(session(), aside))
                .or(() -> saved(text))
                .or(() -> asked(text, places))
                .or(() -> atLast(text).map(word -> engine().told(session(), word)))
                .or(() -> notKnown(text))
                .or(this::saidAgain)
                .or(() -> besides(text))
                .or(() -> misread.isUtterly() ? said(text, places) : Optional.empty())
                .orElseGet(this::missed);
    }

    private Optional<Turn> asked(String text, List<String> places) {
        boolean isAsked =
                new Interrupting(typing.around()).isQuestion(text) || (isUnheard(text) && asksSomething(text));
        return isAsked
                ? typing.poured(words, places).or(() -> Optional.of(engine().help(session())))
                : Optional.empty();
    }

    /** "Wait, does it cost anything?" */
    private boolean asksSomething(String text) {
        int length = Wording.words(Reading.plain(text)).size();
        boolean isAsked = text.strip().endsWith("?")
                ? length <= QUESTION
                : length <= ATTEMPT && Reading.begins(text, typing.around().meaning("question"));
        return isAsked && !Reading.begins(text, typing.around().meaning("wondering"));
    }

    /** Whether nothing in it could be meant as an answer. */
    private boolean isUnheard(String text) {
        return misread.isUtterly() && !namesAnOption(text);
    }

    /** "No idea, don't have the energy": not to know is said, and nothing else that would be an answer. */
    private Optional<Turn> notKnown(String text) {
        return ask.mayBeUnknown() && isUnheard(text) && clauses(text).anyMatch(this::isNotKnown)
                ? Optional.of(engine().answered(session(), ask, new Answer.NotKnown(), words))
                : Optional.empty();
    }

    /** "I don't really know skip that one", and nothing else. */
    private boolean isNotKnown(String clause) {
        var said = WordAt.in(clause, 0, clause.length());
        boolean isNotKnown = false;
        for (int at = 0; at < said.size(); ) {
            int length = Math.max(longest("common.words.not-known", said, at), longest("common.words.skip", said, at));
            isNotKnown |= length > 0;
            length = Math.max(length, longest("common.reading.filler", said, at));
            length = Math.max(length, longest("about.around", said, at));
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return isNotKnown;
    }

    private int longest(String list, List<WordAt> said, int at) {
        return typing.around().lexicon().phrases(list).longest(said, at);
    }

    private static Stream<String> clauses(String text) {
        return CLAUSE.splitAsStream(text);
    }

    private Optional<Turn> saidAgain() {
        var narrowed = typing.narrowed();
        return narrowed != null && typing.choosing().isSaidAgain(ask, misread, words)
                ? Optional.of(engine().answered(session(), ask, new Answer.Choices(narrowed.understood()), words))
                : Optional.empty();
    }

    /** "The staff, and it saves time": the answer to this question, and to others. */
    private Optional<Turn> besides(String text) {
        boolean mayBe =
                engine().script().hearsAnything() && !misread.understood().isEmpty();
        var pieces = mayBe ? Reading.pieces(text) : List.<String>of();
        var own = pieces.stream()
                .filter(piece -> typing.read(ask, piece) instanceof Reading.Understood)
                .toList();
        return typing.read(ask, String.join(", ", own)) instanceof Reading.Understood understood
                ? new Pouring(engine(), session())
                        .besides(
                                ask,
                                understood.answer(),
                                words,
                                pieces.stream()
                                        .filter(piece -> !own.contains(piece))
                                        .toList())
                : Optional.empty();
    }

    /** A word for us, or something told instead. */
    private Optional<Turn> said(String text, List<String> places) {
        return typing.almost(typing.choosing().essence(text), FORGIVEN_IN_QUESTIONS)
                .map(word -> engine().told(session(), word))
                .or(() -> typing.poured(words, places))
                .or(() -> isGoingOn(text, places) ? Optional.of(added(places.get(0))) : Optional.empty())
                .or(() -> Reading.isSentence(text) && !isAttempt(text) ? kept(places) : Optional.empty());
    }

    /** Something told waits for the recap, where it is seen; without one, the person says where it belongs. */
    private Optional<Turn> kept(List<String> places) {
        boolean isTakenAlready = session().waiting().stream()
                .map(Piece::text)
                .toList()
                .containsAll(words.stream().map(Piece::text).toList());
        if (isTakenAlready) {
            return Optional.empty();
        }
        if (engine().script().takingTheRest().isPresent()) {
            return Optional.of(takenAlong());
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(typing.findPlaceFor(words, places));
    }

    /** Twice; who tells on and on does not see what they are asked, and a human being may help. */
    private Turn takenAlong() {
        var now = session().awaiting(words).with(new Mark.Misread(ask.slot(), List.of()));
        return misses() < PATIENCE
                ? engine().again(now, Engine.say("common.nav.taken-along"))
                : Turn.open(now, engine().questions(now).coached(ask));
    }

    /** Whoever names one in a few words means to answer. */
    private boolean isAttempt(String text) {
        return Wording.words(Reading.plain(text)).size() <= ATTEMPT && namesAnOption(text);
    }

    private boolean namesAnOption(String text) {
        var offer = typing.choosing().offering(engine().phrasing(session()).options(ask));
        return Reading.pieces(text).stream()
                .map(offer::understand)
                .anyMatch(found -> !found.meant().isEmpty() || !found.either().isEmpty());
    }

    private Turn added(String slot) {
        var label = engine().phrasing(session()).phrase(slot + ".label");
        var says = new Card.Say(Argument.phrase("common.nav.added", Map.of("label", label)));
        return new Pressing(engine(), session().awaiting(words)).useHeard(slot, List.of(says));
    }

    /** "And then we wait", or a sentence too long for an answer: more of the only thing that was told so far. */
    private boolean isGoingOn(String text, List<String> places) {
        boolean isBeginning = isToldLast() && session().waiting().isEmpty();
        var said = WordAt.in(text, 0, text.length());
        return isBeginning
                && !places.isEmpty()
                && said.size() > FEW
                && (longest("common.reading.going-on", said, 0) > 0
                        || said.size() > ATTEMPT
                        || isInSeveralMessages(text, places.get(0)));
    }

    /** Whether nothing was chosen since the last words were told. */
    private boolean isToldLast() {
        return session().marks().stream()
                .filter(Path::isOwnAnswer)
                .reduce((earlier, later) -> later)
                .filter(mark -> mark instanceof Mark.Answered answered && answered.answer() instanceof Answer.Text)
                .isPresent();
    }

    private boolean isInSeveralMessages(String text, String slot) {
        return Reading.isSentence(text) && session().written(slot).size() > 1;
    }

    /** Twice we ask for another answer, as long as we are no wiser; then a human being may help, and then we go on. */
    private Turn missed() {
        if (misread.understood().isEmpty() && misses() > PATIENCE && isDispensable()) {
            return leftOpen();
        }
        if (isNoWiser() && misses() >= PATIENCE && !session().has(new Mark.Coached(ask.slot()))) {
            var now = keeping();
            return Turn.open(now, engine().questions(now).coached(ask));
        }
        return misread.isUtterly() && typing.narrowed() == null
                ? refused()
                : typing.choosing().narrowed(ask, misread, words);
    }

    /** Nothing, or no more than stands ticked on the card. */
    private boolean isNoWiser() {
        var narrowed = typing.narrowed();
        return misread.understood().stream()
                .allMatch(option -> narrowed != null && narrowed.understood().contains(option.name()));
    }

    private int misses() {
        return session().misread(ask.slot()).size();
    }

    private boolean isDispensable() {
        return ask.mayBeUnknown() || ask.isOptional();
    }

    /** What was said waits for another place. */
    private Turn leftOpen() {
        var label = engine().phrasing(session()).phrase(ask.slot() + ".label");
        return goingOnWith(
                ask.mayBeUnknown() ? new Answer.NotKnown() : new Answer.Skipped(),
                Argument.phrase("common.nav.left-open", Map.of("label", label)));
    }

    private Turn goingOnWith(Answer answer, Argument.Phrase sentence) {
        var now = engine().path(keeping()).answered(ask, answer, List.of());
        return engine().proceed(now, List.of(new Card.Say(sentence)))
                .answering(engine().phrasing(now).shown(ask.slot(), answer));
    }

    /** "Must run, save": a word for us after some for nobody. */
    private Optional<Word> atLast(String text) {
        var clauses = clauses(text).map(Reading::plain).toList();
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        var last = clauses.get(clauses.size() - 1);
        boolean isMuch = Reading.isSentence(String.join(" ", clauses.subList(0, clauses.size() - 1)));
        return clauses.size() < 2 || (isMuch && !isUnheard(text))
                ? Optional.empty()
                : Typing.FORGIVEN.stream()
                        .filter(word -> typing.means(word.code(), last))
                        .findFirst();
    }

    /** "Save, then I'll do the rest tonight", "sorry, I have to run, can we go on tomorrow?". */
    private Optional<Turn> saved(String text) {
        return isUnheard(text) && clauses(text).anyMatch(this::isToSave)
                ? Optional.of(engine().told(session(), Word.SAVE))
                : Optional.empty();
    }

    private boolean isToSave(String clause) {
        var said = WordAt.in(clause, 0, clause.length());
        int from = Math.max(longest("common.words.opener", said, 0), longest("common.words.regret", said, 0));
        int length = longest("common.words.save", said, from);
        int to = from + length;
        boolean isAll = to == said.size() && length > 1;
        return length > 0 && (isAll || longest("common.reading.going-on", said, to) > 0);
    }

    private Turn refused() {
        var now = keeping();
        var sentence = engine().phrasing(now).sentence(misread.key(), misread.words());
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Say(sentence));
        parts.addAll(engine().questions(now).controls(ask));
        return Turn.open(now, parts).refusing(sentence);
    }

    /** What was no answer may be the beginning of one, or something else that the person wants to say. */
    private Session keeping() {
        boolean isBegun = misread.key().equals(typing.tooShort(ask))
                && !ask.isWhole()
                && !Hollow.is(typing.around(), Piece.joined(words));
        if (isBegun) {
            return Path.withoutBegun(session(), ask.slot()).with(new Mark.Begun(ask.slot(), words));
        }
        if (isWordless()) {
            // There is nothing to keep of it, but it was a try.
            return session().with(new Mark.Misread(ask.slot(), List.of()));
        }
        // What is too short for a name may still be changed where it was written.
        boolean isTold = ask.isWhole() || !misread.key().equals(typing.tooShort(ask));
        return isTold ? Path.withoutBegun(session(), ask.slot()).with(new Mark.Misread(ask.slot(), words)) : session();
    }

    private Engine engine() {
        return typing.engine();
    }

    private Session session() {
        return typing.session();
    }
}
