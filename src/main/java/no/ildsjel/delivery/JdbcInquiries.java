package no.ildsjel.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.ildsjel.delivery.Parcel.Urgency;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes places in the table {@code lanes} without joining a queue. Whether a lane is doubted is for messages to find out,
 * which wait for it.
 */
class JdbcInquiries implements Inquiries {
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final JdbcLanes lanes;

    JdbcInquiries(
            JdbcClient jdbc, NamedParameterJdbcTemplate batches, TransactionTemplate transaction, JdbcLanes lanes) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
        this.lanes = lanes;
    }

    @Override
    public Optional<Duration> take(List<Lane> wanted) {
        var sorted = wanted.stream().sorted(Comparator.comparing(Lane::name)).toList();
        if (isTaken(sorted)) {
            return Optional.empty();
        }
        var wait = wait(sorted);
        // Somebody else was the first there ever, in that very moment.
        boolean isFree = wait.equals(A_MOMENT);
        return isFree && isTaken(sorted) ? Optional.empty() : Optional.of(wait);
    }

    @Override
    public void shut(String lane, Duration after, String reason) {
        lanes.shut(lane, after, reason, false);
    }

    private boolean isTaken(List<Lane> sorted) {
        return Boolean.TRUE.equals(transaction.execute(status -> takeAll(sorted, status)));
    }

    private boolean takeAll(List<Lane> sorted, TransactionStatus status) {
        int[] taken = batches.batchUpdate(
                """
                UPDATE lanes
                SET taken_until = GREATEST(taken_until, CURRENT_TIMESTAMP)
                        + CAST(:interval AS BIGINT) * INTERVAL '0.000001' SECOND
                WHERE name = :name AND shut_until <= CURRENT_TIMESTAMP
                  AND taken_until <= CURRENT_TIMESTAMP + CAST(:slack AS BIGINT) * INTERVAL '0.000001' SECOND
                """, sorted.stream().map(JdbcInquiries::params).toArray(SqlParameterSource[]::new));
        for (int number = 0; number < taken.length; number++) {
            var lane = sorted.get(number);
            // No row yet: nobody has ever been there.
            if (taken[number] == 0 && !lanes.insert(lane.name(), lane.interval())) {
                status.setRollbackOnly();
                return false;
            }
        }
        return true;
    }

    private static SqlParameterSource params(Lane lane) {
        return new MapSqlParameterSource()
                .addValue("name", lane.name())
                .addValue("interval", JdbcTime.micros(lane.interval()))
                .addValue("slack", JdbcTime.micros(slack(lane)));
    }

    private static Duration slack(Lane lane) {
        return LaneState.slack(lane, Urgency.ANSWER);
    }

    private Duration wait(List<Lane> full) {
        var rooms = jdbc.sql("""
                SELECT name, taken_until, shut_until, CURRENT_TIMESTAMP AS now
                FROM lanes
                WHERE name IN (:names)
                """)
                .param("names", full.stream().map(Lane::name).toList())
                .query(JdbcInquiries::room)
                .list();
        return full.stream()
                .flatMap(lane -> rooms.stream()
                        .filter(room -> room.name().equals(lane.name()))
                        .map(room -> room.wait(lane)))
                .reduce(A_MOMENT, JdbcInquiries::longer);
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        var now = row.getObject("now", OffsetDateTime.class);
        return new Room(
                row.getString("name"),
                Duration.between(now, row.getObject("taken_until", OffsetDateTime.class)),
                Duration.between(now, row.getObject("shut_until", OffsetDateTime.class)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** How far ahead a lane is taken, and for how long it is shut. */
    private record Room(String name, Duration taken, Duration shut) {
        Duration wait(Lane lane) {
            return longer(shut, taken.minus(slack(lane)));
        }
    }
}
