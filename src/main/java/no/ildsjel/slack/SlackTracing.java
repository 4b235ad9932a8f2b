package no.ildsjel.slack;

import com.slack.api.model.Conversation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Trace;
import no.ildsjel.slack.SlackApi.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds a message of ours by the mark that it carries; of everything else that stands there nothing is kept. */
final class SlackTracing {
    static final String EVENT = "ildsjel_parcel";
    static final String PARCEL = "parcel";

    private static final Logger log = LoggerFactory.getLogger(SlackTracing.class);
    private static final Pattern ID = Pattern.compile("[CGD][A-Z0-9]+");
    /** Slack's clock, the database's and ours need not agree. */
    private static final Duration MARGIN = Duration.ofMinutes(5);
    /** No further page is asked for after this, so that the search ends before the lease does. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(14);

    private static final int MOST_PAGES = 20;

    private static final Duration ROOM_FOR_ALL_PAGES = Duration.ofMinutes(1);

    private final SlackApi api;
    private final Clock clock;

    SlackTracing(SlackApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** What is changed, taken away or published may be so twice, and nobody sees a difference. */
    Trace find(Shipment shipment, Duration age) {
        if (shipment.at() != null || shipment.card() == null || shipment.to() instanceof HomeOf) {
            return new Trace.Absent();
        }
        try {
            return look(shipment, age);
        } catch (SlackTrouble trouble) {
            log.warn("Parcel {} cannot be looked up: {}", shipment.id(), trouble.code());
            return trouble.isPassing() ? new Trace.NotNow(trouble.after(), trouble.code()) : new Trace.Untraceable();
        } catch (RuntimeException fault) {
            log.error(
                    "Parcel {} cannot be looked up: {}",
                    shipment.id(),
                    fault.getClass().getName());
            return new Trace.Untraceable();
        }
    }

    private Trace look(Shipment shipment, Duration age) throws SlackTrouble {
        var begun = clock.instant();
        var oldest = begun.minus(age).minus(MARGIN);
        String ts = oldest.getEpochSecond() + ".000000";
        var to = shipment.to();
        if (to instanceof Someone someone) {
            String channel = api.conversationWith(userOf(someone));
            return search(shipment.id(), channel, cursor -> api.history(channel, ts, cursor), begun);
        }
        if (to instanceof Channel.Conversation conversation && conversation.thread() != null) {
            String channel = conversation.conversation();
            String thread = conversation.thread();
            return search(shipment.id(), channel, cursor -> api.replies(channel, thread, ts, cursor), begun);
        }
        var place = to instanceof Room room ? room.place() : ((Channel.Conversation) to).conversation();
        var channel = ID.matcher(place).matches() ? Optional.of(place) : roomNamed(place, begun);
        return channel.isEmpty()
                ? new Trace.Untraceable()
                : search(shipment.id(), channel.get(), cursor -> api.history(channel.get(), ts, cursor), begun);
    }

    private String userOf(Someone someone) throws SlackTrouble {
        String user = someone.user();
        String email = someone.email();
        if (user == null && email == null) {
            throw SlackTrouble.refused(SlackApi.LOOK_UP, "nobody_to_find", null);
        }
        return user == null ? api.userAskedForByEmail(String.valueOf(email)) : user;
    }

    private Optional<String> roomNamed(String place, Instant begun) throws SlackTrouble {
        String name = place.startsWith("#") ? place.substring(1) : place;
        return first(api::rooms, room -> name.equals(room.getName()) || name.equals(room.getNameNormalized()), begun)
                .map(Conversation::getId);
    }

    private Trace search(String parcel, String channel, Pages<com.slack.api.model.Message> pages, Instant begun)
            throws SlackTrouble {
        return first(pages, message -> isMarked(message, parcel), begun)
                .<Trace>map(message -> new Trace.Found(new Place(channel, message.getTs())))
                .orElseGet(Trace.Absent::new);
    }

    private static boolean isMarked(com.slack.api.model.Message message, String parcel) {
        var mark = message.getMetadata();
        return mark != null
                && EVENT.equals(mark.getEventType())
                && mark.getEventPayload() != null
                && parcel.equals(mark.getEventPayload().get(PARCEL));
    }

    private <T> Optional<T> first(Pages<T> pages, Predicate<T> wanted, Instant begun) throws SlackTrouble {
        String cursor = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var read = read(pages, cursor);
            var found = read.content().stream().filter(wanted).findFirst();
            if (found.isPresent() || read.next().isEmpty()) {
                return found;
            }
            if (clock.instant().isAfter(begun.plus(LONG_ENOUGH))) {
                throw SlackTrouble.unsent("conversations.history", "slow");
            }
            cursor = read.next();
        }
        throw SlackTrouble.refused("conversations.history", "long_history", null);
    }

    /** Begun again a moment later it would get just as far: it waits until there is room for the whole of it. */
    private static <T> Page<T> read(Pages<T> pages, String cursor) throws SlackTrouble {
        try {
            return pages.read(cursor);
        } catch (SlackTrouble trouble) {
            throw cursor.isEmpty() ? trouble : trouble.noSoonerThan(ROOM_FOR_ALL_PAGES);
        }
    }

    private interface Pages<T> {
        Page<T> read(String cursor) throws SlackTrouble;
    }
}
