package no.ildsjel.ideas;

/** An idea was moved by another transaction while this one moved it too. */
public class StaleIdea extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleIdea(IdeaId id, int version) {
        super("Idea " + id + " is no longer at version " + version);
    }
}
