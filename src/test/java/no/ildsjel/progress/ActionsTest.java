package no.ildsjel.progress;

import static no.ildsjel.progress.Cast.KARI;
import static no.ildsjel.progress.Cast.LIV;
import static no.ildsjel.progress.Cast.OLA;
import static no.ildsjel.progress.Cast.PER;
import static no.ildsjel.progress.Office.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Content;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.State;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionsTest {
    private static final Map<String, String> PLAN = Map.of(
            "smallest", "SMS til tre familier",
            "until", "2026-12-18",
            "cost", "Ti timer",
            "safe", "De kan ringe som før",
            "stop", "Noen får ikke hjelp");

    private final Office office = new Office();
    private final ProgressConfiguration configuration = new ProgressConfiguration();

    @ParameterizedTest
    @EnumSource
    void onlyTheSubmitterMayBeginAndOnlyWhereItsStateAllows(Way way) {
        for (var state : State.values()) {
            var idea = office.ideaIn(state);
            var may = new MaySubmitter(way, office.about);

            assertThat(outcome(may, OLA, idea, Map.of())).as("%s", state).isEqualTo("not-yours");
            assertThat(outcome(may, KARI, idea, Map.of()))
                    .as("%s", state)
                    .isEqualTo(way.isOpen(idea) ? "open" : "moved-on");
        }
    }

    @Test
    void aForgedSubjectIsNobodys() {
        var may = new MaySubmitter(Way.START_TEST, office.about);

        var subjects = List.of(
                new Subject("idea", "999"),
                new Subject("idea", "x"),
                new Subject("handover", "1"),
                new Subject("idea", "99999999999999999999"));

        assertThat(subjects)
                .extracting(subject ->
                        may.perform(new Situation(KARI, subject, Answers.NONE)).name())
                .containsOnly("not-yours");
    }

    @Test
    void whoComesTooLateHearsWhereTheIdeaIs() {
        var idea = office.ideaIn(State.IN_USE);

        var outcome = new MaySubmitter(Way.START_TEST, office.about).perform(situation(KARI, idea, Map.of()));

        assertThat(outcome.words()).containsEntry("state", Argument.phrase("idea.state.in_use"));
    }

    @Test
    void aTestKeepsItsPlan() {
        var idea = office.ideaIn(State.EXPLORING);
        var plan = new HashMap<>(PLAN);
        plan.put("evidence", "Telefoner i uka");
        plan.put("validates", "concept");

        var outcome = outcome(configuration.startTest(office.about, office.moving), KARI, idea, plan);

        assertThat(outcome).isEqualTo("started");
        assertThat(last(idea).details()).isEqualTo(plan);
        assertThat(office.sent).hasSize(1);
    }

    @Test
    void whatWasSkippedIsNotKept() {
        var idea = office.ideaIn(State.TESTING);
        var answers = Map.of("result", "worked", "people", "Fire", "users-say", "", "lesson", "SMS holder");

        var outcome = outcome(configuration.finishTest(office.about, office.moving), KARI, idea, answers);

        assertThat(outcome).isEqualTo("worked");
        assertThat(last(idea).details()).containsOnlyKeys("result", "people");
        assertThat(last(idea).reason()).isEqualTo("SMS holder");
    }

    @Test
    void aResultLeadsOnOrRoundOrToALesson() {
        var results = Map.of("worked", State.IMPLEMENTING, "refine", State.EXPLORING, "discard", State.LEARNED);

        results.forEach((result, state) -> {
            var idea = office.ideaIn(State.TESTING);
            var answers = Map.of("result", result, "people", "Fire", "lesson", "Vi vet mer", "assumption", "At");

            configuration.finishTest(office.about, office.moving).perform(situation(KARI, idea, answers));

            assertThat(now(idea).state()).isEqualTo(state);
        });
    }

    @Test
    void testingAgainGoesRoundOnceMore() {
        var idea = office.ideaIn(State.IMPLEMENTING);
        var answers = Map.of("question", "Virker det i helgene?", "until", "2026-12-18");

        var outcome = outcome(configuration.testAgain(office.about, office.moving), KARI, idea, answers);

        assertThat(outcome).isEqualTo("started");
        assertThat(now(idea).loops()).isEqualTo(idea.loops() + 1);
    }

    @Test
    void aLessonIsKeptWithAllThatWasToldOfIt() {
        var idea = office.ideaIn(State.EXPLORING);
        var answers = Map.of(
                "assumption",
                "At SMS leses",
                "did",
                "Spurte tre",
                "lesson",
                "De leser kvelden før",
                "good",
                "Samtalene",
                "hard",
                "Tid",
                "advice",
                "Spør først");

        var outcome = outcome(configuration.closeWithLesson(office.about, office.moving), KARI, idea, answers);

        assertThat(outcome).isEqualTo("closed");
        assertThat(last(idea).reason()).isEqualTo("De leser kvelden før");
        assertThat(last(idea).details()).containsOnlyKeys("assumption", "did", "good", "hard", "advice");
    }

    @Test
    void anIdeaIsWithdrawnWithoutAReasonToo() {
        var idea = office.ideaIn(State.IN_REVIEW);
        var withdraw = configuration.withdrawIdea(office.about, office.moving);

        var outcome = outcome(withdraw, KARI, idea, Map.of("reason", "", "sure", "yes"));

        assertThat(outcome).isEqualTo("withdrawn");
        assertThat(last(idea).reason()).isNull();
    }

    @Test
    void whatChangedWhileSomebodyTypedIsSaid() {
        var idea = office.ideaIn(State.EXPLORING);
        office.moved(idea, Command.WITHDRAW);

        var outcome = outcome(configuration.startTest(office.about, office.moving), KARI, idea, PLAN);

        assertThat(outcome).isEqualTo("moved-on");
    }

    @Test
    void theLifeCycleChecksOnceMoreWhoseIdeaItIs() {
        var idea = office.ideaIn(State.EXPLORING);

        var outcome = outcome(configuration.startTest(office.about, office.moving), OLA, idea, PLAN);

        assertThat(outcome).isEqualTo("moved-on");
        assertThat(now(idea).state()).isEqualTo(State.EXPLORING);
    }

    @Test
    void theMeasureIsKnownFromTheIdeaOrFromAnEarlierTest() {
        var unknown = office.ideaIn(State.EXPLORING);
        var earlier = office.ideaIn(State.EXPLORING);
        office.moved(
                earlier, Move.of(Command.START_TEST, By.submitter(KARI.id())).telling("evidence", "Telefoner i uka"));
        var told = office.ideas.draft(KARI.id(), Office.MONDAY);
        office.moving.submit(told.id(), knowing(Office.WORDS), By.submitter(KARI.id()));

        assertThat(measure(unknown)).isEmpty();
        assertThat(measure(earlier)).containsEntry("measure", Argument.text("Telefoner i uka"));
        assertThat(measure(told)).containsEntry("measure", Argument.text("Spør ti brukere"));
    }

    @Test
    void nobodyIsOfferedToTakeOverTheirOwnIdea() {
        var idea = office.ideaIn(State.IMPLEMENTING);

        var forKari = office.owners.offered(situation(KARI, idea, Map.of()));
        var forPer = office.owners.offered(situation(PER, idea, Map.of()));

        assertThat(forKari)
                .extracting(Options.Option::name)
                .containsExactly(PER.id().toString());
        assertThat(forPer).isEmpty();
        assertThat(office.owners.includes(LIV)).isFalse();
    }

    private Map<String, Argument> measure(Idea idea) {
        return new Measure(office.about).find(situation(KARI, idea, Map.of()));
    }

    private static Content knowing(Content words) {
        return new Content(
                words.title(),
                words.need(),
                words.forWhom(),
                words.values(),
                words.placement(),
                Map.of("evidence", "Spør ti brukere"));
    }

    private static String outcome(Action action, Person person, Idea idea, Map<String, String> answers) {
        return action.perform(situation(person, idea, answers)).name();
    }

    private Idea now(Idea idea) {
        return office.ideas.find(idea.id()).orElseThrow();
    }

    private Move last(Idea idea) {
        var history = office.ideas.history(idea.id());
        return history.get(history.size() - 1).move();
    }
}
