package no.ildsjel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.organisation.Organisation.Member;
import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.people.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleOrganisationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Organisation gran = SampleOrganisations.granLike();
    private final Organisation knivsta = SampleOrganisations.knivstaLike();

    static Stream<Organisation> both() {
        return Stream.of(SampleOrganisations.granLike(), SampleOrganisations.knivstaLike());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gran-like", "knivsta-like"})
    void everySampleIsWithoutFaultsAndWarnings(String name) {
        var warnings = new ArrayList<String>();

        SampleOrganisations.read(name, warnings::add);

        assertThat(warnings).isEmpty();
    }

    /** In the comments: whoever copies the file reads them first. */
    @ParameterizedTest
    @ValueSource(strings = {"gran-like", "knivsta-like"})
    void everySampleSaysHowSomebodyIsKnownByAnotherEmail(String name) {
        assertThat(SampleOrganisations.text(name)).contains("alsoKnownAs: [");
    }

    @ParameterizedTest
    @MethodSource("both")
    void everySampleHasTheWholeCast(Organisation organisation) {
        assertThat(organisation.members())
                .extracting(SampleOrganisationsTest::firstName)
                .contains("Kari", "Ola", "Ingrid", "Åse", "Per", "Liv", "Jon", "Annika", "Sam");
        assertThat(names(organisation.withRole(Role.LINE_OWNER))).containsExactly("Per");
        assertThat(names(organisation.withRole(Role.COMMUNICATOR))).containsExactly("Liv");
        assertThat(names(organisation.withRole(Role.INNOVATION_LEAD))).containsExactly("Jon");
        assertThat(names(organisation.reviewersOf(null))).containsExactly("Ola", "Ingrid");
        assertThat(names(organisation.standInsOf(null))).containsExactly("Åse");
        assertThat(organisation.sizeOf(unitOf(organisation, "Kari"))).isEqualTo(42);
        assertThat(organisation.sizeOf(unitOf(organisation, "Sam"))).isEqualTo(3);
    }

    /** Where nobody has the role, the innovation leads look after it. */
    @Test
    void onlyOneOfThemHasOperators() {
        assertThat(names(gran.withRole(Role.OPERATOR))).containsExactly("Marte", "Jon");
        assertThat(knivsta.withRole(Role.OPERATOR)).isEmpty();
    }

    @Test
    @DisplayName("K-23 to K-27: the five long-term areas of Knivsta, in order")
    void knivstaHasItsFiveAreas() {
        assertThat(knivsta.areasOpenOn(TODAY))
                .filteredOn(area -> area.temporary() == null)
                .extracting(area -> area.names().get(Language.SV))
                .containsExactly(
                        "Välfärdsuppdraget och välfärdsteknik",
                        "Livslångt lärande",
                        "Kompetensförsörjning",
                        "Attraktionskraft för boende och företag",
                        "Det hållbara samhället");
    }

    @Test
    @DisplayName("K-28: a temporary area past its end cannot be chosen, and is still known to the ideas that have it")
    void aTemporaryAreaEndsByItself() {
        assertThat(gran.areasOpenOn(TODAY))
                .extracting(FocusArea::id)
                .containsExactly(
                        "velferd",
                        "lokalsamfunn",
                        "samskaping",
                        "digitalt",
                        "kvalitet",
                        "kompetanse",
                        "strom26",
                        "bosett26");
        assertThat(gran.areasOpenOn(LocalDate.of(2026, 8, 31)))
                .extracting(FocusArea::id)
                .contains("enklere26");
        assertThat(gran.area("enklere26")).isPresent();
    }

    @Test
    @DisplayName("K-30: ideas in a temporary area go to the reviewers of those it supports")
    void aTemporaryAreaBorrowsReviewers() {
        assertThat(names(gran.reviewersOf("enklere26"))).containsExactly("Ola", "Ingrid", "Marte");
        assertThat(names(gran.reviewersOf("bosett26"))).containsExactly("Ola", "Ingrid");
        assertThat(names(gran.standInsOf("enklere26"))).containsExactly("Åse");
    }

    @Test
    void anAreaMayHaveReviewersThatOthersHaveNot() {
        assertThat(names(gran.reviewersOf("digitalt"))).contains("Marte");
        assertThat(names(gran.reviewersOf("velferd"))).doesNotContain("Marte");
    }

    @Test
    void anAreaThatNobodyKnowsGoesWhereIdeasOutsideGo() {
        assertThat(gran.reviewersOf("long-gone")).isEqualTo(gran.reviewersOf(null));
        assertThat(gran.standInsOf("long-gone")).isEqualTo(gran.standInsOf(null));
    }

    @Test
    @DisplayName("K-17: saved time is non-economic in Knivsta, and a class of its own in Gran")
    void savedTimeIsCountedAsTheOrganisationWants() {
        assertThat(knivsta.valueClass("time_saved")).isEqualTo("non_economic");
        assertThat(gran.valueClass("time_saved")).isEqualTo("time");
    }

    @Test
    @DisplayName("K-82: whom to ask is the organisation's to say")
    void theContactIsTheOrganisationsOwn() {
        assertThat(knivsta.word("contact")).isEqualTo("Innovationskontoret");
        assertThat(gran.word("contact")).isEqualTo("utviklingsavdelingen");
    }

    private static List<String> names(List<Member> members) {
        return members.stream().map(SampleOrganisationsTest::firstName).toList();
    }

    private static String firstName(Member member) {
        return String.valueOf(member.name()).split(" ", 2)[0];
    }

    private static String unitOf(Organisation organisation, String name) {
        return organisation.members().stream()
                .filter(member -> firstName(member).equals(name))
                .map(Member::unit)
                .findFirst()
                .orElseThrow();
    }
}
