package no.ildsjel.review;

import no.ildsjel.ideas.IdeaMoved;
import org.springframework.context.event.EventListener;

/** Hears what becomes of ideas. */
class ReviewListener {
    private final TellingReviewers telling;
    private final KeepingTime time;

    ReviewListener(TellingReviewers telling, KeepingTime time) {
        this.telling = telling;
        this.time = time;
    }

    @EventListener
    void tell(IdeaMoved moved) {
        telling.of(moved);
    }

    @EventListener
    void keepTime(IdeaMoved moved) {
        time.of(moved);
    }
}
