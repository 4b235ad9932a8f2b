package no.ildsjel.teams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.Lane;

/** What Teams lets us do how often: in one conversation, and in the tenant altogether. */
final class TeamsLanes {
    /** 30 in one second; what left in two seconds may arrive in one. */
    private static final Rate TENANT = new Rate("", "/tenant", Duration.ofNanos(36_500_000), 1);

    /** 7 in one second, 8 in two, 60 in thirty. */
    private static final Rate THREAD = new Rate("/seconds", "/conversation/seconds", Duration.ofMillis(700), 5);

    /** 1800 in an hour. */
    private static final Rate THREAD_IN_THE_LONG_RUN =
            new Rate("/hour", "/conversation/hour", Duration.ofMillis(2120), 100);

    /** Somebody waits, so it goes before the next message, and that one a moment later. */
    private static final Rate TENANT_FOR_QUESTIONS = new Rate("", "/tenant", TENANT.interval(), 3);

    /** Twice as much of each. */
    private static final Rate READS =
            new Rate("/reads/seconds", "/conversation/reads/seconds", Duration.ofMillis(350), 10);

    private static final Rate READS_IN_THE_LONG_RUN =
            new Rate("/reads/hour", "/conversation/reads/hour", Duration.ofMillis(1060), 200);

    /** Nobody has written down how many are too many; the lane is there for what Microsoft says. */
    private static final Rate TOKENS = new Rate("/token", "/token", Duration.ofSeconds(1), 10);

    private final String tenant;
    private final TeamsConversations conversations;

    TeamsLanes(String tenant, TeamsConversations conversations) {
        this.tenant = tenant;
        this.conversations = conversations;
    }

    List<Lane> of(Shipment shipment) {
        if (shipment.at() == null && shipment.card() == null) {
            return List.of();
        }
        int calls = shipment.at() == null && isToBeOpened(shipment.to()) ? 2 : 1;
        var lanes = new ArrayList<Lane>();
        lanes.add(TENANT.in(tenant(), calls));
        name(shipment.to()).ifPresent(thread -> {
            lanes.add(THREAD.in(thread, calls));
            lanes.add(THREAD_IN_THE_LONG_RUN.in(thread, calls));
        });
        return List.copyOf(lanes);
    }

    /** Those of a question about who is in a conversation. */
    List<Lane> reading(String conversation) {
        String reads = tenant() + "/" + conversation;
        return List.of(TENANT_FOR_QUESTIONS.in(tenant(), 1), READS.in(reads, 1), READS_IN_THE_LONG_RUN.in(reads, 1));
    }

    /** All that we ask about this conversation. */
    String reads(String conversation) {
        return tenant() + "/" + conversation + READS.suffix();
    }

    /** That of the tokens by which Microsoft knows us. */
    static Lane token(String tenant) {
        return TOKENS.in(name(tenant), 1);
    }

    /** All that we do in the tenant. */
    String tenant() {
        return name(tenant);
    }

    private static String name(String tenant) {
        return TeamsChannel.NAME + "/" + (tenant.isEmpty() ? "here" : tenant);
    }

    /** What we do in this conversation. */
    String thread(Target to) {
        return name(to).map(thread -> thread + THREAD.suffix()).orElse(tenant());
    }

    /** None for somebody known by e-mail alone, which has no place in a name. */
    private Optional<String> name(Target to) {
        return conversation(to).map(conversation -> tenant() + "/" + conversation);
    }

    private static Optional<String> conversation(Target to) {
        if (to instanceof Someone someone) {
            return Optional.ofNullable(someone.user());
        }
        if (to instanceof Room room) {
            return Optional.of(room.place());
        }
        return to instanceof Conversation in ? Optional.of(in.conversation()) : Optional.empty();
    }

    /** Then the message is the second call. */
    private boolean isToBeOpened(Target to) {
        return to instanceof Someone someone
                && (someone.user() == null || conversations.with(someone.user()).isEmpty());
    }

    private record Rate(String suffix, String kind, Duration interval, int burst) {
        /** Several calls at once take the places of as many, so that fewer such go together. */
        Lane in(String name, int calls) {
            return new Lane(
                    name + suffix, TeamsChannel.NAME + kind, interval.multipliedBy(calls), Math.max(1, burst / calls));
        }
    }
}
