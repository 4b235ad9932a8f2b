package no.ildsjel.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every talk is played; {@code target/talks.md} tells how each went, {@code -Dtalk=name} what was said in one. */
class SimulatedTalksTest {
    private static final Path REPORT = Path.of("target", "talks.md");

    /** Raised when it gets better. The talks that are held out are reported, and nothing is tuned to them. */
    private static final double SHARE_RIGHT = 0.75;

    @Test
    void peopleGetTheIdeaStoredThatTheyHaveInMind() throws IOException {
        var wanted = System.getProperty("talk");
        var tellings = played(Stream.concat(TalkReader.tuned().stream(), TalkReader.heldOut().stream())
                .filter(talk -> wanted == null || talk.name().equals(wanted))
                .toList());

        Files.createDirectories(REPORT.getParent());
        if (wanted != null) {
            Files.write(REPORT.resolveSibling("talk.md"), tellings.get(0).log());
            assertThat(tellings.get(0).findings()).isEmpty();
            return;
        }
        Files.writeString(REPORT, new Report(tellings).text());
        var tuned =
                tellings.stream().filter(telling -> !telling.talk().isHeldOut()).toList();
        assertThat(Report.share(tuned)).isGreaterThanOrEqualTo(SHARE_RIGHT);
    }

    private static List<Telling> played(List<Talk> talks) {
        var tellings = new ArrayList<Telling>();
        talks.stream().collect(Collectors.groupingBy(Talk::organisation)).forEach((organisation, all) -> {
            try (var house = House.of(organisation)) {
                all.forEach(talk -> tellings.add(played(house, talk)));
            }
        });
        return tellings;
    }

    private static Telling played(House house, Talk talk) {
        house.begin();
        var telling = new Employee(house, talk).tells();
        new Verdict(house, telling).pass();
        return telling;
    }
}
