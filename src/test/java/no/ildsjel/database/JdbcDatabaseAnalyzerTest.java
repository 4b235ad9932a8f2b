package no.ildsjel.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class JdbcDatabaseAnalyzerTest {
    private final JdbcDatabaseAnalyzer analyzer = new JdbcDatabaseAnalyzer();

    @Test
    void aDatabaseThatIsOpenElsewhereIsNamed(@TempDir Path folder) throws IOException {
        var file = folder.resolve("ildsjel.mv.db");

        try (var other = FileChannel.open(file, CREATE, WRITE)) {
            other.lock();
            var failure = catchException(() -> DriverManager.getConnection("jdbc:h2:file:" + folder + "/ildsjel"));

            assertThat(analyzer.analyze(new IllegalStateException(failure)))
                    .isNotNull()
                    .extracting(FailureAnalysis::getDescription)
                    .asString()
                    .contains("Another process", file.toString());
        }
    }

    @Test
    void aDatabaseThatIsAwayOrDoesNotLetUsInIsToldWithWhatToLookAt() {
        for (var state : new String[] {"28P01", "28000", "08001", "08004"}) {
            assertThat(analyzer.analyze(new SQLException("no password was provided", state, 0)))
                    .isNotNull()
                    .satisfies(analysis -> {
                        assertThat(analysis.getDescription()).contains("no password was provided");
                        assertThat(analysis.getAction()).contains("ILDSJEL_DATABASE_PASSWORD");
                    });
        }
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(analyzer.analyze(new SQLException("no such table", "42S02", 42102)))
                .isNull();
        assertThat(analyzer.analyze(new SQLException("says nothing"))).isNull();
    }
}
