package no.ildsjel.conversation;

import java.util.List;
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
                .flatMap(found -> sessions(found).flatMap(session -> draft(found, session).stream()))
                .toList();
    }

    private Stream<Session> sessions(Person person) {
        return room.sessions().openOf(person.id()).stream();
    }

    /** Empty for what is no draft, and for one without a word that it could be called by. */
    Optional<OpenDraft> draft(Person person, Session session) {
        var subject = session.subject();
        var script = room.scripts().find(session.script()).filter(Script::isDraft);
        return subject == null
                ? Optional.empty()
                : script.flatMap(found -> words(found, session)
                        .map(words -> new OpenDraft(
                                subject, words, left(found, person, session), deed(session, Word.RESUME))));
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
