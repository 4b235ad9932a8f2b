package no.ildsjel.desk;

import no.ildsjel.conversation.HomeOpened;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.people.People;
import org.springframework.context.event.EventListener;

/** Keeps each person's page true. */
class DeskListener {
    private final Home home;
    private final People people;

    DeskListener(Home home, People people) {
        this.home = home;
        this.people = people;
    }

    @EventListener
    void on(HomeOpened opened) {
        home.show(opened.person());
    }

    @EventListener
    void on(IdeaMoved moved) {
        people.find(moved.idea().submitter()).ifPresent(home::show);
    }
}
