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
        Scripts scripts,
        Sessions sessions,
        People people,
        Outbox outbox,
        Contributions contributions,
        Phrasebook phrasebook,
        Clock clock,
        Supplier<LocalDate> today,
        Supplier<UUID> ids,
        Consumer<Object> events,
        Masking masking) {}
