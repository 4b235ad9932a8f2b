package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

@OnEachDatabase
class JdbcParkedEventsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123456Z");
    private static final Profile KARI =
            new Profile(new Account("slack", "U1"), "Kari Nordby", "kari@exempel.example", Language.NN);

    private final TestDatabase database;
    private final ParkedEvents parked;

    JdbcParkedEventsTest(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
        parked = new JdbcParkedEvents(database.jdbc(), new JdbcTransactionManager(database.dataSource()));
    }

    static Stream<Utterance> utterances() {
        return Stream.of(
                new Utterance("key", "alias", KARI, new Utterance.Said("Æøå \"sitat\" 👩‍👩‍👧\n\u202eאבג")),
                Utterance.of(
                        "key",
                        KARI,
                        new Utterance.Said(
                                "Hei",
                                "slack/D1/17.5",
                                "slack/D1/16.0",
                                List.of(new Utterance.Attached("https://x.example", "x.png", "image/png")))),
                Utterance.of(
                        "key",
                        new Profile(new Account("teams", "29:1"), null, null, null),
                        new Utterance.Mentioned("Hei", "C1", null)));
    }

    /** As the release before wrote it. */
    @Test
    void whatWasSaidBeforeMessagesHadNamesIsReadStill() {
        var event = new ParkedEvent(
                new UUID(1, 1),
                Utterance.of("key", KARI, new Utterance.Said("Hei")),
                1,
                "java.lang.Error",
                MONDAY,
                null);
        parked.save(event);
        database.jdbc()
                .sql("UPDATE parked_events SET utterance = REPLACE(utterance, :now, :before)")
                .param("now", ",\"message\":null,\"thread\":null,\"files\":[]")
                .param("before", "")
                .update();

        assertThat(database.jdbc()
                        .sql("SELECT utterance FROM parked_events")
                        .query(String.class)
                        .single())
                .doesNotContain("files");
        assertThat(held(event.id())).contains(event);
    }

    @ParameterizedTest
    @MethodSource("utterances")
    void whatWasSaidComesBackAsItWas(Utterance utterance) {
        var event = new ParkedEvent(new UUID(1, 1), utterance, 1, "java.lang.Error", MONDAY, null);

        parked.save(event);

        assertThat(held(event.id())).contains(event);
    }

    @Test
    void onlyWhatBecameOfItChanges() {
        var event = new ParkedEvent(
                new UUID(1, 1), utterances().findFirst().orElseThrow(), 1, "java.lang.Error", MONDAY, null);
        parked.save(event);

        var later = event.failedAgain(new IllegalStateException()).givenUp(MONDAY.plusSeconds(1));
        parked.save(later);

        assertThat(held(event.id())).contains(later);
        parked.remove(event.id());
        assertThat(held(event.id())).isEmpty();
    }

    @Test
    void whatWasSaidInAMessageIsFoundByItsNameAndHasOtherWordsThen() {
        var said = new ParkedEvent(
                new UUID(1, 1),
                Utterance.of("key", KARI, new Utterance.Said("Hei", "slack/D1/17.5")),
                1,
                "java.lang.Error",
                MONDAY,
                null);
        parked.save(said);

        var other = new Profile(new Account("slack", "U2"), "Ola", null, Language.NB);
        assertThat(parked.holdSaidIn("slack/D1/17.5", KARI)).containsExactly(said);
        assertThat(parked.holdSaidIn("slack/D1/17", KARI)).isEmpty();
        assertThat(parked.holdSaidIn("slack/D1/17.5", other)).isEmpty();

        var masked = said.saying("Ring •••", Set.of(new Masking.Trace(Masking.Kind.PHONE_NUMBER, 17)));
        parked.save(masked);
        assertThat(held(said.id())).contains(masked);
        assertThat(masked.utterance().what()).isEqualTo(new Utterance.Said("Ring •••", "slack/D1/17.5"));
    }

    @Test
    void workThatFailsIsUndoneAndTheRestIsNot() {
        database.jdbc().sql("CREATE TABLE effects (what VARCHAR(80))").update();

        var fault = database.transaction().execute(status -> {
            write("before");
            var failed = parked.attempt(() -> {
                write("during");
                throw new IllegalStateException("Broken");
            });
            write("after");
            return failed;
        });

        assertThat(fault).get().isInstanceOf(IllegalStateException.class);
        assertThat(database.jdbc()
                        .sql("SELECT what FROM effects")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("before", "after"));
    }

    @Test
    void anOperatorSeesEachButNotWhatWasSaid() {
        var said = utterances().findFirst().orElseThrow();
        parked.save(new ParkedEvent(new UUID(1, 2), said, 4, "java.lang.Error", MONDAY.plusSeconds(1), MONDAY));
        var mentioned = new Utterance(
                "teams/key",
                null,
                new Profile(new Account("teams", "29:1"), null, null, null),
                new Utterance.Mentioned("Hei", "C1", null));
        parked.save(new ParkedEvent(new UUID(1, 1), mentioned, 1, "java.lang.Exception", MONDAY, null));

        assertThat(parked.all())
                .containsExactly(
                        new Unheard.Item(
                                new UUID(1, 1),
                                "teams",
                                "mentioned",
                                "java.lang.Exception",
                                1,
                                MONDAY,
                                Unheard.State.TRIED),
                        new Unheard.Item(
                                new UUID(1, 2),
                                "slack",
                                "said",
                                "java.lang.Error",
                                4,
                                MONDAY.plusSeconds(1),
                                Unheard.State.GIVEN_UP));
    }

    @Test
    void wordsAreKeptAWhileAndTheRestALittleLonger() {
        var said = utterances().findFirst().orElseThrow();
        var event = new ParkedEvent(new UUID(1, 1), said, 4, "java.lang.Error", MONDAY, MONDAY.plusSeconds(60));
        parked.save(event);

        parked.sweep(MONDAY.plusSeconds(60), MONDAY);
        assertThat(held(event.id())).contains(event);

        parked.sweep(MONDAY.plusSeconds(61), MONDAY.plusSeconds(60));
        assertThat(held(event.id())).isEmpty();
        assertThat(parked.all()).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(Unheard.State.BLANK);
            assertThat(item.channel()).isEqualTo("slack");
        });
        assertThat(database.jdbc()
                        .sql("SELECT utterance FROM parked_events")
                        .query(String.class)
                        .optional())
                .isEmpty();

        parked.sweep(MONDAY.plusSeconds(61), MONDAY.plusSeconds(61));
        assertThat(parked.all()).isEmpty();
    }

    @Test
    void whatNobodyCanReadCanStillBeDropped() {
        var said = utterances().findFirst().orElseThrow();
        var event = new ParkedEvent(new UUID(1, 1), said, 4, "java.lang.Error", MONDAY, MONDAY);
        parked.save(event);
        database.jdbc()
                .sql("UPDATE parked_events SET utterance = '{\"what\": 1}'")
                .update();

        assertThat(held(event.id())).isEmpty();
        assertThat(parked.remove(event.id())).isTrue();
    }

    @Test
    void whatIsStillTriedIsNeverSwept() {
        var said = utterances().findFirst().orElseThrow();
        var event = new ParkedEvent(new UUID(1, 1), said, 1, "java.lang.Error", MONDAY, null);
        parked.save(event);

        parked.sweep(MONDAY.plusSeconds(1_000_000), MONDAY.plusSeconds(1_000_000));

        assertThat(held(event.id())).contains(event);
    }

    private Optional<ParkedEvent> held(UUID id) {
        return parked.hold(id);
    }

    private void write(String what) {
        database.jdbc()
                .sql("INSERT INTO effects (what) VALUES (:what)")
                .param("what", what)
                .update();
    }
}
