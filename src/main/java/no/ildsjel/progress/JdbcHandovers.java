package no.ildsjel.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.people.PersonId;
import no.ildsjel.progress.Handover.End;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handovers in the database. */
class JdbcHandovers implements Handovers {
    private static final String COLUMNS = "idea_id, line_owner, unit, upkeep, asked_by";

    private final JdbcClient jdbc;

    JdbcHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(Handover handover, Instant at) {
        jdbc.sql("""
                INSERT INTO handovers (idea_id, line_owner, unit, upkeep, asked_by, asked_at)
                VALUES (:idea, :owner, :unit, :upkeep, :by, :at)
                """)
                .param("idea", handover.idea().value())
                .param("owner", handover.lineOwner().value())
                .param("unit", handover.unit())
                .param("upkeep", handover.upkeep())
                .param("by", handover.askedBy().value())
                .param("at", stored(at))
                .update();
    }

    @Override
    public Optional<Handover> openOf(IdeaId idea) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM handovers WHERE idea_id = :idea AND answered_at IS NULL")
                .param("idea", idea.value())
                .query(JdbcHandovers::handover)
                .optional();
    }

    @Override
    public Map<IdeaId, Handover> openOf(Collection<IdeaId> ideas) {
        return ideas.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT " + COLUMNS + " FROM handovers WHERE idea_id IN (:ideas) AND answered_at IS NULL")
                        .param("ideas", ideas.stream().map(IdeaId::value).toList())
                        .query(JdbcHandovers::handover)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Handover::idea, Function.identity()));
    }

    @Override
    public boolean wasAsked(IdeaId idea, PersonId lineOwner) {
        return jdbc.sql("SELECT COUNT(*) FROM handovers WHERE idea_id = :idea AND line_owner = :owner")
                        .param("idea", idea.value())
                        .param("owner", lineOwner.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void end(IdeaId idea, End how, @Nullable String reason, Instant at) {
        jdbc.sql("""
                UPDATE handovers
                SET answer = :answer, reason = :reason, answered_at = :at
                WHERE idea_id = :idea AND answered_at IS NULL
                """)
                .param("answer", how.code())
                .param("reason", reason)
                .param("at", stored(at))
                .param("idea", idea.value())
                .update();
    }

    @Override
    public void handOver(PersonId from, PersonId into) {
        jdbc.sql("UPDATE handovers SET line_owner = :into WHERE line_owner = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
        jdbc.sql("UPDATE handovers SET asked_by = :into WHERE asked_by = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        return new Handover(
                new IdeaId(row.getLong("idea_id")),
                new PersonId(row.getObject("line_owner", UUID.class)),
                row.getString("unit"),
                row.getString("upkeep"),
                new PersonId(row.getObject("asked_by", UUID.class)));
    }

    private static OffsetDateTime stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
