package no.ildsjel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.FixedClock;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.people.Joining.Link;
import no.ildsjel.people.Joining.Origin;
import no.ildsjel.people.Joining.Taking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbcJoiningTest {
    private static final Account SLACK = new Account("slack", "U1");
    private static final Account TEAMS = new Account("teams", "29:1");
    private static final String EMAIL = "kari@exempel.example";

    private final TestDatabase database;
    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final FewEntries directory = new FewEntries();
    private final List<Object> heard = new ArrayList<>();
    private final People people;
    private final Joining joining;
    private final Person onSlack;
    private final Person onTeams;

    JdbcJoiningTest(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
        people = new JdbcPeople(database.jdbc(), clock, UUID::randomUUID, directory, heard::add);
        joining = new JdbcJoining(database.jdbc(), clock, UUID::randomUUID, new SecureRandom(), directory, heard::add);
        onSlack = meet(SLACK, EMAIL);
        onTeams = meet(TEAMS, null);
    }

    @Test
    void aCodeFromOneChannelMakesThemOneOnTheOther() {
        var code = code(onSlack);

        assertThat(take(onTeams, code)).isEqualTo(Taking.FOUND);
        assertThat(joining.taken(onTeams.id())).contains(new Origin(onSlack, SLACK));
        assertThat(join(ask(onTeams), onSlack)).isTrue();

        assertThat(people.accountsByUse(onSlack.id())).containsExactly(TEAMS, SLACK);
        assertThat(people.find(onTeams.id())).contains(onSlack);
        assertThat(heard)
                .endsWith(new PeopleJoined(onTeams.id(), onSlack.id()), new AccountOpened(onSlack.id(), TEAMS));
    }

    @Test
    void aStolenCodeLeadsToNothingWithoutTheYesOfItsOwner() {
        var thief = meet(new Account("teams", "29:2"), "mallory@exempel.example");
        take(thief, code(onSlack));
        var link = ask(thief);

        assertThat(join(link, thief)).isFalse();
        assertThat(people.accounts(onSlack.id())).containsExactly(SLACK);
        assertThat(people.accounts(thief.id())).containsExactly(new Account("teams", "29:2"));
        assertThat(people.find(thief.id())).contains(thief);
    }

    @Test
    void theOneWhoMadeTheCodeIsAskedWhoTypedItWhere() {
        take(onTeams, code(onSlack));
        var link = ask(onTeams);

        var until = clock.instant().plus(Duration.ofMinutes(15));

        assertThat(asked(link, onSlack)).contains(new Link(link, onSlack.id(), SLACK, onTeams, "teams", until));
    }

    @Test
    void nobodyElseIsAskedOrCanAnswer() {
        var third = meet(new Account("playground", "3"), null);
        take(onTeams, code(onSlack));
        var link = ask(onTeams);

        assertThat(asked(link, third)).isEmpty();
        assertThat(asked(link, onTeams)).isEmpty();
        assertThat(join(link, third)).isFalse();
        assertThat(join(link, onTeams)).isFalse();
        assertThat(join(UUID.randomUUID(), onSlack)).isFalse();
        assertThat(join(link, onSlack)).isTrue();
    }

    @Test
    void theOneWhoMadeTheCodeCannotAgreeBeforeTheOtherHas() {
        take(onTeams, code(onSlack));

        assertThat(database.jdbc()
                        .sql("SELECT link FROM joining_codes")
                        .query((row, number) -> Optional.ofNullable(row.getObject(1)))
                        .single())
                .isEmpty();
        assertThat(people.accounts(onSlack.id())).containsExactly(SLACK);
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        take(onTeams, code(onSlack));
        var link = ask(onTeams);

        assertThat(join(link, onSlack)).isTrue();
        assertThat(join(link, onSlack)).isFalse();
        assertThat(asked(link, onSlack)).isEmpty();
        assertThat(drop(link)).isFalse();
    }

    @Test
    void aNoIsTheEndOfIt() {
        take(onTeams, code(onSlack));
        var link = ask(onTeams);

        assertThat(drop(link)).isTrue();
        assertThat(join(link, onSlack)).isFalse();
        assertThat(askAgain(onTeams)).isEmpty();
        assertThat(people.accounts(onTeams.id())).containsExactly(TEAMS);
    }

    @Test
    void aQuestionIsOverAfterAQuarterOfAnHour() {
        take(onTeams, code(onSlack));
        clock.tick(Duration.ofMinutes(14));
        var link = ask(onTeams);
        clock.tick(Duration.ofMinutes(14));
        assertThat(asked(link, onSlack)).isPresent();
        assertThat(unanswered(link)).isEmpty();

        clock.tick(Duration.ofMinutes(1));
        assertThat(asked(link, onSlack)).isEmpty();
        assertThat(join(link, onSlack)).isFalse();
        assertThat(unanswered(link)).isPresent();
    }

    @Test
    void aQuestionIsPutOnce() {
        take(onTeams, code(onSlack));
        ask(onTeams);

        assertThat(askAgain(onTeams)).isEmpty();
    }

    @Test
    void aNewCodeTakesTheQuestionAboutTheOneBeforeBack() {
        take(onTeams, code(onSlack));
        var link = ask(onTeams);
        code(onSlack);

        assertThat(join(link, onSlack)).isFalse();
    }

    @Test
    void twoWithAnAccountEachOnOneChannelStayTwo() {
        var code = code(onSlack);
        var liv = meet(new Account("slack", "U2"), null);

        assertThat(take(liv, code)).isEqualTo(Taking.SAME_CHANNEL);
        assertThat(take(onTeams, code)).isEqualTo(Taking.FOUND);
    }

    @Test
    void whoeverCameToTheSameChannelMeanwhileIsNotJoined() {
        take(onTeams, code(onSlack));
        var link = ask(onTeams);
        people.reachable(onTeams.id(), new Account("slack", "U2"));

        assertThat(join(link, onSlack)).isFalse();
        assertThat(people.accounts(onSlack.id())).containsExactly(SLACK);
    }

    @Test
    void whoeverIsListedApartMeanwhileIsNotJoined() {
        var liv = meet(new Account("teams", "29:2"), "liv@exempel.example");
        take(liv, code(onSlack));
        var link = ask(liv);
        directory.list(EMAIL, "Kari", null);
        directory.list("liv@exempel.example", "Liv", null);

        assertThat(join(link, onSlack)).isFalse();
        assertThat(people.accounts(onSlack.id())).containsExactly(SLACK);
    }

    @Test
    void whoeverBecameAnotherMeanwhileAnswersAsThatOne() {
        var third = meet(new Account("playground", "3"), null);
        take(onTeams, code(third));
        var link = ask(onTeams);
        meet(new Account("playground", "3"), EMAIL);

        assertThat(join(link, onSlack)).isTrue();
        assertThat(people.find(onTeams.id())).map(Person::id).contains(onSlack.id());
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
        assertThat(askAgain(liv)).isEmpty();
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

        assertThat(askAgain(onTeams)).isEmpty();
        assertThat(people.accounts(onTeams.id())).containsExactly(TEAMS);
    }

    @Test
    void aCodeTypedWhereItWasMadeIsOnesOwn() {
        assertThat(take(onSlack, code(onSlack))).isEqualTo(Taking.OWN);
    }

    @Test
    void whoeverIsOneAlreadyHearsSo() {
        joinByCode(onTeams, onSlack);
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

        assertThat(take(liv, code(onSlack))).isEqualTo(Taking.LISTED_APART);
        assertThat(askAgain(liv)).isEmpty();
        assertThat(people.accounts(onSlack.id())).containsExactly(SLACK);
    }

    /** Roles hang on the address that the organisation lists, wherever the code was made. */
    @Test
    void whoeverTheOrganisationListsStays() {
        directory.list("kari.as@exempel.example", "Kari", null);
        var listed = meet(new Account("teams", "29:2"), "kari.as@exempel.example");
        joinByCode(listed, onSlack);

        assertThat(people.find(onSlack.id())).contains(listed);
        assertThat(people.named(EMAIL)).isEqualTo(listed);
        assertThat(heard).contains(new PeopleJoined(onSlack.id(), listed.id()));
    }

    @Test
    void whoeverHasAnEmailStaysAndElseWhoeverCameFirst() {
        clock.tick(Duration.ofSeconds(1));
        var third = meet(new Account("playground", "3"), null);
        joinByCode(third, onTeams);
        assertThat(heard).contains(new PeopleJoined(third.id(), onTeams.id()));

        joinByCode(onSlack, onTeams);
        assertThat(heard).contains(new PeopleJoined(onTeams.id(), onSlack.id()));
        assertThat(people.find(third.id())).contains(onSlack);
    }

    @Test
    void whatOnlyTheOtherHasChosenMovesAlong() {
        people.speak(onTeams.id(), Language.SV);
        people.prefer(onTeams.id(), "slack");
        joinByCode(onTeams, onSlack);

        assertThat(people.find(onSlack.id()).orElseThrow().language()).isEqualTo(Language.SV);
        assertThat(people.accounts(onSlack.id())).startsWith(SLACK);
    }

    /** One's own choice is not overruled by what the other account chose. */
    @Test
    void whatBothHaveChosenStaysAsTheOneWhoStaysChose() {
        people.speak(onSlack.id(), Language.NN);
        people.speak(onTeams.id(), Language.SV);
        joinByCode(onTeams, onSlack);

        assertThat(people.find(onSlack.id()).orElseThrow().language()).isEqualTo(Language.NN);
    }

    @Test
    void anEmailOfWhoeverBecameAnotherNeverTakesThemApart() {
        joinByCode(onTeams, onSlack);

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

    private void joinByCode(Person taker, Person maker) {
        take(taker, code(maker));
        assertThat(join(ask(taker), maker)).isTrue();
    }

    private UUID ask(Person taker) {
        return askAgain(taker).orElseThrow();
    }

    private Optional<UUID> askAgain(Person taker) {
        return inTurn(() -> joining.ask(taker.id())).map(Link::id);
    }

    private Optional<Link> asked(UUID link, Person person) {
        return inTurn(() -> joining.asked(link, person.id()));
    }

    private Optional<Link> unanswered(UUID link) {
        return inTurn(() -> joining.unanswered(link));
    }

    private boolean join(UUID link, Person person) {
        return inTurn(() -> joining.join(link, person.id()));
    }

    private boolean drop(UUID link) {
        return inTurn(() -> joining.drop(link));
    }

    private <T> T inTurn(Supplier<T> work) {
        clock.tick(Duration.ofMillis(1));
        return Objects.requireNonNull(database.transaction().execute(status -> work.get()));
    }
}
