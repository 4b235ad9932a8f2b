package no.ildsjel.teams;

import java.util.function.Consumer;
import no.ildsjel.delivery.Doors;
import no.ildsjel.people.Account;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;

/**
 * Keeps up with where Teams lets us in.
 *
 * @param whole runs what must be kept as a whole or not at all: Teams tells it again only when nothing was
 */
record TeamsPlaces(TeamsConversations conversations, Doors doors, Accounts accounts, Consumer<Runnable> whole) {
    /** Whoever knows how people are reached. */
    interface Accounts {
        void close(Account account, String reason);
    }

    /** We heard something from there, so we may speak there. */
    void heardFrom(Reference reference) {
        if (conversations
                .find(reference.conversation())
                .filter(reference::equals)
                .isEmpty()) {
            whole.accept(() -> {
                if (conversations.remember(reference)) {
                    opened(reference);
                }
            });
        }
    }

    /** The app was added: to a chat, or to a team with all its channels. */
    void arrived(Reference reference) {
        whole.accept(() -> {
            conversations.remember(reference);
            if (reference.team() != null) {
                conversations.reopen(reference.team());
            }
            opened(reference);
        });
    }

    private void opened(Reference reference) {
        if (reference.scope() != Scope.PERSONAL) {
            doors.opened(TeamsChannel.NAME);
        }
    }

    /** Somebody took the app away. */
    void left(Reference reference) {
        whole.accept(() -> {
            conversations.close(reference.conversation(), "uninstalled");
            if (reference.team() != null) {
                conversations.closeTeam(reference.team(), "uninstalled");
            }
            if (reference.user() != null) {
                accounts.close(new Account(TeamsChannel.NAME, reference.user()), "uninstalled");
            }
        });
    }
}
