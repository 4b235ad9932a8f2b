package no.ildsjel.ideas;

import org.jspecify.annotations.Nullable;

/** Whether something belongs to one of the organisation's focus areas. */
public sealed interface Placement {
    static Placement in(String area) {
        return new In(area);
    }

    static Placement outside() {
        return new Outside();
    }

    static Placement undecided() {
        return new Undecided();
    }

    /** The area's id; null where there is none. */
    default @Nullable String area() {
        return null;
    }

    /** In this area. */
    record In(String area) implements Placement {}

    /** In none of them, which is allowed. */
    record Outside() implements Placement {}

    /** Nobody knows yet. */
    record Undecided() implements Placement {}
}
