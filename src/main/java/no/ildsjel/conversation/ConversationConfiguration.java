package no.ildsjel.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.conversation.session.Sessions;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.people.People;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.phrasebook.PhrasebookFaults;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the conversations together from what the modules contribute. */
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {
    @Bean
    Contributions contributions(
            ObjectProvider<Action> actions,
            ObjectProvider<Facts> facts,
            ObjectProvider<Options> options,
            ObjectProvider<Drafts> drafts,
            ObjectProvider<Standing> standings) {
        return Contributions.of(all(actions), all(facts), all(options), all(drafts), all(standings));
    }

    private static <T> List<T> all(ObjectProvider<T> provider) {
        return provider.orderedStream().toList();
    }

    @Bean
    Action chooseLanguage(People people) {
        return new ChooseLanguage(people);
    }

    @Bean
    Scripts scripts(
            ConversationsFolder folder, Phrasebook phrasebook, Contributions contributions, PhrasebookFaults faults) {
        return Scripts.read(folder, phrasebook, contributions, faults.faults());
    }

    @Bean
    OpenDrafts openDrafts(Scripts scripts, Sessions sessions) {
        return new SessionDrafts(scripts, sessions);
    }

    @Bean
    TalkRoom talkRoom(
            Scripts scripts,
            Sessions sessions,
            People people,
            Outbox outbox,
            Contributions contributions,
            Phrasebook phrasebook,
            Clock clock,
            Supplier<LocalDate> today,
            Supplier<UUID> ids,
            ApplicationEventPublisher events) {
        return new TalkRoom(
                scripts, sessions, people, outbox, contributions, phrasebook, clock, today, ids, events::publishEvent);
    }

    @Bean
    Conversations conversations(Once once, TalkRoom room) {
        return new Talks(once, room);
    }
}
