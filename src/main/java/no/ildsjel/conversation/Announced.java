package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Masking.Trace;
import no.ildsjel.conversation.Utterance.Attached;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;

/**
 * An idea that was announced: in the middle of another it has a draft of its own, with all that came along, and comes back
 * when that one is done.
 *
 * @param idea its words, without those that announce it
 * @param masked what was masked in them
 */
record Announced(Turns turns, Script script, Piece idea, Set<Trace> masked, List<Attached> files) {
    /** Nothing else is open, so that it is asked about at once. */
    void alone(Session draft) {
        begin(draft);
    }

    /** @param other what is open, and stays so unless this is no idea yet */
    void beside(Session draft, Script open, Session other) {
        var turn = begun(draft);
        if (turn.fault() != null) {
            begin(draft);
            return;
        }
        turns.putAside(script, turn);
        var name = turns.engine(script).questions(turn.session()).name();
        var called = name.orElse(Argument.text(Guarding.shown(idea.text())));
        var told = new ArrayList<Card.Part>();
        told.add(new Card.Say(Argument.phrase(Interrupting.ANOTHER, Map.of("draft", called))));
        told.addAll(filed(draft).told());
        if (!masked.isEmpty()) {
            told.add(Guarding.told(masked, "hidden"));
        }
        turns.finish(open, turns.engine(open).interrupted(other, told), null);
    }

    private void begin(Session draft) {
        var turn = begun(draft);
        var parts = new ArrayList<>(filed(draft).told());
        parts.addAll(turn.parts());
        turns.finish(script, turn.saying(parts), null);
    }

    private Turn begun(Session draft) {
        var slot = script.asks().get(0).slot();
        var words = List.of(idea);
        var heard = masked.isEmpty() ? new Heard.Written(slot, words) : new Heard.Masked(slot, words, masked);
        return turns.engine(script).hear(filed(draft).session(), heard);
    }

    private Filing.Filed filed(Session draft) {
        return new Filing(turns.engine(script), draft).filed(files, idea.message());
    }
}
