package no.ildsjel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.ildsjel.conversation.Unheard;
import no.ildsjel.organisation.SampleOrganisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MorningRoundTest {
    private static final String MARTE = "marte@eksempelkommunen.example";

    private final Workshop workshop = new Workshop(SampleOrganisations.granLike());

    @Test
    void eachOperatorIsToldOfEverythingInOneMessage() {
        workshop.fails("room/recognition/slack", "not_in_channel");
        workshop.isHeld("room/recognition/teams");
        workshop.isNotHeard(Unheard.State.GIVEN_UP);

        rings();

        assertThat(workshop.sent).hasSize(2);
        assertThat(workshop.reads(MARTE)).isEqualTo("""
                Noe kom ikke fram
                Dette venter på deg: én melding som ikke kom fram, ett innlegg som kanskje kom fram og én ting noen skrev, som jeg ikke fikk med meg.
                1. Kom ikke fram: et innlegg i #vi-heier i Slack. Jeg er ikke med i kanalen. Inviter meg, og send igjen. Siden 23. november, 3 forsøk.
                [Send nr. 1 igjen]
                [Dropp nr. 1]
                2. Kom kanskje fram: et innlegg i #vi-heier i Teams. Jeg vet ikke om det ble lagt ut, for svaret ble borte. Se etter der. Mangler det, sender du det igjen. Står det der, dropper du det. Plattformen svarte ikke i tide. Siden 23. november, 3 forsøk.
                [Send nr. 2 igjen]
                [Dropp nr. 2]
                3. Ikke hørt: noe en kollega skrev til meg i Teams. Den som skrev, har fått teksten tilbake. Det er en feil hos meg (java.lang.IllegalStateException). Den som driver løsningen, ser den i loggen. Siden 23. november, 4 forsøk.
                [Prøv nr. 3 igjen]
                [Dropp nr. 3]""");
    }

    @Test
    void onlyTheFirstFewHaveButtons() {
        for (int number = 1; number <= 7; number++) {
            workshop.fails("person/slack", "account_inactive");
        }

        rings();

        assertThat(workshop.reads(MARTE))
                .contains("7 meldinger", "[Send nr. 5 igjen]", "2 til står på driftssiden.")
                .doesNotContain("nr. 6");
    }

    @Test
    void nobodyIsToldOfNothing() {
        workshop.isNotHeard(Unheard.State.TRIED);

        rings();

        assertThat(workshop.sent).isEmpty();
    }

    /** Whoever was down over the morning tells late; but who reads it at night, or on a Saturday? */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:00:00Z, 2",
        "2026-11-23T14:59:59Z, 2",
        "2026-11-23T15:00:00Z, 0",
        "2026-11-23T06:59:59Z, 0",
        "2026-11-28T09:00:00Z, 0",
        "2026-12-25T09:00:00Z, 0"
    })
    void theyAreToldInWorkingHours(Instant now, int messages) {
        workshop.fails("person/slack", "account_inactive");
        workshop.clock.set(now);

        rings();

        assertThat(workshop.sent).hasSize(messages);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T06:00:00Z, 2026-11-23T07:00:00Z",
        "2026-11-23T07:00:00Z, 2026-11-24T07:00:00Z",
        "2026-11-27T12:00:00Z, 2026-11-30T07:00:00Z",
        "2026-12-23T12:00:00Z, 2026-12-28T07:00:00Z",
        "2027-03-26T12:00:00Z, 2027-03-30T06:00:00Z"
    })
    void itComesAgainTheNextWorkingMorning(Instant now, Instant next) {
        workshop.clock.set(now);

        rings();

        assertThat(workshop.timers).containsExactlyEntriesOf(Map.of("upkeep-round/daily", next));
    }

    @Test
    void aNodeThatStartsLeavesWhatIsSetAlready() {
        workshop.round.begin();
        workshop.clock.tick(Duration.ofDays(3));

        workshop.round.begin();

        assertThat(workshop.timers).containsValue(Instant.parse("2026-11-24T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "Kari"})
    void nobodyIsNamed(String name) {
        workshop.fails("person/slack", "user_not_found");

        rings();

        assertThat(workshop.reads(MARTE)).doesNotContain(name);
    }

    private void rings() {
        workshop.round.ring("daily", workshop.clock.instant());
    }
}
