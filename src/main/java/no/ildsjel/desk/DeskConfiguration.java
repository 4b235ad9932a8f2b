package no.ildsjel.desk;

import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.NextSteps;
import no.ildsjel.conversation.OpenDrafts;
import no.ildsjel.conversation.Standing;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the desk together. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
    @Bean
    Facts ideaFacts(Ideas ideas) {
        return new IdeaFacts(ideas);
    }

    @Bean
    Standing ideaStanding(Ideas ideas, Organisation organisation) {
        return new IdeaStanding(ideas, organisation);
    }

    /** The drafts are asked for late: conversations need this module's actions before they can show any. */
    @Bean
    MyIdeas myIdeas(Ideas ideas, ObjectProvider<OpenDrafts> drafts, ObjectProvider<NextSteps> steps) {
        return new MyIdeas(
                ideas,
                person -> drafts.getObject().of(person),
                () -> steps.stream().toList());
    }

    @Bean
    Action listOlderIdeas(MyIdeas mine, Outbox outbox) {
        return new ListOlderIdeas(mine, outbox);
    }

    @Bean
    Action listIdeas(MyIdeas mine, Outbox outbox) {
        return new ListIdeas(mine, outbox);
    }

    @Bean
    Home home(MyIdeas mine, Outbox outbox, Organisation organisation) {
        return new Home(mine, outbox, organisation);
    }

    @Bean
    DeskListener deskListener(Home home, People people) {
        return new DeskListener(home, people);
    }
}
