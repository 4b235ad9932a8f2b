package no.ildsjel.slack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.ildsjel.delivery.Inquiries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has Slack asked no more than it allows all nodes together, and left alone for as long as it wants. */
final class SlackAsking {
    private static final Logger log = LoggerFactory.getLogger(SlackAsking.class);

    private final Inquiries inquiries;

    SlackAsking(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    /** @throws SlackTrouble where it must not be asked now */
    void enter(String method) throws SlackTrouble {
        var wait = wait(method);
        if (wait.isPresent()) {
            throw SlackTrouble.noRoom(method, wait.get());
        }
    }

    private Optional<Duration> wait(String method) throws SlackTrouble {
        try {
            return inquiries.take(List.of(SlackLanes.asking(method)));
        } catch (RuntimeException database) {
            throw SlackTrouble.unasked(method, database);
        }
    }

    void learn(SlackTrouble trouble) {
        var after = trouble.after();
        if (after == null) {
            return;
        }
        try {
            inquiries.shut(SlackLanes.name(trouble.method()), after, trouble.code());
        } catch (RuntimeException database) {
            // Whoever asks next is told the same.
            log.warn(
                    "That {} is to be left alone could not be kept: {}",
                    trouble.method(),
                    database.getClass().getName());
        }
    }
}
