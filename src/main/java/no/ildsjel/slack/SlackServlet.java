package no.ildsjel.slack;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands to Bolt what the filter let through, and turns what becomes of it into a status that Slack understands:
 * anything of Slack's that we cannot use is a 200, for too many others switch the subscription off.
 */
class SlackServlet extends HttpServlet {
    private static final Logger log = LoggerFactory.getLogger(SlackServlet.class);

    private final App app;
    private final SlackAppServletAdapter adapter;

    SlackServlet(App app) {
        this.app = app;
        this.adapter = new SlackAppServletAdapter(app.config());
    }

    @Override
    protected void doPost(HttpServletRequest incoming, HttpServletResponse response) throws IOException {
        var request = read(incoming);
        if (request == null) {
            log.warn("Dropped a request of Slack's that we cannot read");
            return;
        }
        try {
            adapter.writeResponse(response, app.run(request));
        } catch (NothingKept nothing) {
            log.warn("Nothing was kept, Slack is asked to send again: {}", placeOf(nothing.getCause()));
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (JsonParseException unreadable) {
            log.warn("Dropped a request of Slack's that we cannot read: {}", placeOf(unreadable));
        } catch (Exception fault) {
            log.error("A request of Slack's failed: {}", placeOf(fault));
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private @Nullable Request<?> read(HttpServletRequest incoming) throws IOException {
        try {
            var request = adapter.buildSlackRequest(incoming);
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
