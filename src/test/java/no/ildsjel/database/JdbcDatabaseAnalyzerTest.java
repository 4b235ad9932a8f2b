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
    void otherFailuresAreLeftToOthers() {
        assertThat(analyzer.analyze(new SQLException("wrong password", "28000", 28000)))
                .isNull();
    }
}
