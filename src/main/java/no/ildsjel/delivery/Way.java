package no.ildsjel.delivery;

import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Receipt;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** How a recipient is reached, or why not. */
sealed interface Way {
    /**
     * Through a channel.
     *
     * @param at where the card stands on that channel
     */
    record Through(Channel channel, Target to, @Nullable Place at, Language language) implements Way {}

    /** Nobody needs it there: done, with nothing. */
    record Nowhere() implements Way {}

    record Blocked(Receipt receipt) implements Way {}
}
