package no.ildsjel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ildsjel.organisation.Organisation.Member;
import no.ildsjel.organisation.Organisation.Promises;
import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.organisation.Organisation.Room;
import no.ildsjel.people.Directory.Entry;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationReaderTest {
    // Line 1 is "name"; the faults below count from there.
    private static final String SMALL = """
            name: Lillevik
            languages: [nb, sv]
            country: NO
            timeZone: Europe/Oslo
            words: {bot: Ildsjel, coach: veileder, sponsor: direktør, adminRole: HR, reviewerGroup: Gruppa, contact: HR}
            recipients: [users, staff]
            values:
              economic: [cost_reduced]
              time: [time_saved]
              non_economic: [quality, access]
            units: {Havna: 12, Skolen: 3}
            people:
              - {email: Jon@lillevik.example, unit: Havna, roles: [innovation_lead]}
              - {email: ola@lillevik.example, unit: Skolen, language: nn, name: Ola Vik}
              - {email: aase@lillevik.example, unit: Havna}
            rooms:
              recognition: {name: "#heia", places: {slack: C1}}
            focusAreas:
              longTerm:
                - id: hav
                  names: {nb: Havet, sv: Havet}
                  reviewers: [ola@lillevik.example]
                  standIns: [aase@lillevik.example]
              temporary:
                - id: torsk
                  names: {nb: Torsken, sv: Torsken}
                  from: 2026-01-01
                  to: 2026-12-31
                  owner: jon@lillevik.example
                  supports: [hav]
                  reason: Den er borte.
                  how: Den skal tilbake.
              outside:
                reviewers: [jon@lillevik.example]
                standIns: [aase@lillevik.example]
            """;

    private static final String SECOND_TEMPORARY = """
                - id: sild
                  names: {nb: Silda, sv: Sillen}
                  from: 2026-12-31
                  to: 2027-12-31
                  owner: jon@lillevik.example
                  supports: [hav]
                  reason: Den kommer.
                  how: Vi tar imot den.
            """;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void readsWhatTheFileSays() {
        var organisation = read(SMALL);

        assertThat(organisation.name()).isEqualTo("Lillevik");
        assertThat(organisation.language()).isEqualTo(Language.NB);
        assertThat(organisation.zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(organisation.word("reviewerGroup")).isEqualTo("Gruppa");
        assertThat(organisation.recipients()).containsExactly("users", "staff");
        assertThat(organisation.rooms()).containsExactly(new Room("recognition", "#heia", Map.of("slack", "C1")));
        assertThat(organisation.room("recognition")).isPresent();
        assertThat(organisation.room("news")).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void countsAValueInTheClassThatTheOrganisationChose() {
        var organisation = read(SMALL);

        assertThat(organisation.values()).containsExactly("cost_reduced", "time_saved", "quality", "access");
        assertThat(organisation.valueClass("time_saved")).isEqualTo("time");
        assertThat(organisation.valueClass("adaptability")).isEqualTo("non_economic");
    }

    @Test
    void knowsPeopleByEMailHoweverItIsWritten() {
        var organisation = read(SMALL);

        assertThat(organisation.member("OLA@Lillevik.example"))
                .contains(new Member("ola@lillevik.example", "Ola Vik", "Skolen", Language.NN, List.of()));
        assertThat(organisation.withRole(Role.INNOVATION_LEAD))
                .extracting(Member::email)
                .containsExactly("jon@lillevik.example");
        assertThat(organisation.sizeOf("Skolen")).isEqualTo(3);
        assertThat(organisation.sizeOf("Fyret")).isZero();
    }

    @Test
    void knowsPeopleByTheirOtherEMailsAsWell() {
        var organisation = read(SMALL.replace(
                        "unit: Skolen, language",
                        "alsoKnownAs: [Vik@lillevik.example, ola2@lillevik.example], unit: Skolen, language")
                .replace("reviewers: [ola@", "reviewers: [VIK@"));

        assertThat(organisation.member("vik@lillevik.example"))
                .isEqualTo(organisation.member("ola@lillevik.example"))
                .hasValueSatisfying(ola ->
                        assertThat(ola.alsoKnownAs()).containsExactly("vik@lillevik.example", "ola2@lillevik.example"));
        assertThat(organisation.members()).hasSize(3);
        assertThat(organisation.reviewersOf("hav")).extracting(Member::email).containsExactly("ola@lillevik.example");
    }

    @Test
    void tellsTheMainEMailOfWhoeverIsKnownByAnother() {
        var directory = new MemberDirectory(read(SMALL.replace(
                "unit: Skolen, language", "alsoKnownAs: [vik@lillevik.example], unit: Skolen, language")));

        assertThat(directory.find("vik@lillevik.example"))
                .contains(new Entry("ola@lillevik.example", List.of("vik@lillevik.example"), "Ola Vik", Language.NN));
        assertThat(directory.find("gone@lillevik.example")).isEmpty();
    }

    @Test
    void takesALetterForTheSameInOneCharacterOrTwo() {
        var organisation = read(SMALL.replace("Havna", "Ha\u030avna"));

        assertThat(organisation.sizeOf("H\u00e5vna")).isEqualTo(12);
        assertThat(organisation.member("jon@lillevik.example"))
                .hasValueSatisfying(jon -> assertThat(jon.unit()).isEqualTo("H\u00e5vna"));
    }

    @Test
    void promisesWhatTheFileLeavesOut() {
        var promises =
                read(SMALL + "promises: {replyWithin: 10, draftsKept: 14}\n").promises();

        assertThat(promises).isEqualTo(new Promises(10, 5, 5, Duration.ofDays(14), List.of(3)));
        assertThat(read(SMALL).promises()).isEqualTo(new Promises(5, 5, 5, Duration.ofDays(30), List.of(3, 21)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1, 10, 20]|1,10,20", "[]|", "[29]|29", "|3,21"})
    void remindsOfDraftsAsTheFileSays(@Nullable String written, @Nullable String days) {
        var nudges = read(SMALL + "promises: {draftNudges: %s}\n".formatted(written == null ? "" : written))
                .promises()
                .draftNudges();

        assertThat(nudges.stream().map(String::valueOf)).isEqualTo(days == null ? List.of() : List.of(days.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[3, 30]|'30' comes too late: a draft is kept for 30 days (draftsKept)",
                "[21, 3]|'3' must come after 21: write the days in rising order, such as [3, 21]",
                "[3, 3]|'3' must come after 3: write the days in rising order, such as [3, 21]",
                "[0]|'0' is too little: write 1 or more",
                "[soon]|'soon' is not a whole number, such as 5",
                "3|'draftNudges' must be a list"
            })
    void tellsWhichReminderOfADraftCannotBeMeant(String written, String fault) {
        var yaml = SMALL + "promises:\n  draftNudges: %s\n".formatted(written);

        assertThat(faultsOf(yaml))
                .singleElement()
                .isEqualTo("org.yaml:%d: %s".formatted(yaml.lines().count(), fault));
    }

    @Test
    void tellsAllFaultsTogetherInTheOrderOfTheFile() {
        var yaml = SMALL.replace("Europe/Oslo", "Europa/Oslo")
                .replace("[users, staff]", "[users, cats]")
                .replace("unit: Skolen", "unit: Fyret")
                .replace("supports: [hav]", "supports: [elv]")
                .replace("country: NO", "countri: NO");

        assertThat(faultsOf(yaml))
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("org.yaml:1: 'country' is missing: add it"),
                        fault -> assertThat(fault).startsWith("org.yaml:3: unknown key 'countri'"),
                        fault -> assertThat(fault).startsWith("org.yaml:4: 'Europa/Oslo' is not a time zone"),
                        fault -> assertThat(fault).startsWith("org.yaml:6: unknown recipient 'cats'; there are: users"),
                        fault -> assertThat(fault)
                                .isEqualTo("org.yaml:14: unknown unit 'Fyret'; there are: Havna, Skolen"),
                        fault -> assertThat(fault)
                                .isEqualTo("org.yaml:30: unknown long-term focus area 'elv'; there are: hav"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        name: Lillevik            | name:                     | 1: 'name' is missing
        [nb, sv]                  | [nb, da]                  | 2: unknown language 'da'
        country: NO               | country: XX               | 3: unknown country 'XX'
        country: NO               | country: [NO]             | 3: 'country' must be one value
        Europe/Oslo               | Oslo                      | 4: 'Oslo' is not a time zone
        , contact: HR             | ``                        | 5: 'contact' is missing
        coach: veileder           | coachen: veileder         | 5: unknown key 'coachen'
        [users, staff]            | [users, users]            | 6: 'users' is already on line 6
        [users, staff]            | users                     | 6: 'recipients' must be a list
        [cost_reduced]            | [cost_halved]             | 8: unknown value 'cost_halved'
        [time_saved]              | [quality]                 | 10: 'quality' is already on line 9
        Skolen: 3                 | Skolen: mange             | 11: 'mange' is not a whole number
        Skolen: 3                 | Skolen: 0                 | 11: '0' is too little
        [innovation_lead]         | [innovation_lead, boss]   | 13: unknown role 'boss'; there are: leader, line_owner
        [innovation_lead]         | [coach]                   | 12: nobody has the role innovation_lead
        Jon@lillevik.example      | aase@lillevik.example     | 15: this e-mail is already on line 13
        Jon@lillevik.example      | jon.example               | 13: this is not an e-mail address
        Skolen, language: nn      | Skolen, alsoKnownAs: [JON@lillevik.example] | 14: this e-mail is already on line 13
        Skolen, language: nn      | Skolen, alsoKnownAs: [o@l.no, o@l.no] | 14: this e-mail is already on line 14
        Skolen, language: nn      | Skolen, alsoKnownAs: [ola@lillevik.example] | 14: this e-mail is already on line 14
        Skolen, language: nn      | Skolen, alsoKnownAs: [ola] | 14: this is not an e-mail address
        Skolen, language: nn      | Skolen, alsoKnownAs: o@l.no | 14: 'alsoKnownAs' must be a list
        language: nn              | language: nynorsk         | 14: unknown language 'nynorsk'
        name: Ola Vik             | nick: Ola                 | 14: unknown key 'nick'
        recognition:              | party:                    | 16: 'recognition' is missing
        name: "#heia",            | ``                        | 17: 'name' is missing
        id: hav                   | id: Det store havet       | 20: 'Det store havet' is no id
        names: {nb: Havet, sv:    | names: {sv:               | 21: nb is missing, the organisation's own language
        names: {nb: Havet, sv:    | names: {nb: H, dansk:     | 21: unknown key 'dansk'
        names: {nb: Havet, sv: Havet} | helps: {nb: Om havet} | 20: 'names' is missing
        reviewers: [ola@          | reviewers: [per@          | 22: this e-mail is not among 'people'
        reviewers: [ola@lillevik.example] | reviewers: []     | 22: 'reviewers' is missing
        id: torsk                 | id: hav                   | 25: the id 'hav' is already on line 20
        from: 2026-01-01          | ``                        | 25: 'from' is missing
        to: 2026-12-31            | ``                        | 25: 'to' is missing
        to: 2026-12-31            | to: 31.12.2026            | 28: '31.12.2026' is not a day
        to: 2026-12-31            | to: 2025-12-31            | 28: 'to' is before 'from'
        owner: jon@               | owner: gone@              | 29: this e-mail is not among 'people'
        supports: [hav]           | supports: []              | 30: 'supports' is missing
        reason: Den er borte.     | ``                        | 25: 'reason' is missing
        how: Den skal tilbake.    | ``                        | 25: 'how' is missing
        supports: [hav]           | supports: [torsk]         | 30: unknown long-term focus area 'torsk'
        how: Den skal tilbake.    | how: Snart.\\n      reviewers: [ola@lillevik.example] | 25: 'standIns' is missing
        outside:                  | otherwise:                | 18: 'outside' is missing
        reviewers: [jon@          | reviewers: [per@          | 34: this e-mail is not among 'people'
        """)
    void refusesAFileThat(String right, String wrong, String fault) {
        assertThat(SMALL).contains(right);

        var yaml = SMALL.replace(right, wrong == null ? "" : wrong.replace("\\n", "\n"));

        assertThat(faultsOf(yaml)).anyMatch(found -> found.startsWith("org.yaml:" + fault));
    }

    @Test
    void refusesMoreTemporaryAreasThanLongTermOnesOnAnyDay() {
        var yaml = SMALL.replace("  outside:\n", SECOND_TEMPORARY + "  outside:\n");

        assertThat(faultsOf(yaml))
                .containsExactly("org.yaml:33: on 2026-12-31 2 temporary areas are open (torsk, sild), "
                        + "but only 1 long-term: let one end before that day");
    }

    @Test
    void takesTemporaryAreasThatFollowOnEachOther() {
        var yaml = SMALL.replace("  outside:\n", SECOND_TEMPORARY + "  outside:\n")
                .replace("from: 2026-12-31", "from: 2027-01-01");

        var organisation = read(yaml);

        assertThat(organisation.areasOpenOn(LocalDate.of(2026, 12, 31)))
                .extracting(FocusArea::id)
                .containsExactly("hav", "torsk");
        assertThat(organisation.areasOpenOn(LocalDate.of(2027, 1, 1)))
                .extracting(FocusArea::id)
                .containsExactly("hav", "sild");
    }

    @Test
    void readsWhatPeopleCallAnArea() {
        var organisation = read(
                SMALL.replace("      from: 2026-01-01\n", "      alsoCalled: [skrei, fisk]\n      from: 2026-01-01\n"));

        assertThat(organisation.area("torsk").orElseThrow().otherNames())
                .containsExactlyInAnyOrder("Torsken", "skrei", "fisk");
        assertThat(organisation.area("hav").orElseThrow().alsoCalled()).isEmpty();
    }

    @Test
    void warnsOfALabelThatIsMissingInAnotherLanguage() {
        read(SMALL.replace("{nb: Torsken, sv: Torsken}", "{nb: Torsken}"));

        assertThat(warnings).containsExactly("org.yaml:26: no name in sv: its readers will see another language");
    }

    @Test
    void neverRepeatsAnEMailInAFault() {
        var faults = faultsOf(SMALL.replace("[ola@lillevik.example]", "[per@lillevik.example]")
                .replace("aase@lillevik.example, unit", "aase@@lillevik.example, unit"));

        assertThat(faults).isNotEmpty().noneMatch(fault -> fault.contains("lillevik.example"));
    }

    @Test
    void saysOnceThatAWholeSectionIsMissing() {
        assertThat(faultsOf(SMALL.replaceAll("words: .*\n", "\n")))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("org.yaml:1: 'words' is missing"));
    }

    @Test
    void saysWhereTheSameKeyStandsTwice() {
        assertThat(faultsOf(SMALL + "country: SE\n"))
                .containsExactly("org.yaml:36: 'country' is already on line 3: keep one of them");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        name: [a\\nlanguages: x    | 2: this is not YAML
        name: a\\n\\tcountry: NO   | 2: this is not YAML
        - name                     | 1: the file must hold keys and values
        ``                         | 1: the file must hold keys and values
        """)
    void saysWhereAFileStopsBeingYaml(String yaml, String fault) {
        var faults = faultsOf(yaml.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(faults).singleElement().satisfies(found -> assertThat(found).startsWith("org.yaml:" + fault));
    }

    @Test
    void refusesReferencesAndSecondDocuments() {
        assertThat(faultsOf(SMALL.replace("country: NO", "country: *land")))
                .anyMatch(fault -> fault.startsWith("org.yaml:3: references such as '*land'"));
        assertThat(faultsOf(SMALL + "---\nname: b\n")).anyMatch(fault -> fault.contains("a second document"));
    }

    @Test
    void closesTheDaysThatTheOrganisationAdds() {
        var calendar = read(SMALL + "closed: [12-23, 2026-11-20]\n").calendar();

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 11, 20))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 23))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 12, 23))).isFalse();
        assertThat(faultsOf(SMALL + "closed: [24.12]\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("org.yaml:36: '24.12' is not a day"));
    }

    @Test
    void letsATemporaryAreaHaveReviewersOfItsOwn() {
        var organisation = read(
                SMALL.replace(
                        "      how: Den skal",
                        "      reviewers: [aase@lillevik.example]\n      standIns: [jon@lillevik.example]\n      how: Den skal"));

        assertThat(organisation.reviewersOf("torsk"))
                .extracting(Member::email)
                .containsExactly("aase@lillevik.example");
        assertThat(organisation.standInsOf("torsk")).extracting(Member::email).containsExactly("jon@lillevik.example");
    }

    private Organisation read(String yaml) {
        return new OrganisationReader("org.yaml", warnings::add).read(yaml);
    }

    private List<String> faultsOf(String yaml) {
        var thrown = catchThrowableOfType(UnreadableOrganisation.class, () -> read(yaml));
        return thrown == null ? List.of() : thrown.faults();
    }
}
