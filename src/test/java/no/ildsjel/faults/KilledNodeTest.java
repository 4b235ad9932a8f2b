package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import no.ildsjel.Canaries;
import no.ildsjel.NoCanaryInLogs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever searches what nodes print has to be watched, too. */
@Tag("faults")
class KilledNodeTest {
    private static final String WORDS = "Kanarifuglen i gruva";

    @Test
    void whatANodePrintedBeforeItWasKilledIsSearched() {
        Canaries.rememberText(WORDS);
        // Each of its lines begins with its name.
        var node = Node.starting(
                List.of("--spring.application.name=" + WORDS, "--spring.datasource.url=jdbc:h2:mem:killed"));
        assertThat(Waiting.until(Duration.ofSeconds(30), () -> node.log().contains(WORDS)))
                .isTrue();

        node.kill();

        assertThatThrownBy(NoCanaryInLogs::checkOutputs).hasMessageContaining(WORDS.substring(0, 16));
    }
}
