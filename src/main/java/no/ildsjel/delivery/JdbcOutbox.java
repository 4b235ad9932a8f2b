package no.ildsjel.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ildsjel.delivery.JdbcCards.Held;
import no.ildsjel.delivery.Parcel.Deed;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.delivery.Recipient.ToRoomOn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps parcels in the table {@code parcels}, each with all that it will say whatever comes after it. */
class JdbcOutbox implements Outbox {
    private final JdbcClient jdbc;
    private final JdbcNotation notation;
    private final JdbcCards cards;
    private final Rooms rooms;
    private final Bell bell;

    JdbcOutbox(JdbcClient jdbc, JdbcNotation notation, JdbcCards cards, Rooms rooms, Bell bell) {
        this.jdbc = jdbc;
        this.notation = notation;
        this.cards = cards;
        this.rooms = rooms;
        this.bell = bell;
    }

    @Override
    public void accept(Parcel parcel) {
        var cause = Cause.current()
                .orElseThrow(() -> new IllegalStateException(
                        "The parcel '%s' has no event that it takes its id from".formatted(parcel.name())));
        if (cause.hasNoParcelYet()) {
            wakeAfterCommit();
        }
        recipients(parcel).forEach(to -> accept(cause, addressed(parcel, to)));
    }

    private void accept(Cause cause, Parcel parcel) {
        switch (parcel.deed()) {
            case POST -> post(cause, parcel);
            case REPLACE -> replace(cause, parcel);
            case SETTLE -> settle(cause, parcel);
            case REMOVE -> remove(cause, parcel);
        }
    }

    /** A room is posted to on every channel that has it, and what stands in it is changed wherever it stands. */
    private List<Recipient> recipients(Parcel parcel) {
        if (!(parcel.to() instanceof ToRoom room)) {
            return List.of(parcel.to());
        }
        var standing = parcel.deed() == Deed.POST ? List.<Recipient>of() : standing(parcel.name(), room);
        return standing.isEmpty() ? rooms.recipients(room) : standing;
    }

    private List<Recipient> standing(String name, ToRoom room) {
        return cards.lock(name).stream()
                .filter(card -> card.known().stands() && room.is(card.to()))
                .map(Held::to)
                .toList();
    }

    private static Parcel addressed(Parcel parcel, Recipient to) {
        return new Parcel(to, parcel.name(), parcel.deed(), parcel.card(), parcel.urgency());
    }

    private void post(Cause cause, Parcel parcel) {
        var held = lockOrAdd(parcel);
        settleElsewhere(cause, parcel, held);
        var mine = mine(parcel, held);
        // A home is one page: the new card takes the old one's place there by itself.
        var before = parcel.to() instanceof ToHome ? mine : settled(cause, parcel, mine);
        keep(parcel, shown(cause, parcel, Deed.POST, before));
    }

    private void replace(Cause cause, Parcel parcel) {
        var held = lockOrAdd(parcel);
        settleElsewhere(cause, parcel, held);
        var mine = mine(parcel, held);
        keep(parcel, shown(cause, parcel, mine.stands() ? Deed.REPLACE : Deed.POST, mine));
    }

    private void settle(Cause cause, Parcel parcel) {
        var mine = mine(parcel, cards.lock(parcel.name()));
        if (mine.pressable() != null) {
            keep(parcel, settled(cause, parcel, mine));
        }
    }

    private void remove(Cause cause, Parcel parcel) {
        var mine = mine(parcel, cards.lock(parcel.name()));
        if (mine.stands()) {
            insert(idOf(cause, parcel), parcel, mine.version());
            keep(parcel, mine.removed());
        }
    }

    private List<Held> lockOrAdd(Parcel parcel) {
        var held = cards.lock(parcel.name());
        boolean isThere =
                held.stream().anyMatch(card -> card.isFor(parcel.to())) || cards.add(parcel.name(), parcel.to());
        return isThere ? held : cards.lock(parcel.name());
    }

    private static Known mine(Parcel parcel, List<Held> held) {
        return held.stream()
                .filter(card -> card.isFor(parcel.to()))
                .map(Held::known)
                .findFirst()
                .orElse(Known.NOTHING);
    }

    private void settleElsewhere(Cause cause, Parcel parcel, List<Held> held) {
        for (var card : held) {
            if (!isInTheSameRoom(card.to(), parcel.to()) && card.known().pressable() != null) {
                var there = new Parcel(card.to(), parcel.name(), Deed.SETTLE, null, parcel.urgency());
                keep(there, settled(cause, there, card.known()));
            }
        }
    }

    private static boolean isInTheSameRoom(Recipient card, Recipient to) {
        return card.toString().equals(to.toString())
                || (to instanceof ToRoomOn on
                        && card instanceof ToRoomOn other
                        && other.purpose().equals(on.purpose()));
    }

    private Known settled(Cause cause, Parcel parcel, Known known) {
        var left = known.settling().map(card -> below(card, parcel));
        if (left.isEmpty()) {
            return known;
        }
        var settling = as(parcel, Deed.SETTLE, left.get());
        var id = idOf(cause, settling);
        if (left.get().parts().isEmpty()) {
            // Nothing but buttons: no platform shows an empty message.
            insert(id, as(parcel, Deed.REMOVE, null), known.version());
            return known.removed();
        }
        insert(id, settling, known.version());
        return known.settled();
    }

    /** What settling adds: the answer that was given. */
    private static Card below(Card settled, Parcel parcel) {
        var added = parcel.card();
        if (parcel.deed() != Deed.SETTLE || added == null) {
            return settled;
        }
        return new Card(
                Stream.concat(settled.parts().stream(), added.parts().stream()).toList());
    }

    private Known shown(Cause cause, Parcel parcel, Deed deed, Known known) {
        var card = parcel.card();
        if (card == null) {
            throw new IllegalArgumentException("The parcel '%s' says nothing".formatted(parcel.name()));
        }
        var next = known.showing(card);
        insert(idOf(cause, parcel), as(parcel, deed, card), next.version());
        return next;
    }

    private static Parcel as(Parcel parcel, Deed deed, @Nullable Card card) {
        return new Parcel(parcel.to(), parcel.name(), deed, card, parcel.urgency());
    }

    /** From what was asked for, whatever becomes of it: a second copy of the event asks for the same. */
    private static UUID idOf(Cause cause, Parcel asked) {
        return cause.nextId(asked.to(), asked.name(), asked.deed());
    }

    private void keep(Parcel parcel, Known known) {
        cards.keep(parcel.name(), parcel.to(), known);
    }

    private void insert(UUID id, Parcel parcel, long version) {
        jdbc.sql("""
                INSERT INTO parcels (id, recipient, destination, name, deed, version, content, urgency, state,
                    attempts, due_at, created_at)
                VALUES (:id, :recipient, :destination, :name, :deed, :version, :content, :urgency, 'due',
                    0, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)
                """)
                .param("id", id)
                .param("recipient", parcel.to().toString())
                .param("destination", notation.write(parcel.to()))
                .param("name", parcel.name())
                .param("deed", parcel.deed().name())
                .param("version", version)
                .param("content", notation.write(parcel.card()))
                .param("urgency", rank(parcel.urgency()))
                .update();
    }

    private static int rank(Urgency urgency) {
        return switch (urgency) {
            case ANSWER -> 0;
            case NOTICE -> 1;
            case BROADCAST -> 2;
        };
    }

    static Urgency urgency(int rank) {
        return Arrays.stream(Urgency.values())
                .filter(urgency -> rank(urgency) == rank)
                .findFirst()
                .orElseThrow();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }
}
