package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import no.ildsjel.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.AbstractDataSource;

class JdbcDatabaseHealthTest {
    private final ExecutorService looker = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        looker.shutdownNow();
    }

    @Test
    void aDatabaseThatAnswersIsUp() {
        assertThat(statusOf(TestDatabase.fresh().dataSource())).isEqualTo(Status.UP);
    }

    @Test
    void aDatabaseThatRefusesIsDown() {
        assertThat(statusOf(connecting(() -> {
                    throw new SQLException("Connection refused by secret-host");
                })))
                .isEqualTo(Status.DOWN);
    }

    @Test
    void aDatabaseThatHangsIsDownWithinThreeSeconds() {
        var never = new CountDownLatch(1);
        var begun = Clock.systemUTC().instant();

        var status = statusOf(connecting(() -> {
            try {
                never.await();
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }));

        assertThat(status).isEqualTo(Status.DOWN);
        assertThat(Duration.between(begun, Clock.systemUTC().instant())).isLessThan(Duration.ofSeconds(4));
    }

    private Status statusOf(DataSource database) {
        return new JdbcDatabaseHealth(database, looker, Clock.systemUTC())
                .health()
                .getStatus();
    }

    private static DataSource connecting(Trouble trouble) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                trouble.strike();
                throw new SQLException();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
    }

    private interface Trouble {
        void strike() throws SQLException;
    }
}
