package no.ildsjel.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The way in at a public address, behind the filter: anything of Slack's that we cannot use is a 200, for too many others
 * switch the subscription off.
 */
class SlackServlet extends HttpServlet {
    private final SlackDoor door;
    private final SlackAppServletAdapter adapter;

    SlackServlet(App app) {
        this.door = new SlackDoor(app);
        this.adapter = new SlackAppServletAdapter(app.config());
    }

    @Override
    protected void doPost(HttpServletRequest incoming, HttpServletResponse response) throws IOException {
        adapter.writeResponse(response, door.enter(() -> read(incoming)));
    }

    private @Nullable Request<?> read(HttpServletRequest incoming) {
        try {
            return adapter.buildSlackRequest(incoming);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
