package no.ildsjel.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.Lane;

/** What Slack lets us do how often in the workspace: by method and, for new messages, conversation. */
final class SlackLanes {
    /** Slack says one a second; who is late takes nothing from the next, and what left a second apart need not arrive so. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofMillis(1090);

    /** Slack allows short bursts, and somebody who waits for the second half of an answer thinks that there is none. */
    private static final int OF_ONE_ANSWER = 5;

    /**
     * The ids of rooms that were posted to by name: who writes there by id keeps the same lane. What is posted by name keeps
     * that of the name as well, since another node may not know the id yet.
     */
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    /** By minute; in no minute more than Slack's figure, burst included. */
    private enum Rate {
        /** Slack says "several hundred". */
        MESSAGES(282, 15),
        /** 50. */
        TIER_3(45, 4),
        /** 100. */
        TIER_4(90, 8);

        private final Duration interval;
        private final int burst;

        Rate(int perMinute, int burst) {
            this.interval = Duration.ofMinutes(1).dividedBy(perMinute);
            this.burst = burst;
        }
    }

    List<Lane> of(Shipment shipment) {
        var lanes = new ArrayList<Lane>();
        if (isToBeLookedUp(shipment.to())) {
            lanes.add(lane(SlackApi.LOOK_UP, Rate.TIER_3));
        }
        if (shipment.to() instanceof HomeOf) {
            lanes.add(lane(SlackApi.PUBLISH, Rate.TIER_4));
        } else if (shipment.at() != null) {
            lanes.add(lane(shipment.card() == null ? SlackApi.DELETE : SlackApi.UPDATE, Rate.TIER_3));
        } else if (shipment.card() != null) {
            lanes.add(lane(SlackApi.POST, Rate.MESSAGES));
            conversations(shipment.to())
                    .map(to -> inConversation(to, burst(shipment.to())))
                    .forEach(lanes::add);
        }
        return List.copyOf(lanes);
    }

    /** Slack told which room that is. */
    void learn(Room room, String id) {
        ids.put(room.place(), id);
    }

    /** The lane of a method, all conversations together; there is one workspace, and it need not be known to have it. */
    static String name(String method) {
        return SlackChannel.NAME + "/" + method;
    }

    /**
     * Of a method by which we ask. Nobody comes back for a place there, so half of what Slack allows may be asked at once,
     * and about as much again in each minute.
     */
    static Lane asking(String method) {
        if (method.equals(SlackApi.LOOK_UP)) {
            // Messages take places there too.
            return lane(method, Rate.TIER_3);
        }
        int half = mostInAMinute(method) * 48 / 100;
        return new Lane(name(method), Duration.ofMinutes(1).dividedBy(half), half);
    }

    private static int mostInAMinute(String method) {
        return switch (method) {
            // Slack says "several hundred".
            case "auth.test", "chat.getPermalink" -> 300;
            // Tier 4.
            case "users.info", "views.open" -> 100;
            // We ask for few by ourselves; the lane is there for what Slack says.
            case "apps.connections.open" -> 20;
            // Tier 3.
            default -> 50;
        };
    }

    private static Lane lane(String method, Rate rate) {
        return new Lane(name(method), rate.interval, rate.burst);
    }

    private static Lane inConversation(String conversation, int burst) {
        String posting = name(SlackApi.POST);
        return new Lane(posting + "/" + conversation, posting + "/conversation", BETWEEN_MESSAGES, burst);
    }

    private static boolean isToBeLookedUp(Target to) {
        return (to instanceof Someone someone && someone.user() == null)
                || (to instanceof HomeOf home && home.user() == null);
    }

    private static int burst(Target to) {
        return to instanceof Someone ? OF_ONE_ANSWER : 1;
    }

    /** None for somebody known by e-mail alone, which has no place in a name; looking them up takes longer than that. */
    private Stream<String> conversations(Target to) {
        if (to instanceof Someone someone) {
            return Stream.ofNullable(someone.user());
        }
        return to instanceof Room room
                ? Stream.of(room.place(), ids.getOrDefault(room.place(), room.place()))
                        .distinct()
                : Stream.of(((Conversation) to).conversation());
    }
}
