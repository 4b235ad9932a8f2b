package no.ildsjel.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Sessions;
import no.ildsjel.people.PersonId;

/** A draft is its open session. */
record SessionDrafts(Scripts scripts, Sessions sessions) implements OpenDrafts {
    @Override
    public List<OpenDraft> of(PersonId person) {
        return sessions.openOf(person).stream()
                .flatMap(
                        session -> scripts
                                .find(session.script())
                                .filter(Script::isDraft)
                                .flatMap(script -> draft(script, session))
                                .stream())
                .toList();
    }

    private static Optional<OpenDraft> draft(Script script, Session session) {
        var subject = session.subject();
        return subject == null
                ? Optional.empty()
                : words(script, session)
                        .map(words -> new OpenDraft(
                                subject, words, Questions.Deed.of("tell", session.id(), Heard.Word.RESUME.code())));
    }

    /** The name that a short answer gave it, or else its first words. */
    private static Optional<String> words(Script script, Session session) {
        var texts = script.asks().stream().filter(ask -> ask.kind() == Step.Kind.TEXT);
        return Stream.concat(Stream.of("title"), texts.map(Step.Ask::slot))
                .flatMap(slot -> session.answers().text(slot).stream())
                .findFirst();
    }
}
