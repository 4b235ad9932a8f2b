package no.ildsjel.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.ildsjel.conversation.session.Sessions;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.people.People;
import no.ildsjel.phrasebook.Phrasebook;

/** Everything that a talk needs around it. */
record TalkRoom(
        Supplier<LiveRepertoire.Version> repertoire,
        Sessions sessions,
        People people,
        Outbox outbox,
        Contributions contributions,
        Clock clock,
        Supplier<LocalDate> today,
        Supplier<UUID> ids,
        Consumer<Object> events,
        Masking masking) {
    /** The same, with what is asked and said now until the end of a turn. */
    TalkRoom now() {
        var version = repertoire.get();
        return new TalkRoom(() -> version, sessions, people, outbox, contributions, clock, today, ids, events, masking);
    }

    Scripts scripts() {
        return repertoire.get().scripts();
    }

    Lexicon lexicon() {
        return repertoire.get().lexicon();
    }

    Phrasebook phrasebook() {
        return repertoire.get().phrasebook();
    }
}
