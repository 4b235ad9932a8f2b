package no.ildsjel.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long Slack wants to be left alone with what we ask it: questions have no lanes, since somebody waits for each. */
final class SlackPauses {
    private final Clock clock;
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    SlackPauses(Clock clock) {
        this.clock = clock;
    }

    /** @throws SlackTrouble what Slack would say, which is not asked */
    void keep(String method) throws SlackTrouble {
        var now = clock.instant();
        var end = until.getOrDefault(method, now);
        if (end.isAfter(now)) {
            throw SlackTrouble.tooMuch(method, Duration.between(now, end));
        }
    }

    void learn(SlackTrouble trouble) {
        var after = trouble.after();
        if (after != null) {
            until.put(trouble.method(), clock.instant().plus(after));
        }
    }
}
