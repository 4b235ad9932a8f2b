package no.ildsjel.teams;

import no.ildsjel.delivery.Doors;
import no.ildsjel.people.Account;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;

/** Keeps up with where Teams lets us in. */
record TeamsPlaces(TeamsConversations conversations, Doors doors, Accounts accounts) {
    /** Whoever knows how people are reached. */
    interface Accounts {
        void close(Account account, String reason);
    }

    /** We heard something from there, so we may speak there. */
    void heardFrom(Reference reference) {
        if (conversations
                .find(reference.conversation())
                .filter(reference::equals)
                .isPresent()) {
            return;
        }
        conversations.remember(reference);
        if (reference.scope() != Scope.PERSONAL) {
            doors.opened(TeamsChannel.NAME);
        }
    }

    /** Somebody took the app away. */
    void left(Reference reference) {
        conversations.close(reference.conversation(), "uninstalled");
        if (reference.user() != null) {
            accounts.close(new Account(TeamsChannel.NAME, reference.user()), "uninstalled");
        }
    }
}
