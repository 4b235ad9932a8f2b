package no.ildsjel.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;

/** A draft is its open session. */
record SessionDrafts(TalkRoom room) implements OpenDrafts {
    @Override
    public List<OpenDraft> of(PersonId person) {
        return room.people().find(person).stream()
                .flatMap(found -> among(found, room.sessions().openOf(found.id())).values().stream())
                .toList();
    }

    /** Those of these sessions that are drafts, in their order. */
    Map<Session, OpenDraft> among(Person person, List<Session> sessions) {
        var words = new LinkedHashMap<Session, String>();
        sessions.forEach(session -> words(session).ifPresent(found -> words.put(session, found)));
        var numbers =
                words.keySet().stream().map(session -> subject(session).id()).toList();
        var names = new DraftNames(List.copyOf(words.values()), numbers).all().iterator();
        var drafts = new LinkedHashMap<Session, OpenDraft>();
        words.keySet().forEach(session -> drafts.put(session, draft(person, session, names.next())));
        return drafts;
    }

    private OpenDraft draft(Person person, Session session, String name) {
        return new OpenDraft(subject(session), name, left(person, session), deed(session, Word.RESUME));
    }

    private static Subject subject(Session session) {
        return Objects.requireNonNull(session.subject());
    }

    /** The name that a short answer gave it, or else its first words; empty for what is no draft, or has no words. */
    Optional<String> words(Session session) {
        return session.subject() == null
                ? Optional.empty()
                : room.scripts()
                        .find(session.script())
                        .filter(Script::isDraft)
                        .flatMap(script -> words(script, session));
    }

    static String deed(Session session, Word word) {
        return Ways.deed("tell", session.id(), word.code());
    }

    private int left(Person person, Session session) {
        var script = room.scripts().find(session.script()).orElseThrow();
        return new Turns(room, person).engine(script).path(session).left();
    }

    private static Optional<String> words(Script script, Session session) {
        var texts = script.asks().stream().filter(ask -> ask.kind() == Step.Kind.TEXT);
        return Stream.concat(Stream.of("title"), texts.map(Step.Ask::slot))
                .flatMap(slot -> session.answers().text(slot).stream())
                .findFirst();
    }
}
