package no.ildsjel.teams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where we have been, for tests that need no database. */
final class InMemoryTeamsConversations implements TeamsConversations {
    private final Map<String, Reference> references = new LinkedHashMap<>();

    @Override
    public synchronized boolean remember(Reference reference) {
        boolean isLetIn = find(reference.conversation())
                .filter(known -> known.closed() == null)
                .isPresent();
        var before = references.getOrDefault(reference.conversation(), reference);
        // As with a change in the database, the newest stands last.
        references.remove(reference.conversation());
        references.put(
                reference.conversation(),
                new Reference(
                        reference.conversation(),
                        reference.scope(),
                        known(reference.user(), before.user()),
                        known(reference.team(), before.team()),
                        reference.tenant(),
                        reference.serviceUrl(),
                        null));
        return !isLetIn;
    }

    @Override
    public synchronized void reopen(String team) {
        ofTeam(team).forEach(this::remember);
    }

    @Override
    public synchronized void closeTeam(String team, String reason) {
        ofTeam(team).stream()
                .filter(reference -> reference.closed() == null)
                .forEach(reference -> close(reference.conversation(), reason));
    }

    private List<Reference> ofTeam(String team) {
        return references.values().stream()
                .filter(reference -> team.equals(reference.team()))
                .toList();
    }

    private static @Nullable String known(@Nullable String now, @Nullable String before) {
        return now == null ? before : now;
    }

    @Override
    public synchronized Optional<Reference> find(String conversation) {
        return Optional.ofNullable(references.get(conversation));
    }

    @Override
    public synchronized Optional<Reference> with(String user) {
        var chats = references.values().stream()
                .filter(reference -> reference.scope() == Scope.PERSONAL && user.equals(reference.user()))
                .toList();
        return chats.stream()
                .filter(chat -> chat.closed() == null)
                .reduce((older, newer) -> newer)
                .or(() -> chats.stream().reduce((older, newer) -> newer));
    }

    @Override
    public synchronized Optional<Reference> anywhere() {
        return references.values().stream()
                .filter(reference -> reference.closed() == null)
                .reduce((older, newer) -> newer);
    }

    @Override
    public synchronized List<Reference> teams() {
        var teams = new LinkedHashMap<String, Reference>();
        references.values().stream()
                .filter(reference -> reference.scope() == Scope.TEAM && reference.closed() == null)
                .forEach(reference -> teams.merge(
                        reference.team() == null ? reference.conversation() : reference.team(),
                        reference,
                        (one, other) -> one.conversation().compareTo(other.conversation()) <= 0 ? one : other));
        return List.copyOf(teams.values());
    }

    @Override
    public synchronized void close(String conversation, String reason) {
        references.computeIfPresent(
                conversation,
                (id, open) -> new Reference(
                        id, open.scope(), open.user(), open.team(), open.tenant(), open.serviceUrl(), reason));
    }
}
