package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;

/** Changes what was answered already: "no, I meant", a button of an older card, or a message that says something else now. */
record Correcting(Engine engine, Session session) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final Pattern BETWEEN = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /** What was typed, where it corrects something; empty where it is an answer, or anything else. */
    Optional<Turn> typed(List<Piece> typed) {
        var text = Piece.joined(typed);
        var amending = new Amending(engine, session, text);
        return after(Word.CHANGE.code(), text)
                .flatMap(name -> change(name, typed))
                .or(() -> amending.amended().map(amended -> answered(amended, rest(typed, text, amended.said()))))
                .or(() -> new Refiguring(engine, session, amending.words())
                        .refigured()
                        .map(this::refigured))
                .or(() -> amending.askedAnew().map(ask -> new Pressing(engine, session).change(ask.slot())))
                .or(() -> amending.meant().flatMap(meant -> meant(meant, text, rest(typed, text, meant))));
    }

    private Turn refigured(Refiguring.Refigured now) {
        return corrected(now.ask(), new Answer.Text(Piece.joined(now.pieces())), now.pieces());
    }

    private Turn answered(Amending.Amended amended, List<Piece> words) {
        return engine.path(session).question().filter(amended.ask()::equals).isPresent()
                ? engine.answered(session, amended.ask(), amended.answer(), words)
                : corrected(amended.ask(), amended.answer(), words);
    }

    /** What is meant, without the words that only say so. */
    String withoutAnnouncement(String text) {
        return after("correct", text).filter(meant -> !meant.isEmpty()).orElse(text);
    }

    /** What follows one of these words at the beginning, as it was written; empty text where nothing does. */
    private Optional<String> after(String list, String text) {
        var words = words(text);
        return engine.around().meaning(list).stream()
                .map(Correcting::words)
                .filter(begin -> !begin.isEmpty() && words.size() >= begin.size())
                .filter(begin -> words.subList(0, begin.size()).equals(begin))
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .map(begin -> without(begin.size(), text));
    }

    private static List<String> words(String text) {
        return WORD.matcher(Reading.plain(text))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String without(int words, String text) {
        var found = WORD.matcher(text);
        int end = 0;
        for (int count = 0; count < words && found.find(); count++) {
            end = found.end();
        }
        return BETWEEN.matcher(text.substring(end)).replaceFirst("").strip();
    }

    private static List<Piece> rest(List<Piece> typed, String text, String rest) {
        if (rest.isEmpty()) {
            return List.of();
        }
        var message = typed.get(typed.size() - 1).message();
        return rest.length() == text.length() ? typed : List.of(new Piece(message, rest));
    }

    /** "Change value" puts the question anew; only a whole label counts, for anything else may be an answer. */
    private Optional<Turn> change(String name, List<Piece> typed) {
        var parts = into(name);
        var path = engine.path(session);
        if (path.question().filter(ask -> isCalled(ask, parts.get(0))).isPresent() && parts.size() == 1) {
            return Optional.of(engine.resume(session, List.of()));
        }
        var named = path.changeable().stream()
                .filter(ask -> isCalled(ask, parts.get(0)))
                .findFirst();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var ask = named.get();
        if (parts.size() > 1 && read(ask, parts.get(1)) instanceof Reading.Understood understood) {
            var piece = rest(typed, Piece.joined(typed), parts.get(1));
            return Optional.of(corrected(ask, understood.answer(), piece));
        }
        return Optional.of(new Pressing(engine, session).change(ask.slot()));
    }

    /** "Value to better quality" is a name and an answer. */
    private List<String> into(String name) {
        var words = engine.around().meaning("into").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var between = Pattern.compile("\\s+(?:" + words + ")\\s+", Pattern.CASE_INSENSITIVE);
        return words.isEmpty() ? List.of(name) : List.of(between.split(name, 2));
    }

    private boolean isCalled(Step.Ask ask, String name) {
        return engine.around().wordsInEveryLanguage(engine.phrasing(session).phrase(ask.slot() + ".label")).stream()
                        .map(Reading::plain)
                        .anyMatch(Reading.plain(name)::equals)
                || engine.around()
                        .listed(engine.script().key(ask.slot() + ".heading"))
                        .contains(Reading.plain(name));
    }

    /** Options are looked for first, those in full before others, since only a text could be anything. */
    private Optional<Turn> meant(String meant, String text, List<Piece> words) {
        var path = engine.path(session);
        var changeable = path.changeable();
        if (changeable.isEmpty()) {
            return Optional.empty();
        }
        if (meant.isEmpty()) {
            return Optional.of(offer(session));
        }
        var open = path.question();
        boolean isAnswer = open.filter(ask -> ask.kind() == Step.Kind.TEXT).isPresent() && !saysNo(text);
        if (isAnswer) {
            return Optional.empty();
        }
        var options = Stream.of(
                        changeable.stream().limit(1),
                        open.stream(),
                        changeable.stream().skip(1))
                .flatMap(asks -> asks)
                .filter(ask -> ask.kind() != Step.Kind.TEXT);
        return options.flatMap(ask -> read(ask, meant, words).stream())
                .findFirst()
                .or(() -> Optional.of(meantInWords(changeable.get(0), meant, words)));
    }

    private Optional<Turn> read(Step.Ask ask, String meant, List<Piece> words) {
        return read(ask, meant) instanceof Reading.Understood understood
                ? Optional.of(answered(new Amending.Amended(ask, understood.answer(), meant), words))
                : Optional.empty();
    }

    private boolean saysNo(String text) {
        var words = words(text);
        return !words.isEmpty() && engine.around().meaning("no").contains(words.get(0));
    }

    /** A name is replaced; of anything longer only the person knows which words they mean. */
    private Turn meantInWords(Step.Ask last, String meant, List<Piece> words) {
        return last.kind() == Step.Kind.TEXT
                        && last.isWhole()
                        && read(last, meant) instanceof Reading.Understood understood
                ? corrected(last, understood.answer(), words)
                : offer(session.awaiting(words));
    }

    Turn offer() {
        return offer(session);
    }

    private Turn offer(Session now) {
        return Turn.open(now, List.of(Engine.say("common.nav.what-to-change"), changeable()));
    }

    private Card.Buttons changeable() {
        var slots = new ArrayList<>(
                engine.path(session).changeable().stream().map(Step.Ask::slot).toList());
        Collections.reverse(slots);
        return engine.recap(session).slots("change", slots);
    }

    /** An option of a question that was answered already; empty where nothing can come of it any more. */
    Optional<Turn> picked(Step.Ask ask, Answer answer) {
        boolean isOther =
                session.answers().find(ask.slot()).filter(answer::equals).isEmpty();
        return isOther && engine.path(session).changeable().contains(ask)
                ? Optional.of(corrected(ask, answer, List.of()))
                : Optional.empty();
    }

    private Turn corrected(Step.Ask ask, Answer answer, List<Piece> from) {
        var path = engine.path(session);
        var now = path.answered(ask, answer, from);
        return engine.still(now, List.of(told(now, ask, answer)), path.place());
    }

    Card.Part told(Session now, Step.Ask ask, Answer answer) {
        var phrasing = engine.phrasing(now);
        var label = phrasing.phrase(ask.slot() + ".label");
        return new Card.Say(
                answer instanceof Answer.Text
                        ? Argument.phrase("common.nav.corrected-words", Map.of("label", label))
                        : Argument.phrase(
                                "common.nav.corrected",
                                Map.of("label", label, "answer", phrasing.shown(ask.slot(), answer))));
    }

    Reading.Result read(Step.Ask ask, String text) {
        return new Typing(engine, session).understood(ask, text);
    }
}
