package no.ildsjel.teams;

/** What the manifest lets Teams ask of us by name. */
final class TeamsCommands {
    /** In the menu of a message: make an idea of it. */
    static final String MAKE_IDEA = "make-idea";

    private TeamsCommands() {}
}
