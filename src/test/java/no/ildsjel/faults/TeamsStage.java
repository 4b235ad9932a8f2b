package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.fakes.Call;
import no.ildsjel.fakes.Delivery;
import no.ildsjel.fakes.Fault;
import no.ildsjel.people.PersonId;
import no.ildsjel.teams.FakeTeams;
import no.ildsjel.teams.TeamsWire.Sent;

/** Teams: strangers greet us, and a number of people have installed us. */
final class TeamsStage implements Stage {
    private static final int PEOPLE = 2 * OTHERS;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final List<String> KINDS = List.of(FakeTeams.POST, FakeTeams.UPDATE, FakeTeams.MEMBER);

    /** Until the first rounds are over, in which there is no token to be had. */
    private static final Duration SHORT_LIFE = Duration.ofSeconds(1);

    private static final List<Mishap> OF_THE_LOGIN =
            Faults.list(List.of(Mishap.TOO_MUCH_FOR_NOW, Mishap.HANGS), List.of(Mishap.values()));

    /** Whether a message is posted before we hang up or after makes no difference where nobody may look. */
    private static final Set<Mishap> NEVER = Set.of(Mishap.SAYS_NO, Mishap.DONE_LATE);

    static final List<Round> ROUNDS = Stream.concat(
                    OF_THE_LOGIN.stream()
                            .filter(mishap ->
                                    !mishap.isFinal() && mishap != Mishap.NOBODY_THERE && !NEVER.contains(mishap))
                            .map(mishap -> new Round(mishap, List.of(FakeTeams.TOKEN))),
                    Rounds.of(KINDS, NEVER).stream())
            .toList();

    private final FakeTeams teams = new FakeTeams();
    private final Vendor vendor;
    private final LiveNodes node;
    private final List<PersonId> people;

    TeamsStage(Vendor vendor) {
        this.vendor = vendor;
        teams.tokensLast(SHORT_LIFE);
        node = new LiveNodes(Base.within(vendor), 1, Settings.of(teams));
        teams.talkingTo(node.addresses());
        people = installedBy(teams, node, PEOPLE);
    }

    /** So many people who have a chat with us. */
    static List<PersonId> installedBy(FakeTeams teams, LiveNodes nodes, int people) {
        IntStream.range(0, people).forEach(number -> {
            var user = "29:kjent-" + number;
            teams.knows(user, "Kjent " + number, "kjent%d@eksempelkommunen.example".formatted(number));
            assertThat(teams.says(user, "Kjent " + number, "hei").join().isTaken())
                    .isTrue();
        });
        nodes.settled(Instant.now(), LONGEST);
        return nodes.jdbc()
                .sql("SELECT person_id FROM accounts WHERE user_id LIKE '29:kjent-%' ORDER BY user_id")
                .query((row, number) -> PersonId.of(row.getString(1)))
                .list();
    }

    @Override
    public String name() {
        return "Teams on " + vendor;
    }

    @Override
    public LiveNodes node() {
        return node;
    }

    @Override
    public String posting() {
        return FakeTeams.POST;
    }

    @Override
    public String changing() {
        return FakeTeams.UPDATE;
    }

    @Override
    public boolean letsUsLook() {
        return false;
    }

    @Override
    public void answers(String kind, Fault fault) {
        teams.tokensLast(kind.equals(FakeTeams.TOKEN) ? SHORT_LIFE : Duration.ofHours(1));
        teams.answers(kind, fault);
    }

    @Override
    public void refusesConnections() {
        teams.refusesConnections();
    }

    @Override
    public void isAsUsual() {
        teams.isAsUsual();
    }

    @Override
    public List<Call> calls() {
        return teams.calls();
    }

    @Override
    public Recipient to(int message) {
        return new Recipient.ToPerson(people.get(message % PEOPLE));
    }

    @Override
    public List<Supplier<CompletableFuture<Delivery>>> moment(int number) {
        var user = "29:gjest-" + number;
        teams.knows(user, "Gjest " + number, "gjest%d@eksempelkommunen.example".formatted(number));
        var message = teams.message(user, "Gjest " + number, "hei");
        return Collections.nCopies(8, () -> teams.sends(message));
    }

    @Override
    public List<String> shown() {
        return teams.messages().stream().map(Sent::shown).toList();
    }

    @Override
    public List<Long> answers() {
        return node.jdbc().sql("""
                SELECT count(*)
                FROM parcels JOIN accounts ON parcels.recipient = 'person/' || accounts.person_id
                WHERE accounts.user_id LIKE '29:gjest-%' AND parcels.deed = 'POST'
                GROUP BY accounts.user_id
                """).query((row, number) -> row.getLong(1)).list();
    }

    @Override
    public void close() {
        node.close();
        teams.close();
    }
}
