package no.ildsjel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whoever asks for every column is refused by PostgreSQL ("cached plan must not change result type") once a newer version has
 * added one beside us.
 */
class NamedColumnsTest {
    private static final Pattern EVERY_COLUMN = Pattern.compile("SELECT\\s+(\\w+\\.)?\\*");

    @Test
    void everyStatementNamesTheColumnsThatItReads() throws IOException {
        var read = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.getFileName().toString().startsWith("Jdbc"))
                    .forEach(read::add);
        }

        assertThat(read)
                .hasSizeGreaterThan(20)
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(EVERY_COLUMN));
    }
}
