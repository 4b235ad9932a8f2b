package no.ildsjel.delivery;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card as it will be when everything accepted so far has been done.
 *
 * @param stands whether there is a message
 * @param pressable what it says, while it has something to press
 */
record Known(long version, boolean stands, @Nullable Card pressable) {
    static final Known NOTHING = new Known(0, false, null);

    Known showing(Card card) {
        boolean isPressable = card.parts().stream().anyMatch(Card.Part::isPressable);
        return new Known(version + 1, true, isPressable ? card : null);
    }

    Known settled() {
        return new Known(version, stands, null);
    }

    Known removed() {
        return new Known(version, false, null);
    }

    /** What is left to show without buttons; empty when there is nothing to take off. */
    Optional<Card> settling() {
        return Optional.ofNullable(pressable).map(Card::settled);
    }
}
