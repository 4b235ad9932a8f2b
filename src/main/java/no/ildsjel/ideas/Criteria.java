package no.ildsjel.ideas;

/**
 * The two criteria of every decision.
 *
 * @param value how much the idea can create, from 1 to 4
 * @param focus which area it delivers on, or none
 */
public record Criteria(int value, Placement focus) {
    public Criteria {
        if (value < 1 || value > 4) {
            throw new IllegalArgumentException("Value is judged from 1 to 4, not " + value);
        }
    }

    boolean isComplete() {
        return !(focus instanceof Placement.Undecided);
    }
}
