package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.Masking.Trace;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.phrasebook.Argument;

/** Asks what becomes of words in which something was masked, before anything is made of them. */
record Guarding(Engine engine, Session session) {
    /** Where its buttons stand; no slot is called so. */
    static final String PLACE = "?guard";

    private static final List<Word> WAYS = List.of(Word.KEEP, Word.AGAIN, Word.NOT_A_NUMBER);

    /** Fewer words in common say nothing. */
    private static final int ALIKE = 3;

    /** So much of the words is shown around what was masked first. */
    private static final int SHOWN = 300;

    /** The words wait; what comes masked meanwhile waits with them, or in their place. */
    Turn asks(Heard.Masked heard) {
        return engine.proceed(waiting(heard), List.of());
    }

    Session waiting(Heard.Masked heard) {
        return waiting(session.masked()
                .map(earlier -> together(earlier, heard))
                .orElseGet(() -> new Mark.Masked(heard.slot(), heard.words(), heard.traces(), List.of())));
    }

    private static Mark.Masked together(Mark.Masked earlier, Heard.Masked heard) {
        if (isRewritten(earlier, heard.words()) || isSameMessage(earlier, heard)) {
            return new Mark.Masked(earlier.slot(), heard.words(), heard.traces(), earlier.more());
        }
        return new Mark.Masked(
                earlier.slot(),
                Piece.and(earlier.words(), heard.words()),
                both(earlier.traces(), heard.traces()),
                earlier.more());
    }

    /** Whether what it says now is all that waits. */
    private static boolean isSameMessage(Mark.Masked earlier, Heard.Masked heard) {
        return earlier.words().stream()
                .map(Piece::message)
                .allMatch(message ->
                        heard.words().stream().anyMatch(piece -> message != null && message.equals(piece.message())));
    }

    Turn hears(Mark.Masked mark, Heard heard) {
        if (heard instanceof Heard.Text text) {
            return typed(mark, text.words());
        }
        if (heard instanceof Heard.Written written) {
            return written(mark, written.words());
        }
        boolean isAnswer = heard instanceof Heard.Told told && (told.at() == null || PLACE.equals(told.at()));
        return isAnswer ? told(mark, ((Heard.Told) heard).word()) : engine.stale(session);
    }

    private Turn typed(Mark.Masked mark, List<Piece> typed) {
        var text = Piece.joined(typed);
        if (Reading.plain(text).isEmpty()) {
            return again(mark, Engine.say("common.error.wordless"));
        }
        var word = new GuardWords(engine.around()).meant(text);
        if (word.isPresent()) {
            return told(mark, word.get());
        }
        var aside = new Interrupting(engine.around()).surely(text, false);
        if (aside.filter(sentence -> !sentence.equals(Interrupting.HELP)).isPresent()) {
            return engine.interrupted(session, aside.get());
        }
        boolean isHelpWanted = aside.isPresent()
                || engine.around().meaning("idea").contains(Reading.plain(text))
                || engine.around().meaning("part").contains(Reading.plain(text))
                || Reading.isQuestion(text, engine.around().meaning("question"));
        return isHelpWanted ? told(mark, Word.HELP) : written(mark, typed);
    }

    /** The same once more takes its place; of more of the same only the person knows what becomes. */
    private Turn written(Mark.Masked mark, List<Piece> words) {
        if (isRewritten(mark, words)) {
            var now = unguarded().awaiting(mark.more());
            var turn = changed(mark)
                    .flatMap(changed -> changed.answer(now))
                    .map(ask -> heard(now.with(new Mark.Wanted(ask.slot())), ask.slot(), words))
                    .orElseGet(() -> heard(now, mark.slot(), words));
            return turn.saying(Stream.concat(Stream.of(Engine.say("common.guard.rewritten")), turn.parts().stream())
                    .toList());
        }
        var more = Piece.and(mark.more(), words);
        var now = waiting(new Mark.Masked(mark.slot(), mark.words(), mark.traces(), more));
        return engine.proceed(now, List.of(Engine.say("common.guard.first")));
    }

    /** Whether most of what was written first is said in it. */
    private static boolean isRewritten(Mark.Masked mark, List<Piece> words) {
        var before = Wording.words(Reading.plain(Piece.joined(mark.words())));
        var now = Set.copyOf(Wording.words(Reading.plain(Piece.joined(words))));
        var alike = before.stream().filter(now::contains).distinct().count();
        return alike >= ALIKE && 4 * alike >= 3 * before.stream().distinct().count();
    }

