package no.ildsjel.ideas;

import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who moves an idea, and as what; that a reviewer or line owner really is one, the caller has made sure.
 *
 * @param person null for the timer
 */
public record By(@Nullable PersonId person, Role role) {
    public By {
        if ((person == null) != (role == Role.TIMER)) {
            throw new IllegalArgumentException("Every role but the timer is held by a person, unlike " + role);
        }
    }

    public static By submitter(PersonId person) {
        return new By(person, Role.SUBMITTER);
    }

    public static By reviewer(PersonId person) {
        return new By(person, Role.REVIEWER);
    }

    public static By lineOwner(PersonId person) {
        return new By(person, Role.LINE_OWNER);
    }

    public static By timer() {
        return new By(null, Role.TIMER);
    }
}
