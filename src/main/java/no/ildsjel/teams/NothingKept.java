package no.ildsjel.teams;

/** The database did not keep what was said, so that Teams has to send it again. */
final class NothingKept extends RuntimeException {
    NothingKept(RuntimeException cause) {
        super("Nothing was kept", cause);
    }
}
