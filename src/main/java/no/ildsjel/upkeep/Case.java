package no.ildsjel.upkeep;

import java.time.Instant;
import java.util.List;

/**
 * One thing that could not be delivered or heard.
 *
 * @param place where it was to go or where it came from, such as {@code room/recognition/slack} or {@code said/teams};
 *     never whom it concerns
 * @param reason a code, never anybody's words
 */
record Case(Ref ref, State state, String place, String reason, int attempts, Instant since) {
    /** What an operator may do about it. */
    enum State {
        /** A message that is not sent any more. */
        FAILED(Deed.AGAIN, Deed.DROP),
        /** A post that may have come through. */
        HELD(Deed.AGAIN, Deed.DROP),
        /** Something said that is still tried without anybody's help. */
        TRIED(Deed.DROP),
        /** Something said that is not tried any more. */
        GIVEN_UP(Deed.AGAIN, Deed.DROP),
        /** Something said so long ago that the words are gone. */
        BLANK(Deed.DROP);

        private final List<Deed> deeds;

        State(Deed... deeds) {
            this.deeds = List.of(deeds);
        }

        List<Deed> deeds() {
            return deeds;
        }
    }

    /** Whether it goes on only when an operator says how. */
    boolean waits() {
        return state != State.TRIED;
    }
}
