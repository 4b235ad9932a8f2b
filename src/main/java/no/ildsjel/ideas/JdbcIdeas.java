package no.ildsjel.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.memory.Memory;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Ideas in the database. */
class JdbcIdeas implements Ideas {
    private static final String TRANSITION =
            "idea_id, from_state, to_state, command, role, person_id, reason, details, "
                    + "criterion_value, criterion_place, criterion_area, moved_at";

    private static final String IDEA =
            "id, submitter_id, state, title, need, placement, focus_area, content, useful_shown, "
                    + "loops, created_at, submitted_at, version";

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final JsonMapper JSON = new JsonMapper();

    private final Memory<IdeaId, Found> known = new Memory<>();
    private final Memory<PersonId, List<Idea>> theirs = new Memory<>();
    private final Memory<IdeaId, List<Transition>> histories = new Memory<>();
    private final JdbcClient jdbc;

    JdbcIdeas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Idea draft(PersonId submitter, Instant at) {
        var createdAt = at.truncatedTo(ChronoUnit.MICROS);
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO ideas (submitter_id, state, useful_shown, loops, created_at, version)
                VALUES (:submitter, 'draft', FALSE, 0, :at, 0)
                """)
                .param("submitter", submitter.value())
                .param("at", stored(createdAt))
                .update(key, "id");
        theirs.forget();
        return Idea.draft(new IdeaId(Objects.requireNonNull(key.getKeyAs(Long.class))), submitter, createdAt);
    }

    @Override
    public Optional<Idea> find(IdeaId id) {
        return known.of(id, () -> new Found(read(id), false)).idea();
    }

    private Optional<Idea> read(IdeaId id) {
        return jdbc.sql("SELECT " + IDEA + " FROM ideas WHERE id = :id")
                .param("id", id.value())
                .query(JdbcIdeas::idea)
                .optional();
    }

    @Override
    public Optional<Idea> hold(IdeaId id) {
        var held = known.remembered(id).filter(Found::isHeld).orElseGet(() -> new Found(lock(id), true));
        known.remember(id, held);
        return held.idea();
    }

    private Optional<Idea> lock(IdeaId id) {
        return jdbc.sql("SELECT " + IDEA + " FROM ideas WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(JdbcIdeas::idea)
                .optional();
    }

    @Override
    public void save(IdeaMoved moved) {
        update(moved.idea());
        append(moved.idea().id(), moved.transition());
        forget();
        known.remember(moved.idea().id(), new Found(Optional.of(moved.idea()), true));
    }

    private void forget() {
        known.forget();
        theirs.forget();
        histories.forget();
    }

    @Override
    public boolean drop(IdeaId id) {
        forget();
        return jdbc.sql("DELETE FROM ideas WHERE id = :id AND state = 'draft'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    @Override
    public List<Idea> ofSubmitter(PersonId submitter) {
        return theirs.of(
                submitter,
                () -> jdbc.sql("SELECT " + IDEA + " FROM ideas WHERE submitter_id = :submitter ORDER BY id DESC")
                        .param("submitter", submitter.value())
                        .query(JdbcIdeas::idea)
                        .list());
    }

    @Override
    public int submittedBy(PersonId submitter) {
        return jdbc.sql("SELECT COUNT(*) FROM ideas WHERE submitter_id = :submitter AND submitted_at IS NOT NULL")
                .param("submitter", submitter.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Idea> inState(State state, State... more) {
        var codes = EnumSet.of(state, more).stream().map(State::code).toList();
        return jdbc.sql("SELECT " + IDEA + " FROM ideas WHERE state IN (:codes) ORDER BY id")
                .param("codes", codes)
                .query(JdbcIdeas::idea)
                .list();
    }

    @Override
    public List<Transition> history(IdeaId id) {
        return histories.of(
                id,
                () -> jdbc.sql("SELECT " + TRANSITION + " FROM transitions WHERE idea_id = :id ORDER BY id")
                        .param("id", id.value())
                        .query(JdbcIdeas::transition)
                        .list());
    }

    @Override
    public Map<IdeaId, Transition> lastMoves(Collection<IdeaId> ids) {
        var moves = new HashMap<IdeaId, Transition>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                    SELECT %s FROM transitions
                    WHERE id IN (SELECT MAX(id) FROM transitions WHERE idea_id IN (:ids) GROUP BY idea_id)
                    """.formatted(TRANSITION))
                    .param("ids", ids.stream().map(IdeaId::value).toList())
                    .query((row, number) -> moves.put(new IdeaId(row.getLong("idea_id")), transition(row, number)))
                    .list();
        }
        return moves;
    }

    @Override
    public void handOver(PersonId from, PersonId into) {
        forget();
        jdbc.sql("UPDATE ideas SET submitter_id = :into WHERE submitter_id = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
        jdbc.sql("UPDATE transitions SET person_id = :into WHERE person_id = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    private void update(Idea idea) {
        int before = idea.version() - 1;
        int updated = jdbc.sql("""
                UPDATE ideas
                SET state = :state, title = :title, need = :need, placement = :placement, focus_area = :area,
                    content = :content, useful_shown = :useful, loops = :loops, submitted_at = :submitted,
                    version = :version
                WHERE id = :id AND version = :before
                """)
                .params(columns(idea))
                .params(columns(idea.content()))
                .param("id", idea.id().value())
                .param("before", before)
                .update();
        if (updated == 0) {
            throw new StaleIdea(idea.id(), before);
        }
    }

    private static Map<String, @Nullable Object> columns(Idea idea) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("state", idea.state().code());
        columns.put("useful", idea.usefulShown());
        columns.put("loops", idea.loops());
        columns.put("submitted", idea.submittedAt() == null ? null : stored(idea.submittedAt()));
        columns.put("version", idea.version());
        return columns;
    }

    private static Map<String, @Nullable Object> columns(@Nullable Content content) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("title", content == null ? null : content.title());
        columns.put("need", content == null ? null : content.need());
        columns.put("placement", content == null ? null : code(content.placement()));
        columns.put("area", content == null ? null : content.placement().area());
        columns.put("content", content == null ? null : JSON.writeValueAsString(Rest.of(content)));
        return columns;
    }

    private void append(IdeaId id, Transition transition) {
        var move = transition.move();
        var person = move.by().person();
        var criteria = move.criteria();
        jdbc.sql("""
                INSERT INTO transitions (idea_id, from_state, to_state, command, role, person_id, reason,
                    details, criterion_value, criterion_place, criterion_area, moved_at)
                VALUES (:idea, :from, :to, :command, :role, :person, :reason, :details, :value, :place, :area, :at)
                """)
                .param("idea", id.value())
                .param("from", transition.from().code())
                .param("to", transition.to().code())
                .param("command", move.command().code())
                .param("role", move.by().role().code())
                .param("person", person == null ? null : person.value())
                .param("reason", move.reason())
                .param("details", JSON.writeValueAsString(move.details()))
                .param("value", criteria == null ? null : criteria.value())
                .param("place", criteria == null ? null : code(criteria.focus()))
                .param("area", criteria == null ? null : criteria.focus().area())
                .param("at", stored(transition.at()))
                .update();
    }

    private static Idea idea(ResultSet row, int number) throws SQLException {
        return new Idea(
                new IdeaId(row.getLong("id")),
                new PersonId(row.getObject("submitter_id", UUID.class)),
                State.of(row.getString("state")),
                content(row),
                row.getBoolean("useful_shown"),
                row.getInt("loops"),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "submitted_at"),
                row.getInt("version"));
    }

    private static @Nullable Content content(ResultSet row) throws SQLException {
        var json = row.getString("content");
        if (json == null) {
            return null;
        }
        var rest = JSON.readValue(json, Rest.class);
        return new Content(
                row.getString("title"),
                row.getString("need"),
                rest.forWhom(),
                rest.values(),
                placement(row.getString("placement"), row.getString("focus_area")),
                rest.more(),
                rest.files());
    }

    private static Transition transition(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var by = new By(person == null ? null : new PersonId(person), Role.of(row.getString("role")));
        var move = new Move(
                Command.of(row.getString("command")),
                by,
                criteria(row),
                row.getString("reason"),
                JSON.readValue(row.getString("details"), DETAILS));
        return new Transition(
                State.of(row.getString("from_state")),
                State.of(row.getString("to_state")),
                move,
                Objects.requireNonNull(instant(row, "moved_at")));
    }

    private static @Nullable Criteria criteria(ResultSet row) throws SQLException {
        var place = row.getString("criterion_place");
        return place == null
                ? null
                : new Criteria(row.getInt("criterion_value"), placement(place, row.getString("criterion_area")));
    }

    private static String code(Placement placement) {
        if (placement instanceof Placement.In) {
            return "in";
        }
        return placement instanceof Placement.Outside ? "outside" : "undecided";
    }

    private static Placement placement(String code, @Nullable String area) {
        return switch (code) {
            case "in" -> Placement.in(Objects.requireNonNull(area));
            case "outside" -> Placement.outside();
            default -> Placement.undecided();
        };
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** An idea as this transaction has read it. */
    private record Found(Optional<Idea> idea, boolean isHeld) {}

    /** What of an idea's words nobody searches by. */
    private record Rest(
            List<String> forWhom, List<String> values, Map<String, String> more, List<Content.Attachment> files) {
        static Rest of(Content content) {
            return new Rest(content.forWhom(), content.values(), content.more(), content.files());
        }
    }
}
