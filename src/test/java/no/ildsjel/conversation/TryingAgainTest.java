package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import no.ildsjel.Canaries;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.RingingTimers;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.conversation.Action.Outcome;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Parcel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.JdbcTransactionManager;

@OnEachDatabase
class TryingAgainTest {
    private static final String NEED = "Pårørende ringer fordi de ikke vet når vi kommer";
    private static final String BETTER = "Pårørende ringer fordi ingen har sagt når vi kommer";
    private static final Utterance.What SAID = new Utterance.Said(NEED);

    private final TestDatabase database;
    private final Parlour parlour = new Parlour();
    private final Journal journal = new Journal();
    private final Once once = new OnceHere();
    private final JdbcParkedEvents parked;
    private final RingingTimers timers = new RingingTimers(once, () -> List.of(tryingAgain()));
    private int failures;

    TryingAgainTest(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
        parked = new JdbcParkedEvents(database.jdbc(), new JdbcTransactionManager(database.dataSource()));
    }

    @BeforeEach
    void theActionHasAnEffectAndMayFailAfterIt() {
        database.jdbc().sql("CREATE TABLE effects (what VARCHAR(80))").update();
        parlour.sample.does.put("weigh", failing(situation -> Outcome.of("weighed")));
        parlour.sample.does.put("judge", failing(situation -> Outcome.of("judged")));
    }

    @Test
    void whatFailsTwiceHasItsEffectOnceAllTheSame() {
        failures = 2;

        assertThat(hears("key", SAID)).isEqualTo(Immediate.NOTHING);
        assertThat(parlour.sees("kari")).containsExactly("common.fault.kept");
        assertThat(effects()).isZero();

        passes(Duration.ofMinutes(1));

        assertThat(effects()).isEqualTo(1);
        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
        assertThat(rows()).isZero();
        assertThat(journal.mustKnow).isEmpty();
    }

    /** Two people moved the same thing in the same moment. */
    @Test
    void whatFailsOnceIsSeenByNobody() {
        failures = 1;

        hears("key", SAID);

        assertThat(effects()).isEqualTo(1);
        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
        assertThat(rows()).isZero();
    }

