package no.ildsjel.ideas;

import static no.ildsjel.ideas.Command.APPROVE;
import static no.ildsjel.ideas.Command.DECLINE;
import static no.ildsjel.ideas.Command.LET_REST;
import static no.ildsjel.ideas.Command.OPEN;
import static no.ildsjel.ideas.SomeIdeas.KARI;
import static no.ildsjel.ideas.SomeIdeas.MONDAY;
import static no.ildsjel.ideas.SomeIdeas.OLA;
import static no.ildsjel.ideas.SomeIdeas.PER;
import static no.ildsjel.ideas.SomeIdeas.WORDS;
import static no.ildsjel.ideas.SomeIdeas.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every keeper of ideas promises, and what moving them through it does. */
abstract class IdeasContract {
    private final List<IdeaMoved> heard = new ArrayList<>();

    abstract Ideas ideas();

    /** Runs the work as one turn does: in a transaction of its own. */
    abstract <T> T inOneTurn(Callable<T> work);

    @Test
    void aDraftHasANumberOfItsOwnAndNoWords() {
        var first = ideas().draft(KARI, MONDAY.plusNanos(123_456_789));
        var second = ideas().draft(KARI, MONDAY);

        assertThat(ideas().find(first.id())).contains(first);
        assertThat(first.createdAt()).isEqualTo(MONDAY.plusNanos(123_456_000));
        assertThat(first.content()).isNull();
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void whatWasSentIsFoundAsItWasWritten() {
        var id = submitted();

        var found = ideas().find(id).orElseThrow();

        assertThat(found.words()).isEqualTo(WORDS);
        assertThat(found.state()).isEqualTo(State.SUBMITTED);
        assertThat(found.submittedAt()).isEqualTo(MONDAY);
        assertThat(heard).extracting(IdeaMoved::idea).containsExactly(found);
    }

    @Test
    void everyPlacementAndEveryLetterIsKept() {
        for (var placement : List.of(Placement.in("velferd"), Placement.outside(), Placement.undecided())) {
            var words = new Content(
                    "Đŋŧž \u202e 👩‍👩‍👧",
                    "\"'\\{}\n\t",
                    List.of(),
                    List.of(),
                    placement,
                    Map.of("solution", "æøå ÄÖ"),
                    List.of(new Content.Attachment("https://files.example/1", "👵 før.png", "image/png")));
            var id = ideas().draft(KARI, MONDAY).id();

            inOneTurn(() -> moving().submit(id, words, By.submitter(KARI)));

            assertThat(ideas().find(id).orElseThrow().words()).isEqualTo(words);
        }
    }

    /** S-02: every state with time, who, and why. */
    @Test
    void everyMoveStandsInTheHistoryAsItWasMade() {
        var id = submitted();
        var open = Move.of(OPEN, By.reviewer(OLA));
        var ask = Move.of(Command.ASK_MORE, By.reviewer(OLA)).because("Hvem ringer?");
        var rest = Move.of(LET_REST, By.timer());
        var back = Move.of(Command.RETURN, By.timer());
        var approve = whole(APPROVE, By.reviewer(OLA)).judging(new Criteria(2, Placement.outside()));

        List.of(open, ask, rest, back, approve).forEach(move -> move(id, move));

        assertThat(ideas().history(id))
                .containsExactly(
                        transition(State.DRAFT, State.SUBMITTED, Move.of(Command.SUBMIT, By.submitter(KARI))),
                        transition(State.SUBMITTED, State.IN_REVIEW, open),
                        transition(State.IN_REVIEW, State.NEEDS_INFO, ask),
                        transition(State.NEEDS_INFO, State.PARKED, rest),
                        transition(State.PARKED, State.IN_REVIEW, back),
                        transition(State.IN_REVIEW, State.EXPLORING, approve));
        assertThat(heard).extracting(IdeaMoved::transition).isEqualTo(ideas().history(id));
    }

    @Test
    void theLastMoveOfEachIsFoundAtOnce() {
        var first = submitted();
        var second = submitted();
        submitted();
        var open = Move.of(OPEN, By.reviewer(OLA));
        move(second, open);

        assertThat(ideas().lastMoves(List.of(first, second)))
                .containsOnly(
                        Map.entry(
                                first,
                                transition(State.DRAFT, State.SUBMITTED, Move.of(Command.SUBMIT, By.submitter(KARI)))),
                        Map.entry(second, transition(State.SUBMITTED, State.IN_REVIEW, open)));
        assertThat(ideas().lastMoves(List.of())).isEmpty();
    }

    @Test
    void aRefusedMoveLeavesNoTrace() {
        var id = submitted();
        var before = ideas().find(id);

        assertThat(move(id, Move.of(OPEN, By.reviewer(KARI)))).isEqualTo(new Outcome.Refused(Refusal.OWN_IDEA));
        assertThat(move(id, whole(APPROVE, By.reviewer(OLA)))).isEqualTo(new Outcome.Refused(Refusal.WRONG_STATE));

        assertThat(ideas().find(id)).isEqualTo(before);
        assertThat(ideas().history(id)).hasSize(1);
        assertThat(heard).hasSize(1);
    }

    @Test
    void anIdeaIsSentOnceAndItsWordsAreNotReplaced() {
        var id = submitted();
        var other = new Content("Et annet navn", "Et annet behov", List.of(), List.of(), Placement.outside(), Map.of());

        var outcome = inOneTurn(() -> moving().submit(id, other, By.submitter(KARI)));

        assertThat(outcome).isEqualTo(new Outcome.Refused(Refusal.WRONG_STATE));
        assertThat(ideas().find(id).orElseThrow().words()).isEqualTo(WORDS);
    }

    @Test
    void anIdeaThatIsNotThereIsRefused() {
        assertThat(move(new IdeaId(4711), Move.of(OPEN, By.reviewer(OLA))))
                .isEqualTo(new Outcome.Refused(Refusal.UNKNOWN_IDEA));
        assertThat(ideas().find(new IdeaId(4711))).isEmpty();
    }

    @Test
    void twoMovesFromTheSamePointAreNotBothKept() {
        var idea = ideas().find(submitted()).orElseThrow();
        var opened = (IdeaMoved) idea.apply(Move.of(OPEN, By.reviewer(OLA)), MONDAY);
        var withdrawn = (IdeaMoved) idea.apply(Move.of(Command.WITHDRAW, By.submitter(KARI)), MONDAY);
        ideas().save(opened);

        assertThatExceptionOfType(StaleIdea.class)
                .isThrownBy(() -> ideas().save(withdrawn))
                .withMessageContaining(idea.id().toString());

        assertThat(ideas().history(idea.id())).hasSize(2);
    }

    @RepeatedTest(10)
    void oneOfTwoDecisionsAtOnceIsTooLate() throws Exception {
        var id = submitted();
        move(id, Move.of(OPEN, By.reviewer(OLA)));

        var outcomes = atOnce(
                () -> move(id, whole(APPROVE, By.reviewer(OLA))), () -> move(id, whole(DECLINE, By.reviewer(PER))));

        assertThat(outcomes).filteredOn(IdeaMoved.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new Outcome.Refused(Refusal.WRONG_STATE));
        assertThat(ideas().history(id)).hasSize(3);
    }

    @Test
    void onlyADraftCanBeDropped() {
        var draft = ideas().draft(KARI, MONDAY).id();
        var sent = submitted();

        assertThat(ideas().drop(draft)).isTrue();
        assertThat(ideas().drop(draft)).isFalse();
        assertThat(ideas().drop(sent)).isFalse();

        assertThat(ideas().find(draft)).isEmpty();
        assertThat(ideas().find(sent)).isPresent();
    }

    @Test
    void someonesIdeasComeNewestFirstAndOnlySentOnesCount() {
        var first = submitted();
        var second = ideas().draft(KARI, MONDAY).id();
        ideas().draft(OLA, MONDAY);

        assertThat(ideas().ofSubmitter(KARI)).extracting(Idea::id).containsExactly(second, first);
        assertThat(ideas().submittedBy(KARI)).isEqualTo(1);
        assertThat(ideas().submittedBy(OLA)).isZero();
    }

    @Test
    void ideasAreFoundByStateOldestFirst() {
        var first = submitted();
        var second = submitted();
        var third = submitted();
        ideas().draft(KARI, MONDAY);
        move(second, Move.of(OPEN, By.reviewer(OLA)));

        assertThat(ideas().inState(State.SUBMITTED)).extracting(Idea::id).containsExactly(first, third);
        assertThat(ideas().inState(State.SUBMITTED, State.IN_REVIEW))
                .extracting(Idea::id)
                .containsExactly(first, second, third);
        assertThat(ideas().inState(State.LEARNED)).isEmpty();
    }

    /** Or they could decide on it as somebody else. */
    @Test
    void whoTurnsOutToBeAnotherKeepsTheirIdeas() {
        var id = submitted();

        ideas().handOver(KARI, OLA);

        assertThat(ideas().ofSubmitter(OLA)).extracting(Idea::id).containsExactly(id);
        assertThat(ideas().ofSubmitter(KARI)).isEmpty();
        assertThat(ideas().history(id)).extracting(entry -> entry.move().by()).containsExactly(By.submitter(OLA));
        assertThat(move(id, Move.of(OPEN, By.reviewer(OLA)))).isEqualTo(new Outcome.Refused(Refusal.OWN_IDEA));
    }

    private IdeaId submitted() {
        var id = ideas().draft(KARI, MONDAY).id();
        inOneTurn(() -> moving().submit(id, WORDS, By.submitter(KARI)));
        return id;
    }

    private Outcome move(IdeaId id, Move move) {
        return inOneTurn(() -> moving().move(id, move));
    }

    private MovingIdeas moving() {
        return new MovingIdeas(ideas(), Clock.fixed(MONDAY.plusNanos(1), ZoneOffset.UTC), heard::add);
    }

    private static Transition transition(State from, State to, Move move) {
        return new Transition(from, to, move, MONDAY);
    }

    private static List<Outcome> atOnce(Callable<Outcome> one, Callable<Outcome> other) throws Exception {
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

    private static Outcome afterBoth(CyclicBarrier start, Callable<Outcome> work) throws Exception {
        start.await();
        return work.call();
    }
}
