package no.ildsjel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresServerTest {
    @Test
    void aServerThatWasTakenAwayComesBackWithWhatItHadCommitted() {
        try (var server = PostgresServer.started()) {
            var jdbc = JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()));
            jdbc.sql("CREATE TABLE kept AS SELECT 17 AS number").update();

            server.stopImmediately();
            assertThatThrownBy(() -> jdbc.sql("SELECT number FROM kept")
                            .query(Integer.class)
                            .single())
                    .isInstanceOf(CannotGetJdbcConnectionException.class);
            server.startAgain();

            assertThat(jdbc.sql("SELECT number FROM kept").query(Integer.class).single())
                    .isEqualTo(17);
        }
    }
}
