package no.ildsjel.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Lane;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Ticks;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;
import no.ildsjel.teams.TeamsTrouble.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one shipment to Teams, and tells what became of it. */
final class TeamsChannel implements Channel {
    static final String NAME = "teams";
    /** Teams finds nothing by the name that people know it by. */
    private static final String ID = "19:";

    static final String NOT_INSTALLED = "not_installed";
    private static final String NOT_FOUND = "ConversationNotFound";

    private static final Logger log = LoggerFactory.getLogger(TeamsChannel.class);

    private final TeamsApi api;
    private final TeamsRenderer renderer = new TeamsRenderer();
    private final TeamsConversations conversations;
    private final TeamsRosters rosters;
    private final TeamsLanes lanes;
    private final Clock clock;

    TeamsChannel(TeamsApi api, TeamsConversations conversations, TeamsRosters rosters, TeamsLanes lanes, Clock clock) {
        this.api = api;
        this.conversations = conversations;
        this.rosters = rosters;
        this.lanes = lanes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean hasHomes() {
        return false;
    }

    @Override
    public boolean findsRoomsByName() {
        return false;
    }

    @Override
    public List<Lane> lanes(Shipment shipment) {
        return lanes.of(shipment);
    }

    @Override
    public Receipt deliver(Shipment shipment) {
        try {
            return send(shipment);
        } catch (TeamsTrouble trouble) {
            return receipt(trouble, shipment.to());
        } catch (OverTheLimit violation) {
            log.error("Parcel {} breaks Teams' limits: {}", shipment.id(), violation.getMessage());
            return new Refused("limit: " + violation.getMessage());
        } catch (RuntimeException fault) {
            log.error(
                    "Parcel {} failed with {}", shipment.id(), fault.getClass().getName());
            return new Later(null, fault.getClass().getSimpleName());
        }
    }

    private Receipt send(Shipment shipment) throws TeamsTrouble {
        var begun = clock.instant();
        var at = shipment.at();
        var card = shipment.card();
        if (at != null) {
            var reference = letIn(conversations.find(conversationOf(at)));
            return card == null ? remove(reference, at) : update(reference, at, message(card, reference.scope()));
        }
        return card == null ? new Delivered(null, null) : post(shipment.to(), card, begun);
    }

    private Receipt post(Target to, WrittenCard card, Instant begun) throws TeamsTrouble {
        if (to instanceof Someone someone) {
            return post(someone, message(card, Scope.PERSONAL), begun);
        }
        if (to instanceof Conversation conversation) {
            var reference = letIn(conversations.find(conversation.conversation()));
            return post(reference, conversation.thread(), message(card, reference.scope()));
        }
        if (to instanceof Room room) {
            return post(room, card);
        }
        return new Refused("unknown target");
    }

    /** The organisation may have named a channel in which nobody has spoken to us yet. */
    private Receipt post(Room room, WrittenCard card) throws TeamsTrouble {
        var known = conversations.find(room.place());
        if (known.isPresent()) {
            var reference = letIn(known);
            return post(reference, null, message(card, reference.scope()));
        }
        if (!room.place().startsWith(ID)) {
            return new Unreachable(NOT_INSTALLED);
        }
        var from = letIn(conversations.anywhere());
        var named = new Reference(room.place(), Scope.TEAM, null, null, from.tenant(), from.serviceUrl(), null);
        var receipt = post(named, null, message(card, Scope.TEAM));
        if (receipt instanceof Delivered) {
            conversations.remember(named);
        }
        return receipt;
    }

    private Receipt post(Someone someone, ObjectNode message, Instant begun) throws TeamsTrouble {
        String user = someone.user();
        String email = someone.email();
        if (user != null) {
            return post(chat(user, conversations.anywhere(), begun), null, message);
        }
        return email == null ? new Refused("nobody_to_find") : postToColleague(email, message, begun);
    }

    private Receipt postToColleague(String email, ObjectNode message, Instant begun) throws TeamsTrouble {
        var found = rosters.find(email).orElseThrow(() -> TeamsTrouble.shut(NOT_INSTALLED));
        keepShort(begun);
        var chat = chat(found.user(), Optional.of(found.team()), begun);
        var receipt = post(chat, null, message);
        return receipt instanceof Delivered delivered ? new Delivered(delivered.at(), found.user()) : receipt;
    }

    /** No further call is begun after this, so that an attempt ends before its lease does; what was found is remembered. */
    private void keepShort(Instant begun) throws TeamsTrouble {
        if (clock.instant().isAfter(begun.plus(LONGEST_PREPARATION))) {
            throw TeamsTrouble.passing("slow", null);
        }
    }

    /** @param anywhere that knows the tenant and where its connector is */
    private Reference chat(String user, Optional<Reference> anywhere, Instant begun) throws TeamsTrouble {
        var known = conversations.with(user);
        if (known.isPresent()) {
            return letIn(known);
        }
        var from = letIn(anywhere);
        var opened =
                new Reference(api.open(from, user), Scope.PERSONAL, user, null, from.tenant(), from.serviceUrl(), null);
        conversations.remember(opened);
        keepShort(begun);
        return opened;
    }

    private static Reference letIn(Optional<Reference> reference) throws TeamsTrouble {
        var known = reference.orElseThrow(() -> TeamsTrouble.shut(NOT_INSTALLED));
        if (known.closed() != null) {
            throw TeamsTrouble.shut(known.closed());
        }
        return known;
    }

    private Receipt post(Reference to, @Nullable String thread, ObjectNode message) throws TeamsTrouble {
        try {
            if (to.scope() == Scope.TEAM && thread == null) {
                return new Delivered(api.begin(to, message), null);
            }
            String conversation = to.conversation() + (thread == null ? "" : TeamsApi.THREAD + thread);
            return new Delivered(api.post(to.serviceUrl(), conversation, message), null);
        } catch (TeamsTrouble trouble) {
            return trouble.kind() == Kind.GONE ? closed(to, NOT_FOUND) : closed(to, trouble);
        }
    }

    private Receipt update(Reference in, Place at, ObjectNode message) throws TeamsTrouble {
        try {
            api.update(in.serviceUrl(), at, message);
            return new Delivered(at, null);
        } catch (TeamsTrouble trouble) {
            return trouble.kind() == Kind.GONE ? new Gone() : closed(in, trouble);
        }
    }

    private Receipt remove(Reference in, Place at) throws TeamsTrouble {
        try {
            api.delete(in.serviceUrl(), at);
            return new Delivered(null, null);
        } catch (TeamsTrouble trouble) {
            return switch (trouble.kind()) {
                case GONE -> new Delivered(null, null);
                case IMPOSSIBLE -> blank(in, at);
                default -> closed(in, trouble);
            };
        }
    }

    private Receipt blank(Reference in, Place at) throws TeamsTrouble {
        var receipt = update(in, at, renderer.nothing());
        return receipt instanceof Delivered || receipt instanceof Gone ? new Delivered(null, null) : receipt;
    }

    private Receipt closed(Reference reference, TeamsTrouble trouble) throws TeamsTrouble {
        if (trouble.kind() != Kind.SHUT) {
            throw trouble;
        }
        return closed(reference, trouble.code());
    }

    private Receipt closed(Reference reference, String code) {
        log.warn("Teams no longer lets us in to a conversation ({}): {}", reference.scope(), code);
        conversations.close(reference.conversation(), code);
        return new Unreachable(code);
    }

    /** Teams does not say whose limit it was; where it may be the tenant's, everything waits. */
    private Receipt receipt(TeamsTrouble trouble, Target to) {
        return switch (trouble.kind()) {
            case FINAL, IMPOSSIBLE -> new Refused(trouble.code());
            case SHUT, GONE -> new Unreachable(trouble.code());
            case PASSING -> new Later(trouble.after(), trouble.code());
            case CROWDED -> new Closed(lanes.thread(to), trouble.after(), trouble.code());
            case CLOSED -> new Closed(lanes.tenant(), trouble.after(), trouble.code());
            case DOUBTFUL -> new Lost(lanes.thread(to), trouble.code());
            case LOST -> new Lost(lanes.tenant(), trouble.code());
        };
    }

    private static String conversationOf(Place at) {
        int thread = at.conversation().indexOf(TeamsApi.THREAD);
        return thread < 0 ? at.conversation() : at.conversation().substring(0, thread);
    }

    private ObjectNode message(WrittenCard card, Scope scope) {
        var message = renderer.message(card);
        keep(TeamsLimits.ofMessage(message));
        // Whoever presses would see the card of somebody else: a card is one reader's.
        boolean isPressable =
                card.blocks().stream().anyMatch(block -> block instanceof Buttons || block instanceof Ticks);
        keep(isPressable && scope != Scope.PERSONAL ? List.of("pressable_for_several") : List.of());
        return message;
    }

    private static void keep(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new OverTheLimit(String.join(", ", faults));
        }
    }

    /** A card that Teams would refuse or misread: a fault of ours. */
    private static final class OverTheLimit extends RuntimeException {
        OverTheLimit(String faults) {
            super(faults);
        }
    }
}
