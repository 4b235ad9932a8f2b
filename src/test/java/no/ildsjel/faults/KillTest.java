package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import no.ildsjel.Vendor;
import no.ildsjel.faults.Death.Point;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes are killed while people talk; another one goes on with everything. */
@Tag("faults")
class KillTest {
    private static final int REPEATS = Integer.getInteger("kill.repeats", Faults.count(1, 30));
    private static final int RANDOM_KILLS = Integer.getInteger("kill.random", Faults.count(0, 100));
    private static final Duration LONGEST_TAKEOVER = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whoeverIsKilledAtThatPointLosesNothing(Vendor vendor) {
        try (var siege = new Siege(vendor, folder)) {
            IntStream.range(0, REPEATS).forEach(repeat -> {
                for (var point : Point.values()) {
                    siege.killAt(point);
                }
            });
            IntStream.range(0, RANDOM_KILLS).forEach(kill -> siege.killSometime());

            siege.end();

            assertThat(siege.complaints()).as("what no kill explains").isEmpty();
            siege.history().holds("T-KILL " + vendor + " " + siege.kills());
            assertThat(siege.longestTakeover()).isLessThan(LONGEST_TAKEOVER);
        }
    }
}
