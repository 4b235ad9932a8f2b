package no.ildsjel.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.ildsjel.delivery.Parcel.Deed;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.delivery.Recipient.ToRoomOn;
import org.jspecify.annotations.Nullable;

/** Works out what the parcels of one transaction make of the cards that stand, each with all that it will say. */
class Packing {
    private final Map<Key, Held> cards = new LinkedHashMap<>();
    private final Map<Key, Held> changed = new LinkedHashMap<>();
    private final List<Packed> packed = new ArrayList<>();

    /** @param standing every recipient's card of every name that is not fresh */
    Packing(Collection<Held> standing) {
        standing.forEach(card -> cards.put(Key.of(card), card));
    }

    boolean knows(String name, Recipient to) {
        return cards.containsKey(new Key(name, to.toString()));
    }

    /** Where the card stands in that room, on whichever channel. */
    List<Recipient> standing(String name, ToRoom room) {
        return named(name).stream()
                .filter(card -> card.known().stands() && room.is(card.to()))
                .map(Held::to)
                .toList();
    }

    List<Packed> packed() {
        return List.copyOf(packed);
    }

    List<Held> changed() {
        return List.copyOf(changed.values());
    }

    void pack(Cause cause, Parcel parcel) {
        switch (parcel.deed()) {
            case POST -> post(cause, parcel);
            case REPLACE -> replace(cause, parcel);
            case SETTLE -> settle(cause, parcel);
            case REMOVE -> remove(cause, parcel);
        }
    }

    private void post(Cause cause, Parcel parcel) {
        settleElsewhere(cause, parcel);
        var mine = mine(parcel);
        // A home is one page: the new card takes the old one's place there by itself.
        var before = parcel.to() instanceof ToHome ? mine : settled(cause, parcel, mine);
        keep(parcel, shown(cause, parcel, Deed.POST, before));
    }

    private void replace(Cause cause, Parcel parcel) {
        settleElsewhere(cause, parcel);
        var mine = mine(parcel);
        keep(parcel, shown(cause, parcel, mine.stands() ? Deed.REPLACE : Deed.POST, mine));
    }

    private void settle(Cause cause, Parcel parcel) {
        var mine = mine(parcel);
        if (mine.pressable() != null) {
            keep(parcel, settled(cause, parcel, mine));
        }
    }

    private void remove(Cause cause, Parcel parcel) {
        var mine = mine(parcel);
        if (mine.stands()) {
            packed.add(new Packed(idOf(cause, parcel), parcel, mine.version()));
            keep(parcel, mine.removed());
        }
    }

    private void settleElsewhere(Cause cause, Parcel parcel) {
        for (var card : named(parcel.name())) {
            if (!isInTheSameRoom(card.to(), parcel.to()) && card.known().pressable() != null) {
                var there = as(parcel, card.to(), Deed.SETTLE, null);
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
        var settling = as(parcel, parcel.to(), Deed.SETTLE, left.get());
        var id = idOf(cause, settling);
        if (left.get().parts().isEmpty()) {
            // Nothing but buttons: no platform shows an empty message.
            packed.add(new Packed(id, as(parcel, parcel.to(), Deed.REMOVE, null), known.version()));
            return known.removed();
        }
        packed.add(new Packed(id, settling, known.version()));
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
        packed.add(new Packed(idOf(cause, parcel), as(parcel, parcel.to(), deed, card), next.version()));
        return next;
    }

    private static Parcel as(Parcel parcel, Recipient to, Deed deed, @Nullable Card card) {
        return new Parcel(to, parcel.name(), deed, card, parcel.urgency());
    }

    /** From what was asked for, whatever becomes of it: a second copy of the event asks for the same. */
    private static UUID idOf(Cause cause, Parcel asked) {
        return cause.nextId(asked.to(), asked.name(), asked.deed());
    }

    private List<Held> named(String name) {
        return cards.values().stream().filter(card -> card.name().equals(name)).toList();
    }

    private Known mine(Parcel parcel) {
        var card = cards.get(new Key(parcel.name(), parcel.to().toString()));
        return card == null ? Known.NOTHING : card.known();
    }

    private void keep(Parcel parcel, Known known) {
        var card = new Held(parcel.name(), parcel.to(), known);
        cards.put(Key.of(card), card);
        changed.put(Key.of(card), card);
    }

    /** A recipient's card, as it will be when everything accepted so far has been done. */
    record Held(String name, Recipient to, Known known) {}

    /** A parcel as it is recorded: for one recipient, with the version of the card that it makes or changes. */
    record Packed(UUID id, Parcel parcel, long version) {
        boolean isOf(String name, Recipient to) {
            return parcel.name().equals(name) && parcel.to().toString().equals(to.toString());
        }
    }

    private record Key(String name, String recipient) {
        static Key of(Held card) {
            return new Key(card.name(), card.to().toString());
        }
    }
}
