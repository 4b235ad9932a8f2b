package no.ildsjel.delivery;

import java.util.List;
import java.util.Optional;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Recipient.ToPlace;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.delivery.Way.Blocked;
import no.ildsjel.delivery.Way.Through;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Account;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds the channel, the address on it and the language at the moment of sending. */
class Routing {
    private final People people;
    private final Organisation organisation;
    private final List<Channel> channels;

    Routing(People people, Organisation organisation, List<Channel> channels) {
        this.people = people;
        this.organisation = organisation;
        this.channels = List.copyOf(channels);
    }

    /** @param standing where the card stands that is to be changed; null for a new one */
    Way find(Recipient to, @Nullable Standing standing) {
        if (channels.isEmpty()) {
            return new Blocked(new Later(null, "no channel"));
        }
        if (to instanceof ToPerson person) {
            return toPerson(person.person(), standing, false);
        }
        if (to instanceof ToHome home) {
            return toPerson(home.person(), standing, true);
        }
        if (to instanceof ToRoom room) {
            return toRoom(room.purpose(), standing);
        }
        if (to instanceof ToPlace place) {
            return toPlace(place, standing);
        }
        throw new IllegalStateException("No way to " + to.getClass().getSimpleName());
    }

    private Way toPerson(PersonId id, @Nullable Standing standing, boolean isHome) {
        var found = people.find(id);
        if (found.isEmpty()) {
            return new Blocked(new Refused("unknown person"));
        }
        var accounts = people.accounts(id);
        var channel = channelOf(standing)
                .or(() -> accounts.stream()
                        .flatMap(account -> channel(account.channel()).stream())
                        .findFirst())
                .orElse(channels.get(0));
        return toPerson(found.get(), user(accounts, channel), channel, at(standing, channel), isHome);
    }

    private static Way toPerson(
            Person person, @Nullable String user, Channel channel, @Nullable Place at, boolean isHome) {
        if (user == null && person.email() == null && at == null) {
            return new Blocked(new Refused("neither account nor e-mail"));
        }
        var target = isHome ? new HomeOf(user, person.email()) : new Someone(user, person.email());
        return new Through(channel, target, at, person.language());
    }

    private Way toRoom(String purpose, @Nullable Standing standing) {
        var found = organisation.room(purpose);
        if (found.isEmpty()) {
            return new Blocked(new Refused("unknown room " + purpose));
        }
        var places = found.get().places();
        var channel = channelOf(standing)
                .or(() -> channels.stream()
                        .filter(each -> places.containsKey(each.name()))
                        .findFirst())
                .orElse(channels.get(0));
        var room = new Room(
                purpose, places.getOrDefault(channel.name(), found.get().name()));
        return new Through(channel, room, at(standing, channel), organisation.language());
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

    private static @Nullable String user(List<Account> accounts, Channel channel) {
        return accounts.stream()
                .filter(account -> account.channel().equals(channel.name()))
                .map(Account::user)
                .findFirst()
                .orElse(null);
    }
}
