package no.ildsjel.teams;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.delivery.Channel;
import no.ildsjel.teams.TeamsConversations.Reference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is in the teams that we are in, remembered for a while: a roster may have thousands of names. */
final class TeamsRosters {
    private static final Logger log = LoggerFactory.getLogger(TeamsRosters.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    /** Where Teams did not say for how long. */
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(30);
    /** No page is begun after this; the next attempt goes on where this one stopped. */
    private static final Duration ENOUGH_FOR_NOW = Channel.LONGEST_PREPARATION;

    private final TeamsAsking asking;
    private final TeamsConversations conversations;
    private final Clock clock;
    private final Map<String, Roster> rosters = new HashMap<>();

    TeamsRosters(TeamsAsking asking, TeamsConversations conversations, Clock clock) {
        this.asking = asking;
        this.conversations = conversations;
        this.clock = clock;
    }

    /**
     * The person with this e-mail, or this name to log in with, in one of the teams.
     *
     * @throws TeamsTrouble when nobody was found so far, but a team did not tell who is in it
     */
    synchronized Optional<Found> find(String email) throws TeamsTrouble {
        var address = normalised(email);
        var stop = clock.instant().plus(ENOUGH_FOR_NOW);
        TeamsTrouble trouble = null;
        for (var team : conversations.teams()) {
            var roster = roster(team);
            try {
                read(roster, team, stop);
            } catch (TeamsTrouble unread) {
                trouble = unread;
            }
            var user = roster.users.get(address);
            if (user != null) {
                return Optional.of(new Found(user, team));
            }
        }
        if (trouble != null) {
            throw trouble;
        }
        return Optional.empty();
    }

    private Roster roster(Reference team) {
        var known = rosters.get(team.conversation());
        if (known == null || clock.instant().isAfter(known.until)) {
            known = new Roster(clock.instant().plus(FRESH));
            rosters.put(team.conversation(), known);
        }
        return known;
    }

    private void read(Roster roster, Reference team, Instant stop) throws TeamsTrouble {
        while (!roster.isWhole) {
            roster.throwWhatIsStillTrue(clock.instant());
            if (clock.instant().isAfter(stop)) {
                throw TeamsTrouble.passing("long_roster", null);
            }
            readPage(roster, team);
        }
    }

    private void readPage(Roster roster, Reference team) throws TeamsTrouble {
        try {
            var page = asking.members(team.serviceUrl(), team.conversation(), roster.continuation);
            page.members()
                    .forEach(member -> member.addressesIn(team.tenant())
                            .forEach(address -> roster.users.putIfAbsent(normalised(address), member.id())));
            roster.continuation = page.continuation();
            roster.isWhole = page.continuation().isEmpty();
        } catch (TeamsTrouble trouble) {
            log.warn("No roster of a team: {}", trouble.code());
            if (trouble.kind() == TeamsTrouble.Kind.SHUT || trouble.kind() == TeamsTrouble.Kind.GONE) {
                conversations.close(team.conversation(), trouble.code());
                roster.isWhole = true;
                return;
            }
            roster.trouble = trouble;
            roster.askAgainAt = clock.instant().plus(trouble.afterOr(BEFORE_ASKING_AGAIN));
            throw trouble;
        }
    }

    private static String normalised(String address) {
        return Normalizer.normalize(address.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** @param team in which we met them */
    record Found(String user, Reference team) {}

    /** A team's, as far as it was read. */
    private static final class Roster {
        private final Instant until;
        private final Map<String, String> users = new HashMap<>();
        private String continuation = "";
        private boolean isWhole;
        private @Nullable TeamsTrouble trouble;
        private Instant askAgainAt = Instant.EPOCH;

        Roster(Instant until) {
            this.until = until;
        }

        void throwWhatIsStillTrue(Instant now) throws TeamsTrouble {
            if (trouble != null && now.isBefore(askAgainAt)) {
                throw trouble.withLeft(Duration.between(now, askAgainAt));
            }
        }
    }
}
