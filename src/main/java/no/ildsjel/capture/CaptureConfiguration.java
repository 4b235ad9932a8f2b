package no.ildsjel.capture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Drafts;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.Untouched;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Timers;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.MovingIdeas;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.People;
import no.ildsjel.phrasebook.Phrasebook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contributes what the conversation {@code capture-idea} does and offers. */
@Configuration(proxyBeanMethods = false)
class CaptureConfiguration {
    @Bean
    Action weighNeed(Phrasebook phrasebook) {
        return new WeighNeed(phrasebook::words);
    }

    @Bean
    Action submitIdea(MovingIdeas moving, Organisation organisation, Supplier<LocalDate> today) {
        return new SubmitIdea(moving, organisation, today);
    }

    @Bean
    Options focusAreas(Organisation organisation, Supplier<LocalDate> today, Phrasebook phrasebook) {
        return new FocusAreas(organisation, today, phrasebook::words);
    }

    @Bean
    Options recipients(Organisation organisation, Phrasebook phrasebook) {
        return new Codes("recipients", "recipient", organisation::recipients, phrasebook::words);
    }

    @Bean
    Options values(Organisation organisation, Phrasebook phrasebook) {
        return new Codes("values", "value", organisation::values, phrasebook::words);
    }

    @Bean
    Facts titleFromNeed() {
        return new TitleFromNeed();
    }

    @Bean
    Facts needRole() {
        return new NeedRole();
    }

    @Bean
    Facts organisationFacts(Organisation organisation) {
        return new OrganisationFacts(organisation);
    }

    @Bean
    DraftDays draftDays(Organisation organisation, Supplier<LocalDate> today) {
        return new DraftDays(organisation.promises(), organisation.calendar(), organisation.zone(), today);
    }

    @Bean
    DraftsRound draftsRound(Untouched untouched, DraftDays days, Timers timers, Clock clock) {
        return new DraftsRound(untouched, days, timers, clock);
    }

    @Bean
    RemindingDrafts remindingDrafts(Untouched untouched, DraftDays days, People people, Outbox outbox, Clock clock) {
        return new RemindingDrafts(untouched, days, people, outbox, clock);
    }

    @Bean
    CaptureListener captureListener(DraftsRound round, Organisation organisation, People people, Outbox outbox) {
        return new CaptureListener(round, new AskingCoaches(organisation, people, outbox));
    }

    @Bean
    Drafts ideaDrafts(Ideas ideas, Clock clock) {
        return new IdeaDrafts(ideas, clock);
    }
}
