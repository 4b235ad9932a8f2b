package no.ildsjel.people;

import static no.ildsjel.people.Language.EN;
import static no.ildsjel.people.Language.NB;
import static no.ildsjel.people.Language.NN;
import static no.ildsjel.people.Language.SV;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every keeper of people promises; unless told otherwise, it supposes that people read bokmål. */
abstract class PeopleContract {
    private static final Account SLACK = new Account("slack", "U1");
    private static final Account TEAMS = new Account("teams", "29:1");
    private static final Account PLAYGROUND = new Account("playground", "kari");
    private static final String EMAIL = "kari@exempel.example";

    abstract People people();

    /** Runs the work as one turn does: in a transaction of its own. */
    abstract <T> T inOneTurn(Callable<T> work);

    abstract void later(Duration duration);

    abstract Instant now();

    abstract List<Object> heard();

    final FewEntries directory = new FewEntries();

    @Test
    void someoneIsMadeAtFirstSightAndKnownAgain() {
        var kari = meet(new Profile(SLACK, "Kari Nordmann", EMAIL, NN));

        assertThat(kari).isEqualTo(new Person(kari.id(), "Kari Nordmann", EMAIL, NN));
        assertThat(meet(new Profile(SLACK, "Kari Nordmann", EMAIL, NN))).isEqualTo(kari);
        assertThat(people().find(kari.id())).contains(kari);
    }

    @Test
    void nobodyIsFoundUnderAnIdThatWasNeverGiven() {
        assertThat(people().find(new PersonId(new UUID(0, 0)))).isEmpty();
    }

    @Test
    void aStrangerIsMetWithoutNameEmailAndLanguage() {
        var stranger = meet(stranger(SLACK));

        assertThat(stranger).isEqualTo(new Person(stranger.id(), "", null, NB));
        assertThat(meet(stranger(TEAMS)).id()).isNotEqualTo(stranger.id());
    }

    @Test
    void theSameEmailOnTwoChannelsIsOnePerson() {
        var onSlack = meet(new Profile(SLACK, "Kari", EMAIL, null));
        later(Duration.ofSeconds(1));
        var onTeams = meet(new Profile(TEAMS, "Kari", " Kari@Exempel.example ", null));

        assertThat(onTeams).isEqualTo(onSlack);
        assertThat(people().accounts(onSlack.id())).containsExactly(TEAMS, SLACK);
    }

    @Test
    void anEmailIsTheSameHoweverItsLettersAreComposed() {
        var composed = meet(new Profile(SLACK, "Åse", "\u00e5se@exempel.example", null));
        var decomposed = meet(new Profile(TEAMS, "Åse", "a\u030ase@exempel.example", null));

        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void theAccountUsedLastComesFirst() {
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));
        later(Duration.ofSeconds(1));
        meet(new Profile(TEAMS, "Kari", EMAIL, null));
        later(Duration.ofSeconds(1));
        meet(stranger(SLACK));

