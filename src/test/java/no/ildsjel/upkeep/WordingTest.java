package no.ildsjel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import no.ildsjel.organisation.SampleOrganisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private final Workshop workshop = new Workshop(SampleOrganisations.granLike());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "channel_not_found | Kanalen finnes ikke, eller jeg er ikke med i den.",
                "account_inactive | Kontoen er stengt, enten min eller mottakerens.",
                "users_not_found | Ingen der har den e-postadressen.",
                "http_403 | Plattformen gir meg ikke lov.",
                "http_418 | Plattformen sa nei (http_418).",
                "http_503 | Plattformen hadde en feil som varte for lenge (http_503).",
                "limit: 51 blocks | Meldingen er større enn plattformen tar imot (limit: 51 blocks).",
                "by e-mail: not_installed | Personen har ikke fått appen ennå.",
                "unknown person | Jeg kjenner ikke personen lenger.",
                "java.lang.IllegalStateException | Det er en feil hos meg (java.lang.IllegalStateException). Den som"
                        + " driver løsningen, ser den i loggen.",
                "no.ildsjel.phrasebook.Sentence$Broken | Det er en feil hos meg (no.ildsjel.phrasebook.Sentence$Broken)."
                        + " Den som driver løsningen, ser den i loggen.",
                "some_new_code | Koden er some_new_code."
            })
    void theCommonestReasonsAreSentencesAndTheOthersCodes(String code, String sentence) {
        var ref = workshop.fails("person/slack", code);

        assertThat(workshop.says(workshop.wording.why(workshop.cases.find(ref).orElseThrow())))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person/slack | en melding til én person",
                "person | en melding til én person",
                "home/slack | hjemsiden til én person",
                "room/recognition/teams | et innlegg i #vi-heier i Teams",
                "room/gone/teams | et innlegg i gone i Teams",
                "room/recognition | et innlegg i #vi-heier",
                "place/slack | et kort svar i en kanal i Slack",
                "said/other | noe en kollega skrev til meg i en annen kanal",
                "mentioned/teams | noe en kollega skrev til meg i en kanal i Teams"
            })
    void whatItIsNamesNobody(String place, String words) {
        assertThat(workshop.says(workshop.wording.thing(place))).isEqualTo(words);
    }

    @Test
    void aLongCodeIsCut() {
        var ref = workshop.fails("person/slack", "x".repeat(500));

        assertThat(workshop.says(workshop.wording.why(workshop.cases.find(ref).orElseThrow())))
                .hasSizeLessThan(150);
    }
}
