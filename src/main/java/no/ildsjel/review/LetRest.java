package no.ildsjel.review;

import java.time.Instant;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.MovingIdeas;

/** Puts an idea on hold when a question about it stays unanswered, with a day on which it comes back by itself. */
record LetRest(MovingIdeas moving, WorkingDays days) implements Alarm {
    static final String NAME = "let-rest";

    private static final int DAYS_OF_REST = 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void ring(String subject, Instant due) {
        var day = days.fromToday(DAYS_OF_REST).toString();
        moving.move(IdeaId.of(subject), Move.of(Command.LET_REST, By.timer()).telling(Detail.RETURN_ON, day));
    }
}
