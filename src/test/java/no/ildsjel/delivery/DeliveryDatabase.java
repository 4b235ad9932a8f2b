package no.ildsjel.delivery;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own for each test, with our tables. */
final class DeliveryDatabase implements AutoCloseable {
    private final JdbcConnectionPool source = JdbcConnectionPool.create(
            "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    .formatted(UUID.randomUUID()),
            "ildsjel",
            "");
    private final java.sql.Connection keepsItAlive;

    DeliveryDatabase() {
        try {
            keepsItAlive = source.getConnection();
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
        Flyway.configure().dataSource(source).load().migrate();
    }

    DataSource source() {
        return source;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** The database's own clock cannot be moved, so all that is written in it is. */
    void passes(Duration time) {
        shift("due_at", time);
        shift("created_at", time);
    }

    private void shift(String column, Duration time) {
        var rows = jdbc().sql("SELECT id, %s AS moment FROM parcels".formatted(column))
                .query((row, number) ->
                        new Moment(row.getObject("id", UUID.class), row.getObject("moment", OffsetDateTime.class)))
                .list();
        rows.forEach(row -> jdbc().sql("UPDATE parcels SET %s = :moment WHERE id = :id".formatted(column))
                .param("moment", row.at().minus(time))
                .param("id", row.id())
                .update());
    }

    @Override
    public void close() {
        try {
            keepsItAlive.close();
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
        source.dispose();
    }

    private record Moment(UUID id, OffsetDateTime at) {}
}
