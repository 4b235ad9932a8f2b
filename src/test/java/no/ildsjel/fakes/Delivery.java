package no.ildsjel.fakes;

import java.util.List;

/**
 * What came of something that a platform sent.
 *
 * @param statuses of each attempt; 0 where no answer came in time
 * @param body of the last answer
 */
public record Delivery(List<Integer> statuses, String body) {
    public boolean isTaken() {
        int last = statuses.get(statuses.size() - 1);
        return last >= 200 && last < 300;
    }
}
