package no.ildsjel.delivery;

import java.time.Duration;
import java.util.List;
import no.ildsjel.delivery.Channel.Receipt;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Unreachable;
import no.ildsjel.people.Account;
import org.jspecify.annotations.Nullable;

/** What came of trying to send a parcel. */
sealed interface Attempt {
    /**
     * It was not tried.
     *
     * @param lane the kind of lane that has no room; null where it is something else that lacks
     * @param trouble why the platform is doubted; null where there is only no room just now
     */
    record Postponed(
            Duration after,
            boolean hasSlot,
            @Nullable String lane,
            @Nullable String trouble) implements Attempt {}

    /**
     * It was tried, or there was nothing to try.
     *
     * @param channel the channel's name; empty when none was asked
     * @param account the one that was tried; null where there was none
     * @param isNew whether a message was to be posted that did not stand before
     * @param probed the lanes that wait for what became of this
     */
    record Answered(String channel, @Nullable Account account, boolean isNew, List<String> probed, Receipt receipt)
            implements Attempt {
        static Answered of(Receipt receipt) {
            return new Answered("", null, false, List.of(), receipt);
        }

        boolean isInVain() {
            return receipt instanceof Refused || receipt instanceof Unreachable;
        }
    }
}
