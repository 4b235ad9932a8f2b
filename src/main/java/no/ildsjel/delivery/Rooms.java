package no.ildsjel.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.delivery.Recipient.ToRoomOn;
import no.ildsjel.organisation.Organisation;

/** Where the organisation's rooms are: as somebody said in the room, or else as the file says, or else by their name. */
class Rooms {
    private final Organisation organisation;
    private final RoomPlaces chosen;
    private final Supplier<List<Channel>> channels;

    /** @param channels asked for only when they are needed: they may need the outbox, which needs the rooms */
    Rooms(Organisation organisation, RoomPlaces chosen, Supplier<List<Channel>> channels) {
        this.organisation = organisation;
        this.chosen = chosen;
        this.channels = channels;
    }

    /** The room on every channel that has it; the room itself, to wait, where none has. */
    List<Recipient> recipients(ToRoom room) {
        var everywhere = channels(room.purpose())
                .<Recipient>map(channel -> new ToRoomOn(room.purpose(), channel))
                .toList();
        return everywhere.isEmpty() ? List.of(room) : everywhere;
    }

    /** The channels that have the room now. */
    Stream<String> channels(String purpose) {
        var room = organisation.room(purpose);
        if (room.isEmpty()) {
            return Stream.empty();
        }
        var named = room.get().places().keySet();
        var said = chosen.of(purpose).keySet();
        return channels.get().stream()
                .filter(channel -> said.contains(channel.name())
                        || named.contains(channel.name())
                        || (named.isEmpty() && channel.findsRoomsByName()))
                .map(Channel::name);
    }

    /** The channel's id or name of the room. */
    Optional<String> place(Organisation.Room room, Channel channel) {
        return Optional.ofNullable(chosen.of(room.purpose()).get(channel.name()))
                .or(() -> Optional.ofNullable(room.places().get(channel.name())))
                .or(() -> Optional.of(room.name()).filter(name -> channel.findsRoomsByName()));
    }
}
