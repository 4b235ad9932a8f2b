package no.ildsjel.ideas;

import java.util.EnumSet;
import java.util.Set;

/** What a command needs and does. */
record Rule(Set<State> from, State to, Set<Role> by, Set<Trait> traits) {
    /** What else there is to a command. */
    enum Trait {
        /** Words belong to it: a reason, a question, an answer, a lesson. */
        REASON,
        /** It weighs the idea by both criteria. */
        CRITERIA,
        /** The submitter is told nothing. */
        SILENT,
        /** The work goes round once more, which is normal and no failure. */
        LOOP,
        /** A test showed the value. */
        SHOWS_USE
    }

    static Rule leaving(State state, State... more) {
        return new Rule(EnumSet.of(state, more), state, Set.of(), Set.of());
    }

    Rule to(State state) {
        return new Rule(from, state, by, traits);
    }

    Rule by(Role... roles) {
        return new Rule(from, to, Set.of(roles), traits);
    }

    Rule with(Trait... more) {
        return new Rule(from, to, by, Set.of(more));
    }

    boolean needsReason() {
        return traits.contains(Trait.REASON);
    }

    boolean needsCriteria() {
        return traits.contains(Trait.CRITERIA);
    }

    boolean isSilent() {
        return traits.contains(Trait.SILENT);
    }

    boolean loops() {
        return traits.contains(Trait.LOOP);
    }

    boolean showsUse() {
        return traits.contains(Trait.SHOWS_USE);
    }
}
