package no.ildsjel.watching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.watching.Backlog.Heap;
import no.ildsjel.watching.Backlog.Pile;
import no.ildsjel.watching.Backlog.Queue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what waits, each time with few statements that an index answers; ages are by the database's clock. */
class JdbcBacklog {
    /** As the outbox ranks them. */
    private static final List<Urgency> BY_RANK = List.of(Urgency.ANSWER, Urgency.NOTICE, Urgency.BROADCAST);

    private final JdbcClient jdbc;

    JdbcBacklog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Backlog count() {
        return new Backlog(parcels(), parked(), givenUp(), late(), waiting(), shut());
    }

    private Map<Pile, Heap> parcels() {
        // The states are named so that the many that are sent are not read.
        return jdbc.sql("""
                SELECT COALESCE(channel, 'none') AS tried, urgency,
                    CASE WHEN state = 'queued' THEN 'due' ELSE state END AS state, COUNT(*) AS many,
                    MIN(created_at) AS since, CURRENT_TIMESTAMP AS counted_at
                FROM parcels
                WHERE state IN ('due', 'queued', 'waiting', 'sending', 'unknown', 'held', 'unreachable', 'failed')
                GROUP BY COALESCE(channel, 'none'), urgency, CASE WHEN state = 'queued' THEN 'due' ELSE state END
                """).query((row, number) -> Map.entry(pile(row), heap(row))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Heap parked() {
        return jdbc.sql("""
                SELECT COUNT(*) AS many, MIN(parked_at) AS since, CURRENT_TIMESTAMP AS counted_at
                FROM parked_events
                WHERE given_up_at IS NULL
                """).query((row, number) -> heap(row)).single();
    }

    private Heap givenUp() {
        return jdbc.sql("""
                SELECT COUNT(*) AS many, MIN(given_up_at) AS since, CURRENT_TIMESTAMP AS counted_at
                FROM parked_events
                WHERE given_up_at IS NOT NULL
                """).query((row, number) -> heap(row)).single();
    }

    private Heap late() {
        return jdbc.sql("""
                SELECT COUNT(*) AS many, MIN(execution_time) AS since, CURRENT_TIMESTAMP AS counted_at
                FROM scheduled_tasks
                WHERE execution_time <= CURRENT_TIMESTAMP AND task_name = 'timer'
                """).query((row, number) -> heap(row)).single();
    }

    private Map<Queue, Heap> waiting() {
        return jdbc
                .sql("""
                SELECT lane, urgency, COUNT(*) AS many, MIN(created_at) AS since, CURRENT_TIMESTAMP AS counted_at
                FROM parcels
                WHERE state = 'waiting' AND lane IS NOT NULL
                GROUP BY lane, urgency
                """)
                .query((row, number) ->
                        Map.entry(new Queue(row.getString("lane"), BY_RANK.get(row.getInt("urgency"))), heap(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Heap> shut() {
        return jdbc.sql("""
                SELECT SUBSTRING(name FROM 1 FOR POSITION('/' IN name) - 1) AS channel, COUNT(*) AS many,
                    CURRENT_TIMESTAMP AS since, MAX(GREATEST(shut_until, doubted_until)) AS counted_at
                FROM lanes
                WHERE shut_until > CURRENT_TIMESTAMP OR doubted_until > CURRENT_TIMESTAMP
                GROUP BY SUBSTRING(name FROM 1 FOR POSITION('/' IN name) - 1)
                """).query((row, number) -> Map.entry(row.getString("channel"), heap(row))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Pile pile(ResultSet row) throws SQLException {
        return new Pile(row.getString("tried"), BY_RANK.get(row.getInt("urgency")), row.getString("state"));
    }

    private static Heap heap(ResultSet row) throws SQLException {
        return new Heap(row.getLong("many"), age(row));
    }

    private static double age(ResultSet row) throws SQLException {
        var since = row.getObject("since", OffsetDateTime.class);
        if (since == null) {
            return 0;
        }
        var age = Duration.between(since, row.getObject("counted_at", OffsetDateTime.class));
        return Math.max(0, age.toMillis() / 1000.0);
    }
}
