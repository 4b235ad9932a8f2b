package no.ildsjel.phrasebook;

/** A module's answer to {@link Argument.LookedUp}. */
public interface Lookup {
    String source();

    /** What stands there now; may itself hold phrases and names. */
    Argument find(String about);
}
