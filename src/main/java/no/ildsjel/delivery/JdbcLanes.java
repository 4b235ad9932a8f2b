package no.ildsjel.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.delivery.LaneState.Queues;
import no.ildsjel.delivery.Parcel.Urgency;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the lanes in the table {@code lanes}, by the database's clock; rows are locked in the order of their names. */
class JdbcLanes implements Lanes {
    private static final String COLUMNS =
            "name, taken_until, answers_until, notices_until, broadcasts_until, shut_until, "
                    + "doubted_until, troubles, reason";

    private static final Duration NO_TIME = Duration.ofMillis(1);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transaction;

    JdbcLanes(JdbcClient jdbc, NamedParameterJdbcTemplate batches, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
    }

    @Override
    public Passage take(List<Lane> lanes, Urgency urgency, boolean hasSlot) {
        if (lanes.isEmpty()) {
            return new Free(List.of());
        }
        var sorted = lanes.stream()
                .distinct()
                .sorted(Comparator.comparing(Lane::name))
                .toList();
        boolean isFree = Boolean.TRUE.equals(transaction.execute(status -> takeAll(sorted, urgency, hasSlot, status)));
        return isFree
                ? new Free(List.of())
                : Objects.requireNonNull(transaction.execute(status -> wait(sorted, urgency, hasSlot)));
    }

    @Override
    public Duration shut(String lane, @Nullable Duration after, String reason, boolean isProbe) {
        return Objects.requireNonNull(transaction.execute(status -> {
            insert(lane, Duration.ZERO);
            var row = locked(List.of(lane)).get(lane);
            var state = Objects.requireNonNull(row).state();
            var now = row.now();
            var shut = after == null ? state.doubted(lane, now, reason, isProbe) : state.shut(now.plus(after));
            keep(lane, shut);
            return Duration.between(now, shut.closedUntil());
        }));
    }

    @Override
    public void trust(List<String> lanes) {
        if (!lanes.isEmpty()) {
            jdbc.sql("""
                    UPDATE lanes
                    SET troubles = 0, doubted_until = CURRENT_TIMESTAMP, reason = NULL
                    WHERE name IN (:lanes)
                    """).param("lanes", lanes).update();
        }
    }

    /** Nearly always all that there is to it: one statement, with a row for each lane. */
    private boolean takeAll(List<Lane> lanes, Urgency urgency, boolean hasSlot, TransactionStatus status) {
        var params = lanes.stream().map(lane -> params(lane, urgency, hasSlot)).toArray(SqlParameterSource[]::new);
        int[] taken = batches.batchUpdate("""
                UPDATE lanes
                SET taken_until = GREATEST(
                            taken_until, CURRENT_TIMESTAMP - CAST(:lateness AS BIGINT) * INTERVAL '0.000001' SECOND)
                        + CAST(:interval AS BIGINT) * INTERVAL '0.000001' SECOND
                WHERE name = :name AND troubles = 0 AND shut_until <= CURRENT_TIMESTAMP
                  AND taken_until <= CURRENT_TIMESTAMP + CAST(:slack AS BIGINT) * INTERVAL '0.000001' SECOND
                  AND (:passesAnswers OR answers_until <= CURRENT_TIMESTAMP)
                  AND (:passesNotices OR notices_until <= CURRENT_TIMESTAMP)
                  AND (:passesBroadcasts OR broadcasts_until <= CURRENT_TIMESTAMP)
                """, params);
        for (int number = 0; number < taken.length; number++) {
            var lane = lanes.get(number);
            // No row yet: nothing has ever gone there.
            if (taken[number] == 0 && !insert(lane.name(), lane.interval())) {
                status.setRollbackOnly();
                return false;
            }
        }
        return true;
    }

    private static SqlParameterSource params(Lane lane, Urgency urgency, boolean hasSlot) {
        return new MapSqlParameterSource()
                .addValue("name", lane.name())
                .addValue("interval", JdbcTime.micros(lane.interval()))
                .addValue("lateness", JdbcTime.micros(LaneState.lateness(lane, hasSlot)))
                .addValue("slack", JdbcTime.micros(LaneState.slack(lane, urgency)))
                .addValue("passesAnswers", urgency == Urgency.ANSWER && hasSlot)
                .addValue("passesNotices", urgency == Urgency.ANSWER || (urgency == Urgency.NOTICE && hasSlot))
                .addValue("passesBroadcasts", urgency != Urgency.BROADCAST || hasSlot);
    }

