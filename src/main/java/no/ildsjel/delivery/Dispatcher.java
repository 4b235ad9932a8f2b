package no.ildsjel.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.ildsjel.delivery.Attempt.Answered;
import no.ildsjel.delivery.Attempt.Postponed;
import no.ildsjel.delivery.Channel.Closed;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.Gone;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Lost;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Unreachable;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.people.Account;
import no.ildsjel.people.People;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what is due out of the outbox, has it sent and marks what became of it. */
public class Dispatcher {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    /** Before the reason, when the person was looked for by e-mail, so that another room may be where they are found. */
    static final String BY_EMAIL = "by e-mail: ";

    private static final int BATCH = 4;

    /** A platform that has just let us wait in vain may still be at it. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);

    private final Claims claims;
    private final Parcels parcels;
    private final Routing routing;
    private final Attempting attempting;
    private final Tracing tracing;
    private final Lanes lanes;
    private final Patience patience;
    private final People people;
    private final Bell bell;
    private final Clock clock;

    Dispatcher(
            Claims claims,
            Parcels parcels,
            Routing routing,
            Attempting attempting,
            Lanes lanes,
            Patience patience,
            People people,
            Bell bell,
            Clock clock) {
        this.claims = claims;
        this.parcels = parcels;
        this.routing = routing;
        this.attempting = attempting;
        this.tracing = new Tracing(parcels, routing, attempting, patience);
        this.lanes = lanes;
        this.patience = patience;
        this.people = people;
        this.bell = bell;
        this.clock = clock;
    }

    /** Makes one attempt after the other until nothing is due, on this thread; tells how many. */
    public int dispatchDue() {
        int attempts = 0;
        reclaim();
        do {
            promote();
            var batch = claim(BATCH, Urgency.BROADCAST);
            while (!batch.isEmpty()) {
                batch.forEach(this::carry);
                attempts += batch.size();
                batch = claim(BATCH, Urgency.BROADCAST);
            }
        } while (traceNext());
        return attempts;
    }

    void reclaim() {
        claims.reclaim();
    }

    void arrange() {
        claims.arrange();
    }

    Optional<Duration> promote() {
        return claims.promote();
    }

    List<Claim> claim(int most, Urgency least) {
        return claims.claim(most, least);
    }

    /** Whether there was anything to look up. */
    boolean traceNext() {
        var claim = claims.claimLost();
        claim.ifPresent(tracing::trace);
        return claim.isPresent();
    }

    /** For whoever has claimed it and cannot begin. */
    void giveBack(Claim claim) {
        parcels.postponed(claim, Duration.ZERO, claim.hasSlot(), null);
    }

    /** Tells for how long its lane has no room; not at all where it was tried, or lacks something else. */
    Duration carry(Claim claim) {
        if (claim.isBehind()) {
            parcels.unreachable(claim, "behind another of the same card");
            return Duration.ZERO;
        }
        var since = clock.instant();
        var attempt = attempting.attempt(claim);
        if (attempt instanceof Postponed postponed) {
            postponed(claim, postponed);
            return postponed.lane() == null ? Duration.ZERO : postponed.after();
        }
        if (attempt instanceof Answered answered) {
            // First of all: what is not marked as sent is sent again, or looked up.
            answered(claim, answered, since);
            trust(answered);
        }
        return Duration.ZERO;
    }

    private void postponed(Claim claim, Postponed postponed) {
        var trouble = postponed.trouble();
        if (trouble != null && patience.isOver(claim)) {
            parcels.failed(claim, claim.channel(), trouble);
            return;
        }
        parcels.postponed(claim, postponed.after(), postponed.hasSlot(), postponed.lane());
        bell.ringIn(postponed.after());
    }

    /** A lane that was doubted is open again when the platform says anything about the message. */
    private void trust(Answered answered) {
        var receipt = answered.receipt();
        if (!(receipt instanceof Closed || receipt instanceof Lost || receipt instanceof Later)) {
            lanes.trust(answered.probed());
        }
    }

    private void answered(Claim claim, Answered answered, Instant since) {
        var receipt = answered.receipt();
        if (receipt instanceof Delivered delivered) {
            delivered(claim, answered.channel(), delivered);
        } else if (receipt instanceof Gone) {
            gone(claim, answered.channel());
        } else if (receipt instanceof Later later) {
            var after = later.after() == null ? Patience.wait(claim.id(), claim.tries()) : later.after();
            later(claim, answered.channel(), after, later.reason());
        } else if (receipt instanceof Closed closed) {
            later(
                    claim,
                    answered.channel(),
                    shut(answered, closed.lane(), closed.after(), closed.reason()),
                    closed.reason());
        } else if (receipt instanceof Lost lost) {
            lost(claim, answered, lost);
        } else if (receipt instanceof Unreachable unreachable) {
            unreachable(claim, answered, unreachable.reason(), since);
        } else if (receipt instanceof Refused refused) {
            parcels.failed(claim, answered.channel(), refused.reason());
        }
    }

    private Duration shut(Answered answered, String lane, @Nullable Duration after, String reason) {
        var shutFor = lanes.shut(lane, after, reason, answered.probed().contains(lane));
        log.warn("The lane {} is shut for {}: {}", lane, shutFor, reason);
        return shutFor;
    }

    /** A change may be made once more; a new message may stand there already. */
    private void lost(Claim claim, Answered answered, Lost lost) {
        var after = shut(answered, lost.lane(), null, lost.reason());
        if (answered.isNew()) {
            parcels.unknown(claim, answered.channel(), FIRST_LOOK, lost.reason());
        } else {
            later(claim, answered.channel(), after, lost.reason());
        }
    }

    private void delivered(Claim claim, String channel, Delivered delivered) {
        parcels.sent(claim, standing(claim, channel, delivered.at()));
        if (delivered.user() != null && claim.to() instanceof ToPerson person) {
            people.reachable(person.person(), new Account(channel, delivered.user()));
        }
    }

    private static @Nullable Standing standing(Claim claim, String channel, @Nullable Place at) {
        return switch (claim.deed()) {
            case POST, REPLACE -> at == null ? claim.place() : new Standing(channel, at);
            case SETTLE -> claim.standing();
            case REMOVE -> null;
        };
    }

    private void gone(Claim claim, String channel) {
        if (claim.isChangeOnly()) {
            parcels.sent(claim, null);
        } else if (claim.place() != null) {
            parcels.misplaced(claim);
        } else {
            later(claim, channel, Patience.wait(claim.id(), claim.tries()), "gone");
        }
    }

    private void unreachable(Claim claim, Answered attempt, String reason, Instant since) {
        var account = attempt.account();
        if (account != null) {
            people.close(account, reason, since);
            if (routing.leadsOn(claim)) {
                log.warn("Parcel {} is tried again after attempt {}: {}", claim.id(), claim.attempts(), reason);
                parcels.later(claim, Duration.ZERO, reason);
                return;
            }
        }
        boolean wasLookedFor = account == null && !attempt.channel().isEmpty() && claim.to() instanceof ToPerson;
        parcels.unreachable(claim, wasLookedFor ? BY_EMAIL + reason : reason);
    }

    private void later(Claim claim, String channel, Duration after, String reason) {
        if (patience.isOver(claim)) {
            parcels.failed(claim, channel, reason);
            return;
        }
        log.info("Parcel {} waits {} after attempt {}: {}", claim.id(), after, claim.attempts(), reason);
        parcels.later(claim, after, reason);
        bell.ringIn(after);
    }
}
