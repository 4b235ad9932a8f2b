package no.ildsjel.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Sessions;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Sessions that nobody touched. */
record UntouchedSessions(TalkRoom room, SessionDrafts open) implements Untouched {
    @Override
    public List<PersonId> people(Due due, @Nullable PersonId after, int most) {
        var drafts = List.copyOf(room.contributions().drafts().keySet());
        return room.sessions().peopleWith(new Sessions.Due(drafts, due.nudged(), due.left(), due.today()), after, most);
    }

    @Override
    public List<Draft> drafts(Person person) {
        return open.among(person, room.sessions().openOf(person.id())).entrySet().stream()
                .sorted(Comparator.comparing(draft -> draft.getKey().touchedAt()))
                .map(draft -> draft(draft.getValue(), draft.getKey()))
                .toList();
    }

    private Draft draft(OpenDrafts.OpenDraft draft, Session session) {
        var reminder = room.sessions().reminderOf(session.id());
        return new Draft(
                draft,
                SessionDrafts.deed(session, Word.CANCEL),
                session.touchedAt(),
                reminder.nudges(),
                reminder.keptUntil());
    }

    @Override
    public void told(Draft draft, int nudges, @Nullable LocalDate keptUntil) {
        room.sessions().remind(id(draft), new Sessions.Reminder(nudges, keptUntil));
    }

    @Override
    public void drop(Person person, Draft draft) {
        room.sessions().find(id(draft)).filter(Session::isOpen).ifPresent(new Turns(room, person)::drop);
    }

    @Override
    public void clear(Person person, Instant before) {
        room.sessions().openOf(person.id()).stream()
                .filter(session -> session.touchedAt().isBefore(before))
                .filter(session -> open.words(session).isEmpty())
                .forEach(new Turns(room, person)::drop);
    }

    private static UUID id(Draft draft) {
        return UUID.fromString(draft.stop().split("\\|", -1)[1]);
    }
}
