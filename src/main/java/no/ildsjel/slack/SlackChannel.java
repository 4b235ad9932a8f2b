package no.ildsjel.slack;

import static no.ildsjel.slack.SlackJson.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Lane;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.slack.SlackApi.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one shipment to Slack, and tells what became of it. */
final class SlackChannel implements Channel {
    static final String NAME = "slack";
    private static final Logger log = LoggerFactory.getLogger(SlackChannel.class);

    private final SlackApi api;
    private final SlackRenderer renderer;
    private final SlackLanes lanes = new SlackLanes();
    private final SlackTracing tracing;

    SlackChannel(SlackApi api, SlackRenderer renderer, Clock clock) {
        this.api = api;
        this.renderer = renderer;
        this.tracing = new SlackTracing(api, clock);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Lane> lanes(Shipment shipment) {
        return lanes.of(shipment);
    }

    @Override
    public Trace trace(Shipment shipment, Duration age) {
        return tracing.find(shipment, age);
    }

    @Override
    public Receipt deliver(Shipment shipment) {
        try {
            return shipment.to() instanceof HomeOf home ? publish(home, shipment.card()) : send(shipment);
        } catch (SlackTrouble trouble) {
            return receipt(trouble, shipment.at() != null);
        } catch (OverTheLimit violation) {
            log.error("Parcel {} breaks Slack's limits: {}", shipment.id(), violation.getMessage());
            return new Refused("limit: " + violation.getMessage());
        } catch (RuntimeException fault) {
            log.error(
                    "Parcel {} failed with {}", shipment.id(), fault.getClass().getName());
            return new Later(null, fault.getClass().getSimpleName());
        }
    }

    private Receipt send(Shipment shipment) throws SlackTrouble {
        var at = shipment.at();
        var card = shipment.card();
        if (card == null) {
            return remove(at);
        }
        var message = message(card, shipment.id());
        return at == null ? post(shipment.to(), message) : new Delivered(api.update(at, message), null);
    }

    private Receipt post(Target to, Message message) throws SlackTrouble {
        if (to instanceof Someone someone) {
            String user = userOf(someone.user(), someone.email());
            return new Delivered(api.post(user, null, message), lookedUp(someone.user(), user));
        }
        if (to instanceof Conversation conversation) {
            return new Delivered(api.post(conversation.conversation(), conversation.thread(), message), null);
        }
        return to instanceof Room room ? post(room, message) : new Refused("unknown target");
    }

    private Receipt post(Room room, Message message) throws SlackTrouble {
        var place = api.post(room.place(), null, message);
        lanes.learn(room, place.conversation());
        return new Delivered(place, null);
    }

    private Receipt remove(@Nullable Place at) throws SlackTrouble {
        try {
            if (at != null) {
                api.delete(at);
            }
        } catch (SlackTrouble trouble) {
            if (trouble.kind() != SlackTrouble.Kind.GONE) {
                throw trouble;
            }
        }
        return new Delivered(null, null);
    }

    /** A home cannot be taken away, only emptied. */
    private Receipt publish(HomeOf home, @Nullable WrittenCard card) throws SlackTrouble {
        var view = card == null ? object("type", "home", "blocks", new JsonArray()) : renderer.home(card);
        keepLimits(SlackLimits.ofView(view));
        String user = userOf(home.user(), home.email());
        return new Delivered(api.publish(user, view), lookedUp(home.user(), user));
    }

    private Message message(WrittenCard card, String parcel) {
        var message = new Message(renderer.notice(card), renderer.message(card), metadata(parcel));
        keepLimits(SlackLimits.ofMessage(message.payload()));
        return message;
    }

    /** Our mark on the message, by which it can be found again when Slack's answer was lost. */
    private static JsonObject metadata(String parcel) {
        return object("event_type", SlackTracing.EVENT, "event_payload", object(SlackTracing.PARCEL, parcel));
    }

    private static void keepLimits(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new OverTheLimit(String.join(", ", faults));
        }
    }

    private String userOf(@Nullable String user, @Nullable String email) throws SlackTrouble {
        if (user != null) {
            return user;
        }
        if (email == null) {
            throw SlackTrouble.refused(SlackApi.LOOK_UP, "nobody_to_find", null);
        }
        return api.userWithEmail(email);
    }

    private static @Nullable String lookedUp(@Nullable String known, String user) {
        return known == null ? user : null;
    }

    private Receipt receipt(SlackTrouble trouble, boolean changing) {
        String lane = SlackLanes.name(trouble.method());
        return switch (trouble.kind()) {
            case FINAL -> new Refused(trouble.code());
            case GONE -> changing ? new Gone() : new Refused(trouble.code());
            case CLOSED, UNPERMITTED -> new Closed(lane, trouble.after(), trouble.code());
            case LOST -> new Lost(lane, trouble.code());
        };
    }

    /** A card that Slack would refuse or misread: a fault of the renderer's. */
    private static final class OverTheLimit extends RuntimeException {
        OverTheLimit(String faults) {
            super(faults);
        }
    }
}
