package no.ildsjel.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.conversation.Options.Option;
import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import no.ildsjel.phrasebook.Phrasebook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {
    private static final Phrasebook PHRASEBOOK = DeliveredPhrasebook.read();

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"NB", "SV", "EN"})
    @DisplayName("K-03 to K-18: every code that an organisation may use has a sentence of its own")
    void everyCodeHasASentence(Language language) {
        var keys = Stream.concat(
                SampleOrganisations.codes("recipient").stream().map("organisation.recipient."::concat),
                SampleOrganisations.codes("value").stream().map("organisation.value."::concat));

        assertThat(PHRASEBOOK.keys(language)).containsAll(keys.toList());
    }

    @Test
    @DisplayName("K-04 and K-07 to K-15: the strategy's recipients and values are among them")
    void theStrategysWordsAreAmongThem() {
        assertThat(SampleOrganisations.codes("recipient"))
                .containsExactly("users", "residents", "business", "civil", "staff", "org");
        assertThat(SampleOrganisations.codes("value"))
                .contains("time_saved", "cost_reduced", "simpler", "access")
                .contains("quality", "satisfaction", "knowledge")
                .contains("income_increased", "cost_avoided")
                .contains("staff_engagement", "staff_wellbeing", "skills_supply", "adaptability");
    }

    @Test
    void theOrganisationsCodesAreOfferedInItsOrder() {
        var codes = new Codes("values", "value", () -> List.of("quality", "access"), PHRASEBOOK::words);

        assertThat(codes.offered(Conversation.begun().now()))
                .extracting(Option::name)
                .containsExactly("quality", "access");
    }

    @Test
    void everyCodeIsAlsoKnownByOtherWords() {
        var recipients = codes("recipient");
        var values = codes("value");

        assertThat(Stream.concat(recipients, values))
                .allSatisfy(option ->
                        assertThat(option.alsoCalled()).as(option.name()).isNotEmpty());
    }

    private static Stream<Option> codes(String kind) {
        return new Codes(kind, kind, () -> SampleOrganisations.codes(kind), PHRASEBOOK::words)
                .offered(Conversation.begun().now()).stream();
    }

    /** An idea in draft may have a code that the organisation has stopped using since. */
    @Test
    void aCodeNoLongerUsedStillReads() {
        var codes = new Codes("values", "value", List::of, PHRASEBOOK::words);

        var chosen = codes.chosen("quality", Conversation.begun().now());

        assertThat(PHRASEBOOK.say(chosen, Language.NB)).isEqualTo("Bedre kvalitet");
    }
}
