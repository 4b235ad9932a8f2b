package no.ildsjel.teams;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in Teams we have been, as Teams told us: nothing can be sent to a place that we never heard from. */
interface TeamsConversations {
    /**
     * Remembers it, or what is new about it, and that we are let in.
     *
     * @return whether we were not let in before, as far as we knew
     */
    boolean remember(Reference reference);

    /** We are let in to all of the team again. */
    void reopen(String team);

    Optional<Reference> find(String conversation);

    /** The personal chat with this user. */
    Optional<Reference> with(String user);

    /** One that we are let in to, whichever: it tells the tenant and where its connector is. */
    Optional<Reference> anywhere();

    /** A conversation of each team that we are in, where colleagues can be looked up. */
    List<Reference> teams();

    /** We are no longer let in. */
    void close(String conversation, String reason);

    /** We are no longer let in to anything of the team. */
    void closeTeam(String team, String reason);

    /**
     * A conversation.
     *
     * @param conversation its id, without that of a message in it
     * @param user whose personal chat it is; null for others
     * @param team the id of the team it belongs to; null for others
     * @param closed why we are not let in; null when we are
     */
    record Reference(
            String conversation,
            Scope scope,
            @Nullable String user,
            @Nullable String team,
            String tenant,
            String serviceUrl,
            @Nullable String closed) {}

    /** What kind of conversation it is, in Teams' own words. */
    enum Scope {
        PERSONAL,
        TEAM,
        GROUP
    }
}
