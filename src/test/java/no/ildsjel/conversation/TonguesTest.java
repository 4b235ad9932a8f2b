package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
                "NB | Anhöriga ringer för att de inte vet när vi kommer | SV",
                "NB | Relatives ring because they don’t know when we come | EN",
                "NB | Eg veit ikkje kven som har nøkkelen til boda | NN",
                "NN | Jeg vet ikke hvem som har nøkkelen til boden | NB",
                "NN | Boende får vänta eftersom ingen vet var nyckeln är | SV",
                "SV | Pårørende ringer fordi de ikke vet når vi kommer | NB",
                "SV | Pårørande ringjer fordi dei ikkje veit når me kjem | NN",
                "SV | Parents can't find out when the bus is late | EN",
                "EN | Vi har ikke noe sted å henge våte klær når det regner | NB",
                "EN | Föräldrarna vet inte när bussen går och ringer till skolan | SV"
            })
    void aClearSentenceTellsItsLanguage(Language known, String text, Language language) {
        assertThat(tongues.written(text, known)).contains(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | Pårørende ringer fordi de ikke vet når vi kommer",
                "NB | Who reads this?",
                "NB | svenska elever",
                "NB | Hallen er stengt, og på døra står det bare «closed because of the people who had to leave»",
                "NB | Vi har inte, sa de på svensk, något att ge er, og så gikk jeg hjem",
                "NB | 👍 👍 👍",
                "NB | ",
                "NN | Pårørande ringjer fordi dei ikkje veit når vi kjem",
                "SV | Vi har personal som kan svenska",
                "EN | Relatives ring because they don’t know when we come",
                "EN | The form says «ansatte skal fylle ut» and nobody knows what it means"
            })
    void nobodyIsOfferedWhatTheyMayNotHaveWritten(Language known, String text) {
        assertThat(tongues.written(text == null ? "" : text, known)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachLanguageHasWordsThatTellIt(Language language) {
        assertThat(DeliveredPhrasebook.read().words("language." + language.code() + ".telling"))
                .hasSizeGreaterThan(40);
    }
}
