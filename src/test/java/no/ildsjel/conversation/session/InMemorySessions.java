package no.ildsjel.conversation.session;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.people.PersonId;

/** Sessions that last as long as a test. */
public class InMemorySessions implements Sessions {
    private final Map<UUID, Session> sessions = new LinkedHashMap<>();

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
    public boolean isKnown(PersonId person) {
        return sessions.values().stream().anyMatch(session -> session.person().equals(person));
    }

    @Override
    public void save(Session session) {
        sessions.put(session.id(), session.isOpen() ? session : session.withMarks(List.of()));
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
