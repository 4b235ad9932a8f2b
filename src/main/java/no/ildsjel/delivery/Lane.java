package no.ildsjel.delivery;

import java.time.Duration;

/**
 * A rate that a platform allows, shared by every node: so many at once, and one more after each interval.
 *
 * @param name platform, tenant, method and conversation, as far as the rate depends on them:
 *     {@code slack/chat.postMessage/C9}
 * @param kind what lanes have in common that are alike but for tenant and conversation, for the figures:
 *     {@code slack/chat.postMessage/conversation}; at most 100 characters, and few of them
 * @param interval after which there is room for one more
 * @param burst how many may go at once after a silence; 1 or more
 */
public record Lane(String name, String kind, Duration interval, int burst) {
    public Lane {
        if (interval.isNegative() || interval.isZero() || burst < 1) {
            throw new IllegalArgumentException("The lane '%s' lets nothing through".formatted(name));
        }
    }

    /** The only one of its kind. */
    public Lane(String name, Duration interval, int burst) {
        this(name, name, interval, burst);
    }
}
