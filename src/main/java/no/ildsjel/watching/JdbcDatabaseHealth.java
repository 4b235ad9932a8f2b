package no.ildsjel.watching;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import no.ildsjel.watching.Glance.Patience;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database answers, said within three seconds even where it hangs. */
class JdbcDatabaseHealth implements HealthIndicator {
    // The pool gives up after two seconds; one question at a time, however many ask.
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(1), Duration.ofMillis(2500));
    private static final int SECONDS_TO_ANSWER = 1;

    private final Glance<Boolean> isThere;

    JdbcDatabaseHealth(DataSource database, Executor looker, Clock clock) {
        this.isThere = new Glance<>(() -> answers(database), looker, clock, PATIENCE, false);
    }

    @Override
    public Health health() {
        return isThere.now() ? Health.up().build() : Health.down().build();
    }

    private static boolean answers(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException away) {
            return false;
        }
    }
}
