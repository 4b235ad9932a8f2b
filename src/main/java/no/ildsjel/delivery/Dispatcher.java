package no.ildsjel.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.ildsjel.delivery.Channel.Closed;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.Gone;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Lost;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Receipt;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Unreachable;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Way.Blocked;
import no.ildsjel.delivery.Way.Through;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.phrasebook.UnknownPhrase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what is due out of the outbox, sends it and marks what became of it; never inside a transaction. */
public class Dispatcher {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    /** Before the reason, when the person was looked for by e-mail, so that another room may be where they are found. */
    static final String BY_EMAIL = "by e-mail: ";

    private static final Receipt NOTHING_STANDS_THERE = new Delivered(null, null);

    private final Parcels parcels;
    private final Routing routing;
    private final Writing writing;
    private final Patience patience;
    private final People people;
    private final Clock clock;

    Dispatcher(Parcels parcels, Routing routing, Writing writing, Patience patience, People people, Clock clock) {
        this.parcels = parcels;
        this.routing = routing;
        this.writing = writing;
        this.patience = patience;
        this.people = people;
        this.clock = clock;
    }

    /** Makes one attempt after the other until nothing is due, on this thread; tells how many. */
    public int dispatchDue() {
        reclaim();
        int attempts = 0;
        while (dispatchNext()) {
            attempts++;
        }
        return attempts;
    }

    void reclaim() {
        parcels.reclaim();
    }

    /** Whether there was anything to send. */
    boolean dispatchNext() {
        var claim = parcels.claim();
        claim.ifPresent(this::carry);
        return claim.isPresent();
    }

    private void carry(Claim claim) {
        if (claim.isBehind()) {
            parcels.unreachable(claim, "behind another of the same card");
            return;
        }
        var since = clock.instant();
        var attempt = attempt(claim);
        var receipt = attempt.receipt();
        if (receipt instanceof Delivered delivered) {
            delivered(claim, attempt.channel(), delivered);
        } else if (receipt instanceof Gone) {
            gone(claim);
        } else if (receipt instanceof Later later) {
            later(claim, later);
        } else if (receipt instanceof Closed closed) {
            later(claim, new Later(closed.after(), closed.reason()));
        } else if (receipt instanceof Lost lost) {
            later(claim, new Later(null, lost.reason()));
        } else if (receipt instanceof Unreachable unreachable) {
            unreachable(claim, attempt, unreachable.reason(), since);
        } else if (receipt instanceof Refused refused) {
            parcels.failed(claim, refused.reason());
        }
    }

    private Attempt attempt(Claim claim) {
        try {
            return attempt(claim, routing.find(claim));
        } catch (UnknownPhrase unknown) {
            return Attempt.of(new Refused(String.valueOf(unknown.getMessage())));
        } catch (RuntimeException fault) {
            return Attempt.of(ownFault(claim, fault));
        }
    }

    /** The next way is only for whom this platform does not know: another answer may be that of a message sent. */
    private Attempt attempt(Claim claim, List<Way> ways) {
        var best = attempt(claim, ways.get(0));
        for (var way : ways.subList(1, ways.size())) {
            if (!best.isInVain()) {
                return best;
            }
            var next = attempt(claim, way);
            best = next.isInVain() && best.receipt() instanceof Unreachable ? best : next;
        }
        return best;
    }

    private Attempt attempt(Claim claim, Way way) {
        if (way instanceof Through through) {
            return send(claim, through);
        }
        return Attempt.of(way instanceof Blocked blocked ? blocked.receipt() : NOTHING_STANDS_THERE);
    }

    private Attempt send(Claim claim, Through way) {
        if (way.at() == null && claim.isChangeOnly() && !(claim.to() instanceof ToHome)) {
            return new Attempt(way.channel().name(), null, NOTHING_STANDS_THERE);
        }
        var shipment = new Shipment(claim.id().toString(), way.to(), way.at(), words(claim, way.language()));
        return new Attempt(way.channel().name(), account(way), way.channel().deliver(shipment));
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

    private Receipt ownFault(Claim claim, RuntimeException fault) {
        var reason = fault.getClass().getName();
        // Not the message: it may hold the words of the card.
        log.warn("Parcel {} met {} at {}", claim.id(), reason, whereabouts(fault));
        return patience.isOverForOwnFault(claim) ? new Refused(reason) : new Later(null, reason);
    }

    private static String whereabouts(RuntimeException fault) {
        return Arrays.stream(fault.getStackTrace())
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
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

    private void gone(Claim claim) {
        if (claim.isChangeOnly()) {
            parcels.sent(claim, null);
        } else if (claim.place() != null) {
            parcels.misplaced(claim);
        } else {
            later(claim, new Later(null, "gone"));
        }
    }

    private void unreachable(Claim claim, Attempt attempt, String reason, Instant since) {
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

    private void later(Claim claim, Later later) {
        if (patience.isOver(claim)) {
            parcels.failed(claim, later.reason());
            return;
        }
        var after = later.after() == null ? Patience.wait(claim.id(), claim.attempts()) : later.after();
        log.info("Parcel {} waits {} after attempt {}: {}", claim.id(), after, claim.attempts(), later.reason());
        parcels.later(claim, after, later.reason());
    }

    /**
     * What came of one attempt.
     *
     * @param channel the channel's name; empty when none was asked
     * @param account the one that was tried; null where there was none
     */
    private record Attempt(String channel, @Nullable Account account, Receipt receipt) {
        static Attempt of(Receipt receipt) {
            return new Attempt("", null, receipt);
        }

        boolean isInVain() {
            return receipt instanceof Refused || receipt instanceof Unreachable;
        }
    }
}
