package no.ildsjel.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What lies in the table {@code parcels} until an operator decides. */
class JdbcUndelivered implements Undelivered {
    private static final Logger log = LoggerFactory.getLogger(JdbcUndelivered.class);

    /** Not where the card has gone on since: what it said then would stand below what it says now. */
    private static final String MAY_BE_SENT_AGAIN = """
            (content IS NOT NULL OR deed = 'REMOVE') AND NOT EXISTS (
                SELECT 1
                FROM parcels since
                WHERE since.name = parcels.name AND since.recipient = parcels.recipient
                  AND since.state = 'sent' AND since.seq > parcels.seq)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JdbcDoors doors;
    private final Bell bell;

    JdbcUndelivered(JdbcClient jdbc, TransactionTemplate transaction, JdbcDoors doors, Bell bell) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.doors = doors;
        this.bell = bell;
    }

    @Override
    public List<Item> all() {
        return jdbc.sql("""
                SELECT id, CASE WHEN %s THEN state ELSE 'spent' END AS state, recipient, channel, name, reason, attempts,
                    created_at
                FROM parcels
                WHERE state IN ('failed', 'held')
                ORDER BY seq
                """.formatted(MAY_BE_SENT_AGAIN))
                .query(JdbcUndelivered::item)
                .list();
    }

    @Override
    public int count() {
        return jdbc.sql("SELECT COUNT(*) FROM parcels WHERE state IN ('failed', 'held')")
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean sendAgain(UUID parcel) {
        return decided(parcel, "is sent again", """
                UPDATE parcels
                SET state = 'due', due_at = CURRENT_TIMESTAMP, reopened_at = CURRENT_TIMESTAMP,
                    attempts_before = attempts
                WHERE id = :id AND state IN ('failed', 'held') AND %s
                """.formatted(MAY_BE_SENT_AGAIN));
    }

    @Override
    public boolean drop(UUID parcel) {
        return decided(parcel, "is dropped", """
                UPDATE parcels
                SET state = 'dropped', content = NULL
                WHERE id = :id AND state IN ('failed', 'held')
                """);
    }

    private boolean decided(UUID parcel, String what, String statement) {
        boolean isOurs = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean isUndecided = jdbc.sql(statement).param("id", parcel).update() == 1;
            if (isUndecided) {
                doors.goOnBehind(parcel);
            }
            return isUndecided;
        }));
        if (isOurs) {
            log.info("Parcel {} {}, as an operator decided", parcel, what);
            bell.ring();
        }
        return isOurs;
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                to(row.getString("recipient"), Optional.ofNullable(row.getString("channel"))),
                row.getString("name"),
                Optional.ofNullable(row.getString("reason")).orElse(""),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /** A room by its purpose; of everybody else only what they are. */
    static String to(String recipient, Optional<String> channel) {
        if (recipient.startsWith("room/")) {
            return recipient;
        }
        var parts = recipient.split("/", 3);
        return parts[0].equals("place")
                ? "place/" + parts[1]
                : channel.map(name -> parts[0] + "/" + name).orElse(parts[0]);
    }
}