    private Turn told(Mark.Masked mark, Word word) {
        return switch (word) {
            case KEEP, SKIP, CONFIRM -> keep(mark).answering(Word.KEEP.label());
            case AGAIN, CHANGE, BACK ->
                forget(mark, Set.of(), "common.guard.again").answering(Word.AGAIN.label());
            case NOT_A_NUMBER ->
                forget(mark, both(mark.traces(), session.trusted()), "common.guard.trusted")
                        .answering(word.label());
            case HELP -> again(mark, Engine.say("common.guard.help"));
            case CANCEL, SAVE, DROP -> engine.told(session, word);
            case NOT_KNOWN -> told(mark, Word.HELP);
            case RESUME, ADD, SUGGESTION, FORGET, COACH -> engine.proceed(session, List.of());
        };
    }

    /** As if the words were heard now. */
    Turn keep(Mark.Masked mark) {
        return changed(mark)
                .flatMap(changed -> changed.kept(unguarded()))
                .orElseGet(() -> heard(unguarded(), mark.slot(), Piece.and(mark.words(), mark.more())));
    }

    /** Where a message was changed, so that something stands from before. */
    private Optional<ChangedMessage> changed(Mark.Masked mark) {
        return ChangedMessage.of(engine, unguarded(), mark);
    }

    private Turn heard(Session now, String slot, List<Piece> words) {
        return engine.hear(now, slot.isEmpty() ? new Heard.Text(words) : new Heard.Written(slot, words));
    }

    /** What was written since is not forgotten: it may be the same once more. */
    private Turn forget(Mark.Masked mark, Set<Trace> trusted, String sentence) {
        var now = trusted.isEmpty() ? unguarded() : trusting(trusted);
        if (!mark.more().isEmpty()) {
            var words = Piece.and(now.waiting(), mark.more());
            now = now.without(Mark.Heard.class::isInstance).with(new Mark.Heard(words));
        }
        var anew = changed(mark);
        if (anew.isPresent()) {
            return anew.get().anew(now, Engine.say(sentence));
        }
        // With the very first words masked, the question has not been put yet.
        return now.answers().bySlot().isEmpty()
                ? engine.proceed(now, List.of(Engine.say(sentence)))
                : engine.again(now, Engine.say(sentence));
    }

    private Session trusting(Set<Trace> traces) {
        return unguarded().without(Mark.Trusted.class::isInstance).with(new Mark.Trusted(traces));
    }

    private Session waiting(Mark.Masked mark) {
        return session.without(Mark.Masked.class::isInstance).with(mark);
    }

    private Session unguarded() {
        return session.without(Mark.Masked.class::isInstance);
    }

    private Turn again(Mark.Masked mark, Card.Part first) {
        var parts = new ArrayList<>(List.of(first));
        parts.addAll(ask(mark));
        return Turn.open(session, parts);
    }

    List<Card.Part> ask(Mark.Masked mark) {
        Map<String, Argument> words =
                Map.of("kinds", words(mark.traces()), "words", Argument.text(shown(Piece.joined(mark.words()))));
        var buttons = WAYS.stream()
                .map(word -> Button.plain(word.label(), Ways.deed("tell", session.id(), word.code(), PLACE)))
                .toList();
        return List.of(new Card.Say(Argument.phrase("common.guard.masked", words)), new Buttons(buttons));
    }

    private static Argument words(Set<Trace> traces) {
        return new Argument.Several(traces.stream()
                .map(Trace::kind)
                .distinct()
                .sorted()
                .<Argument>map(kind -> Argument.phrase("common.guard.kind." + kind.code()))
                .toList());
    }

    static Card.Part told(Set<Trace> traces, String where) {
        return new Card.Say(sentence(where, traces));
    }

    static Argument.Phrase sentence(String where, Set<Trace> traces) {
        return Argument.phrase("common.guard." + where, Map.of("kinds", words(traces)));
    }

    /** Of a field of a form that was taken: what is wrong with that is changed like any answer. */
    static Argument.Phrase sentence(String where, Set<Trace> traces, String text, Argument label) {
        return Argument.phrase(
                "common.guard." + where,
                Map.of("kinds", words(traces), "words", Argument.text(shown(text)), "label", label));
    }

    /** What stands around the first that was masked. */
    static String shown(String text) {
        int from = Math.max(0, text.indexOf(Masking.MASK) - SHOWN / 2);
        int to = Math.min(text.length(), from + SHOWN);
        return (from == 0 ? "" : "…") + whole(text.substring(from, to)) + (to == text.length() ? "" : "…");
    }

    /** Without the halves of characters that a cut may leave at the ends. */
    private static String whole(String cut) {
        int from = !cut.isEmpty() && Character.isLowSurrogate(cut.charAt(0)) ? 1 : 0;
        int to = cut.length() > from && Character.isHighSurrogate(cut.charAt(cut.length() - 1))
                ? cut.length() - 1
                : cut.length();
        return cut.substring(from, to);
    }

    private static Set<Trace> both(Set<Trace> some, Set<Trace> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
