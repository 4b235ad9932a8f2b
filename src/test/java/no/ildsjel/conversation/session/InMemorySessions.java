package no.ildsjel.conversation.session;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Sessions that last as long as a test. */
public class InMemorySessions implements Sessions {
    private final Map<UUID, Session> sessions = new LinkedHashMap<>();
    private final Map<UUID, Reminder> reminders = new LinkedHashMap<>();

    @Override
    public Optional<Session> find(UUID id) {
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public List<Session> openOf(PersonId person) {
        return sessions.values().stream()
                .filter(session -> session.person().equals(person) && session.isOpen())
                .sorted(Comparator.comparing(Session::touchedAt).reversed().thenComparing(Session::id))
                .toList();
    }

    @Override
    public Optional<Session> sentWith(PersonId person, String message) {
        return sessions.values().stream()
                .filter(session -> session.person().equals(person) && !session.isOpen() && session.hasSent(message))
                .findFirst();
    }

    @Override
    public boolean isKnown(PersonId person) {
        return sessions.values().stream().anyMatch(session -> session.person().equals(person));
    }

    @Override
    public void save(Session session) {
        find(session.id())
                .filter(before -> !before.touchedAt().equals(session.touchedAt()))
                .ifPresent(touched -> reminders.remove(touched.id()));
        sessions.put(session.id(), session.kept());
    }

    @Override
    public List<PersonId> peopleWith(Due due, @Nullable PersonId after, int most) {
        return sessions.values().stream()
                .filter(session -> session.isOpen() && isDue(session, due))
                .map(Session::person)
                .distinct()
                .sorted(Comparator.comparing(PersonId::toString))
                .filter(person -> after == null || person.toString().compareTo(after.toString()) > 0)
                .limit(most)
                .toList();
    }

    private boolean isDue(Session session, Due due) {
        var reminder = reminderOf(session.id());
        if (reminder.keptUntil() != null) {
            return !reminder.keptUntil().isAfter(due.today());
        }
        boolean isDraft = due.drafts().contains(session.script()) && session.subject() != null;
        boolean isToBeTold = isDraft
                && due.nudged().size() > reminder.nudges()
                && session.touchedAt().isBefore(due.nudged().get(reminder.nudges()));
        return isToBeTold || session.touchedAt().isBefore(due.left());
    }

    @Override
    public Reminder reminderOf(UUID id) {
        return reminders.getOrDefault(id, Reminder.NONE);
    }

    @Override
    public void remind(UUID id, Reminder reminder) {
        reminders.put(id, reminder);
    }

    @Override
    public void handOver(PersonId from, PersonId into) {
        boolean isBusy = openOf(into).stream().anyMatch(session -> session.attention() == Attention.FOCUSED);
        sessions.replaceAll((id, session) -> session.person().equals(from) ? moved(session, into, isBusy) : session);
    }

    private static Session moved(Session session, PersonId into, boolean isBusy) {
        var attention =
                isBusy && session.attention() == Attention.FOCUSED ? Attention.INTERRUPTED : session.attention();
        return new Session(
                session.id(),
                session.script(),
                into,
                session.subject(),
                session.marks(),
                attention,
                session.asked(),
                session.touchedAt());
    }
}
