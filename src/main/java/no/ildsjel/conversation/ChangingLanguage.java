package no.ildsjel.conversation;

import java.util.List;
import java.util.Optional;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** Speaks another language with somebody from now on, who asked for it in whatever they said. */
record ChangingLanguage(Talk talk) {
    /** The language that is asked for; none where it is the answer to the very question which language to speak. */
    Optional<Language> asked(String text, @Nullable Session focused) {
        return new Tongues(talk.room().phrasebook()::words)
                .asked(text)
                .filter(language -> Optional.ofNullable(focused)
                        .filter(this::asksForLanguage)
                        .isEmpty());
    }

    /** The language that somebody writes instead of their own; null where that is not clear. */
    @Nullable
    Language written(String text) {
        return new Tongues(talk.room().phrasebook()::words)
                .written(text, talk.person().language())
                .orElse(null);
    }

    private boolean asksForLanguage(Session session) {
        return talk.alive(session)
                .flatMap(script -> talk.turns().engine(script).path(session).question())
                .filter(ask -> ask.options().listed().contains(Language.NB.code()))
                .isPresent();
    }

    /** Whoever asks for another language gets the question in it; whoever reads it already, only the buttons. */
    void to(Language language, @Nullable Session focused) {
        var before = talk.person();
        talk.room().people().speak(before.id(), language);
        var after =
                new Talk(talk.room(), new Person(before.id(), before.name(), before.email(), language), talk.where());
        var changed = Argument.phrase("common.language-changed");
        var script = Optional.ofNullable(focused).flatMap(after::alive);
        if (focused == null || script.isEmpty()) {
            after.replies().say(changed);
            return;
        }
        var engine = after.turns().engine(script.get());
        var turn = before.language() == language
                ? engine.interrupted(focused, changed)
                : engine.proceed(focused, List.of(new Card.Say(changed)));
        after.turns().finish(script.get(), turn, null);
    }
}
