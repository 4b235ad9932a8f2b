package no.ildsjel.teams;

class InMemoryTeamsConversationsTest extends TeamsConversationsContract {
    private final TeamsConversations conversations = new InMemoryTeamsConversations();

    @Override
    TeamsConversations conversations() {
        return conversations;
    }

    @Override
    void tick() {}
}
