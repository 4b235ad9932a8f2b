package no.ildsjel.conversation.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Masking.Trace;
import no.ildsjel.conversation.Subject;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a conversation: answers and marks, in order. The next step follows from them, so nothing
 * points anywhere and nothing has to be migrated.
 *
 * @param asked how many cards it has shown; the latest is the one that may be answered
 */
public record Session(
        UUID id,
        String script,
        PersonId person,
        @Nullable Subject subject,
        List<Mark> marks,
        Attention attention,
        int asked,
        Instant touchedAt) {
    /** Whether the person is at it. */
    public enum Attention {
        /** Free text goes here; at most one of a person's sessions. */
        FOCUSED,
        /** Another conversation came between; it comes back when that one ends. */
        INTERRUPTED,
        /** Laid aside by the person, until they take it up. */
        ASIDE,
        ENDED
    }

    public Session {
        marks = List.copyOf(marks);
    }

    public Answers answers() {
        var bySlot = new LinkedHashMap<String, Answer>();
        for (var mark : marks) {
            if (mark instanceof Mark.Answered answered) {
                bySlot.put(answered.slot(), answered.answer());
            }
        }
        return new Answers(bySlot);
    }

    public boolean isOpen() {
        return attention != Attention.ENDED;
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    public boolean hasDone(String action) {
        return marks.stream()
                .anyMatch(
                        mark -> mark instanceof Mark.Done done && done.action().equals(action));
    }

    public Session with(Mark mark) {
        var more = new ArrayList<>(marks);
        more.add(mark);
        return withMarks(more);
    }

    public Session without(Predicate<Mark> forgotten) {
        return withMarks(marks.stream().filter(forgotten.negate()).toList());
    }

    /** Words that wait to be used, the latest. */
    public Optional<String> heard() {
        return marks.stream()
                .filter(Mark.Heard.class::isInstance)
                .map(mark -> ((Mark.Heard) mark).text())
                .reduce((earlier, later) -> later);
    }

    /** Words in which something was masked, as long as the person has not said what becomes of them. */
    public Optional<Mark.Masked> masked() {
        return marks.stream()
                .filter(Mark.Masked.class::isInstance)
                .map(Mark.Masked.class::cast)
                .findFirst();
    }

    /** What stood last before the person's eyes; empty when nothing did. */
    public Optional<Mark.Asked> asking() {
        return marks.stream()
                .filter(Mark.Asked.class::isInstance)
                .map(Mark.Asked.class::cast)
                .findFirst();
    }

    /** What the person has still to hear about the script. */
    public Optional<Mark.Changed> changed() {
        return marks.stream()
                .filter(Mark.Changed.class::isInstance)
                .map(Mark.Changed.class::cast)
                .findFirst();
    }

    /** What is not masked in this talk. */
    public Set<Trace> trusted() {
        return marks.stream()
                .filter(Mark.Trusted.class::isInstance)
                .flatMap(mark -> ((Mark.Trusted) mark).traces().stream())
                .collect(Collectors.toSet());
    }

    /** What the answer to this is made of, as far as it is in words; empty when it is not. */
    public List<Piece> written(String slot) {
        return answers().text(slot).map(words -> Piece.known(from(slot), words)).orElse(List.of());
    }

    /** What the answer to this was read from; empty where it was pressed, or never was a message. */
    public List<Piece> from(String slot) {
        return marks.stream()
                .filter(mark -> mark instanceof Mark.Answered answered
                        && answered.slot().equals(slot))
                .map(mark -> ((Mark.Answered) mark).from())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    /** What answers this, or did before the person went back to it. */
    public Optional<Answer> former(String slot) {
        return answers()
                .find(slot)
                .or(() -> marks.stream()
                        .filter(mark -> mark instanceof Mark.Former former
                                && former.slot().equals(slot))
                        .map(mark -> ((Mark.Former) mark).answer())
                        .reduce((earlier, later) -> later));
    }

    /** Whether something in it was said in the message with this name. */
    public boolean isOf(String message) {
        return marks.stream().flatMap(mark -> mark.words().stream()).anyMatch(piece -> message.equals(piece.message()));
    }

    /** With the names of its messages, so that whoever changes one of them later hears that it is too late. */
    public Session sent() {
        var files = answers().bySlot().values().stream()
                .filter(Answer.Files.class::isInstance)
                .flatMap(answer -> ((Answer.Files) answer).files().stream().map(Answer.File::message));
        var messages = Stream.concat(
                        marks.stream().flatMap(mark -> mark.words().stream()).map(Piece::message), files)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return messages.isEmpty() ? this : with(new Mark.Sent(messages));
    }

    /** Whether something was sent that was said in the message with this name. */
    boolean hasSent(String message) {
        return marks.stream()
                .anyMatch(mark ->
                        mark instanceof Mark.Sent sent && sent.messages().contains(message));
    }

    /** What is kept of it: all as long as it is open, and nobody's words afterwards. */
    Session kept() {
        return isOpen() ? this : without(mark -> !(mark instanceof Mark.Sent));
    }

    /** What was no answer to this so far, in order. */
    public List<Mark.Misread> misread(String slot) {
        return marks.stream()
                .filter(mark ->
                        mark instanceof Mark.Misread misread && misread.slot().equals(slot))
                .map(Mark.Misread.class::cast)
                .toList();
    }

    /** With these words among those that wait. */
    public Session awaiting(List<Piece> words) {
        return words.isEmpty()
                ? this
                : without(Mark.Heard.class::isInstance).with(new Mark.Heard(Piece.and(waiting(), words)));
    }

    /** The words that wait, with where they come from; empty when none do. */
    public List<Piece> waiting() {
        return marks.stream()
                .filter(Mark.Heard.class::isInstance)
                .map(mark -> ((Mark.Heard) mark).from())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    /** What the person wrote last, as far as it is kept. */
    public String lastWords() {
        return marks.stream()
                .flatMap(mark -> mark.words().stream())
                .reduce((earlier, later) -> later)
                .map(Piece::text)
                .orElse("");
    }

    public Session withMarks(List<Mark> marks) {
        return new Session(id, script, person, subject, marks, attention, asked, touchedAt);
    }

    public Session of(PersonId person) {
        return new Session(id, script, person, subject, marks, attention, asked, touchedAt);
    }

    public Session about(Subject subject) {
        return new Session(id, script, person, subject, marks, attention, asked, touchedAt);
    }

    public Session with(Attention attention) {
        return new Session(id, script, person, subject, marks, attention, asked, touchedAt);
    }

    public Session askingNext(Instant at) {
        return new Session(id, script, person, subject, marks, attention, asked + 1, at);
    }
}
