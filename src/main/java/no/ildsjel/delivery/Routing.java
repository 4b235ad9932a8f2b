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
import no.ildsjel.people.Contact;
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
            return contact(to)
                    .map(contact -> toPerson(contact, claim))
                    .orElse(List.of(new Blocked(new Refused("unknown person"))));
        }
        if (to instanceof ToPlace place) {
            return List.of(toPlace(place, claim.place()));
        }
        return List.of(to instanceof ToRoomOn on ? toRoom(on, claim.place()) : toAnyRoom((ToRoom) to, claim.place()));
    }

    /** Whether the recipient has an account that is open: another one, or the same where they came back meanwhile. */
    boolean leadsOn(Claim claim) {
        return contact(claim.to()).stream()
                .anyMatch(contact -> !accounts(contact, claim).isEmpty());
    }

    private Optional<Contact> contact(Recipient to) {
        return people.contact(to instanceof ToPerson person ? person.person() : ((ToHome) to).person());
    }

    private List<Way> toPerson(Contact contact, Claim claim) {
        var accounts = accounts(contact, claim);
        if (accounts.isEmpty()) {
            return toStranger(contact, claim);
        }
        var account = accounts.stream()
                .filter(open -> open.channel().equals(claim.channel()))
                .findFirst()
                .orElse(accounts.get(0));
        var channel = channel(account.channel()).orElseThrow();
        return List.of(through(channel, account.user(), contact.person(), claim));
    }

    /** Somebody without an account that we could use; what they had may be closed for now. */
    private List<Way> toStranger(Contact contact, Claim claim) {
        boolean isHome = claim.isForHome();
        if (isHome && !contact.accounts().isEmpty()) {
            return List.of(new Nowhere());
        }
        var able = channels.stream().filter(channel -> isAble(channel, isHome)).toList();
        if (able.isEmpty()) {
            return List.of(new Nowhere());
        }
        var person = contact.person();
        var standing =
                Optional.ofNullable(claim.channel()).flatMap(this::channel).filter(able::contains);
        if (person.email() == null && standing.isEmpty()) {
            return List.of(new Blocked(new Unreachable("neither account nor e-mail")));
        }
        return standing.map(List::of).orElse(able).stream()
                .map(channel -> through(channel, null, person, claim))
                .toList();
    }

    /** Those that may be used for this, the best first: an answer goes where somebody has just spoken. */
    private List<Account> accounts(Contact contact, Claim claim) {
        var all = claim.urgency() == Urgency.ANSWER ? contact.accountsByUse() : contact.accounts();
        boolean isHome = claim.isForHome();
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

    /** A place on a channel that is no longer connected is no place. */
    private static @Nullable Place at(@Nullable Standing standing, Channel channel) {
        return standing != null && standing.channel().equals(channel.name()) ? standing.place() : null;
    }
}