    /** Whether there was none yet. */
    boolean insert(String name, Duration taken) {
        return jdbc.sql("""
                INSERT INTO lanes (name, taken_until, answers_until, notices_until, broadcasts_until, shut_until,
                    doubted_until, troubles)
                VALUES (:name, CURRENT_TIMESTAMP + CAST(:micros AS BIGINT) * INTERVAL '0.000001' SECOND,
                    CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 0)
                ON CONFLICT DO NOTHING
                """)
                        .param("name", name)
                        .param("micros", JdbcTime.micros(taken))
                        .update()
                == 1;
    }

    private Passage wait(List<Lane> lanes, Urgency urgency, boolean hasSlot) {
        var rows = locked(lanes.stream().map(Lane::name).toList());
        // A row that was rolled back before is no row; its lane is free.
        var known = lanes.stream().filter(lane -> rows.containsKey(lane.name())).toList();
        var now = rows.values().stream().map(Row::now).findFirst().orElse(Instant.EPOCH);
        var full = known.stream()
                .filter(lane -> state(rows, lane).roomAt(lane, urgency, hasSlot).isAfter(now))
                .toList();
        return full.isEmpty() ? takeNow(lanes, rows, hasSlot, now) : queue(full, rows, urgency, hasSlot, now);
    }

    private Passage takeNow(List<Lane> lanes, Map<String, Row> rows, boolean hasSlot, Instant now) {
        for (var lane : lanes) {
            if (rows.containsKey(lane.name())) {
                keep(lane.name(), state(rows, lane).taken(lane, now, hasSlot));
            } else {
                insert(lane.name(), lane.interval());
            }
        }
        return new Free(rows.entrySet().stream()
                .filter(row -> row.getValue().state().troubles() > 0)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** Whoever missed their time by much stands at the end again: else more and more would come at the same time. */
    private Passage queue(List<Lane> full, Map<String, Row> rows, Urgency urgency, boolean hasSlot, Instant now) {
        boolean keepsPlace =
                hasSlot && full.stream().allMatch(lane -> state(rows, lane).isNearlyFree(lane, urgency, now));
        var narrowest = Collections.max(
                full, Comparator.comparing(lane -> state(rows, lane).roomAt(lane, urgency, keepsPlace)));
        var slot = state(rows, narrowest).roomAt(narrowest, urgency, keepsPlace);
        if (!keepsPlace) {
            full.forEach(lane -> keep(lane.name(), state(rows, lane).queued(lane, urgency, slot)));
        }
        var trouble = full.stream()
                .flatMap(lane -> Stream.ofNullable(state(rows, lane).reason()))
                .findFirst()
                .orElse(null);
        return new Full(Duration.between(now, slot).plus(NO_TIME), narrowest.kind(), trouble);
    }

    private static LaneState state(Map<String, Row> rows, Lane lane) {
        return Objects.requireNonNull(rows.get(lane.name())).state();
    }

    private Map<String, Row> locked(List<String> names) {
        return jdbc.sql("""
                SELECT %s, CURRENT_TIMESTAMP AS now
                FROM lanes
                WHERE name IN (:names)
                ORDER BY name
                FOR UPDATE
                """.formatted(COLUMNS)).param("names", names).query(JdbcLanes::row).list().stream()
                .collect(Collectors.toMap(Row::name, row -> row));
    }

    private void keep(String name, LaneState state) {
        jdbc.sql("""
                UPDATE lanes
                SET taken_until = :taken, answers_until = :answers, notices_until = :notices,
                    broadcasts_until = :broadcasts, shut_until = :shut, doubted_until = :doubted,
                    troubles = :troubles, reason = :reason
                WHERE name = :name
                """)
                .param("taken", stored(state.takenUntil()))
                .param("answers", stored(state.queues().answers()))
                .param("notices", stored(state.queues().notices()))
                .param("broadcasts", stored(state.queues().broadcasts()))
                .param("shut", stored(state.shutUntil()))
                .param("doubted", stored(state.doubtedUntil()))
                .param("troubles", state.troubles())
                .param("reason", state.reason())
                .param("name", name)
                .update();
    }

    private static OffsetDateTime stored(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var queues = new Queues(
                instant(row, "answers_until"), instant(row, "notices_until"), instant(row, "broadcasts_until"));
        var state = new LaneState(
                instant(row, "taken_until"),
                queues,
                instant(row, "shut_until"),
                instant(row, "doubted_until"),
                row.getInt("troubles"),
                row.getString("reason"));
        return new Row(row.getString("name"), state, instant(row, "now"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record Row(String name, LaneState state, Instant now) {}
}
