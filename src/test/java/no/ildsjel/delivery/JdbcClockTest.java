package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@OnEachDatabase
class JdbcClockTest {
    private final PostOffice office;

    JdbcClockTest(Vendor vendor) {
        office = new PostOffice(vendor);
    }

    @Test
    void itSaysWhatTheDatabaseSays() {
        try (var clock = new JdbcClock(office.database.jdbc())) {
            assertThat(clock.now()).isCloseTo(office.databaseTime(), within(1, ChronoUnit.SECONDS));
        }
    }

    @Test
    void itGoesOn() {
        try (var clock = new JdbcClock(office.database.jdbc())) {
            var before = clock.now();
            office.databaseTime();

            assertThat(clock.now()).isAfter(before);
        }
    }

    @Test
    void whileTheDatabaseIsAwayItGoesOnByItself() {
        var isAway = new AtomicBoolean();
        var database = new DelegatingDataSource(office.database.dataSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                if (isAway.get()) {
                    throw new SQLException("away");
                }
                return super.getConnection();
            }
        };
        try (var clock = new JdbcClock(JdbcClient.create(database))) {
            isAway.set(true);

            clock.lookAgain();

            assertThat(clock.now()).isCloseTo(office.databaseTime(), within(1, ChronoUnit.SECONDS));
        }
    }
}
