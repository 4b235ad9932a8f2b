package no.ildsjel.conversation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.people.PersonId;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbcSessionsTest extends SessionsContract {
    private static final String FORESEEN = "{\"is\":\"Foreseen\",\"slot\":\"value\",\"more\":[1,{\"a\":null}]}";
    private static final String GUESSED =
            "{\"is\":\"Answered\",\"slot\":\"value\",\"answer\":{\"is\":\"Guess\",\"guess\":1},\"byPerson\":true}";

    private final TestDatabase database;
    private final Sessions sessions;

    JdbcSessionsTest(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
        sessions = new JdbcSessions(database.jdbc());
    }

    @Override
    Sessions sessions() {
        return sessions;
    }

    /** A newer release may run beside this one, and what it remembers must not stand in this one's way. */
    @Test
    void whatANewerReleaseRemembersIsPassedOverAndKept() {
        var session = session("""
                [
                  {"is": "Answered", "slot": "need", "answer": {"is": "Text", "text": "Words"}, "byPerson": true},
                  %s,
                  %s,
                  {"is": "Begun", "slot": "value", "text": "A beginning", "mood": "merry"}
                ]
                """.formatted(FORESEEN, GUESSED));

        assertThat(session.marks())
                .containsExactly(
                        new Mark.Answered("need", new Answer.Text("Words"), true),
                        new Mark.Unknown(FORESEEN),
                        new Mark.Unknown(GUESSED),
                        new Mark.Begun("value", "A beginning"));
        assertThat(session.answers().bySlot()).containsOnlyKeys("need");

        sessions.save(session.with(new Mark.Said("kept")));

        assertThat(marks()).contains(FORESEEN, GUESSED, "\"A beginning\"", "\"kept\"");
        assertThat(sessions.find(session.id()).orElseThrow().marks()).containsAll(session.marks());
    }

    @Test
    void whatANewerReleaseRemembersGoesWithTheTalk() {
        var session = session("[" + FORESEEN + "]");

        sessions.save(session.with(Attention.ENDED));

        assertThat(marks()).isEqualTo("[]");
    }

    private String marks() {
        return database.jdbc()
                .sql("SELECT marks FROM sessions")
                .query(String.class)
                .single();
    }

    private Session session(String marks) {
        var id = new UUID(1, 1);
        sessions.save(new Session(
                id, "tell", new PersonId(new UUID(0, 1)), null, List.of(), Attention.FOCUSED, 1, Instant.EPOCH));
        database.jdbc()
                .sql("UPDATE sessions SET marks = :marks")
                .param("marks", marks)
                .update();
        return sessions.find(id).orElseThrow();
    }

    @Test
    void nothingOfAnEndedSessionStaysInTheDatabase() {
        var secret = new Mark.Answered("need", new Answer.Text("canary"), true);
        var session = new Session(
                new UUID(1, 1),
                "tell",
                new PersonId(new UUID(0, 1)),
                null,
                List.of(secret),
                Attention.FOCUSED,
                1,
                Instant.EPOCH);
        sessions.save(session);

        sessions.save(session.with(Attention.ENDED));

        assertThat(marks()).isEqualTo("[]");
    }
}
