package no.ildsjel.teams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.people.Account;
import no.ildsjel.people.Profile;
import no.ildsjel.teams.TeamsApi.Member;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Teams knows of people, remembered for a while: somebody waits for an answer whenever we ask. */
final class TeamsProfiles {
    private static final Logger log = LoggerFactory.getLogger(TeamsProfiles.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    /**
     * While Teams is down each question would cost a second of somebody's three. What Teams asks for is kept for all nodes
     * with its lane; here it is only remembered, so that the database is not asked again and again.
     */
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(5);

    private static final int MOST = 2000;

    private final Roster roster;
    private final Clock clock;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };
    private volatile Instant askAgainAt = Instant.EPOCH;

    /** Who can tell more of somebody in a conversation. */
    interface Roster {
        Member member(String serviceUrl, String conversation, String user) throws TeamsTrouble;
    }

    TeamsProfiles(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /** Who speaks; without an e-mail when Teams does not tell it in time. */
    Profile of(TeamsEvent event) {
        var member = remembered(event.user())
                .filter(entry -> clock.instant().isBefore(entry.until()))
                .map(Known::member)
                .or(() -> ask(event))
                .or(() -> remembered(event.user()).map(Known::member));
        return profile(event, member.orElse(null));
    }

    private Optional<Member> ask(TeamsEvent event) {
        if (clock.instant().isBefore(askAgainAt)) {
            return Optional.empty();
        }
        try {
            var member = roster.member(event.activity().getServiceUrl(), event.conversation(), event.user());
            remember(event.user(), new Known(member, clock.instant().plus(FRESH)));
            return Optional.of(member);
        } catch (TeamsTrouble trouble) {
            log.warn("No profile from Teams: {}", trouble.code());
            if (trouble.isPassing()) {
                askAgainAt = clock.instant().plus(trouble.afterOr(BEFORE_ASKING_AGAIN));
            }
            return Optional.empty();
        }
    }

    private static Profile profile(TeamsEvent event, @Nullable Member member) {
        var emails = member == null
                ? List.<String>of()
                : member.addressesIn(event.reference().tenant()).distinct().toList();
        return new Profile(
                new Account(TeamsChannel.NAME, event.user()),
                Stream.of(member == null ? null : member.name(), event.name())
                        .filter(Objects::nonNull)
                        .filter(name -> !name.isBlank())
                        .map(String::strip)
                        .findFirst()
                        .orElse(null),
                emails.isEmpty() ? null : emails.get(0),
                emails.stream().skip(1).toList(),
                event.language().orElse(null));
    }

    private Optional<Known> remembered(String user) {
        synchronized (known) {
            return Optional.ofNullable(known.get(user));
        }
    }

    private void remember(String user, Known entry) {
        synchronized (known) {
            known.put(user, entry);
        }
    }

    private record Known(Member member, Instant until) {}
}
