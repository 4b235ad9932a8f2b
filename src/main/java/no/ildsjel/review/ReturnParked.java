package no.ildsjel.review;

import java.time.Instant;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.MovingIdeas;

/** Brings an idea on hold back to its reviewers on the day that was promised. */
record ReturnParked(MovingIdeas moving) implements Alarm {
    static final String NAME = "return-parked";

    @Override
    public String name() {
        return NAME;
    }

    /** One that is no longer on hold stays where it is: the move is refused. */
    @Override
    public void ring(String subject, Instant due) {
        moving.move(IdeaId.of(subject), Move.of(Command.RETURN, By.timer()));
    }
}
