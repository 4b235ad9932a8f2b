package no.ildsjel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.ildsjel.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** T-KILL: H2 2.5.250 and 2.5.252 never end what was cut off in its commit; whoever changes a row of it turns round for ever. */
class CutOffCommitTest {
    private static final int ROWS = 30_000;

    @TempDir
    private Path folder;

    @Test
    void whatWasCutOffInItsCommitIsDoneOrUndoneAndCanBeChanged() throws Exception {
        var jdbc = JdbcClient.create(new DriverManagerDataSource(url(), "ildsjel", ""));
        jdbc.sql("CREATE TABLE kept (name INT PRIMARY KEY, state INT)").update();
        jdbc.sql("CREATE INDEX kept_by_state ON kept (state)").update();
        jdbc.sql("INSERT INTO kept SELECT x, 0 FROM SYSTEM_RANGE(1, :rows)")
                .param("rows", ROWS)
                .update();

        for (int micros : List.of(0, 1_000, 3_000, 10_000, 20_000, 40_000)) {
            var process = JavaProcess.of(CutOffCommit.class, url(), String.valueOf(micros));
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(137);

            Precaution.take(url());

            assertThat(jdbc.sql("SELECT DISTINCT state FROM kept")
                            .query(Integer.class)
                            .list())
                    .as("all or none, after %d µs", micros)
                    .hasSize(1);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> jdbc.sql("UPDATE kept SET state = state + 1").update());
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("kept") + ";WRITE_DELAY=0";
    }
}
