package no.ildsjel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.people.Account;
import no.ildsjel.people.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Whoever watches the log has to be watched, too. */
class NoCanaryInLogsTest {
    private static final String WORDS = "Kanarifuglen synger på jobben";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Value too long for column: '" + WORDS + "'",
                "text=Kanarifuglen+synger+p%C3%A5+jobben&token=",
                "{\"text\":\"Kanarifuglen synger p\\u00e5 jobben\"}",
                "Kanarifuglen syn... (cut)"
            })
    void whatSomebodyWroteIsFoundHoweverItIsWritten(String line) {
        Canaries.rememberText(WORDS);

        assertThatThrownBy(() -> NoCanaryInLogs.check("INFO something\nERROR " + line + "\n"))
                .hasMessageContaining("Kanarifuglen");
    }

    @Test
    void namesAndAddressesOfWhoeverSpokeAreFound() {
        var kari = new Profile(new Account("slack", "U0KANARI"), "Kari Kanari", "kari@kanari.example", null);

        Canaries.remember(Utterance.of("slack/1", kari, new Utterance.Said("Hei")));

        assertThat(List.of("Kari Kanari", "kari@kanari.example"))
                .allSatisfy(secret -> assertThatThrownBy(() -> NoCanaryInLogs.check("Hello " + secret + "!"))
                        .isInstanceOf(AssertionError.class));
    }

    @Test
    void otherLinesAreLeftAlone() {
        Canaries.rememberText(WORDS);

        assertThatCode(() -> NoCanaryInLogs.check("Parcel 7 waits PT2S after attempt 1: ratelimited\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void aMetricIsSearchedWithItsTags() {
        Canaries.rememberText(WORDS);
        var metrics = new SimpleMeterRegistry();
        metrics.counter("ildsjel.turns", "outcome", "told");

        assertThatCode(() -> NoCanaryInLogs.check(metrics)).doesNotThrowAnyException();

        metrics.counter("ildsjel.turns", "outcome", WORDS);

        assertThatThrownBy(() -> NoCanaryInLogs.check(metrics)).hasMessageContaining("Kanarifuglen");
    }

    @Test
    void whatAnotherProcessPrintedIsSearchedOnce(@TempDir Path folder) throws IOException {
        Canaries.rememberText(WORDS);
        NoCanaryInLogs.watch(Files.writeString(folder.resolve("quiet.log"), "Started\n"));

        assertThatCode(NoCanaryInLogs::checkOutputs).doesNotThrowAnyException();

        NoCanaryInLogs.watch(Files.writeString(folder.resolve("loud.log"), "Started\nHeard " + WORDS + "\n"));

        assertThatThrownBy(NoCanaryInLogs::checkOutputs).hasMessageContaining("Kanarifuglen");
        assertThatCode(NoCanaryInLogs::checkOutputs).doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsLoggedOrPrintedIsOnTheTape() {
        LogTape.take();

        LoggerFactory.getLogger(getClass()).error("one that is logged");
        System.err.println("one that is printed");

        assertThat(LogTape.take()).contains("one that is logged", "one that is printed");
    }
}