    @Test
    void aSecondCopyOfAParkedEventAddsNothing() {
        failures = 2;
        tryingAgain().hear(new Utterance("key", "message", Parlour.profile("kari"), SAID));

        tryingAgain().hear(new Utterance("key", "message", Parlour.profile("kari"), SAID));
        tryingAgain().hear(new Utterance("other-key", "message", Parlour.profile("kari"), SAID));
        assertThat(effects()).isZero();
        assertThat(rows()).isEqualTo(1);

        passes(Duration.ofMinutes(1));
        hears("key", SAID);

        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void whatNeverSucceedsIsGivenUpAndShownToTheOperator() {
        failures = 1000;
        hears("key", SAID);

        passes(Duration.ofMinutes(1));
        passes(Duration.ofMinutes(5));
        assertThat(journal.mustKnow).isEmpty();
        passes(Duration.ofMinutes(30));
        passes(Duration.ofDays(1));

        assertThat(journal.mustKnow).containsExactly("key");
        assertThat(parlour.sees("kari")).containsExactly("common.fault.not-heard");
        assertThat(effects()).isZero();
        assertThat(database.jdbc()
                        .sql("SELECT attempts, fault FROM parked_events WHERE given_up_at IS NOT NULL")
                        .query((row, number) -> row.getInt("attempts") + " " + row.getString("fault"))
                        .single())
                .isEqualTo("4 java.lang.IllegalStateException");
    }

    @Test
    void whatFailsBlocksNobody() {
        failures = 2;
        hears("key", SAID);

        parlour.clock.tick(Duration.ofSeconds(1));
        tryingAgain().hear(Utterance.of("other", Parlour.profile("ola"), SAID));

        assertThat(parlour.sees("ola")).containsExactly("tell.kept", "tell.whom.ask");
    }

    @Test
    void whoHasGoneOnGetsTheirWordsBack() {
        failures = 2;
        hears("key", SAID);
        hears("next", new Utterance.Said("Ingen vet hvem som har nøkkelen"));

        passes(Duration.ofMinutes(1));

        assertThat(parlour.sees("kari")).containsExactly("common.fault.not-heard");
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains("Ingen vet hvem som har nøkkelen");
        assertThat(rows()).isZero();
    }

    @Test
    void anOutageIsThePlatformsToSendAgain() {
        parlour.sample.does.put("weigh", situation -> {
            throw new DataAccessResourceFailureException("down");
        });

        assertThatThrownBy(() -> hears("key", SAID)).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(rows()).isZero();

        parlour.sample.does.put("weigh", situation -> Outcome.of("weighed"));
        hears("key", SAID);

        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
    }

    @Test
    void whoeverWasPutOffOnceGetsThroughTheSecondTime() {
        var collisions = new AtomicInteger();
        parlour.sample.does.put("weigh", situation -> {
            if (collisions.getAndIncrement() == 0) {
                throw new CannotAcquireLockException("deadlock");
            }
            return Outcome.of("weighed");
        });

        hears("key", SAID);

        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
    }

    @Test
    void whoeverIsPutOffTwiceIsThePlatformsToSendAgain() {
        parlour.sample.does.put("weigh", situation -> {
            throw new CannotAcquireLockException("deadlock");
        });

        assertThatThrownBy(() -> hears("key", SAID)).isInstanceOf(CannotAcquireLockException.class);

        assertThat(rows()).isZero();
    }

    @Test
    void anOutageWhileTryingAgainIsNoAttempt() {
        failures = 2;
        hears("key", SAID);
        parlour.sample.does.put("weigh", situation -> {
            throw new DataAccessResourceFailureException("down");
        });

        assertThatThrownBy(() -> passes(Duration.ofMinutes(1))).isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(database.jdbc()
                        .sql("SELECT attempts FROM parked_events")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoPressedIsAskedToPressOnceMore() {
        var press = press("Det er et godt forslag");
        failures = 2;

        hears("press", press);
        assertThat(parlour.sees("ola")).containsExactly("common.fault.press-again");
        assertThat(journal.mustKnow).containsExactly("press");
        assertThat(rows()).isZero();

        hears("press", press);

        assertThat(parlour.sees("ola")).containsExactly("judge.judged");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aFormThatFailedStaysOpen() {
        press("Det er et godt forslag");
        failures = 2;
        var session = parlour.session("ola", Attention.FOCUSED);

        var answer = hears(
                "form",
                new Utterance.Filled(
                        "form|" + session.id() + "|reason", Map.of("reason", List.of("Fordi det trengs"))));

        assertThat(answer).isInstanceOf(Immediate.Fault.class);
        assertThat(effects()).isZero();
    }

    @Test
    void aPageThatFailedIsLeftAsItIs() {
        parlour.isDeaf = true;

        hears("home", new Utterance.OpenedHome());

        assertThat(parlour.sees("ola")).isEmpty();
        assertThat(journal.mustKnow).containsExactly("home");
    }

    @Test
    void whatNobodyWaitsForFailsInSilence() {
        parlour.people.isLost = true;

        hears("installed", new Utterance.Installed());

        assertThat(journal.mustKnow).containsExactly("installed");
        assertThat(parlour.sent).isEmpty();
    }

    @Test
    void whatIsTriedAgainIsWhatTheMessageSaysByThen() {
        failures = 2;
        hears("key", new Utterance.Said(NEED, "test/1"));

        hearsKari("edit", new Utterance.Edited("test/1", BETTER));
        assertThat(parlour.sees("kari")).containsExactly("common.fault.reworded");
        passes(Duration.ofMinutes(1));

        assertThat(need()).isEqualTo(BETTER);
        assertThat(rows()).isZero();
    }

    @Test
    void whenTheChangeFailsAsWellItHasItsEffectInTheEnd() {
        failures = 3;
        hears("key", new Utterance.Said(NEED, "test/1"));
        parlour.people.isLost = true;
        hearsKari("edit", new Utterance.Edited("test/1", BETTER));
        parlour.people.isLost = false;
        assertThat(rows()).isEqualTo(2);

        passes(Duration.ofMinutes(1));
        assertThat(rows()).isEqualTo(1);
        passes(Duration.ofMinutes(5));

        assertThat(need()).isEqualTo(BETTER);
        assertThat(rows()).isZero();
    }

    @Test
    void whatWasTakenAwayIsNotTriedAgain() {
        failures = 2;
        hears("key", new Utterance.Said(NEED, "test/1"));

        hearsKari("unsaid", new Utterance.Unsaid("test/1"));
        assertThat(parlour.sees("kari")).containsExactly("common.fault.unsaid");
        assertThat(rows()).isZero();
        passes(Duration.ofMinutes(1));

        assertThat(effects()).isZero();
        assertThat(parlour.find("kari", Attention.FOCUSED)).isEmpty();
    }

    @Test
    void whatIdentifiesOthersIsNotParkedInAChangedMessageEither() {
        failures = 2;
        hears("key", new Utterance.Said(NEED, "test/1"));

        hearsKari("edit", new Utterance.Edited("test/1", "Bruker 14026861560 fikk feil medisin"));
        assertThat(parkedWords()).contains("Bruker ••• fikk feil medisin").doesNotContain("14026861560");
        passes(Duration.ofMinutes(1));

        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
    }

    @Test
    void whatSomebodyElseDoesWithTheirOwnMessageChangesNothing() {
        failures = 2;
        hears("key", new Utterance.Said(NEED, "test/1"));

        tryingAgain().hear(Utterance.of("other", Parlour.profile("ola"), new Utterance.Unsaid("test/1")));
        tryingAgain().hear(Utterance.of("elsewhere", Parlour.profile("kari"), new Utterance.Unsaid("test/11")));
        passes(Duration.ofMinutes(1));

        assertThat(need()).isEqualTo(NEED);
    }

    @Test
    void whatWasGivenUpIsHeardOnceMoreAsItsMessageSaysByThen() {
        failures = 5;
        hears("key", new Utterance.Said(NEED, "test/1"));
        passes(Duration.ofMinutes(1));
        passes(Duration.ofMinutes(5));
        passes(Duration.ofMinutes(30));
        int sent = parlour.sent.size();

        hearsKari("edit", new Utterance.Edited("test/1", BETTER));
        assertThat(parlour.sent).hasSize(sent);
        operator("again", id -> tryingAgain().tryAgain(id));
        passes(Duration.ofSeconds(1));

        assertThat(need()).isEqualTo(BETTER);
    }

    @Test
    void aChangeOfAMessageThatFailsIsTriedAgainWhateverHasBeenSaidSince() {
        hears("key", new Utterance.Said(NEED, "test/1"));
        failures = 2;

        hearsKari("edit", new Utterance.Edited("test/1", BETTER));
        assertThat(parlour.sees("kari")).containsExactly("common.fault.kept");
        assertThat(need()).isEqualTo(NEED);
        hears("next", new Utterance.Said("users", "test/2"));
        passes(Duration.ofMinutes(1));

        assertThat(need()).isEqualTo(BETTER);
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().choices("whom"))
                .containsExactly("users");
        assertThat(rows()).isZero();
    }

    @Test
    void anEarlierChangeThatFailedDoesNotComeAfterALaterOne() {
        hears("key", new Utterance.Said(NEED, "test/1"));
        failures = 2;
        hearsKari("edit", new Utterance.Edited("test/1", "Noe helt annet som ingen vet"));

        hearsKari("again", new Utterance.Edited("test/1", BETTER));
        assertThat(need()).isEqualTo(BETTER);
        assertThat(rows()).isZero();
        passes(Duration.ofMinutes(1));

        assertThat(need()).isEqualTo(BETTER);
    }

    @Test
    void ofSeveralChangesThatFailTheLatestIsTriedAgain() {
        hears("key", new Utterance.Said(NEED, "test/1"));
        failures = 4;
        hearsKari("edit", new Utterance.Edited("test/1", "Noe helt annet som ingen vet"));
        hearsKari("again", new Utterance.Edited("test/1", BETTER));

        assertThat(rows()).isEqualTo(1);
        passes(Duration.ofMinutes(1));

        assertThat(need()).isEqualTo(BETTER);
    }

    @Test
    void aMessageThatWasTakenAwayGoesAtLast() {
        hears("key", new Utterance.Said(NEED, "test/1"));
        hears("next", new Utterance.Said("users", "test/2"));
        parlour.people.isLost = true;
        assertThat(hearsKari("unsaid", new Utterance.Unsaid("test/2"))).isEqualTo(Immediate.NOTHING);
        assertThat(rows()).isEqualTo(1);
        parlour.people.isLost = false;

        passes(Duration.ofMinutes(1));

        assertThat(parlour.sees("kari")).startsWith("common.nav.taken-away");
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().find("whom"))
                .isEmpty();
    }

    @Test
    void whoTookAMessageAwayHearsThatItIsStillThere() {
        hears("key", new Utterance.Said(NEED, "test/1"));
        parlour.people.isLost = true;
        hearsKari("unsaid", new Utterance.Unsaid("test/1"));
        parlour.people.isLost = false;

        operator("drop", tryingAgain()::drop);

        assertThat(parlour.sees("kari")).containsExactly("common.fault.not-taken-away");
    }

    private String need() {
        return parlour.session("kari", Attention.FOCUSED).answers().text("need").orElseThrow();
    }

    private String parkedWords() {
        return database.jdbc()
                .sql("SELECT utterance FROM parked_events")
                .query(String.class)
                .single();
    }

    private Immediate hearsKari(String key, Utterance.What what) {
        parlour.clock.tick(Duration.ofSeconds(1));
        var utterance = Utterance.of(key, Parlour.profile("kari"), what);
        Canaries.remember(utterance);
        return tryingAgain().hear(utterance);
    }

    @Test
    void whenEvenThePersonIsNotFoundTheWordsAreKept() {
        parlour.people.isLost = true;

        assertThat(hears("key", SAID)).isEqualTo(Immediate.NOTHING);
        assertThat(rows()).isEqualTo(1);
        parlour.people.isLost = false;
        passes(Duration.ofMinutes(1));

        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
    }

    @Test
    void whatIdentifiesOthersIsNotParkedEither() {
        parlour.people.isLost = true;

        hears("key", new Utterance.Said("Bruker 14026861560 fikk feil medisin"));
        assertThat(database.jdbc()
                        .sql("SELECT utterance FROM parked_events")
                        .query(String.class)
                        .single())
                .contains("Bruker ••• fikk feil medisin")
                .doesNotContain("14026861560");
        parlour.people.isLost = false;
        passes(Duration.ofMinutes(1));

        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
    }

    @Test
    void anOperatorHasWhatWasGivenUpHeardOnceMore() {
        failures = 5;
        isGivenUp();

        assertThat(operator("again", id -> tryingAgain().tryAgain(id))).isTrue();
        passes(Duration.ofSeconds(1));

        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
        assertThat(effects()).isEqualTo(1);
        assertThat(rows()).isZero();
    }

    @Test
    void whatFailsForTheOperatorTooIsGivenUpAtOnceAndGivenBackOnlyOnce() {
        failures = 1000;
        isGivenUp();
        parlour.sent.clear();

        operator("again", id -> tryingAgain().tryAgain(id));
        passes(Duration.ofSeconds(1));
        passes(Duration.ofDays(1));

        assertThat(parlour.sent).isEmpty();
        assertThat(journal.mustKnow).containsExactly("key", "key");
        assertThat(tryingAgain().all()).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(Unheard.State.GIVEN_UP);
            assertThat(item.attempts()).isEqualTo(5);
        });
    }

