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
        FAILED(true),
        /** A post that may have come through. */
        HELD(true),
        /** A message of either kind that can no longer be sent: its words are gone, or something newer has come. */
        SPENT(false),
        /** Something said that is still tried without anybody's help. */
        TRIED(false),
        /** Something said that is not tried any more. */
        GIVEN_UP(true),
        /** Something said so long ago that the words are gone. */
        BLANK(false);

        private final boolean mayBeTriedAgain;

        State(boolean mayBeTriedAgain) {
            this.mayBeTriedAgain = mayBeTriedAgain;
        }

        List<Deed> deeds() {
            return mayBeTriedAgain ? List.of(Deed.AGAIN, Deed.DROP) : List.of(Deed.DROP);
        }
    }

    /** Whether it goes on only when an operator says how. */
    boolean waits() {
        return state != State.TRIED;
    }
}
