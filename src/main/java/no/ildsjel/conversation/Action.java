package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;
import no.ildsjel.phrasebook.Argument;

/** Something that a script can {@code do}; contributed by a module. */
public interface Action {
    /** As the script calls it, in kebab-case. */
    String name();

    /** Every outcome by name, with the names of the words it brings for the sentences that follow. */
    Map<String, Set<String>> outcomes();

    /** The slots that it cannot do without, at least in some cases; a script asks for them above. */
    default Set<String> needs() {
        return Set.of();
    }

    /** Does it, inside the turn's transaction. */
    Outcome perform(Situation situation);

    /**
     * What came of it.
     *
     * @param fills slots to fill that the person has not filled
     * @param words arguments for the sentences of this outcome
     */
    record Outcome(String name, Map<String, Answer> fills, Map<String, Argument> words) {
        public Outcome {
            fills = Map.copyOf(fills);
            words = Map.copyOf(words);
        }

        public static Outcome of(String name) {
            return new Outcome(name, Map.of(), Map.of());
        }

        public static Outcome of(String name, Map<String, Argument> words) {
            return new Outcome(name, Map.of(), words);
        }
    }
}
