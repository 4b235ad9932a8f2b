package no.ildsjel.playground;

import java.time.Clock;
import java.util.Optional;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.WrittenCard;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Delivers to the page; a user is known by their e-mail. */
class PlaygroundChannel implements Channel {
    static final String NAME = "playground";

    private final Messages messages;
    private final Players players;
    private final Windows windows;
    private final Clock clock;

    PlaygroundChannel(Messages messages, Players players, Windows windows, Clock clock) {
        this.messages = messages;
        this.players = players;
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Receipt deliver(Shipment shipment) {
        try {
            return attempt(shipment);
        } catch (DataAccessException | TransactionException failure) {
            return new Later(null, "database");
        }
    }

    private Receipt attempt(Shipment shipment) {
        if (shipment.card() == null) {
            return remove(shipment.at());
        }
        return shipment.at() == null
                ? post(shipment, shipment.card())
                : replace(shipment, shipment.at(), shipment.card());
    }

    private Receipt remove(@Nullable Place place) {
        if (place != null) {
            messages.remove(place, clock.instant());
            windows.tell(place.conversation());
        }
        return new Delivered(null, null);
    }

    private Receipt replace(Shipment shipment, Place place, WrittenCard card) {
        if (!messages.replace(place, card, clock.instant())) {
            return new Gone();
        }
        windows.tell(place.conversation());
        return new Delivered(place, lookedUp(shipment.to()));
    }

    private Receipt post(Shipment shipment, WrittenCard card) {
        var conversation = conversation(shipment.to());
        if (conversation.isEmpty()) {
            return new Refused("not_found");
        }
        var place = new Place(conversation.get(), shipment.id());
        if (shipment.to() instanceof HomeOf) {
            messages.clear(place.conversation(), shipment.id(), clock.instant());
        }
        messages.keep(Message.of(shipment.id(), place.conversation(), thread(shipment.to()), card, clock.instant()));
        windows.tell(place.conversation());
        return new Delivered(place, lookedUp(shipment.to()));
    }

    private Optional<String> conversation(Target target) {
        if (target instanceof Someone someone) {
            return player(someone.user(), someone.email()).map(Places::direct);
        }
        if (target instanceof HomeOf home) {
            return player(home.user(), home.email()).map(Places::home);
        }
        if (target instanceof Room room) {
            return Optional.of(Places.room(room.place()));
        }
        return Optional.of(((Conversation) target).conversation()).filter(Places::isOne);
    }

    private Optional<String> player(@Nullable String user, @Nullable String email) {
        var known = user != null ? user : email;
        return known == null ? Optional.empty() : players.find(known).map(Player::email);
    }

    private @Nullable String lookedUp(Target target) {
        if (target instanceof Someone someone && someone.user() == null) {
            return player(null, someone.email()).orElse(null);
        }
        return target instanceof HomeOf home && home.user() == null
                ? player(null, home.email()).orElse(null)
                : null;
    }

    private static @Nullable String thread(Target target) {
        return target instanceof Conversation conversation ? conversation.thread() : null;
    }
}
