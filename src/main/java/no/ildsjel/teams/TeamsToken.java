package no.ildsjel.teams;

import java.util.Optional;

/** What the connector knows us by. */
interface TeamsToken {
    /** For a connector on this very machine that asks nobody who they are. */
    TeamsToken NONE = new TeamsToken() {
        @Override
        public Optional<String> present() {
            return Optional.empty();
        }

        @Override
        public boolean drop(String token) {
            return false;
        }
    };

    /** Empty where none is wanted. */
    Optional<String> present() throws TeamsTrouble;

    /**
     * The connector does not take this one.
     *
     * @return whether another may be taken; not so when it was fetched just now
     */
    boolean drop(String token);
}
