package no.ildsjel.ideas;

import static java.util.stream.Collectors.toMap;
import static no.ildsjel.ideas.SomeIdeas.KARI;
import static no.ildsjel.ideas.SomeIdeas.MONDAY;
import static no.ildsjel.ideas.SomeIdeas.OLA;
import static no.ildsjel.ideas.SomeIdeas.PER;
import static no.ildsjel.ideas.SomeIdeas.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {
    private static final Map<String, Map<String, String>> WHERE_TO = table("""
            draft         submit:submitted
            submitted     open:in_review withdraw:withdrawn
            in_review     ask_more:needs_info approve:exploring park:parked decline:declined withdraw:withdrawn
            needs_info    answer:in_review let_rest:parked withdraw:withdrawn
            parked        return:in_review withdraw:withdrawn
            exploring     start_test:testing close_with_lesson:learned withdraw:withdrawn
            testing       worked:implementing refine:exploring close_with_lesson:learned withdraw:withdrawn
            implementing  put_to_use:in_use go_back:testing close_with_lesson:learned withdraw:withdrawn
            in_use
            declined
            learned
            withdrawn
            """);

    private static final Map<String, Set<String>> WHO_MAY = Map.ofEntries(
            Map.entry("submit", Set.of("submitter")),
            Map.entry("open", Set.of("reviewer")),
            Map.entry("ask_more", Set.of("reviewer")),
            Map.entry("answer", Set.of("submitter")),
            Map.entry("let_rest", Set.of("timer")),
            Map.entry("approve", Set.of("reviewer")),
            Map.entry("park", Set.of("reviewer")),
            Map.entry("decline", Set.of("reviewer")),
            Map.entry("return", Set.of("timer", "reviewer")),
            Map.entry("start_test", Set.of("submitter")),
            Map.entry("worked", Set.of("submitter")),
            Map.entry("refine", Set.of("submitter")),
            Map.entry("close_with_lesson", Set.of("submitter")),
            Map.entry("go_back", Set.of("submitter")),
            Map.entry("put_to_use", Set.of("line_owner")),
            Map.entry("withdraw", Set.of("submitter")));

    private static final Set<String> DECISIONS = Set.of("approve", "park", "decline");
    private static final Set<String> WITH_WORDS =
            Set.of("approve", "park", "decline", "ask_more", "answer", "close_with_lesson");

    @ParameterizedTest
    @EnumSource
    void everyCommandLeadsWhereTheTableSaysOrNowhere(State state) {
        for (var command : Command.values()) {
            for (var by : everybody()) {
                assertThat(whereTo(SomeIdeas.in(state), command, by))
                        .as("%s an idea in %s as %s", command, state, by.role())
                        .isEqualTo(expected(state, command, by));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRoleThatMayNotIsToldSoInEveryState(Command command) {
        for (var by : everybody()) {
            for (var state : State.values()) {
                assertThat(refusal(SomeIdeas.in(state), whole(command, by)).filter(Refusal.WRONG_ROLE::equals))
                        .as("%s an idea in %s as %s", command, state, by.role())
                        .isEqualTo(mayNot(command, by) ? Optional.of(Refusal.WRONG_ROLE) : Optional.empty());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseActsAsTheSubmitter(State state) {
        for (var command : commandsOf("submitter")) {
            assertThat(refusal(SomeIdeas.in(state), whole(command, By.submitter(OLA))))
                    .as("%s another's idea in %s", command, state)
                    .contains(Refusal.NOT_THE_SUBMITTER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDecidesOnTheirOwnIdea(State state) {
        for (var command : commandsOf("reviewer")) {
            assertThat(refusal(SomeIdeas.in(state), whole(command, By.reviewer(KARI))))
                    .as("%s one's own idea in %s", command, state)
                    .contains(Refusal.OWN_IDEA);
        }
        assertThat(refusal(SomeIdeas.in(state), whole(Command.PUT_TO_USE, By.lineOwner(KARI))))
                .contains(Refusal.OWN_IDEA);
    }

    @ParameterizedTest
    @EnumSource
    void decisionsNeedBothCriteria(Command command) {
        var idea = whereItWorks(command);
        var without = whole(command, SomeIdeas.usual(command)).judging(null);
        var half = without.judging(new Criteria(3, Placement.undecided()));

        var expected = DECISIONS.contains(command.code()) ? Optional.of(Refusal.CRITERIA_MISSING) : Optional.empty();

        assertThat(refusal(idea, without)).isEqualTo(expected);
        assertThat(refusal(idea, half)).isEqualTo(expected);
        assertThat(command.isDecision()).isEqualTo(DECISIONS.contains(command.code()));
    }

    @ParameterizedTest
    @EnumSource
    void whatMeansNothingWithoutWordsNeedsThem(Command command) {
        var idea = whereItWorks(command);
        var without = whole(command, SomeIdeas.usual(command)).because(null);
        var blank = without.because(" \n");

        var expected = WITH_WORDS.contains(command.code()) ? Optional.of(Refusal.REASON_MISSING) : Optional.empty();

        assertThat(refusal(idea, without)).isEqualTo(expected);
        assertThat(refusal(idea, blank)).isEqualTo(expected);
    }

    @Test
    void onlyOpeningAndAnsweringTellTheSubmitterNothing() {
        assertThat(Command.values()).filteredOn(Command::isSilent).containsExactly(Command.OPEN, Command.ANSWER);
    }

    @Test
    void everyStateIsReachedFromTheDraft() {
        var reached = EnumSet.of(State.DRAFT);
        var open = new ArrayDeque<>(List.of(SomeIdeas.in(State.DRAFT)));

        while (!open.isEmpty()) {
            var idea = open.remove();
            waysOn(idea, everybody()).filter(next -> reached.add(next.state())).forEach(open::add);
        }

        assertThat(reached).containsExactly(State.values());
    }

    /** K-18: no idea waits where neither its submitter nor a reviewer can do anything; in use, it waits for nothing. */
    @ParameterizedTest
    @EnumSource(names = "IN_USE", mode = EnumSource.Mode.EXCLUDE)
    void everyOpenIdeaCanBeMovedByItsSubmitterOrAReviewer(State state) {
        var people = List.of(By.submitter(KARI), By.reviewer(OLA));

        assertThat(waysOn(SomeIdeas.in(state), people).findAny().isEmpty()).isEqualTo(state.isEnd());
    }

    /** K-18: time alone ends nothing. */
    @ParameterizedTest
    @EnumSource
    void theTimerNeverBringsAnIdeaToAnEnd(State state) {
        assertThat(waysOn(SomeIdeas.in(state), List.of(By.timer())))
                .noneMatch(next -> next.state().isEnd());
    }

    private static List<By> everybody() {
        return List.of(By.submitter(KARI), By.reviewer(OLA), By.lineOwner(PER), By.timer());
    }

    private static Optional<String> expected(State state, Command command, By by) {
        return Optional.ofNullable(waysFrom(state).get(command.code())).filter(to -> !mayNot(command, by));
    }

    private static boolean mayNot(Command command, By by) {
        return !whoMay(command).contains(by.role().code());
    }

    private static Map<String, String> waysFrom(State state) {
        return WHERE_TO.getOrDefault(state.code(), Map.of());
    }

    private static Set<String> whoMay(Command command) {
        return WHO_MAY.getOrDefault(command.code(), Set.of());
    }

    private static List<Command> commandsOf(String role) {
        return Arrays.stream(Command.values())
                .filter(command -> whoMay(command).contains(role))
                .toList();
    }

    private static Idea whereItWorks(Command command) {
        return Arrays.stream(State.values())
                .filter(state -> waysFrom(state).containsKey(command.code()))
                .map(SomeIdeas::in)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Idea> waysOn(Idea idea, List<By> people) {
        return Arrays.stream(Command.values())
                .flatMap(command -> people.stream().map(by -> idea.apply(whole(command, by), MONDAY)))
                .flatMap(outcome -> outcome instanceof IdeaMoved moved ? Stream.of(moved.idea()) : Stream.empty());
    }

    private static Optional<String> whereTo(Idea idea, Command command, By by) {
        return idea.apply(whole(command, by), MONDAY) instanceof IdeaMoved moved
                ? Optional.of(moved.idea().state().code())
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(Idea idea, Move move) {
        return idea.apply(move, MONDAY) instanceof Outcome.Refused refused
                ? Optional.of(refused.why())
                : Optional.empty();
    }

    private static Map<String, Map<String, String>> table(String text) {
        return text.lines()
                .map(line -> List.of(line.split(" +")))
                .collect(toMap(
                        words -> words.get(0),
                        words -> words.stream()
                                .skip(1)
                                .map(way -> way.split(":"))
                                .collect(toMap(way -> way[0], way -> way[1]))));
    }
}
