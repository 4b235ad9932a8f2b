package no.ildsjel.slack;

/** The database did not keep what was said, so that Slack has to send it again. */
final class NothingKept extends RuntimeException {
    NothingKept(RuntimeException cause) {
        super("Nothing was kept", cause);
    }
}
