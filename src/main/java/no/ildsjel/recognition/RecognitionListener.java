package no.ildsjel.recognition;

import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.people.PeopleJoined;
import org.springframework.context.event.EventListener;

/** Hears of milestones, and of people who turn out to be one. */
class RecognitionListener {
    private final Recognising recognising;

    RecognitionListener(Recognising recognising) {
        this.recognising = recognising;
    }

    @EventListener
    void on(IdeaMoved moved) {
        recognising.follow(moved);
    }

    @EventListener
    void on(PeopleJoined joined) {
        recognising.join(joined);
    }
}