    @Test
    void whoHasTheirWordsBackAndWentOnIsLeftInPeace() {
        failures = 5;
        isGivenUp();
        hears("next", new Utterance.Said("Ingen vet hvem som har nøkkelen"));
        parlour.sent.clear();

        operator("again", id -> tryingAgain().tryAgain(id));
        passes(Duration.ofSeconds(1));

        assertThat(parlour.sent).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void onlyTheFirstOperatorTries() {
        failures = 1000;
        isGivenUp();

        assertThat(operator("one", id -> tryingAgain().tryAgain(id))).isTrue();
        assertThat(operator("other", id -> tryingAgain().tryAgain(id))).isFalse();
    }

    @Test
    void whatIsDroppedWhileItIsStillTriedIsGivenBack() {
        failures = 2;
        hears("key", SAID);

        assertThat(operator("drop", id -> tryingAgain().drop(id))).isTrue();
        passes(Duration.ofMinutes(1));

        assertThat(parlour.sees("kari")).containsExactly("common.fault.not-heard");
        assertThat(effects()).isZero();
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsDroppedAfterItWasGivenUpIsDroppedInSilence() {
        failures = 1000;
        isGivenUp();
        var id = tryingAgain().all().get(0).id();
        parlour.sent.clear();

        assertThat(operator("drop", tryingAgain()::drop)).isTrue();
        assertThat(tryingAgain().drop(id)).isFalse();

        assertThat(parlour.sent).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void whatANodeCannotReadIsHeardByOneThatCan() {
        failures = 2;
        hears("key", SAID);
        becomes("Said", "Sung");
        passes(Duration.ofMinutes(1));

        becomes("Sung", "Said");
        passes(Duration.ofMinutes(5));

        assertThat(effects()).isEqualTo(1);
        assertThat(rows()).isZero();
        assertThat(journal.mustKnow).isEmpty();
    }

    @Test
    void whatNoNodeCanReadIsGivenUpAndShownToTheOperator() {
        failures = 2;
        hears("key", SAID);
        becomes("Said", "Sung");

        passes(Duration.ofMinutes(1));
        passes(Duration.ofHours(2));
        passes(Duration.ofDays(1));

        assertThat(journal.mustKnow).hasSize(1);
        assertThat(tryingAgain().all()).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(Unheard.State.GIVEN_UP);
            assertThat(item.fault()).isEqualTo("said-unreadable");
        });
    }

    @Test
    void whatNobodyCouldReadIsTriedAgainWhenAnOperatorSaysSo() {
        failures = 2;
        hears("key", SAID);
        becomes("Said", "Sung");
        passes(Duration.ofHours(3));

        assertThat(operator("vain", id -> tryingAgain().tryAgain(id))).isTrue();
        passes(Duration.ofSeconds(1));
        assertThat(tryingAgain().all()).extracting(Unheard.Item::state).containsExactly(Unheard.State.GIVEN_UP);
        becomes("Sung", "Said");
        assertThat(operator("again", id -> tryingAgain().tryAgain(id))).isTrue();
        passes(Duration.ofSeconds(1));

        assertThat(effects()).isEqualTo(1);
        assertThat(rows()).isZero();
    }

    /** Another release has or has not a kind of this name. */
    private void becomes(String kind, String other) {
        database.jdbc()
                .sql("UPDATE parked_events SET utterance = REPLACE(utterance, :kind, :other)")
                .param("kind", "\"is\":\"%s\"".formatted(kind))
                .param("other", "\"is\":\"%s\"".formatted(other))
                .update();
    }

    private void isGivenUp() {
        hears("key", SAID);
        passes(Duration.ofMinutes(1));
        passes(Duration.ofMinutes(5));
        passes(Duration.ofMinutes(30));
    }

    /** What an operator does about the only one. */
    private boolean operator(String key, Predicate<UUID> deed) {
        parlour.clock.tick(Duration.ofHours(1));
        var id = tryingAgain().all().get(0).id();
        var done = new AtomicBoolean();
        once.perform(key, () -> done.set(deed.test(id)));
        return done.get();
    }

    private Function<Situation, Outcome> failing(Function<Situation, Outcome> action) {
        return situation -> {
            database.jdbc().sql("INSERT INTO effects (what) VALUES ('done')").update();
            if (failures-- > 0) {
                throw new IllegalStateException("Broken: " + situation.answers());
            }
            return action.apply(situation);
        };
    }

    /** The press of the button that leads to the last deed, by Ola, who may. */
    private Utterance.What press(String reason) {
        parlour.pressesDeed("ola", Deeds.begin("judge", new Subject("thing", "42"), Map.of("verdict", "good")));
        var session = parlour.session("ola", Attention.FOCUSED);
        parlour.sessions.save(session.with(new Mark.Heard(reason)));
        return new Utterance.Pressed("session/1/1", 1, "heard|" + session.id() + "|reason", List.of());
    }

    private Immediate hears(String key, Utterance.What what) {
        var who = what instanceof Utterance.Said ? "kari" : "ola";
        parlour.clock.tick(Duration.ofSeconds(1));
        var utterance = Utterance.of(key, Parlour.profile(who), what);
        Canaries.remember(utterance);
        return tryingAgain().hear(utterance);
    }

    private void passes(Duration time) {
        parlour.clock.tick(time);
        timers.ringDue(parlour.clock.instant());
    }

    private TryingAgain tryingAgain() {
        var parking = new Parking(parked, timers, journal, JdbcFaults.FAULTS);
        return new TryingAgain(new Talks(once, parlour.room, parlour.renewing), once, parlour.room, parking);
    }

    private long effects() {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM effects")
                .query(Long.class)
                .single();
    }

    private long rows() {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM parked_events")
                .query(Long.class)
                .single();
    }

    private static final class Journal implements Parking.Operator {
        final List<String> mustKnow = new ArrayList<>();

        @Override
        public void parked(String eventKey, RuntimeException fault) {}

        @Override
        public void mustKnow(String eventKey, RuntimeException fault) {
            mustKnow.add(eventKey);
        }
    }

    /** Keys in the database, one event at a time, as delivery has it; parcels of what failed are taken back. */
    private final class OnceHere implements Once {
        private boolean isBusy;

        @Override
        public boolean perform(String eventKey, @Nullable String alias, Runnable work) {
            if (isBusy) {
                throw new IllegalStateException("An event inside another");
            }
            var before = List.<Parcel>copyOf(parlour.sent);
            isBusy = true;
            try {
                return Boolean.TRUE.equals(database.transaction().execute(status -> performNew(eventKey, alias, work)));
            } catch (RuntimeException fault) {
                parlour.sent.clear();
                parlour.sent.addAll(before);
                throw fault;
            } finally {
                isBusy = false;
            }
        }

        private boolean performNew(String eventKey, @Nullable String alias, Runnable work) {
            boolean isNew = keep(eventKey) && (alias == null || keep(alias));
            if (isNew) {
                work.run();
            }
            return isNew;
        }

        private boolean keep(String key) {
            return database.jdbc()
                            .sql("INSERT INTO events (event_key, happened_at) VALUES (:key, CURRENT_TIMESTAMP)"
                                    + " ON CONFLICT DO NOTHING")
                            .param("key", key)
                            .update()
                    == 1;
        }
    }
}
