package no.ildsjel.fakes;

import java.time.Duration;

/**
 * A window that slides.
 *
 * @param method or a name for several of them
 * @param isOfEachConversation whether each has a window of its own
 */
public record Limit(String method, boolean isOfEachConversation, int most, Duration window) {
    Limit faster(int times) {
        return new Limit(method, isOfEachConversation, most, window.dividedBy(times));
    }
}
