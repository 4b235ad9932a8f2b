package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.ildsjel.conversation.Turn.Course;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** Carries one person's turns out: does what they ask for, keeps the sessions, and records every reply. */
record Turns(TalkRoom room, Person person, @Nullable Address where, OfferingLanguage offering) {
    Turns(TalkRoom room, Person person) {
        this(room, person, null, new OfferingLanguage(null));
    }

    /** Begins a conversation; what is open about the same comes to an end, or goes on where it is somebody's draft. */
    void begin(String name, @Nullable Subject subject, Map<String, String> chosen) {
        var script = room.scripts().find(name).filter(found -> found.mayBeAbout(kind(subject)));
        if (script.isEmpty() || !exists(subject)) {
            replies().say(Argument.phrase("common.error.old-card"));
            return;
        }
        var same = open().stream()
                .filter(session -> session.script().equals(name) && Objects.equals(session.subject(), subject))
                .toList();
        if (script.get().isDraft() && !same.isEmpty()) {
            finish(script.get(), engine(script.get()).resume(same.get(0), List.of()), null);
            return;
        }
        same.forEach(this::end);
        var session = fresh(script.get(), subject, chosen);
        var begun = same.stream()
                .findFirst()
                .map(earlier -> takenOver(earlier, session))
                .orElse(session);
        finish(script.get(), engine(script.get()).proceed(begun, List.of()), null);
    }

    /** Whoever presses the same button again finds what they had written; whether they still may is asked anew. */
    private static Session takenOver(Session earlier, Session session) {
        if (!earlier.marks().containsAll(session.marks())) {
            return session;
        }
        return session.withMarks(earlier.marks().stream()
                .filter(mark ->
                        mark instanceof Mark.Answered || mark instanceof Mark.Begun || mark instanceof Mark.Masked)
                .toList());
    }

    private boolean exists(@Nullable Subject subject) {
        var standing = subject == null ? null : room.contributions().standings().get(subject.kind());
        return subject == null || standing == null || standing.knows(subject);
    }

    private static @Nullable String kind(@Nullable Subject subject) {
        return subject == null ? null : subject.kind();
    }

    Session fresh(Script script, @Nullable Subject subject, Map<String, String> chosen) {
        var marks = new ArrayList<Mark>();
        chosen.forEach((slot, option) -> script.ask(slot)
                .filter(ask -> ask.options().listed().contains(option))
                .ifPresent(ask -> marks.add(new Mark.Answered(slot, chosen(ask, option), false))));
        return new Session(
                room.ids().get(),
                script.name(),
                person.id(),
                subject,
                marks,
                Attention.FOCUSED,
                0,
                room.clock().instant());
    }

    private static Answer chosen(Step.Ask ask, String option) {
        return ask.kind() == Step.Kind.CHOICES ? new Answer.Choices(List.of(option)) : new Answer.Choice(option);
    }

    /** Does what the turn asks for until it asks for nothing, then keeps the session and its reply. */
    void finish(Script script, Turn first, @Nullable String pressedCard) {
        var turn = carriedOut(script, first);
        asWhoTheyAreNow().conclude(script, offering.above(turn, script), pressedCard);
    }

    Turn carriedOut(Script script, Turn first) {
        var turn = numbered(script, first);
        for (var pending = turn.pending(); pending != null; pending = turn.pending()) {
            var outcome = room.contributions().action(pending.action()).perform(around().situation(turn.session()));
            turn = numbered(script, engine(script).after(turn, pending, outcome));
        }
        return turn;
    }

    /** Whoever joins their accounts may be another person afterwards, and goes on as that one. */
    private Turns asWhoTheyAreNow() {
        return room.people()
                .find(person.id())
                .filter(now -> !now.id().equals(person.id()))
                .map(now -> new Turns(room, now))
                .orElse(this);
    }

    void conclude(Script script, Turn turn, @Nullable String pressedCard) {
        var before = turn.session().of(person.id());
        replies().settle(before, pressedCard, turn.answered());
        var session =
                turn.parts().isEmpty() ? before : replies().reply(asking(script, before, turn), told(before, turn));
        keep(session, turn.course());
        if (turn.course() == Course.DROPPED && session.subject() != null && script.isDraft()) {
            room.contributions().drafts(script.name()).drop(session.subject());
        }
        if (turn.continueWith() != null) {
            begin(turn.continueWith(), session.subject(), Map.of());
        } else if (turn.course() != Course.OPEN) {
            // What the one whom they became was asked on another channel is not before their eyes here.
            boolean isElsewhere = !turn.session().person().equals(person.id());
            if (isElsewhere) {
                with(Attention.FOCUSED).ifPresent(this::interrupt);
            }
            goBackToInterrupted(isElsewhere, turn.course());
        }
    }

