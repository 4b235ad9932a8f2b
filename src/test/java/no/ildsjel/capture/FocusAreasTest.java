package no.ildsjel.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.ildsjel.conversation.Options.Option;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import no.ildsjel.phrasebook.Phrasebook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FocusAreasTest {
    private static final Phrasebook PHRASEBOOK = DeliveredPhrasebook.read();

    private final Organisation gran = SampleOrganisations.granLike();

    @Test
    @DisplayName("K-28: a temporary area may be chosen until the day it ends, and the ideas that chose it keep it")
    void anAreaThatHasEndedIsNotOffered() {
        assertThat(offeredOn(LocalDate.of(2028, 6, 30))).contains("bosett26", "strom26");
        assertThat(offeredOn(LocalDate.of(2028, 7, 1))).contains("strom26").doesNotContain("bosett26");

        assertThat(says("bosett26")).isEqualTo("En god start for nye innbyggere");
    }

    @Test
    @DisplayName("K-38: none of them is always a choice")
    void noneOfThemComesLast() {
        assertThat(offeredOn(LocalDate.of(2026, 11, 23)))
                .containsExactly(
                        "velferd",
                        "lokalsamfunn",
                        "samskaping",
                        "digitalt",
                        "kvalitet",
                        "kompetanse",
                        "strom26",
                        "bosett26",
                        "none");
        assertThat(says("none")).isEqualTo("Utenfor fokusområdene");
    }

    @Test
    @DisplayName("K-23 to K-27: the long-term areas of Knivsta are offered first, in their own order")
    void theLongTermAreasComeFirst() {
        var knivsta =
                new FocusAreas(SampleOrganisations.knivstaLike(), () -> LocalDate.of(2026, 11, 23), PHRASEBOOK::words);

        assertThat(knivsta.offered(Conversation.begun().now()))
                .extracting(option -> PHRASEBOOK.say(option.label(), Language.SV))
                .startsWith(
                        "Välfärdsuppdraget och välfärdsteknik",
                        "Livslångt lärande",
                        "Kompetensförsörjning",
                        "Attraktionskraft för boende och företag",
                        "Det hållbara samhället");
    }

    @Test
    void aTemporaryAreaSaysHowLongItIsOpen() {
        var labels = areas(LocalDate.of(2026, 11, 23))
                .offered(Conversation.begun().now())
                .stream()
                .map(option -> PHRASEBOOK.say(option.label(), Language.NB))
                .map(label -> label.replace('\u00a0', ' '));

        assertThat(labels)
                .contains("Velferd og livskvalitet", "En god start for nye innbyggere (fram til 30. juni 2028)");
    }

    @Test
    void anAreaIsAlsoKnownByItsBareNameAndByOtherWords() {
        var others = areas(LocalDate.of(2026, 11, 23))
                .offered(Conversation.begun().now())
                .stream()
                .collect(Collectors.toMap(Option::name, Option::alsoCalled));

        assertThat(others.get("bosett26")).contains("En god start for nye innbyggere", "innflyttere");
        assertThat(others.get("none")).contains("ingen", "inget", "none");
    }

    @Test
    void whoeverAsksForHelpReadsWhatEachAreaIsAbout() {
        var helps = areas(LocalDate.of(2026, 11, 23)).helps(Conversation.begun().now());

        assertThat(PHRASEBOOK.say(Objects.requireNonNull(helps.get("velferd")), Language.NN))
                .isEqualTo("Omsorg, oppvekst, helse og ein trygg kvardag.");
        assertThat(helps).doesNotContainKeys("bosett26", "none");
    }

    @Test
    void anAreaThatTheOrganisationDroppedIsStillSaidSomehow() {
        assertThat(says("gammelt")).isEqualTo("gammelt");
    }

    private List<String> offeredOn(LocalDate day) {
        return areas(day).offered(Conversation.begun().now()).stream()
                .map(Option::name)
                .toList();
    }

    private String says(String area) {
        var chosen = areas(LocalDate.of(2029, 1, 1))
                .chosen(area, Conversation.begun().now());
        return PHRASEBOOK.say(chosen, Language.NB);
    }

    private FocusAreas areas(LocalDate day) {
        return new FocusAreas(gran, () -> day, PHRASEBOOK::words);
    }
}
