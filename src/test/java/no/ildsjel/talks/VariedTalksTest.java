package no.ildsjel.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import no.ildsjel.conversation.EngineTime;
import no.ildsjel.talks.Telling.Kind;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The talks that are tuned against, each told in other manners: {@code -Dtalks.varied=true}, some minutes. */
@EnabledIfSystemProperty(named = "talks.varied", matches = "true")
class VariedTalksTest {
    private static final Path FOLDER = Path.of("target", "varied");

    @ParameterizedTest
    @EnumSource
    void whatIsToldOtherwiseIsStoredAlike(Manner manner) throws IOException {
        var tellings = new ArrayList<Telling>();
        TalkReader.tuned().stream()
                .flatMap(talk -> manner.of(talk).stream())
                .collect(Collectors.groupingBy(Talk::organisation))
                .forEach((organisation, talks) -> {
                    try (var house = House.of(organisation)) {
                        var time = new EngineTime(house.context());
                        for (var talk : talks) {
                            house.begin();
                            var telling = new Employee(house, talk, time, false).tells();
                            new Verdict(house, telling).pass();
                            tellings.add(telling);
                        }
                    }
                });
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %d talks, %.1f %% right, %d lose words, %d are stuck",
                manner,
                tellings.size(),
                100 * Report.share(tellings),
                tellings.stream()
                        .filter(telling -> Report.has(telling, Kind.LOST))
                        .count(),
                tellings.stream()
                        .filter(telling -> Report.has(telling, Kind.STUCK))
                        .count()));
        tellings.stream().filter(telling -> !telling.isRight()).forEach(telling -> {
            lines.add("## " + telling.talk().name());
            telling.findings().forEach(finding -> lines.add("!! " + finding.kind() + " " + finding.words()));
            lines.addAll(telling.log());
        });
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(manner.name() + ".md"), lines);
        System.out.println(lines.get(0));
        assertThat(tellings).isNotEmpty();
    }
}
