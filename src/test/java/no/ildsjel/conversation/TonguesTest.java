package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TonguesTest {
    private final Tongues tongues = new Tongues(DeliveredPhrasebook.read()::words);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "svenska | SV",
                "på svenska, tack | SV",
                "kan du svenska? | SV",
                "Swedish please | SV",
                "svensk | SV",
                "på nynorsk | NN",
                "kan vi ta det på nynorsk? | NN",
                "nynorska | NN",
                "English please | EN",
                "can we speak English? | EN",
                "på engelsk | EN",
                "heller på engelsk, takk | EN",
                "bokmål | NB",
                "Norwegian, please | NB",
                "på norsk, takk | NB"
            })
    void aLanguageIsAskedForByItsName(String asked, Language language) {
        assertThat(tongues.asked(asked)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brevene våre er bare på norsk",
                "Svenska elever får ikke hjelp",
                "Vi har ikke skjemaer på engelsk",
                "nynorsk og bokmål",
                "please",
                "",
                "på"
            })
    void moreThanTheNameIsNoSuchWish(String said) {
        assertThat(tongues.asked(said)).isEmpty();
    }
}
