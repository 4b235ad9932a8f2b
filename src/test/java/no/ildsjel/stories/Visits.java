package no.ildsjel.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Sessions;
import no.ildsjel.delivery.Undelivered;
import no.ildsjel.people.Language;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Looks over the shoulder of the real modules: which sentences, options and outcomes did the stories come by? */
public class Visits implements BeanPostProcessor {
    final Set<String> sentences = new TreeSet<>();
    final Set<String> options = new TreeSet<>();
    final Set<String> outcomes = new TreeSet<>();
    final List<Effect> effects = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    /** Something that was done, with the answers it was done with. */
    public record Effect(String action, String outcome, Situation situation) {}

    public List<Effect> takeEffects() {
        var taken = List.copyOf(effects);
        effects.clear();
        return taken;
    }

    /** The keys of what was said since this was last asked. */
    public List<String> takeSaid() {
        var taken = List.copyOf(said);
        said.clear();
        return taken;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Action action) {
            return new SeenAction(action, this);
        }
        if (bean instanceof Phrasebook phrasebook) {
            return new HeardPhrasebook(phrasebook, this);
        }
        if (bean instanceof Undelivered undelivered) {
            return new DatedUndelivered(undelivered);
        }
        return bean instanceof Sessions sessions ? new SeenSessions(sessions, this) : bean;
    }

    private record SeenAction(Action action, Visits visits) implements Action {
        @Override
        public String name() {
            return action.name();
        }

        @Override
        public Map<String, Set<String>> outcomes() {
            return action.outcomes();
        }

        @Override
        public Outcome perform(Situation situation) {
            var outcome = action.perform(situation);
            visits.outcomes.add(action.name() + " → " + outcome.name());
            visits.effects.add(new Effect(action.name(), outcome.name(), situation));
            return outcome;
        }
    }

    /** The database has a clock of its own, which stories do not set. */
    private record DatedUndelivered(Undelivered undelivered) implements Undelivered {
        @Override
        public List<Item> all() {
            return undelivered.all().stream()
                    .map(item -> new Item(
                            item.parcel(),
                            item.state(),
                            item.to(),
                            item.card(),
                            item.reason(),
                            item.attempts(),
                            Stage.BEGINNING))
                    .toList();
        }

        @Override
        public int count() {
            return undelivered.count();
        }

        @Override
        public boolean sendAgain(UUID parcel) {
            return undelivered.sendAgain(parcel);
        }

        @Override
        public boolean drop(UUID parcel) {
            return undelivered.drop(parcel);
        }
    }

    private record SeenSessions(Sessions sessions, Visits visits) implements Sessions {
        @Override
        public Optional<Session> find(UUID id) {
            return sessions.find(id);
        }

        @Override
        public List<Session> openOf(PersonId person) {
            return sessions.openOf(person);
        }

        @Override
        public Optional<Session> sentWith(PersonId person, String message) {
            return sessions.sentWith(person, message);
        }

        @Override
        public boolean isKnown(PersonId person) {
            return sessions.isKnown(person);
        }

        @Override
        public void save(Session session) {
            for (var mark : session.marks()) {
                if (mark instanceof Mark.Answered answered) {
                    answered.answer()
                            .values()
                            .forEach(option ->
                                    visits.options.add(session.script() + "." + answered.slot() + "=" + option));
                }
            }
            sessions.save(session);
        }

        @Override
        public List<PersonId> peopleWith(Due due, @Nullable PersonId after, int most) {
            return sessions.peopleWith(due, after, most);
        }

        @Override
        public Reminder reminderOf(UUID id) {
            return sessions.reminderOf(id);
        }

        @Override
        public void remind(UUID id, Reminder reminder) {
            sessions.remind(id, reminder);
        }

        @Override
        public void handOver(PersonId from, PersonId into) {
            sessions.handOver(from, into);
        }
    }

    private record HeardPhrasebook(Phrasebook phrasebook, Visits visits) implements Phrasebook {
        @Override
        public String say(Argument argument, Language language) {
            if (argument instanceof Argument.Phrase phrase) {
                visits.sentences.add(phrase.key());
                visits.said.add(phrase.key());
            }
            return phrasebook.say(argument, language);
        }

        @Override
        public boolean knows(String key) {
            return phrasebook.knows(key);
        }

        @Override
        public Set<String> words(String key) {
            return phrasebook.words(key);
        }

        @Override
        public Set<String> lists(String prefix) {
            return phrasebook.lists(prefix);
        }

        @Override
        public Set<String> keys(Language language) {
            return phrasebook.keys(language);
        }

        @Override
        public Optional<List<String>> arguments(String key, Language language) {
            return phrasebook.arguments(key, language);
        }
    }
}
