package no.ildsjel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each has one figure that is wrong, so that it belongs to nobody. */
class MistypedIdentityNumbersTest {
    private final MistypedIdentityNumbers numbers =
            new MistypedIdentityNumbers(new Surroundings(() -> Set.of("kr"), () -> Set.of("faktura", "sak"), Set::of));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14026861561",
                "140268 61561",
                "140268-61561",
                "54026860095", // a D-number
                "810203-9801",
                "810203+9801",
                "19810203-9801",
                "810263-9808" // a samordningsnummer
            })
    void aDayInFrontTellsWhatWasMeant(String number) {
        assertThat(found("Bruker " + number + " venter, og (" + number + ") også."))
                .containsExactly(number, number);
        assertThat(found("fnr:" + number)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32026861561", // no such day
                "30026861561",
                "14136861561", // no such month
                "1402686156100", // thirteen figures
                "140268615",
                "14 02 68 61561",
                "+14026861561",
                "140268 61561 22",
                "5 140268 61561",
                "faktura 14026861561",
                "sak: 140268-61561",
                "14026861561 kr",
                "556036-0793", // an organisation
                "8102039801",
                "20241105-1230",
                "2026-12-24",
                "0701740605"
            })
    void anyOtherFiguresAreLeftAlone(String figures) {
        assertThat(found("Det gjelder " + figures + " ennå.")).isEmpty();
    }

    private List<String> found(String text) {
        return numbers.in(text).stream()
                .map(span -> text.substring(span.from(), span.to()))
                .toList();
    }
}
