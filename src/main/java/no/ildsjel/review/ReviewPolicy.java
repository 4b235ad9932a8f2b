package no.ildsjel.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.ideas.Idea;
import no.ildsjel.people.Person;

/**
 * A rule for who may decide on an idea; all of them must hold.
 *
 * @param name what is said to whom it keeps out, as {@code review.refused.<name>}
 */
record ReviewPolicy(String name, Condition condition) {
    static final ReviewPolicy NOT_ONES_OWN =
            new ReviewPolicy("own-idea", (idea, person, group) -> !idea.isOf(person.id()));

    static final ReviewPolicy OF_THE_GROUP = new ReviewPolicy(
            "not-a-reviewer", (idea, person, group) -> person.email() != null && group.contains(person.email()));

    private static final List<ReviewPolicy> ALL = List.of(NOT_ONES_OWN, OF_THE_GROUP);

    /** @param group e-mails of those who decide where the idea belongs */
    static Optional<ReviewPolicy> against(Idea idea, Person person, Set<String> group) {
        return ALL.stream()
                .filter(policy -> !policy.condition.holds(idea, person, group))
                .findFirst();
    }

    /** What must be so. */
    interface Condition {
        boolean holds(Idea idea, Person person, Set<String> group);
    }
}
