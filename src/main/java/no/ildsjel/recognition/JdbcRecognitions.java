package no.ildsjel.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recognitions in the database. */
class JdbcRecognitions implements Recognitions {
    private static final String CONSENT = "person_id, answer, answered_at";

    private static final String RECOGNITION =
            "id, idea_id, milestone, reached_at, answer_by, state, reason, settled_at";

    private final JdbcClient jdbc;

    JdbcRecognitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Recognition recognition) {
        jdbc.sql("""
                INSERT INTO recognitions (id, idea_id, milestone, reached_at, answer_by, state, reason, settled_at)
                VALUES (:id, :idea, :milestone, :reached, :by, :state, :reason, :settled)
                """)
                .param("id", recognition.id())
                .param("idea", recognition.idea().value())
                .param("milestone", recognition.milestone().code())
                .param("reached", stored(recognition.reachedAt()))
                .param("by", recognition.answerBy())
                .param("state", recognition.fate().state())
                .param("reason", recognition.fate().reason())
                .param("settled", stored(recognition.fateAt()))
                .update();
        addConsents(recognition);
    }

    @Override
    public Optional<Recognition> find(UUID id) {
        return jdbc.sql("SELECT " + RECOGNITION + " FROM recognitions WHERE id = :id")
                .param("id", id)
                .query(this::recognition)
                .optional();
    }

    @Override
    public Optional<Recognition> hold(UUID id) {
        return jdbc.sql("SELECT " + RECOGNITION + " FROM recognitions WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(this::recognition)
                .optional();
    }

    @Override
    public void save(Recognition recognition) {
        jdbc.sql("UPDATE recognitions SET state = :state, reason = :reason, settled_at = :settled WHERE id = :id")
                .param("state", recognition.fate().state())
                .param("reason", recognition.fate().reason())
                .param("settled", stored(recognition.fateAt()))
                .param("id", recognition.id())
                .update();
        jdbc.sql("DELETE FROM consents WHERE recognition_id = :id")
                .param("id", recognition.id())
                .update();
        addConsents(recognition);
    }

    @Override
    public List<Recognition> ofIdea(IdeaId idea) {
        return jdbc.sql("SELECT " + RECOGNITION + " FROM recognitions WHERE idea_id = :idea ORDER BY reached_at, id")
                .param("idea", idea.value())
                .query(this::recognition)
                .list();
    }

    @Override
    public List<Recognition> asking(PersonId person) {
        return jdbc.sql("""
                SELECT %s
                FROM recognitions
                WHERE id IN (SELECT recognition_id FROM consents WHERE person_id = :person)
                ORDER BY reached_at, id
                """.formatted(RECOGNITION))
                .param("person", person.value())
                .query(this::recognition)
                .list();
    }

    private void addConsents(Recognition recognition) {
        int place = 0;
        for (var consent : recognition.consents().each()) {
            var answeredAt = consent.answeredAt();
            jdbc.sql("""
                    INSERT INTO consents (recognition_id, person_id, place, answer, answered_at)
                    VALUES (:id, :person, :place, :answer, :at)
                    """)
                    .param("id", recognition.id())
                    .param("person", consent.person().value())
                    .param("place", place++)
                    .param("answer", consent.wish().code())
                    .param("at", answeredAt == null ? null : stored(answeredAt))
                    .update();
        }
    }

    private Recognition recognition(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Recognition(
                id,
                new IdeaId(row.getLong("idea_id")),
                Milestone.of(row.getString("milestone")),
                row.getObject("reached_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", LocalDate.class),
                consents(id),
                Fate.of(row.getString("state"), row.getString("reason")),
                row.getObject("settled_at", OffsetDateTime.class).toInstant());
    }

    private Consents consents(UUID recognition) {
        return new Consents(jdbc.sql("SELECT " + CONSENT + " FROM consents WHERE recognition_id = :id ORDER BY place")
                .param("id", recognition)
                .query((row, number) -> consent(row))
                .list());
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new Consent(
                new PersonId(row.getObject("person_id", UUID.class)),
                Wish.of(row.getString("answer")),
                answeredAt == null ? null : answeredAt.toInstant());
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
