package no.ildsjel.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import no.ildsjel.delivery.Attempt.Answered;
import no.ildsjel.delivery.Attempt.Postponed;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Receipt;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Unreachable;
import no.ildsjel.delivery.Lanes.Free;
import no.ildsjel.delivery.Lanes.Full;
import no.ildsjel.delivery.Way.Blocked;
import no.ildsjel.delivery.Way.Through;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.UnknownPhrase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one attempt at a parcel, when there is room for it; never inside a transaction. */
class Attempting {
    private static final Logger log = LoggerFactory.getLogger(Attempting.class);
    private static final Receipt NOTHING_STANDS_THERE = new Delivered(null, null);

    /** Until one of the couriers who are on the channel may be back. */
    private static final Duration UNTIL_A_BERTH_IS_FREE = Duration.ofSeconds(1);

    private final Routing routing;
    private final Writing writing;
    private final Lanes lanes;
    private final Berths berths;
    private final Patience patience;
    private final Clock clock;

    Attempting(Routing routing, Writing writing, Lanes lanes, Berths berths, Patience patience, Clock clock) {
        this.routing = routing;
        this.writing = writing;
        this.lanes = lanes;
        this.berths = berths;
        this.patience = patience;
        this.clock = clock;
    }

    Attempt attempt(Claim claim) {
        try {
            return attempt(claim, routing.find(claim));
        } catch (UnknownPhrase unknown) {
            return Answered.of(new Refused(String.valueOf(unknown.getMessage())));
        } catch (RuntimeException | Error fault) {
            return Answered.of(ownFault(claim, fault));
        }
    }

    /** What would be sent this way. */
    Shipment shipment(Claim claim, Through way) {
        return new Shipment(claim.id().toString(), way.to(), way.at(), words(claim, way.language()));
    }

    /** The next way is only for whom this platform does not know: another answer may be that of a message sent. */
    private Attempt attempt(Claim claim, List<Way> ways) {
        var best = attempt(claim, ways.get(0));
        for (var way : ways.subList(1, ways.size())) {
            if (!(best instanceof Answered answered && answered.isInVain())) {
                return best;
            }
            var next = attempt(claim, way);
            best = isInVain(next) && answered.receipt() instanceof Unreachable ? best : next;
        }
        return best;
    }

    private static boolean isInVain(Attempt attempt) {
        return attempt instanceof Answered answered && answered.isInVain();
    }

    private Attempt attempt(Claim claim, Way way) {
        if (way instanceof Through through) {
            return through(claim, through);
        }
        return Answered.of(way instanceof Blocked blocked ? blocked.receipt() : NOTHING_STANDS_THERE);
    }

    private Attempt through(Claim claim, Through way) {
        var channel = way.channel().name();
        if (way.at() == null && claim.isChangeOnly() && !claim.isForHome()) {
            return new Answered(channel, null, false, List.of(), NOTHING_STANDS_THERE);
        }
        if (!berths.enter(channel)) {
            return new Postponed(UNTIL_A_BERTH_IS_FREE, claim.hasSlot(), null, null);
        }
        try {
            return whenThereIsRoom(claim, way, shipment(claim, way));
        } finally {
            berths.leave(channel);
        }
    }

    private Attempt whenThereIsRoom(Claim claim, Through way, Shipment shipment) {
        var passage = lanes.take(way.channel().lanes(shipment), claim.urgency(), claim.hasSlot());
        if (passage instanceof Full full) {
            return new Postponed(full.after(), true, full.lane(), full.trouble());
        }
        if (clock.instant().isAfter(claim.begunBefore())) {
            log.warn("Parcel {} is given back: too little is left of its lease", claim.id());
            return new Postponed(Duration.ZERO, claim.hasSlot(), null, null);
        }
        boolean isNew = way.at() == null && !claim.isForHome();
        var probed = passage instanceof Free free ? free.probed() : List.<String>of();
        return new Answered(way.channel().name(), account(way), isNew, probed, deliver(claim, way, shipment));
    }

    private Receipt deliver(Claim claim, Through way, Shipment shipment) {
        try {
            return way.channel().deliver(shipment);
        } catch (RuntimeException | Error fault) {
            return ownFault(claim, fault);
        }
    }

    private static @Nullable Account account(Through way) {
        var user = way.to() instanceof Someone someone ? someone.user() : null;
        var owner = way.to() instanceof HomeOf home ? home.user() : user;
        return owner == null ? null : new Account(way.channel().name(), owner);
    }

    private @Nullable WrittenCard words(Claim claim, Language language) {
        var card = claim.card();
        return card == null ? null : writing.write(claim.name(), claim.version(), card, language);
    }

    private Receipt ownFault(Claim claim, Throwable fault) {
        var reason = fault.getClass().getName();
        // Not the message: it may hold the words of the card.
        log.warn("Parcel {} met {} at {}", claim.id(), reason, whereabouts(fault));
        return patience.isOverForOwnFault(claim) ? new Refused(reason) : new Later(null, reason);
    }

    private static String whereabouts(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
    }
}
