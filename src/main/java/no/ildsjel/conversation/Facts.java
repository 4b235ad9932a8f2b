package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;
import no.ildsjel.phrasebook.Argument;

/** What sentences, guards and suggestions may use besides slots; contributed by a module. */
public interface Facts {
    /** Names in kebab-case. */
    Set<String> names();

    /** Whether they are known outside of a conversation too, so that a short answer in between may say them. */
    default boolean areAlwaysKnown() {
        return false;
    }

    /** Those that hold now; a name without a value counts as missing. */
    Map<String, Argument> find(Situation situation);
}
