package no.ildsjel.slack;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands to Bolt what Slack sent, by whichever way it came, and turns what becomes of it into a status: 200 where it was
 * kept or is of no use to us, anything else where Slack has to send it again.
 */
final class SlackDoor {
    private static final Logger log = LoggerFactory.getLogger(SlackDoor.class);

    private final App app;

    SlackDoor(App app) {
        this.app = app;
    }

    /** @param reading gives null, or throws, for what nobody can read */
    Response enter(Supplier<@Nullable Request<?>> reading) {
        var request = read(reading);
        if (request == null) {
            log.warn("Dropped a request of Slack's that we cannot read");
            return Response.ok();
        }
        try {
            return app.run(request);
        } catch (NothingKept nothing) {
            log.warn("Nothing was kept, Slack is asked to send again: {}", placeOf(nothing.getCause()));
            return Response.error(503);
        } catch (JsonParseException unreadable) {
            log.warn("Dropped a request of Slack's that we cannot read: {}", placeOf(unreadable));
            return Response.ok();
        } catch (Exception fault) {
            log.error("A request of Slack's failed: {}", placeOf(fault));
            return Response.error(500);
        }
    }

    private static @Nullable Request<?> read(Supplier<@Nullable Request<?>> reading) {
        try {
            var request = reading.get();
            return isPressOfNothing(request) ? null : request;
        } catch (RuntimeException | StackOverflowError malformed) {
            // Bolt asks for members without looking whether they are there.
            return null;
        }
    }

    /** Bolt would refuse it, or stumble over it. */
    private static boolean isPressOfNothing(@Nullable Request<?> request) {
        if (!(request instanceof BlockActionRequest press)) {
            return false;
        }
        var actions = press.getPayload().getActions();
        return actions == null
                || actions.isEmpty()
                || actions.stream().anyMatch(action -> action == null || action.getActionId() == null);
    }

    /** Where it went wrong, without the message: that may quote what somebody wrote. */
    private static String placeOf(@Nullable Throwable fault) {
        if (fault == null || fault.getStackTrace().length == 0) {
            return "unknown";
        }
        return fault.getClass().getName() + " at " + fault.getStackTrace()[0];
    }
}