    /** A draft has its number from the first answer on. */
    private Turn numbered(Script script, Turn turn) {
        boolean begun = turn.session().marks().stream().anyMatch(Path::isOwnAnswer);
        if (!script.isDraft() || !begun || turn.session().subject() != null) {
            return turn;
        }
        return turn.about(room.contributions().drafts(script.name()).begin(person.id()));
    }

    private void keep(Session session, Course course) {
        var attention = switch (course) {
            case OPEN -> Attention.FOCUSED;
            case ASIDE -> Attention.ASIDE;
            case ENDED, DROPPED -> Attention.ENDED;
        };
        if (attention == Attention.FOCUSED) {
            with(Attention.FOCUSED)
                    .filter(other -> !other.id().equals(session.id()))
                    .ifPresent(this::interrupt);
        }
        boolean isSent = course == Course.ENDED && session.has(new Mark.Confirmed());
        room.sessions().save((isSent ? session.sent() : session).with(attention));
    }

    /** Keeps what this begins until there is nothing else to do, and says nothing of it. */
    void putAside(Script script, Turn first) {
        var session = numbered(script, first).session().of(person.id());
        room.sessions().save(session.with(Attention.INTERRUPTED));
    }

    private void interrupt(Session other) {
        if (isEmpty(other) && !Filing.hasFiles(other)) {
            end(other);
        } else {
            room.sessions().save(other.with(Attention.INTERRUPTED));
        }
    }

    /** What was only greeted, and nothing said in it: not worth coming back to. */
    boolean isEmpty(Session session) {
        return room.scripts()
                        .hearingAnything()
                        .filter(script -> script.name().equals(session.script()))
                        .isPresent()
                && session.marks().stream().noneMatch(mark -> Path.isOwn(mark) || mark instanceof Mark.Begun);
    }

    private void goBackToInterrupted(boolean isElsewhere, Course course) {
        if (with(Attention.FOCUSED).isPresent()) {
            return;
        }
        with(Attention.INTERRUPTED).ifPresent(session -> {
            var script = room.scripts().find(session.script()).orElseThrow();
            if (course == Course.ASIDE && script.isDraft()) {
                return; // Whoever saves wants to leave, and the other draft waits as well.
            }
            var engine = engine(script);
            var back = new Card.Say(engine.questions(session)
                    .name()
                    .map(draft -> Argument.phrase("common.nav.back-to-draft", Map.of("draft", draft)))
                    .orElseGet(() -> Argument.phrase("common.nav.back-to-it")));
            finish(
                    script,
                    isElsewhere ? engine.proceed(session, List.of(back)) : engine.resume(session, List.of(back)),
                    null);
        });
    }

    /** Remembers what is asked and by which script, so that a change of it is noticed. */
    private Session asking(Script script, Session session, Turn turn) {
        var told = session.without(mark -> mark instanceof Mark.Asked || mark instanceof Mark.Changed);
        return turn.course() == Course.OPEN
                ? told.with(new Mark.Asked(
                        script.version(), engine(script).path(told).place()))
                : told;
    }

    /** Whoever comes back to other questions hears why, and that nothing is lost. */
    private static List<Card.Part> told(Session session, Turn turn) {
        var parts = new ArrayList<Card.Part>();
        session.changed().map(Turns::told).ifPresent(parts::add);
        parts.addAll(turn.parts());
        return parts;
    }

    private static Card.Part told(Mark.Changed changed) {
        return new Card.Say(
                changed.words().isEmpty()
                        ? Argument.phrase("common.nav.changed-meanwhile")
                        : Argument.phrase(
                                "common.nav.changed-meanwhile-kept",
                                Map.of("words", Argument.text(Piece.joined(changed.words())))));
    }

    /** Ends it without a word, and what it was a draft of goes too. */
    void drop(Session session) {
        end(session);
        var drafts = room.contributions().drafts().get(session.script());
        if (drafts != null && session.subject() != null) {
            drafts.drop(session.subject());
        }
    }

    void end(Session session) {
        replies().settle(session, null, null);
        room.sessions().save(session.with(Attention.ENDED));
    }

    Optional<Session> with(Attention attention) {
        return open().stream()
                .filter(session -> session.attention() == attention)
                .findFirst();
    }

    /** As they go on by the scripts of now; without those whose script was taken away. */
    List<Session> open() {
        return room.sessions().openOf(person.id()).stream()
                .flatMap(session -> room
                        .scripts()
                        .find(session.script())
                        .map(script -> new Renovating(script, around()).renovated(session))
                        .stream())
                .toList();
    }

    /** Those whose script was taken away: they cannot go on, and must not stand in the way. */
    List<Session> orphans() {
        return room.sessions().openOf(person.id()).stream()
                .filter(session -> room.scripts().find(session.script()).isEmpty())
                .toList();
    }

    Engine engine(Script script) {
        return new Engine(script, around());
    }

    Surrounded around() {
        return new Surrounded(person, where, room.contributions(), room.phrasebook(), room.lexicon(), room.today());
    }

    Replies replies() {
        return new Replies(room, person);
    }
}
