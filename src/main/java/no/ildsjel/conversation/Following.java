package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.ildsjel.conversation.Masking.Trace;
import no.ildsjel.conversation.Turn.Course;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** Has what was made of a message follow it when it changes or goes, unless that is sent; silent where it was nothing. */
record Following(Talk talk, String message) {
    void changed(String text, Set<Trace> masked) {
        followed(talk.withoutAnnouncement(talk.written(text)), masked, "edited-after");
    }

    /** Whoever takes a message away takes the files away that came with it. */
    void takenAway() {
        for (var session : turns().open()) {
            talk.alive(session)
                    .ifPresent(script -> Filing.place(script).ifPresent(place -> {
                        var without = new Filing(turns().engine(script), session).without(place, message);
                        if (!without.equals(session)) {
                            talk.room().sessions().save(without);
                            talk.replies().say(Argument.phrase("common.files.gone"));
                        }
                    }));
        }
        followed(null, Set.of(), "unsaid-after");
    }

    private void followed(@Nullable String text, Set<Trace> masked, String afterwards) {
        for (var session : turns().open()) {
            var script = talk.alive(session);
            if (script.isPresent() && isFollowed(script.get(), session, text, masked)) {
                return;
            }
        }
        talk.room()
                .sessions()
                .sentWith(talk.person().id(), message)
                .ifPresent(session -> tellThatItIsSent(session, afterwards));
    }

    private boolean isFollowed(Script script, Session session, @Nullable String text, Set<Trace> masked) {
        var engine = turns().engine(script);
        var waiting = session.masked().filter(mark -> !isOfIt(mark));
        if (text != null && !masked.isEmpty() && waiting.isEmpty()) {
            return isGuarded(engine, session, text, masked);
        }
        var now = forgetting(session);
        var reworded = new Rewording(engine, now, message, text).reworded();
        reworded.map(found -> masked.isEmpty() ? found : found.telling(Guarding.told(masked, "in-message")))
                .ifPresent(told -> reword(script, session, told));
        return reworded.isPresent();
    }

    /** Has a session follow one of its messages, and as little as possible happen where the person is. */
    private void reword(Script script, Session before, Rewording.Reworded reworded) {
        if (before.attention() != Attention.FOCUSED) {
            rewordAside(before, reworded);
            return;
        }
        var turn = turns().carriedOut(script, reworded.turn());
        var recap = turns().engine(script).path(turn.session()).recap();
        boolean wasGuarded =
                before.masked().isPresent() && turn.session().masked().isEmpty();
        if (turn.course() != Course.OPEN || turn.still() == null || wasGuarded) {
            turns().conclude(script, turn, null);
        } else if (recap.isPresent() && !isShownTheSame(before, turn.session())) {
            talk.room().sessions().save(turn.session());
            var parts = turns().engine(script).recap(turn.session()).below(recap.get());
            talk.replies().replace(turn.session(), new Card(parts));
        } else if (recap.isPresent() || isAskedTheSame(script, before, turn.session())) {
            talk.room().sessions().save(turn.session());
            sayAll(reworded.says());
        } else {
            turns().conclude(script, turn, null);
        }
    }

    /** A recap shows by itself what has changed, where it stands. */
    private static boolean isShownTheSame(Session before, Session now) {
        return before.answers().equals(now.answers()) && before.heard().equals(now.heard());
    }

    private void rewordAside(Session before, Rewording.Reworded reworded) {
        if (reworded.turn().course() == Course.DROPPED) {
            turns().drop(before);
        } else {
            talk.room().sessions().save(reworded.session());
        }
        sayAll(reworded.says());
    }

    private void sayAll(List<Card.Part> sentences) {
        if (!sentences.isEmpty()) {
            talk.replies().say(new Card(sentences));
        }
    }

    private boolean isAskedTheSame(Script script, Session before, Session now) {
        var engine = turns().engine(script);
        var earlier = engine.path(before).question().map(engine.questions(before)::controls);
        return earlier.equals(engine.path(now).question().map(engine.questions(now)::controls));
    }

    /** What the message said in between is masked no more, or gone; what was said since waits. */
    private Session forgetting(Session session) {
        var forgotten = session.masked()
                .filter(this::isOfIt)
                .filter(masked -> session.without(masked::equals).isOf(message));
        return forgotten
                .map(masked -> session.without(masked::equals).awaiting(masked.more()))
                .orElse(session);
    }

    private boolean isOfIt(Mark.Masked waiting) {
        return waiting.words().stream().map(Piece::message).allMatch(message::equals);
    }

    /** The person is asked as they are when they write it; in a talk that rests, when they come back to it. */
    private boolean isGuarded(Engine engine, Session session, String text, Set<Trace> masked) {
        if (!new Rewording(engine, session, message, text).isOfIt()) {
            return false;
        }
        var heard = new Heard.Masked("", List.of(new Piece(message, text)), masked);
        if (session.attention() == Attention.FOCUSED) {
            talk.hear(session, heard, null);
        } else {
            talk.room().sessions().save(new Guarding(engine, session).waiting(heard));
            talk.replies().say(new Card(List.of(Guarding.told(masked, "hidden"))));
        }
        return true;
    }

    /** What was sent stays as it was; where it is now, and what can be done about it. */
    private void tellThatItIsSent(Session session, String what) {
        var parts = new ArrayList<Card.Part>(List.of(Engine.say("common.nav." + what)));
        if (session.subject() != null) {
            parts.add(new Card.Say(talk.standing(session)));
        }
        var script = talk.room().scripts().find(session.script());
        if (script.filter(Script::isDraft).isPresent()) {
            parts.add(new Card.Say(turns().around().informed("common.nav.after-sending")));
        }
        talk.replies().say(new Card(parts));
    }

    private Turns turns() {
        return talk.turns();
    }
}
