package no.ildsjel.conversation.session;

class InMemorySessionsTest extends SessionsContract {
    private final Sessions sessions = new InMemorySessions();

    @Override
    Sessions sessions() {
        return sessions;
    }
}
