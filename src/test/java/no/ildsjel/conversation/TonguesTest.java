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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bänkarna längs ån är borttagna, så äldre har inte någonstans att vila | NB | SV",
                "The food bank gets bread on Friday when nobody is there | NB | EN",
                "Pårørande ringjer fordi dei ikkje veit når vi kjem | NB | NN",
                "Pårørende ringer fordi de ikke vet noe om når vi er hjemme | SV | NB",
                "Tilsette køyrer forbi kvarandre, og eg veit ikkje kvifor | EN | NN"
            })
    void itIsSeenWhichLanguageSomebodyWrites(String need, Language spoken, Language written) {
        assertThat(tongues.plainly(need, spoken)).contains(written);
        assertThat(tongues.plainly(need, written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nøklene er borte hver morgen",
                "Vi trenger feedback på the user journey, men ikke nå",
                "Skype is down",
                "123 456",
                "Kopimaskinen står"
            })
    void whatIsNotPlainIsLeftAlone(String need) {
        assertThat(tongues.plainly(need, Language.NB)).isEmpty();
    }
}
