package no.ildsjel.delivery;

import java.util.List;
import java.util.Optional;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Unreachable;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Recipient.ToPlace;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.delivery.Recipient.ToRoomOn;
import no.ildsjel.delivery.Way.Blocked;
import no.ildsjel.delivery.Way.Nowhere;
import no.ildsjel.delivery.Way.Through;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Account;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import org.jspecify.annotations.Nullable;

/** Finds the channel, the address on it and the language at the moment of sending. */
class Routing {
    private static final Way NO_PLACE = new Blocked(new Unreachable("no place"));

    private final People people;
    private final Organisation organisation;
    private final Rooms rooms;
    private final List<Channel> channels;

    Routing(People people, Organisation organisation, Rooms rooms, List<Channel> channels) {
        this.people = people;
        this.organisation = organisation;
        this.rooms = rooms;
        this.channels = List.copyOf(channels);
    }

    /** One way, or several for somebody whom no platform has met: the next is for where the one before knows nobody. */
    List<Way> find(Claim claim) {
        var to = claim.to();
        if (channels.isEmpty()) {
            return List.of(new Blocked(new Later(null, "no channel")));
        }
        if (to instanceof ToPerson || to instanceof ToHome) {
            return people.find(to instanceof ToPerson person ? person.person() : ((ToHome) to).person())
                    .map(person -> toPerson(person, claim))
                    .orElse(List.of(new Blocked(new Refused("unknown person"))));
        }
        if (to instanceof ToPlace place) {
            return List.of(toPlace(place, claim.place()));
        }
        return List.of(to instanceof ToRoomOn on ? toRoom(on, claim.place()) : toAnyRoom((ToRoom) to, claim.place()));
    }

    /** Whether the recipient has an account that is open: another one, or the same where they came back meanwhile. */
    boolean leadsOn(Claim claim) {
        return people
                .find(claim.to() instanceof ToPerson person ? person.person() : ((ToHome) claim.to()).person())
                .stream()
                .anyMatch(person -> !accounts(person, claim).isEmpty());
    }

    private List<Way> toPerson(Person person, Claim claim) {
        var accounts = accounts(person, claim);
        if (accounts.isEmpty()) {
            return toStranger(person, claim);
        }
        var standing = claim.place();
        var account = accounts.stream()
                .filter(open -> standing != null && open.channel().equals(standing.channel()))
                .findFirst()
                .orElse(accounts.get(0));
        var channel = channel(account.channel()).orElseThrow();
        return List.of(through(channel, account.user(), person, claim));
    }

    /** Somebody without an account that we could use; what they had may be closed for now. */
    private List<Way> toStranger(Person person, Claim claim) {
        boolean isHome = claim.to() instanceof ToHome;
        if (isHome && !people.accounts(person.id()).isEmpty()) {
            return List.of(new Nowhere());
        }
        var able = channels.stream().filter(channel -> isAble(channel, isHome)).toList();
        if (able.isEmpty()) {
            return List.of(new Nowhere());
        }
        var standing = channelOf(claim.place()).filter(able::contains);
        if (person.email() == null && standing.isEmpty()) {
            return List.of(new Blocked(new Unreachable("neither account nor e-mail")));
        }
        return standing.map(List::of).orElse(able).stream()
                .map(channel -> through(channel, null, person, claim))
                .toList();
    }

    /** Those that may be used for this, the best first: an answer goes where somebody has just spoken. */
    private List<Account> accounts(Person person, Claim claim) {
        var all = claim.urgency() == Urgency.ANSWER ? people.accountsByUse(person.id()) : people.accounts(person.id());
        boolean isHome = claim.to() instanceof ToHome;
        return all.stream()
                .filter(account -> channel(account.channel())
                        .filter(channel -> isAble(channel, isHome))
                        .isPresent())
                .toList();
    }

    private static boolean isAble(Channel channel, boolean isHome) {
        return !isHome || channel.hasHomes();
    }

    private static Way through(Channel channel, @Nullable String user, Person person, Claim claim) {
        var target =
                claim.to() instanceof ToHome ? new HomeOf(user, person.email()) : new Someone(user, person.email());
        return new Through(channel, target, at(claim.place(), channel), person.language());
    }

    /** A room that was nowhere, but by now may be somewhere. */
    private Way toAnyRoom(ToRoom room, @Nullable Standing standing) {
        if (organisation.room(room.purpose()).isEmpty()) {
            return new Blocked(new Refused("unknown room " + room.purpose()));
        }
        return Optional.ofNullable(standing)
                .map(Standing::channel)
                .or(() -> rooms.channels(room.purpose()).findFirst())
                .map(channel -> toRoom(new ToRoomOn(room.purpose(), channel), standing))
                .orElse(NO_PLACE);
    }

    private Way toRoom(ToRoomOn to, @Nullable Standing standing) {
        var room = organisation.room(to.purpose());
        var channel = channel(to.channel());
        if (room.isEmpty() || channel.isEmpty()) {
            return new Blocked(
                    new Refused(room.isEmpty() ? "unknown room " + to.purpose() : "unknown channel " + to.channel()));
        }
        var at = at(standing, channel.get());
        return rooms.place(room.get(), channel.get())
                .or(() -> Optional.ofNullable(at).map(Place::conversation))
                .<Way>map(place ->
                        new Through(channel.get(), new Channel.Room(to.purpose(), place), at, organisation.language()))
                .orElse(NO_PLACE);
    }

    private Way toPlace(ToPlace place, @Nullable Standing standing) {
        var channel = channel(place.channel());
        if (channel.isEmpty()) {
            return new Blocked(new Refused("unknown channel " + place.channel()));
        }
        var conversation = new Conversation(place.conversation(), place.thread());
        return new Through(channel.get(), conversation, at(standing, channel.get()), organisation.language());
    }

    private Optional<Channel> channel(String name) {
        return channels.stream().filter(channel -> channel.name().equals(name)).findFirst();
    }

    private Optional<Channel> channelOf(@Nullable Standing standing) {
        return standing == null ? Optional.empty() : channel(standing.channel());
    }

    /** A place on a channel that is no longer connected is no place. */
    private static @Nullable Place at(@Nullable Standing standing, Channel channel) {
        return standing != null && standing.channel().equals(channel.name()) ? standing.place() : null;
    }
}
