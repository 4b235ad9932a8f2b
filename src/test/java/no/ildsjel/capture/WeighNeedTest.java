package no.ildsjel.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import no.ildsjel.conversation.Answer;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class WeighNeedTest {
    private final WeighNeed weighing = new WeighNeed(DeliveredPhrasebook.read()::words);

    static Stream<String> exampleNeeds() throws IOException {
        return new ClassPathResource("capture/example-needs.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines();
    }

    @ParameterizedTest
    @DisplayName("U-04: a proposal that names no problem is a solution")
    @ValueSource(
            strings = {
                "Vi bør kjøpe nettbrett til alle",
                "Vi trenger nye stoler",
                "Inför en chattbot på webben",
                "Build an app for parking",
                "Det er slik i dag. Kjøp inn flere nøkler!",
                "Forslag: lås med kode",
                "«Innfør» kodelås",
                "VI BÖRDE … VI BORDE KÖPA EN APP"
            })
    void aProposalIsASolution(String need) {
        assertThat(weighing.isSolution(need)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi trenger en ny vaktliste fordi vikarene ikke vet når de skal jobbe",
                "Boende får vänta för att ingen vet vem som har nyckeln",
                "Parents can’t find out when the bus is late",
                "Parents can't find out when the bus is late, so we should tell them",
                "Skoler og barnehager kjøper projektorer hver for seg",
                "Det blir stressigt veckan inför skolstart",
                "Vi lager middag til hundre uten å vite hvem som kommer",
                "Buyers of land do not hear from us"
            })
    void aProblemIsANeed(String need) {
        assertThat(weighing.isSolution(need)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("exampleNeeds")
    void noneOfTheExampleNeedsIsTakenForASolution(String need) {
        assertThat(weighing.isSolution(need)).isFalse();
    }

    @Test
    void thereAreFortyExampleNeeds() throws IOException {
        assertThat(exampleNeeds()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void lettersMayBeComposedInAnyWay() {
        var typedOnAMac = Normalizer.normalize("Inför en chattbot på webben", Normalizer.Form.NFD);

        assertThat(weighing.isSolution(typedOnAMac)).isTrue();
    }

    /** A need that was changed is weighed anew, so the script must hear "no" as well as "yes". */
    @Test
    void whatItFoundIsRememberedEitherWay() {
        var solution = weighing.perform(
                Conversation.begun().told("need", "Vi bør kjøpe en app").now());
        var need = weighing.perform(Conversation.begun()
                .told("need", "Ingen vet hvem som har nøkkelen")
                .now());

        assertThat(solution.name()).isEqualTo("solution");
        assertThat(solution.fills()).isEqualTo(Map.of("solution-found", new Answer.Choice("yes")));
        assertThat(need.name()).isEqualTo("need");
        assertThat(need.fills()).isEqualTo(Map.of("solution-found", new Answer.Choice("no")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", ".", "vi bør", "👩‍👩‍👧", "^", "\n"})
    void theLongestTextIsWeighedAtOnce(String piece) {
        var longest = piece.repeat(40_000 / piece.length()) + "x";

        assertThatCode(() -> Assertions.assertTimeout(Duration.ofSeconds(2), () -> weighing.isSolution(longest)))
                .doesNotThrowAnyException();
    }
}
