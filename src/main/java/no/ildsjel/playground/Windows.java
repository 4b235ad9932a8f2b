package no.ildsjel.playground;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** The windows that are open, each told as soon as something in it changed. */
class Windows {
    private static final Logger log = LoggerFactory.getLogger(Windows.class);
    private static final int HEARTBEAT_SECONDS = 15;
    private static final int RECONNECT_MILLIS = 1000;
    private static final int LOOK_SECONDS = 1;

    private final Map<SseEmitter, String> open = new ConcurrentHashMap<>();
    // One thread of its own: a window that does not read must not hold up a delivery.
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(Windows::thread);

    Windows() {
        var unused = teller.scheduleWithFixedDelay(
                () -> open.keySet()
                        .forEach(window -> send(window, SseEmitter.event().comment("still here"))),
                HEARTBEAT_SECONDS,
                HEARTBEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    SseEmitter open(String person) {
        var window = new SseEmitter(0L);
        window.onCompletion(() -> open.remove(window));
        window.onError(failure -> open.remove(window));
        open.put(window, person);
        tell(window, SseEmitter.event().name("hello").data("").reconnectTime(RECONNECT_MILLIS));
        return window;
    }

    void tell(String conversation) {
        open.forEach((window, person) -> {
            if (Places.isSeenBy(person, conversation)) {
                tell(window, SseEmitter.event().name("changed").data(conversation));
            }
        });
    }

    void tellFaults() {
        open.keySet()
                .forEach(
                        window -> tell(window, SseEmitter.event().name("faults").data("")));
    }

    /** Once a second, as long as somebody is there to see. */
    void whileOpen(Runnable look) {
        var unused = teller.scheduleWithFixedDelay(
                () -> {
                    if (!open.isEmpty()) {
                        look.run();
                    }
                },
                LOOK_SECONDS,
                LOOK_SECONDS,
                TimeUnit.SECONDS);
    }

    /** Lets the windows go before the graceful shutdown begins, which would wait for every one of them. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        teller.shutdown();
        open.keySet().forEach(SseEmitter::complete);
    }

    private void tell(SseEmitter window, SseEventBuilder event) {
        try {
            teller.execute(() -> send(window, event));
        } catch (RejectedExecutionException stopping) {
            window.complete();
        }
    }

    private void send(SseEmitter window, SseEventBuilder event) {
        try {
            window.send(event);
        } catch (IOException | IllegalStateException closed) {
            log.debug("A window was closed");
            open.remove(window);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "playground-windows");
        thread.setDaemon(true);
        return thread;
    }
}
