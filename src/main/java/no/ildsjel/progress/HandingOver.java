package no.ildsjel.progress;

import java.time.Clock;
import java.util.Map;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.progress.Handover.End;
import org.jspecify.annotations.Nullable;

/** Asks somebody in the line to take an idea over, and tells the submitter what they said. */
class HandingOver {
    private final Handovers handovers;
    private final TellingSubmitters telling;
    private final Outbox outbox;
    private final Clock clock;

    HandingOver(Handovers handovers, TellingSubmitters telling, Outbox outbox, Clock clock) {
        this.handovers = handovers;
        this.telling = telling;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks; whoever was asked before is let off. */
    void ask(Idea idea, Handover handover) {
        end(idea, End.SUPERSEDED);
        handovers.ask(handover, clock.instant());
        outbox.accept(new LineOwnerCard(idea, handover).posted());
        telling.note(idea, "handover.asked", who(handover));
    }

    /** A no is no move, for nothing changes; yet the submitter has to know. */
    void declined(Idea idea, Handover handover, String reason) {
        end(idea, End.NO, reason);
        var more = Map.of("who", new Argument.Name(handover.lineOwner()), "reason", Argument.text(reason));
        telling.tell(idea, "handover.not-now", more);
    }

    /** A yes, or something else that leaves nothing to ask for. */
    void settle(IdeaMoved moved) {
        end(moved.idea(), moved.is(Command.PUT_TO_USE) ? End.YES : End.LAPSED);
    }

    private void end(Idea idea, End how) {
        end(idea, how, null);
    }

    private void end(Idea idea, End how, @Nullable String reason) {
        handovers.openOf(idea.id()).ifPresent(open -> {
            handovers.end(idea.id(), how, reason, clock.instant());
            outbox.accept(new LineOwnerCard(idea, open).settled(how));
        });
    }

    private static Map<String, Argument> who(Handover handover) {
        return Map.of("who", new Argument.Name(handover.lineOwner()), "unit", Argument.text(handover.unit()));
    }
}
