package no.ildsjel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers belong to nobody now alive, or to a series set apart for tests. */
class IdentityNumbersTest {
    private final IdentityNumbers numbers = new IdentityNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14026861560",
                "140268 61560",
                "140268-61560",
                "140268 615 60",
                "14 02 68 61560",
                "14.02.68 61560",
                "14.02.68.61560",
                "140268\n61560",
                "1 4 0 2 6 8 6 1 5 6 0",
                "1.4.0.2.6.8.6.1.5.6.0",
                "1 4 0 2 6 8 - 6 1 5 6 0",
                "8 1 0 2 0 3 9 8 0 0",
                "8 1 0 2 0 3 - 9 8 0 0",
                "1 9 8 1 0 2 0 3 9 8 0 0",
                "54026860094", // a D-number
                "14826860066", // made up for tests, in two ways
                "14426860083",
                "8102039800",
                "810203-9800",
                "810203 9800",
                "810203 - 9800",
                "810203\n9800",
                "810203+9800",
                "198102039800",
                "19810203-9800",
                "810263-9807" // a samordningsnummer
            })
    void itsCheckDigitsTellAnIdentityNumber(String number) {
        assertThat(found("Bruker " + number + " venter, og (" + number + ") også."))
                .containsExactly(number, number);
        assertThat(found("fnr:" + number)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14026861561",
                "140268-61550",
                "32026861560",
                "810203-9801",
                "8102039810",
                "19810203-9801",
                "1 4 0 2 6 8 6 1 5 6 1",
                "1 2 3 4 5 6 7 8 9 1 0 1 1 1 2",
                "7 8 1 0 2 0 3 9 8 0 0",
                "2026113012345",
                "140268615600",
                "550e8400-e29b-41d4-a716-198102039800",
                "20241105 1230",
                "24.12.2026",
                "2026-12-24 16:00",
                "556036-0793", // an organisation
                "974760673",
                "25 000 000 000",
                "1234.56.78903"
            })
    void anyOtherFiguresAreLeftAlone(String figures) {
        assertThat(found("Nummer " + figures + " gjelder ennå.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 14026861560 5",
                "12 140268 61560 2026",
                "2 810203-9800 4",
                "1.14026861560",
                "1/14026861560",
                "14026861560,2",
                "14026861560.5",
                "14026861560:1",
                "140268 - 61560",
                "140268/61560",
                "140268  61560",
                "140268 (61560)",
                "140268_61560",
                "**140268** 61560"
            })
    void figuresBesideItHideNothing(String figures) {
        assertThat(found(figures)).hasSize(1);
    }

    /** Somebody who pastes a list of people tells each of them. */
    @ParameterizedTest
    @ValueSource(strings = {",", "/", "-", ";", ", ", " - ", "\n"})
    void eachNumberOfAListIsFound(String between) {
        assertThat(found("14026861560" + between + "14026861560")).hasSize(2);
        assertThat(found("810203-9800" + between + "810203-9800")).hasSize(2);
    }

    private List<String> found(String text) {
        return numbers.in(text).stream()
                .map(span -> text.substring(span.from(), span.to()))
                .toList();
    }
}