        assertThat(people().accounts(kari.id())).containsExactly(SLACK, TEAMS);
        assertThat(people().accountsByUse(kari.id())).containsExactly(SLACK, TEAMS);
    }

    @Test
    void aNameIsRefreshedAndSilenceChangesNothing() {
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, NB));

        var married = meet(new Profile(SLACK, "Kari Ås", EMAIL, NB));

        assertThat(married).isEqualTo(new Person(kari.id(), "Kari Ås", EMAIL, NB));
        assertThat(meet(stranger(SLACK))).isEqualTo(married);
    }

    /** Teams has a locale for what is typed, and another for buttons; Slack has a third. */
    @Test
    void whatAPlatformIsSetToCountsOnlyTheFirstTimeThatOneTellsIt() {
        meet(new Profile(SLACK, "Kari", EMAIL, null));
        assertThat(meet(new Profile(SLACK, "Kari", EMAIL, EN)).language()).isEqualTo(EN);

        var onTeams = meet(new Profile(TEAMS, "Kari", EMAIL, NB));

        assertThat(onTeams.language()).isEqualTo(EN);
        assertThat(meet(new Profile(SLACK, "Kari", EMAIL, SV)).language()).isEqualTo(EN);
    }

    @Test
    void whoeverTheOrganisationOnlyNamedTakesThePlatformsLanguageAtFirst() {
        people().named(EMAIL);

        assertThat(meet(new Profile(SLACK, "Kari", EMAIL, SV)).language()).isEqualTo(SV);
    }

    @Test
    void theLanguageThatTheOrganisationGaveStandsAgainstThePlatforms() {
        directory.list("per@gran.example", "Per Moen", SV);
        assertThat(people().named("per@gran.example").name()).isEqualTo("Per Moen");

        assertThat(meet(new Profile(SLACK, "Per", "per@gran.example", EN)).language())
                .isEqualTo(SV);
    }

    @Test
    void theLanguageOfAStrangerIsTheOrganisationsOnceItIsKnownWhoTheyAre() {
        directory.list("per@gran.example", "Per Moen", SV);
        meet(stranger(SLACK));

        assertThat(meet(new Profile(SLACK, "Per", "per@gran.example", EN)).language())
                .isEqualTo(SV);
    }

    @Test
    void aChosenLanguageStandsAgainstEverybodyElses() {
        directory.list(EMAIL, "Kari", NN);
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, NB));

        people().speak(kari.id(), SV);

        assertThat(meet(new Profile(TEAMS, "Kari", EMAIL, NB)).language()).isEqualTo(SV);
    }

    @Test
    void everyEmailThatAPlatformVouchesForLeadsToThePerson() {
        var onSlack = meet(new Profile(SLACK, "Kari", EMAIL, null));

        var onTeams = meet(new Profile(TEAMS, "Kari", "KN42@exempel.example", List.of(EMAIL), null));

        assertThat(onTeams).isEqualTo(onSlack);
        assertThat(meet(new Profile(PLAYGROUND, "Kari", "kn42@exempel.example", null)))
                .isEqualTo(onSlack);
        assertThat(people().named("kn42@exempel.example")).isEqualTo(onSlack);
        assertThat(joined()).isEmpty();
    }

    /** One address in Slack and another in Teams must not take turns. */
    @Test
    void theMainEmailStaysWhenAPlatformTellsAnother() {
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));

        assertThat(meet(new Profile(SLACK, "Kari", "kari.as@exempel.example", null)))
                .isEqualTo(kari);
    }

    @Test
    void anEmailThatTheOrganisationListsBecomesTheMainOne() {
        directory.list("kari.as@exempel.example", null, null);
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));

        var listed = meet(new Profile(SLACK, "Kari", EMAIL, List.of("kari.as@exempel.example"), null));

        assertThat(listed).isEqualTo(new Person(kari.id(), "Kari", "kari.as@exempel.example", NB));
        assertThat(meet(new Profile(TEAMS, "Kari", EMAIL, null))).isEqualTo(listed);
    }

    @Test
    void aStrangerWithAnEmailThatTheOrganisationListsHasItAsTheMainOne() {
        directory.list("kari.as@exempel.example", null, null);

        var kari = meet(new Profile(TEAMS, "Kari", EMAIL, List.of("kari.as@exempel.example"), null));

        assertThat(kari.email()).isEqualTo("kari.as@exempel.example");
    }

    @Test
    void whoeverIsAlsoKnownUnderAnotherEmailHasTheMainOne() {
        directory.list("kari.as@exempel.example", "Kari", NN, EMAIL);

        var met = meet(new Profile(SLACK, "Kari", EMAIL, null));

        assertThat(met).isEqualTo(new Person(met.id(), "Kari", "kari.as@exempel.example", NN));
        assertThat(people().named(EMAIL)).isEqualTo(met);
        assertThat(people().named("kari.as@exempel.example")).isEqualTo(met);
    }

    /** The file learns of the second address when there is somebody behind the first. */
    @Test
    void theOrganisationFindsWhomItKnowsUnderTheOtherEmail() {
        var met = meet(new Profile(SLACK, "Kari", EMAIL, null));
        directory.list("kari.as@exempel.example", "Kari", NN, EMAIL);

        var named = people().named("kari.as@exempel.example");

        assertThat(named.id()).isEqualTo(met.id());
        assertThat(named.email()).isEqualTo("kari.as@exempel.example");
    }

    @Test
    void twoWhoBothSpokeAreJoinedWhenTheOrganisationListsThemAsOne() {
        var onSlack = meet(new Profile(SLACK, "Kari", EMAIL, null));
        later(Duration.ofSeconds(1));
        var onTeams = meet(new Profile(TEAMS, "Kari", "kari.as@exempel.example", null));
        directory.list("kari.as@exempel.example", "Kari", NN, EMAIL);

        var met = meet(new Profile(TEAMS, "Kari", "kari.as@exempel.example", null));

        assertThat(met.id()).isEqualTo(onSlack.id());
        assertThat(met.email()).isEqualTo("kari.as@exempel.example");
        assertThat(joined()).containsExactly(new PeopleJoined(onTeams.id(), onSlack.id()));
    }

    @Test
    void twoWhomTheOrganisationListsApartAreNeverJoined() {
        directory.list(EMAIL, "Kari", null);
        directory.list("ola@exempel.example", "Ola", null);
        var ola = people().named("ola@exempel.example");
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));

        var met = meet(new Profile(SLACK, "Kari", EMAIL, List.of("ola@exempel.example"), null));

        assertThat(met).isEqualTo(kari);
        assertThat(people().named("ola@exempel.example")).isEqualTo(ola);
        assertThat(joined()).isEmpty();
    }

    @Test
    void someoneNamedByTheOrganisationIsMetUnderTheirEmail() {
        var ola = people().named("Ola@exempel.example");

        assertThat(ola).isEqualTo(new Person(ola.id(), "ola", "ola@exempel.example", NB));
        assertThat(people().named("ola@exempel.example")).isEqualTo(ola);
        assertThat(people().accounts(ola.id())).isEmpty();
        assertThat(meet(new Profile(SLACK, "Ola", "ola@exempel.example", null)).id())
                .isEqualTo(ola.id());
    }

    @Test
    void aStrangerWhoseEmailNobodyHasStaysTheSamePerson() {
        var stranger = meet(stranger(SLACK));

        var kari = meet(new Profile(SLACK, null, EMAIL, null));

        assertThat(kari).isEqualTo(new Person(stranger.id(), "kari", EMAIL, NB));
        assertThat(joined()).isEmpty();
    }

    @Test
    void aStrangerTurnsOutToBeTheOneWhoHasTheEmail() {
        var ola = people().named(EMAIL);
        var stranger = meet(stranger(SLACK));
        people().speak(stranger.id(), SV);

        var met = meet(new Profile(SLACK, "Ola", EMAIL, null));

        assertThat(met).isEqualTo(new Person(ola.id(), "Ola", EMAIL, SV));
        assertThat(people().accounts(ola.id())).containsExactly(SLACK);
        assertThat(joined()).containsExactly(new PeopleJoined(stranger.id(), ola.id()));
    }

    /** The organisation's file had the new address before the platform did. */
    @Test
    void aNewEmailUnderWhichNobodyEverSpokeJoinsToo() {
        directory.list("kari.as@exempel.example", null, null);
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));
        meet(new Profile(TEAMS, "Kari", EMAIL, null));
        var named = people().named("kari.as@exempel.example");

        var met = meet(new Profile(SLACK, "Kari", "kari.as@exempel.example", null));

        assertThat(met.id()).isEqualTo(named.id());
        assertThat(people().accounts(named.id())).containsExactlyInAnyOrder(SLACK, TEAMS);
        assertThat(joined()).containsExactly(new PeopleJoined(kari.id(), named.id()));
    }

    @Test
    void whoeverBecameAnotherNeverComesBack() {
        directory.list("kari.as@exempel.example", null, null);
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));
        var named = people().named("kari.as@exempel.example");
        meet(new Profile(SLACK, "Kari", "kari.as@exempel.example", null));

        assertThat(meet(new Profile(SLACK, "Kari", EMAIL, null)).id()).isEqualTo(named.id());
        assertThat(meet(new Profile(TEAMS, "Kari", EMAIL, null)).id()).isEqualTo(named.id());
        assertThat(people().named(EMAIL).id()).isEqualTo(named.id());
        assertThat(joined()).containsExactly(new PeopleJoined(kari.id(), named.id()));
    }

    /** Parcels, timers and sentences may still carry the id. */
    @Test
    void whoeverBecameAnotherIsFoundAndReachedAsTheOther() {
        directory.list("kari.as@exempel.example", null, null);
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));
        var named = people().named("kari.as@exempel.example");
        var met = meet(new Profile(SLACK, "Kari", "kari.as@exempel.example", null));

        people().reachable(kari.id(), TEAMS);

        assertThat(people().find(kari.id())).contains(met);
        assertThat(people().accounts(kari.id())).containsExactly(SLACK, TEAMS);
        assertThat(people().accountsByUse(named.id())).containsExactly(SLACK, TEAMS);
    }

    @Test
    void twoPeopleWhoBothSpokeAreNeverJoined() {
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));
        var ola = meet(new Profile(TEAMS, "Ola", "ola@exempel.example", null));

        var met = meet(new Profile(SLACK, "Kari", "ola@exempel.example", null));

        assertThat(met).isEqualTo(kari);
        assertThat(people().find(ola.id())).contains(ola);
        assertThat(joined()).isEmpty();
    }

    @Test
    void anAccountFoundOutWhileReachingSomeoneIsTheirsAndComesAfterTheOneTheyUse() {
        var kari = meet(new Profile(TEAMS, "Kari", EMAIL, null));

        people().reachable(kari.id(), SLACK);
        people().reachable(kari.id(), SLACK);

        assertThat(people().accounts(kari.id())).containsExactly(TEAMS, SLACK);
        assertThat(meet(stranger(SLACK)).id()).isEqualTo(kari.id());
    }

    @Test
    void anAccountIsOpenedAtFirstSightAndNotAgain() {
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));
        meet(new Profile(SLACK, "Kari", EMAIL, null));
        people().reachable(kari.id(), TEAMS);
        people().reachable(kari.id(), TEAMS);

        assertThat(opened()).containsExactly(new AccountOpened(kari.id(), SLACK), new AccountOpened(kari.id(), TEAMS));
    }

    @Test
    void whoeverBlocksUsIsNotReachedThereUntilTheyComeBack() {
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));
        later(Duration.ofSeconds(1));
        meet(new Profile(TEAMS, "Kari", EMAIL, null));

        people().close(TEAMS, "MessageWritesBlocked", now());
        assertThat(people().accounts(kari.id())).containsExactly(SLACK);
        assertThat(people().accountsByUse(kari.id())).containsExactly(SLACK);

        assertThat(meet(stranger(TEAMS))).isEqualTo(kari);
        assertThat(people().accounts(kari.id())).containsExactly(TEAMS, SLACK);
        assertThat(opened()).endsWith(new AccountOpened(kari.id(), TEAMS)).hasSize(3);
    }

    @Test
    void whoeverComesBackWhileAnAttemptFailsStaysReachable() {
        var kari = meet(new Profile(TEAMS, "Kari", EMAIL, null));
        var attempt = now();
        later(Duration.ofSeconds(1));
        meet(new Profile(TEAMS, "Kari", EMAIL, null));

        people().close(TEAMS, "MessageWritesBlocked", attempt);

        assertThat(people().accounts(kari.id())).containsExactly(TEAMS);
    }

    @Test
    void whoeverTurnsOutToBeReachableAgainIsReached() {
        var kari = meet(new Profile(TEAMS, "Kari", EMAIL, null));
        people().close(TEAMS, "MessageWritesBlocked", now());

        people().reachable(kari.id(), TEAMS);

        assertThat(people().accounts(kari.id())).containsExactly(TEAMS);
        assertThat(opened()).hasSize(2).containsOnly(new AccountOpened(kari.id(), TEAMS));
    }

    @Test
    void anAccountThatComesToAnotherPersonIsOpenedForThem() {
        var ola = people().named(EMAIL);
        meet(stranger(SLACK));

        meet(new Profile(SLACK, "Ola", EMAIL, null));

        assertThat(opened()).endsWith(new AccountOpened(ola.id(), SLACK)).hasSize(2);
        assertThat(heard().indexOf(joined().get(0)))
                .isLessThan(heard().lastIndexOf(new AccountOpened(ola.id(), SLACK)));
    }

    @Test
    void theChannelThatSomebodyChoseComesFirstButAnswersGoWhereTheyWrote() {
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));
        people().prefer(kari.id(), "slack");
        later(Duration.ofSeconds(1));
        meet(new Profile(TEAMS, "Kari", EMAIL, null));

        assertThat(people().accounts(kari.id())).containsExactly(SLACK, TEAMS);
        assertThat(people().accountsByUse(kari.id())).containsExactly(TEAMS, SLACK);

        people().prefer(kari.id(), null);
        assertThat(people().accounts(kari.id())).containsExactly(TEAMS, SLACK);
    }

    @Test
    void aChosenChannelThatIsClosedKeepsNobodyFromBeingReached() {
        var kari = meet(new Profile(SLACK, "Kari", EMAIL, null));
        meet(new Profile(TEAMS, "Kari", EMAIL, null));
        people().prefer(kari.id(), "teams");

        people().close(TEAMS, "MessageWritesBlocked", now());

        assertThat(people().accounts(kari.id())).containsExactly(SLACK);
    }

    @RepeatedTest(10)
    void twoFirstMessagesAtOnceMakeOneStranger() throws Exception {
        assertThat(atOnce(
                        () -> meet(stranger(SLACK)).id(),
                        () -> meet(stranger(SLACK)).id()))
                .hasSize(2)
                .containsOnly(meet(stranger(SLACK)).id());
    }

    @RepeatedTest(10)
    void twoChannelsAtOnceMakeOnePerson() throws Exception {
        var ids = atOnce(
                () -> meet(new Profile(SLACK, "Kari", EMAIL, null)).id(),
                () -> meet(new Profile(TEAMS, "Kari", EMAIL, null)).id());

        assertThat(ids).hasSize(2).containsOnly(people().named(EMAIL).id());
    }

    private List<PeopleJoined> joined() {
        return heard(PeopleJoined.class);
    }

    private List<AccountOpened> opened() {
        return heard(AccountOpened.class);
    }

    private <T> List<T> heard(Class<T> kind) {
        return heard().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Person meet(Profile profile) {
        return inOneTurn(() -> people().meet(profile));
    }

    private static Profile stranger(Account account) {
        return new Profile(account, null, null, null);
    }

    private static List<PersonId> atOnce(Callable<PersonId> one, Callable<PersonId> other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> afterBoth(start, one));
            var second = threads.submit(() -> afterBoth(start, other));
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdown();
        }
    }

    private static <T extends @Nullable Object> T afterBoth(CyclicBarrier start, Callable<T> work) throws Exception {
        start.await();
        return work.call();
    }
}
