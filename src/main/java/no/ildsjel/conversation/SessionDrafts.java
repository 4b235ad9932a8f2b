package no.ildsjel.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Those of these sessions that are drafts, in their order; two of the same name are told apart. */
    Map<Session, OpenDraft> among(Person person, List<Session> sessions) {
        var drafts = new LinkedHashMap<Session, OpenDraft>();
        sessions.forEach(session -> draft(person, session).ifPresent(draft -> drafts.put(session, draft)));
        var called =
                drafts.values().stream().collect(Collectors.groupingBy(SessionDrafts::called, Collectors.counting()));
        drafts.replaceAll(
                (session, draft) -> called.getOrDefault(called(draft), 0L) > 1 ? draft.withNamesake() : draft);
        return drafts;
    }

    private static String called(OpenDraft draft) {
        return draft.title().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is no draft, and for one without a word that it could be called by. */
    Optional<OpenDraft> draft(Person person, Session session) {
        var subject = session.subject();
        var script = room.scripts().find(session.script()).filter(Script::isDraft);
        return subject == null
                ? Optional.empty()
                : script.flatMap(found -> words(found, session)
                        .map(words -> new OpenDraft(
                                subject, words, left(found, person, session), deed(session, Word.RESUME), false)));
    }

    static String deed(Session session, Word word) {
        return Ways.deed("tell", session.id(), word.code());
    }

    private int left(Script script, Person person, Session session) {
        return new Turns(room, person).engine(script).path(session).left();
    }

    /** The name that a short answer gave it, or else its first words. */
    private static Optional<String> words(Script script, Session session) {
        var texts = script.asks().stream().filter(ask -> ask.kind() == Step.Kind.TEXT);
        return Stream.concat(Stream.of("title"), texts.map(Step.Ask::slot))
                .flatMap(slot -> session.answers().text(slot).stream())
                .findFirst();
    }
}
