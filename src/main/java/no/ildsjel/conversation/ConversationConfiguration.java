package no.ildsjel.conversation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.ildsjel.conversation.session.Sessions;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.PresentCards;
import no.ildsjel.delivery.Timers;
import no.ildsjel.people.Joining;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;
import no.ildsjel.phrasebook.Editions;
import no.ildsjel.phrasebook.FaultyConversations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the conversations together from what the modules contribute. */
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {
    /** Somebody may want to mend what was at fault and have it heard, but people's words do not wait for that for long. */
    private static final Duration WORDS_OF_GIVEN_UP_KEPT = Duration.ofDays(7);

    private static final Duration GIVEN_UP_KEPT = Duration.ofDays(30);

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
    OwnChannels ownChannels(People people) {
        return new OwnChannels(people);
    }

    @Bean
    Action checkChannels(OwnChannels channels) {
        return new CheckChannels(channels);
    }

    @Bean
    Action chooseChannel(People people) {
        return new ChooseChannel(people);
    }

    @Bean
    Action makeJoiningCode(Joining joining) {
        return new MakeJoiningCode(joining);
    }

    @Bean
    Action checkJoiningCode(Joining joining) {
        return new CheckJoiningCode(joining);
    }

    @Bean
    Linking linking(Joining joining, Outbox outbox, Timers timers) {
        return new Linking(joining, outbox, timers);
    }

    @Bean
    Action askCodeOwner(Linking linking) {
        return new AskCodeOwner(linking);
    }

    @Bean
    Action checkLink(Linking linking) {
        return new CheckLink(linking);
    }

    @Bean
    Action answerLink(Linking linking) {
        return new AnswerLink(linking);
    }

    @Bean
    Facts linkFacts(Linking linking) {
        return new LinkFacts(linking);
    }

    @Bean
    Facts joiningFacts(Joining joining) {
        return new JoiningFacts(joining);
    }

    @Bean
    LiveRepertoire repertoire(Editions editions, Contributions contributions, Clock clock) {
        return new LiveRepertoire(editions, contributions, clock, Logging::unsaid);
    }

    @Bean
    SessionDrafts openDrafts(TalkRoom room) {
        return new SessionDrafts(room);
    }

    @Bean
    Untouched untouched(TalkRoom room, SessionDrafts drafts) {
        return new UntouchedSessions(room, drafts);
    }

    @Bean
    TalkRoom talkRoom(
            LiveRepertoire repertoire,
            Sessions sessions,
            People people,
            Outbox outbox,
            Contributions contributions,
            Clock clock,
            Supplier<LocalDate> today,
            Supplier<UUID> ids,
            ApplicationEventPublisher events,
            Masking masking) {
        return new TalkRoom(
                repertoire::now,
                sessions,
                people,
                outbox,
                contributions,
                clock,
                today,
                ids,
                events::publishEvent,
                masking);
    }

    @Bean
    JdbcParkedEvents parkedEvents(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new JdbcParkedEvents(jdbc, transactions);
    }

    @Bean
    @ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
    RecurringTask<Void> sweepingParkedEvents(ParkedEvents parked, Clock clock) {
        return Tasks.recurring("parked-events-sweep", FixedDelay.ofHours(24)).execute((instance, context) -> {
            var now = clock.instant();
            parked.sweep(now.minus(WORDS_OF_GIVEN_UP_KEPT), now.minus(GIVEN_UP_KEPT));
        });
    }

    private static Optional<PersonId> known(People people, String id) {
        try {
            return people.find(PersonId.of(id)).map(Person::id);
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    /** Whoever puts something around it comes first. */
    @Bean
    @Fallback
    TryingAgain conversations(
            Once once,
            TalkRoom room,
            PresentCards cards,
            TransactionTemplate transaction,
            ParkedEvents parked,
            Timers timers) {
        var parking = new Parking(parked, timers, new Logging(), JdbcFaults.FAULTS);
        Function<Profile, Person> people = profile -> Objects.requireNonNull(
                transaction.execute(status -> room.people().meet(profile)));
        var renewing = new Renewing(cards, people, id -> known(room.people(), id), Logging::unread);
        return new TryingAgain(new Talks(once, room, renewing), once, room, parking);
    }

    @Bean
    PeopleListener conversationPeopleListener(Sessions sessions) {
        return new PeopleListener(sessions);
    }

    /** Names the class of a fault and its place, since the message of one may quote what somebody wrote. */
    private static final class Logging implements Parking.Operator {
        private static final Logger log = LoggerFactory.getLogger(TryingAgain.class);

        @Override
        public void parked(String eventKey, RuntimeException fault) {
            log.warn("Event {} failed and is kept for another attempt: {}", eventKey, place(fault));
        }

        @Override
        public void mustKnow(String eventKey, RuntimeException fault) {
            log.error("Event {} failed, and is not tried again: {}", eventKey, place(fault));
        }

        /** Its message quotes only what was written for everybody to read. */
        static void unsaid(FaultyConversations faulty) {
            LoggerFactory.getLogger(LiveRepertoire.class)
                    .error(
                            "What was written last is not said; what stood there before goes on. {}",
                            faulty.getMessage());
        }

        static void unread(RuntimeException fault) {
            log.warn("A pressed card was not shown anew at once: {}", place(fault));
        }

        private static String place(RuntimeException fault) {
            var trace = fault.getStackTrace();
            return fault.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
        }
    }
}
