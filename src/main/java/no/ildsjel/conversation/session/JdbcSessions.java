package no.ildsjel.conversation.session;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Subject;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.memory.Memory;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sessions in the database; marks as JSON, since nothing asks for them one by one. */
class JdbcSessions implements Sessions {
    private static final String COLUMNS =
            "id, script, person_id, subject, marks, attention, asked, touched_at, nudges, " + "kept_until";

    private static final String DRAFT = "script IN (:drafts) AND subject IS NOT NULL";

    private final Memory<PersonId, List<Session>> open = new Memory<>();
    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(Mark.class, ByName.class)
            .addMixIn(Answer.class, ByName.class)
            .build();

    JdbcSessions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Session> find(UUID id) {
        return database.sql("SELECT " + COLUMNS + " FROM sessions WHERE id = :id")
                .param("id", id)
                .query(this::session)
                .optional();
    }

    @Override
    public List<Session> openOf(PersonId person) {
        return open.of(
                person,
                () -> database.sql("""
                        SELECT %s FROM sessions
                        WHERE person_id = :person AND attention <> 'ENDED'
                        ORDER BY touched_at DESC, id
                        """.formatted(COLUMNS))
                        .param("person", person.value())
                        .query(this::session)
                        .list());
    }

    @Override
    public Optional<Session> sentWith(PersonId person, String message) {
        return database
                .sql("""
                        SELECT %s FROM sessions
                        WHERE person_id = :person AND attention = 'ENDED' AND marks LIKE :somewhere
                        ORDER BY touched_at DESC
                        """.formatted(COLUMNS))
                .param("person", person.value())
                .param("somewhere", "%" + message + "%")
                .query(this::session)
                .list()
                .stream()
                .filter(session -> session.hasSent(message))
                .findFirst();
    }

    @Override
    public boolean isKnown(PersonId person) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM sessions WHERE person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void save(Session session) {
        database.sql("""
                        MERGE INTO sessions
                        USING (SELECT CAST(:id AS UUID) AS id) AS saved ON sessions.id = saved.id
                        WHEN MATCHED THEN UPDATE
                            SET subject = :subject, marks = :marks, attention = :attention, asked = :asked,
                                nudges = CASE WHEN touched_at = :touchedAt THEN nudges ELSE 0 END,
                                kept_until = CASE WHEN touched_at = :touchedAt THEN kept_until END,
                                touched_at = :touchedAt
                        WHEN NOT MATCHED THEN
                            INSERT (id, script, person_id, subject, marks, attention, asked, touched_at)
                            VALUES (:id, :script, :person, :subject, :marks, :attention, :asked, :touchedAt)
                        """)
                .param("id", session.id())
                .param("script", session.script())
                .param("person", session.person().value())
                .param("subject", subject(session), Types.VARCHAR)
                .param("marks", marks(session))
                .param("attention", session.attention().name())
                .param("asked", session.asked())
                .param("touchedAt", time(session.touchedAt()))
                .update();
        open.remembered(session.person()).ifPresent(before -> open.remember(session.person(), with(session, before)));
    }

    /** As they would be read anew; of an ended one only the frame is kept. */
    private static List<Session> with(Session saved, List<Session> before) {
        var others = before.stream().filter(other -> !other.id().equals(saved.id()));
        return Stream.concat(others, Stream.of(saved).filter(Session::isOpen))
                .sorted(Comparator.comparing(Session::touchedAt)
                        .reversed()
                        .thenComparing(session -> session.id().toString()))
                .toList();
    }

    @Override
    public List<PersonId> peopleWith(Due due, @Nullable PersonId after, int most) {
        var nudges = IntStream.range(0, due.nudged().size())
                .mapToObj(nudge -> "OR (nudges = %1$d AND touched_at < :nudged%1$d AND %2$s)".formatted(nudge, DRAFT))
                .collect(Collectors.joining(" "));
        var sql = database.sql("""
                        SELECT DISTINCT person_id FROM sessions
                        WHERE attention IN ('FOCUSED', 'INTERRUPTED', 'ASIDE') AND person_id > :after
                          AND (kept_until <= :today OR kept_until IS NULL AND (touched_at < :left %s))
                        ORDER BY person_id LIMIT :most
                        """.formatted(nudges))
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("today", due.today())
                .param("left", time(due.left()))
                .param("most", most);
        if (!due.nudged().isEmpty()) {
            sql = sql.param("drafts", due.drafts());
        }
        for (int nudge = 0; nudge < due.nudged().size(); nudge++) {
            sql = sql.param("nudged" + nudge, time(due.nudged().get(nudge)));
        }
        return sql.query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    @Override
    public Reminder reminderOf(UUID id) {
        return database.sql("SELECT nudges, kept_until FROM sessions WHERE id = :id")
                .param("id", id)
                .query((row, number) ->
                        new Reminder(row.getInt("nudges"), row.getObject("kept_until", LocalDate.class)))
                .optional()
                .orElse(Reminder.NONE);
    }

    @Override
    public void remind(UUID id, Reminder reminder) {
        database.sql("UPDATE sessions SET nudges = :nudges, kept_until = :until WHERE id = :id")
                .param("nudges", reminder.nudges())
                .param("until", reminder.keptUntil(), Types.DATE)
                .param("id", id)
                .update();
    }

    @Override
    public void handOver(PersonId from, PersonId into) {
        open.forget();
        boolean isBusy = openOf(into).stream().anyMatch(session -> session.attention() == Attention.FOCUSED);
        if (isBusy) {
            database.sql("""
                            UPDATE sessions SET attention = 'INTERRUPTED'
                            WHERE person_id = :from AND attention = 'FOCUSED'
                            """).param("from", from.value()).update();
        }
        database.sql("UPDATE sessions SET person_id = :into WHERE person_id = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
        open.forget();
    }

    private Session session(ResultSet row, int number) throws SQLException {
        var subject = row.getString("subject");
        return new Session(
                row.getObject("id", UUID.class),
                row.getString("script"),
                new PersonId(row.getObject("person_id", UUID.class)),
                subject == null ? null : Subject.of(subject).orElse(null),
                marks(row.getString("marks")),
                Attention.valueOf(row.getString("attention")),
                row.getInt("asked"),
                row.getObject("touched_at", OffsetDateTime.class).toInstant());
    }

    private List<Mark> marks(String written) {
        return json.readTree(written).valueStream().map(this::mark).toList();
    }

    private Mark mark(JsonNode written) {
        try {
            return json.treeToValue(written, Mark.class);
        } catch (JacksonException unknown) {
            return new Mark.Unknown(written.toString());
        }
    }

    private String marks(Session session) {
        return session.kept().marks().stream().map(this::written).collect(Collectors.joining(",", "[", "]"));
    }

    private String written(Mark mark) {
        return mark instanceof Mark.Unknown unknown
                ? unknown.written()
                : json.writerFor(Mark.class).writeValueAsString(mark);
    }

    private static @Nullable String subject(Session session) {
        return session.subject() == null ? null : session.subject().toString();
    }

    private static OffsetDateTime time(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface ByName {}
}
