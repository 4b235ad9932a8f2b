package no.ildsjel.slack;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ServerHandshake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to Slack, from its opening to its end. */
final class SlackLine extends WebSocketClient {
    private static final Logger log = LoggerFactory.getLogger(SlackLine.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int LONGEST_MESSAGE = 1 << 20;
    /** A line that went dead without a word is noticed after one and a half of these. */
    private static final int SECONDS_BETWEEN_PINGS = 20;

    private final BiConsumer<SlackLine, String> listener;
    private final Consumer<SlackLine> mourner;

    SlackLine(URI address, BiConsumer<SlackLine, String> listener, Consumer<SlackLine> mourner) {
        super(address, new Draft_6455(List.of(), LONGEST_MESSAGE), Map.of(), (int) PATIENCE.toMillis());
        this.listener = listener;
        this.mourner = mourner;
        setConnectionLostTimeout(SECONDS_BETWEEN_PINGS);
        setDaemon(true);
    }

    boolean opens() throws InterruptedException {
        return connectBlocking(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** On the line that the message came on; where that is gone Slack sends it again, and it is known by its key. */
    void answer(String acknowledgement) {
        try {
            send(acknowledgement);
        } catch (WebsocketNotConnectedException gone) {
            log.info("The line was gone before an acknowledgement went out on it");
        }
    }

    @Override
    public void onMessage(String message) {
        listener.accept(this, message);
    }

    @Override
    public void onClose(int code, String reason, boolean bySlack) {
        mourner.accept(this);
    }

    /** Without the message: it may quote the address, which lets anybody in. */
    @Override
    public void onError(Exception trouble) {
        log.warn("Trouble on the line to Slack: {}", trouble.getClass().getName());
    }

    @Override
    public void onOpen(ServerHandshake handshake) {}
}
