package no.ildsjel.delivery;

import java.time.Duration;
import java.util.List;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Trace;
import no.ildsjel.delivery.Channel.Trace.Absent;
import no.ildsjel.delivery.Channel.Trace.Found;
import no.ildsjel.delivery.Channel.Trace.NotNow;
import no.ildsjel.delivery.Channel.Trace.Untraceable;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Way.Through;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out on the platform what became of a parcel whose answer was lost, and decides what is done about it. */
class Tracing {
    private static final Logger log = LoggerFactory.getLogger(Tracing.class);
    private static final Duration NEXT_LOOK = Duration.ofSeconds(5);

    /** Since the attempt began: an adapter waits for eight of these, and then the platform may do it all the same. */
    private static final Duration STILL_TO_COME = Duration.ofSeconds(15);

    private static final Trace NOBODY_ANSWERS = new NotNow(null, "lookup failed");

    private final Parcels parcels;
    private final Routing routing;
    private final Attempting attempting;
    private final Patience patience;

    Tracing(Parcels parcels, Routing routing, Attempting attempting, Patience patience) {
        this.parcels = parcels;
        this.routing = routing;
        this.attempting = attempting;
        this.patience = patience;
    }

    void trace(Claim claim) {
        var sighting = lookOrNot(claim);
        log.info(
                "Parcel {} was looked up: {}",
                claim.id(),
                sighting.trace().getClass().getSimpleName());
        if (sighting.trace() instanceof Found found) {
            parcels.sent(claim, standing(sighting.channel(), found.at()));
        } else if (sighting.trace() instanceof Absent) {
            absent(claim);
        } else if (sighting.trace() instanceof NotNow notNow && !patience.isOver(claim)) {
            var after = notNow.after() == null ? NEXT_LOOK : notNow.after();
            parcels.unknown(claim, null, after, notNow.reason());
        } else if (sighting.trace() instanceof Untraceable && mayBeRepeated(claim)) {
            parcels.again(claim, true);
        } else {
            var loss = claim.loss();
            parcels.held(claim, loss == null ? "answer lost" : loss.reason());
        }
    }

    /** Sent again only when it is unlikely that the platform is still at it. */
    private void absent(Claim claim) {
        var loss = claim.loss();
        if (loss == null || loss.sinceAttempt().compareTo(STILL_TO_COME) >= 0) {
            parcels.again(claim, false);
        } else {
            parcels.unknown(claim, null, STILL_TO_COME.minus(loss.sinceAttempt()), loss.reason());
        }
    }

    /** One person who may read something twice is better off than one who may not read it at all; but not thrice. */
    static boolean mayBeRepeated(Claim claim) {
        var loss = claim.loss();
        return claim.to() instanceof ToPerson && (loss == null || loss.repeats() == 0);
    }

    /** Whatever goes wrong is an answer, or nobody would ever decide and the recipient would wait for ever. */
    private Sighting lookOrNot(Claim claim) {
        try {
            return look(claim);
        } catch (RuntimeException | Error fault) {
            // Not the message: it may hold the words of the card.
            log.warn(
                    "Parcel {} could not be looked up: {}",
                    claim.id(),
                    fault.getClass().getName());
            return new Sighting("", NOBODY_ANSWERS);
        }
    }

    /** On every channel that it may have gone to; the first that has it, or that cannot say, decides. */
    private Sighting look(Claim claim) {
        var last = new Sighting("", new Untraceable());
        for (var way : ways(claim)) {
            last = new Sighting(way.channel().name(), look(claim, way));
            if (!(last.trace() instanceof Absent)) {
                return last;
            }
        }
        return last;
    }

    private Trace look(Claim claim, Through way) {
        var loss = claim.loss();
        var shipment = attempting.shipment(claim, way);
        return way.channel().trace(shipment, loss == null ? Duration.ZERO : loss.age());
    }

    private List<Through> ways(Claim claim) {
        var tried = claim.channel();
        return routing.find(claim).stream()
                .filter(Through.class::isInstance)
                .map(Through.class::cast)
                .filter(way -> tried == null || way.channel().name().equals(tried))
                .toList();
    }

    private static Standing standing(String channel, Place at) {
        return new Standing(channel, at);
    }

    private record Sighting(String channel, Trace trace) {}
}
