package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.phrasebook.Argument;

/** Talks that somebody is in the middle of while their script is taken away. */
record Orphans(Turns turns) {
    /**
     * Ends what cannot go on because its script was taken away, and gives the person their words back.
     *
     * @return what they wrote in the one that they were in the middle of; empty where they were in none
     */
    Optional<List<Piece>> parted() {
        Optional<List<Piece>> left = Optional.empty();
        for (var orphan : turns.orphans()) {
            turns.end(orphan);
            var own = own(orphan);
            if (!own.isEmpty()) {
                Map<String, Argument> kept = Map.of("words", Argument.text(Piece.joined(own)));
                turns.replies().say(Argument.phrase("common.nav.script-gone", kept));
            }
            if (orphan.attention() == Attention.FOCUSED) {
                left = Optional.of(own);
            }
        }
        return left;
    }

    /** Everything that the person has written there, and that still counts. */
    private static List<Piece> own(Session session) {
        var own = new ArrayList<Piece>();
        session.answers().bySlot().keySet().forEach(slot -> own.addAll(session.written(slot)));
        for (var mark : session.marks()) {
            if (mark instanceof Mark.Begun begun) {
                own.addAll(begun.from());
            } else if (mark instanceof Mark.Masked masked) {
                own.addAll(Piece.and(masked.words(), masked.more()));
            }
        }
        own.addAll(session.waiting());
        return own;
    }
}
