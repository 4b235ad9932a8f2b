package no.ildsjel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.FixedClock;
import no.ildsjel.TestDatabase;
import no.ildsjel.people.Joining.Origin;
import no.ildsjel.people.Joining.Result;
import no.ildsjel.people.Joining.Taking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JdbcJoiningTest {
    private static final Account SLACK = new Account("slack", "U1");
    private static final Account TEAMS = new Account("teams", "29:1");
    private static final String EMAIL = "kari@exempel.example";

    private final TestDatabase database = TestDatabase.fresh();
    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final FewEntries directory = new FewEntries();
    private final List<Object> heard = new ArrayList<>();
    private final People people = new JdbcPeople(database.jdbc(), clock, UUID::randomUUID, directory, heard::add);
    private final Joining joining = new JdbcJoining(database.jdbc(), clock, new SecureRandom(), directory, heard::add);

    private final Person onSlack = meet(SLACK, EMAIL);
    private final Person onTeams = meet(TEAMS, null);

    @Test
    void aCodeFromOneChannelMakesThemOneOnTheOther() {
        var code = code(onSlack);

        assertThat(take(onTeams, code)).isEqualTo(Taking.FOUND);
        assertThat(joining.taken(onTeams.id())).contains(new Origin(onSlack.id(), SLACK));
        assertThat(join(onTeams)).isEqualTo(Result.JOINED);

        assertThat(people.accountsByUse(onSlack.id())).containsExactly(TEAMS, SLACK);
        assertThat(people.find(onTeams.id())).contains(onSlack);
        assertThat(heard)
                .endsWith(new PeopleJoined(onTeams.id(), onSlack.id()), new AccountOpened(onSlack.id(), TEAMS));
    }

    @Test
    void nothingHappensBeforeItIsConfirmed() {
        take(onTeams, code(onSlack));

        assertThat(people.accounts(onSlack.id())).containsExactly(SLACK);
        assertThat(people.accounts(onTeams.id())).containsExactly(TEAMS);
    }

    @Test
    void aCodeHasEightLettersThatDoNotLookAlike() {
        assertThat(code(onSlack)).matches("[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}");
        assertThat(code(onSlack)).isNotEqualTo(code(onSlack));
    }

    @Test
    void spacesDashesAndCaseDoNotMatter() {
        var code = code(onSlack).toLowerCase(Locale.ROOT).replace("-", " – ");

        assertThat(take(onTeams, " " + code + " ")).isEqualTo(Taking.FOUND);
    }

    @Test
    void onlyTheHashIsKept() {
        var letters = code(onSlack).replace("-", "");

        assertThat(database.jdbc()
                        .sql("SELECT hash FROM joining_codes")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContainIgnoringCase(letters);
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOneBefore() {
        var first = code(onSlack);
        var second = code(onSlack);

        assertThat(take(onTeams, first)).isEqualTo(Taking.WRONG);
        assertThat(take(onTeams, second)).isEqualTo(Taking.FOUND);
    }

    @Test
    void aCodeIsSpentByTheFirstWhoTypesIt() {
        var liv = meet(new Account("teams", "29:2"), "liv@exempel.example");
        var code = code(onSlack);
        take(onTeams, code);

        assertThat(take(liv, code)).isEqualTo(Taking.WRONG);
        assertThat(take(onTeams, code)).isEqualTo(Taking.WRONG);
        assertThat(join(liv)).isEqualTo(Result.EXPIRED);
    }

    @Test
    void aCodeIsGoodForAQuarterOfAnHour() {
        var code = code(onSlack);
        clock.tick(Duration.ofMinutes(15));

        assertThat(take(onTeams, code)).isEqualTo(Taking.EXPIRED);
        assertThat(take(onTeams, code(onSlack))).isEqualTo(Taking.FOUND);
    }

    @Test
    void whoeverConfirmsTooLateIsNotJoined() {
        take(onTeams, code(onSlack));
        clock.tick(Duration.ofMinutes(15));

        assertThat(join(onTeams)).isEqualTo(Result.EXPIRED);
        assertThat(people.accounts(onTeams.id())).containsExactly(TEAMS);
    }

    @Test
    void aCodeTypedWhereItWasMadeIsOnesOwn() {
        assertThat(take(onSlack, code(onSlack))).isEqualTo(Taking.OWN);
    }

    @Test
    void whoeverIsOneAlreadyHearsSo() {
        take(onTeams, code(onSlack));
        join(onTeams);
        var code = code(onSlack);
        clock.tick(Duration.ofSeconds(1));
        meet(SLACK, EMAIL);

        assertThat(take(onSlack, code)).isEqualTo(Taking.ALREADY_ONE);
    }

    @Test
    void fiveGuessesAnHourAreEnough() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(take(onTeams, "ABCD-EFG" + (guess + 2))).isEqualTo(Taking.WRONG);
        }
        var code = code(onSlack);

        assertThat(take(onTeams, code)).isEqualTo(Taking.TOO_MANY);
        clock.tick(Duration.ofHours(1));
        assertThat(take(onTeams, code(onSlack))).isEqualTo(Taking.FOUND);
    }

    @Test
    void whatCannotBeACodeIsNoGuess() {
        for (int time = 0; time < 10; time++) {
            assertThat(take(onTeams, "Hvilken kode?")).isEqualTo(Taking.WRONG);
        }

        assertThat(take(onTeams, code(onSlack))).isEqualTo(Taking.FOUND);
    }

    @Test
    void twoWhomTheOrganisationListsApartStayTwo() {
        directory.list(EMAIL, "Kari", null);
        directory.list("liv@exempel.example", "Liv", null);
        var liv = meet(new Account("teams", "29:2"), "liv@exempel.example");
        take(liv, code(onSlack));

        assertThat(join(liv)).isEqualTo(Result.LISTED_APART);
        assertThat(people.accounts(onSlack.id())).containsExactly(SLACK);
    }

    /** Roles hang on the address that the organisation lists, wherever the code was made. */
    @Test
    void whoeverTheOrganisationListsStays() {
        directory.list("kari.as@exempel.example", "Kari", null);
        var listed = meet(new Account("teams", "29:2"), "kari.as@exempel.example");
        take(listed, code(onSlack));
        join(listed);

        assertThat(people.find(onSlack.id())).contains(listed);
        assertThat(people.named(EMAIL)).isEqualTo(listed);
        assertThat(heard).contains(new PeopleJoined(onSlack.id(), listed.id()));
    }

    @Test
    void whoeverHasAnEmailStaysAndElseWhoeverCameFirst() {
        clock.tick(Duration.ofSeconds(1));
        var third = meet(new Account("playground", "3"), null);
        take(third, code(onTeams));
        join(third);
        assertThat(heard).contains(new PeopleJoined(third.id(), onTeams.id()));

        take(onSlack, code(onTeams));
        join(onSlack);
        assertThat(heard).contains(new PeopleJoined(onTeams.id(), onSlack.id()));
        assertThat(people.find(third.id())).contains(onSlack);
    }

    @Test
    void whatOnlyTheOtherHasChosenMovesAlong() {
        people.speak(onTeams.id(), Language.SV);
        people.prefer(onTeams.id(), "slack");
        take(onTeams, code(onSlack));
        join(onTeams);

        assertThat(people.find(onSlack.id()).orElseThrow().language()).isEqualTo(Language.SV);
        assertThat(people.accounts(onSlack.id())).startsWith(SLACK);
    }

    /** One's own choice is not overruled by what the other account chose. */
    @Test
    void whatBothHaveChosenStaysAsTheOneWhoStaysChose() {
        people.speak(onSlack.id(), Language.NN);
        people.speak(onTeams.id(), Language.SV);
        take(onTeams, code(onSlack));
        join(onTeams);

        assertThat(people.find(onSlack.id()).orElseThrow().language()).isEqualTo(Language.NN);
    }

    @Test
    void anEmailOfWhoeverBecameAnotherNeverTakesThemApart() {
        take(onTeams, code(onSlack));
        join(onTeams);

        assertThat(meet(TEAMS, "kn42@exempel.example")).isEqualTo(onSlack);
        assertThat(meet(SLACK, EMAIL)).isEqualTo(onSlack);
        assertThat(heard.stream().filter(PeopleJoined.class::isInstance)).hasSize(1);
    }

    private Person meet(Account account, @Nullable String email) {
        return inTurn(() -> people.meet(new Profile(account, "Kari", email, null)));
    }

    private String code(Person person) {
        return inTurn(() -> joining.newCode(person.id()));
    }

    private Taking take(Person person, String typed) {
        return inTurn(() -> joining.take(person.id(), typed));
    }

    private Result join(Person person) {
        return inTurn(() -> joining.join(person.id()));
    }

    private <T> T inTurn(Supplier<T> work) {
        clock.tick(Duration.ofMillis(1));
        return Objects.requireNonNull(database.transaction().execute(status -> work.get()));
    }
}
