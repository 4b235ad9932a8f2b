package no.ildsjel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/ildsjel;WRITE_DELAY=0",
                "jdbc:h2:./data/ildsjel;MODE=PostgreSQL;write_delay=0;X=1",
                "jdbc:h2:data/../data/ildsjel"
            })
    void theFileIsWhereH2LooksForIt(String url) {
        var file = new DatabaseAddress(url).file();

        assertThat(file).contains(new DatabaseFile(Path.of("data/ildsjel.mv.db").toAbsolutePath()));
    }

    @Test
    void aFileInTheHomeIsFound() {
        var file = new DatabaseAddress("jdbc:h2:~/ildsjel").file();

        assertThat(file).contains(new DatabaseFile(Path.of(System.getProperty("user.home"), "ildsjel.mv.db")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:x", "jdbc:h2:tcp://host/~/x;WRITE_DELAY=0", "jdbc:postgresql://host/ildsjel"})
    void whatIsElsewhereHasNoFile(String url) {
        assertThat(new DatabaseAddress(url).file()).isEmpty();
        assertThat(new DatabaseAddress(url).isSafe()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./ildsjel",
                "jdbc:h2:file:./ildsjel;WRITE_DELAY=500",
                "jdbc:h2:file:./ildsjel;WRITE_DELAY=01",
                "jdbc:h2:tcp://host/ildsjel"
            })
    void anAddressThatLosesWhatWasKeptIsRefused(String url) {
        assertThatThrownBy(() -> Precaution.take(url))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("ILDSJEL_DATABASE_URL")
                .hasMessageContaining("WRITE_DELAY=0");
    }
}
