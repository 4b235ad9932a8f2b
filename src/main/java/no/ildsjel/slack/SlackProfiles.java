package no.ildsjel.slack;

import com.slack.api.model.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.Profile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Slack knows of people, remembered for a while: somebody waits for an answer whenever we ask. */
final class SlackProfiles {
    private static final Logger log = LoggerFactory.getLogger(SlackProfiles.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    /**
     * While Slack is down each question would cost a second of somebody's three. What Slack asks for is kept for all nodes
     * with its lane; here it is only remembered, so that the database is not asked again and again.
     */
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(30);

    private static final int MOST = 2000;

    private final SlackApi api;
    private final SlackWorkspace workspace;
    private final Clock clock;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };
    private volatile Instant askAgainAt = Instant.EPOCH;

    SlackProfiles(SlackApi api, SlackWorkspace workspace, Clock clock) {
        this.api = api;
        this.workspace = workspace;
        this.clock = clock;
    }

    /** The profile; only the account when Slack does not answer in time. */
    Profile of(String user) {
        var remembered = remembered(user);
        if (remembered.filter(entry -> clock.instant().isBefore(entry.until())).isPresent()
                || clock.instant().isBefore(askAgainAt)) {
            return remembered.map(Known::profile).orElseGet(() -> bare(user));
        }
        return ask(user).or(() -> remembered.map(Known::profile)).orElseGet(() -> bare(user));
    }

    /** The name that colleagues know the person by; the id itself when Slack does not tell. */
    String nameOf(String user) {
        var name = of(user).name();
        return name == null ? user : name;
    }

    private Optional<Profile> ask(String user) {
        try {
            var profile = profile(api.user(user), user);
            remember(user, new Known(profile, clock.instant().plus(FRESH)));
            return Optional.of(profile);
        } catch (SlackTrouble trouble) {
            // Without a database nothing is heard either: better at once than after three seconds, or without their
            // role.
            if (trouble.getCause() instanceof RuntimeException database) {
                throw new NothingKept(database);
            }
            log.warn("No profile from Slack: {}", trouble.code());
            if (trouble.isPassing()) {
                askAgainAt = clock.instant().plus(trouble.afterOr(BEFORE_ASKING_AGAIN));
            }
            return Optional.empty();
        }
    }

    private Profile profile(User user, String id) {
        return new Profile(new Account(SlackChannel.NAME, id), name(user), email(user), language(user));
    }

    private static @Nullable String name(User user) {
        var profile = user.getProfile();
        return Stream.of(
                        profile == null ? "" : profile.getDisplayName(),
                        profile == null ? "" : profile.getRealName(),
                        user.getRealName())
                .filter(name -> name != null && !name.isBlank())
                .map(name -> SlackText.clean(name).strip())
                .findFirst()
                .orElse(null);
    }

    /** Only where our own workspace vouches for it: an e-mail joins a person to their roles. */
    private @Nullable String email(User user) {
        boolean ours =
                workspace.us().filter(us -> us.team().equals(user.getTeamId())).isPresent();
        boolean colleague = ours && !user.isStranger() && !user.isRestricted() && !user.isUltraRestricted();
        if (!colleague || !user.isEmailConfirmed() || user.getProfile() == null) {
            return null;
        }
        return user.getProfile().getEmail();
    }

    private static @Nullable Language language(User user) {
        return user.getLocale() == null ? null : Language.of(user.getLocale()).orElse(null);
    }

    private static Profile bare(String user) {
        return new Profile(new Account(SlackChannel.NAME, user), null, null, null);
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

    private record Known(Profile profile, Instant until) {}
}
