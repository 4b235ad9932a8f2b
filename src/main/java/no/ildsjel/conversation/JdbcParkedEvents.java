package no.ildsjel.conversation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.people.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps them in the table {@code parked_events}, with everything that was said as JSON. */
class JdbcParkedEvents implements ParkedEvents {
    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;
    private final JsonMapper json =
            JsonMapper.builder().addMixIn(Utterance.What.class, ByName.class).build();

    JdbcParkedEvents(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public Optional<ParkedEvent> hold(UUID id) {
        return jdbc.sql("""
                SELECT id, utterance, attempts, fault, parked_at, given_up_at
                FROM parked_events
                WHERE id = :id AND utterance IS NOT NULL
                FOR UPDATE
                """).param("id", id).query(this::event).optional().flatMap(found -> found);
    }

    @Override
    public List<ParkedEvent> holdSaidIn(String message, Profile speaker) {
        return jdbc
                .sql("""
                SELECT id, utterance, attempts, fault, parked_at, given_up_at
                FROM parked_events
                WHERE channel = :channel AND utterance LIKE :somewhere
                ORDER BY parked_at, id
                FOR UPDATE
                """)
                .param("channel", speaker.account().channel())
                .param("somewhere", "%" + message + "%")
                .query(this::event)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(event -> isOf(event.utterance(), message, speaker))
                .toList();
    }

    private static boolean isOf(Utterance utterance, String message, Profile speaker) {
        return message.equals(utterance.what().message())
                && utterance.speaker().account().equals(speaker.account());
    }

    @Override
    public List<Unheard.Item> all() {
        return jdbc.sql("""
                SELECT id, channel, kind, fault, attempts, parked_at, given_up_at, utterance IS NULL AS is_blank
                FROM parked_events
                ORDER BY parked_at, id
                """).query(JdbcParkedEvents::item).list();
    }

    @Override
    public void save(ParkedEvent event) {
        if (update(event) == 0) {
            insert(event);
        }
    }

    private int update(ParkedEvent event) {
        return jdbc.sql("""
                UPDATE parked_events
                SET utterance = :utterance, attempts = :attempts, fault = :fault, given_up_at = :givenUpAt
                WHERE id = :id
                """)
                .param("id", event.id())
                .param("utterance", json.writeValueAsString(event.utterance()))
                .param("attempts", event.attempts())
                .param("fault", event.fault())
                .param("givenUpAt", time(event.givenUpAt()))
                .update();
    }

    private void insert(ParkedEvent event) {
        jdbc.sql("""
                INSERT INTO parked_events (id, event_key, alias, channel, kind, utterance, attempts, fault, parked_at,
                    given_up_at)
                VALUES (:id, :key, :alias, :channel, :kind, :utterance, :attempts, :fault, :parkedAt, :givenUpAt)
                """)
                .param("id", event.id())
                .param("key", event.utterance().eventKey())
                .param("alias", event.utterance().alias())
                .param("channel", event.utterance().speaker().account().channel())
                .param(
                        "kind",
                        event.utterance().what().getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .param("utterance", json.writeValueAsString(event.utterance()))
                .param("attempts", event.attempts())
                .param("fault", event.fault())
                .param("parkedAt", time(event.parkedAt()))
                .param("givenUpAt", time(event.givenUpAt()))
                .update();
    }

    @Override
    public Optional<Instant> triedSince(UUID id) {
        return jdbc.sql("SELECT parked_at FROM parked_events WHERE id = :id AND given_up_at IS NULL")
                .param("id", id)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void giveUp(UUID id, String fault, Instant at) {
        jdbc.sql("UPDATE parked_events SET fault = :fault, given_up_at = :at WHERE id = :id AND given_up_at IS NULL")
                .param("id", id)
                .param("fault", fault)
                .param("at", time(at))
                .update();
    }

    @Override
    public boolean takeUp(UUID id) {
        return jdbc.sql("""
                UPDATE parked_events
                SET given_up_at = NULL
                WHERE id = :id AND given_up_at IS NOT NULL AND utterance IS NOT NULL
                """).param("id", id).update() == 1;
    }

    @Override
    public boolean remove(UUID id) {
        return jdbc.sql("DELETE FROM parked_events WHERE id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public void sweep(Instant blankBefore, Instant forgetBefore) {
        jdbc.sql("UPDATE parked_events SET utterance = NULL WHERE given_up_at < :before AND utterance IS NOT NULL")
                .param("before", time(blankBefore))
                .update();
        jdbc.sql("DELETE FROM parked_events WHERE given_up_at < :before")
                .param("before", time(forgetBefore))
                .update();
    }

    @Override
    public Optional<RuntimeException> attempt(Runnable work) {
        try {
            savepoint.executeWithoutResult(status -> work.run());
            return Optional.empty();
        } catch (RuntimeException fault) {
            return Optional.of(fault);
        }
    }

    /** What another release has written and this one cannot read waits for whoever can. */
    private Optional<ParkedEvent> event(ResultSet row, int number) throws SQLException {
        var givenUpAt = row.getObject("given_up_at", OffsetDateTime.class);
        try {
            return Optional.of(new ParkedEvent(
                    row.getObject("id", UUID.class),
                    json.readValue(row.getString("utterance"), Utterance.class),
                    row.getInt("attempts"),
                    row.getString("fault"),
                    row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                    givenUpAt == null ? null : givenUpAt.toInstant()));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Unheard.Item item(ResultSet row, int number) throws SQLException {
        return new Unheard.Item(
                row.getObject("id", UUID.class),
                row.getString("channel"),
                row.getString("kind"),
                row.getString("fault"),
                row.getInt("attempts"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                state(row));
    }

    private static Unheard.State state(ResultSet row) throws SQLException {
        if (row.getBoolean("is_blank")) {
            return Unheard.State.BLANK;
        }
        return row.getObject("given_up_at") == null ? Unheard.State.TRIED : Unheard.State.GIVEN_UP;
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface ByName {}
}
