package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Guard;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenovatingTest {
    private static final String NEED = "Ingen vet hvem som har nøkkelen";

    private final Sample sample = new Sample();

    @Test
    void byTheSameScriptNothingChanges() {
        var session = session(new Mark.Asked(Sample.script().version(), "gone"), own("gone", new Answer.Text("Mer")));

        assertThat(renovated(Sample.SCRIPT, session)).isSameAs(session);
    }

    @Test
    void whatStillFitsStays() {
        var session = session(own("need", new Answer.Text(NEED)), own("whom", new Answer.Choices(List.of("users"))));

        var renovated = renovated(Sample.SCRIPT.replace("[users, staff]", "[users]"), session);

        assertThat(renovated.marks()).isEqualTo(session.marks());
    }

    @Test
    void wordsWithoutAQuestionWait() {
        var session = session(own("need", new Answer.Text(NEED)), own("extra", new Answer.Text("Hver kveld")));

        var renovated = renovated(
                Sample.SCRIPT.replace("  - ask: extra\n    offered: true\n", "").replace("day, extra", "day"), session);

        assertThat(renovated.heard()).contains("Hver kveld");
        assertThat(renovated.answers().find("extra")).isEmpty();
        assertThat(renovated.changed().orElseThrow().words()).isEqualTo(Piece.of("Hver kveld"));
    }

    @Test
    void anOptionThatIsGoneIsAskedAnewAndWaitsAsItRead() {
        var session = session(own("need", new Answer.Text(NEED)), own("whom", new Answer.Choices(List.of("staff"))));

        var renovated = renovated(Sample.SCRIPT.replace("[users, staff]", "[users]"), session);

        assertThat(renovated.answers().find("whom")).isEmpty();
        assertThat(renovated.heard()).contains("Those who work here");
    }

    @Test
    void ofSeveralOptionsTheRestStays() {
        var both = new Answer.Choices(List.of("users", "staff"));

        var renovated = renovated(
                Sample.SCRIPT.replace("[users, staff]", "[users]"),
                session(own("need", new Answer.Text(NEED)), own("whom", both)));

        assertThat(renovated.answers().choices("whom")).containsExactly("users");
        assertThat(renovated.heard()).contains("Those who work here");
    }

    @Test
    void oneOfAFewBecomesSomeOfThemAndAnythingBecomesText() {
        var session = session(
                own("need", new Answer.Text(NEED)),
                own("whom", new Answer.Choices(List.of("users"))),
                own("area", new Answer.Choice("school")),
                own("day", new Answer.Day(LocalDate.of(2026, 12, 4))));

        var renovated = renovated(
                Sample.SCRIPT
                        .replace("as: choices\n    options: [users, staff]", "as: choice\n    options: [users, staff]")
                        .replace("as: choice\n    options: areas", "as: choices\n    options: areas")
                        .replace("    as: date\n", ""),
                session);

        assertThat(renovated.answers().find("whom")).contains(new Answer.Choice("users"));
        assertThat(renovated.answers().find("area")).contains(new Answer.Choices(List.of("school")));
        assertThat(renovated.answers().text("day")).isPresent();
        assertThat(renovated.changed()).isEmpty();
    }

    @Test
    void whatMustBeAnsweredNowIsNoLongerSkipped() {
        var session = session(
                own("need", new Answer.Text(NEED)),
                own("whom", new Answer.Choices(List.of("users"))),
                own("area", new Answer.NotKnown()));

        var renovated = renovated(Sample.SCRIPT.replace("    may-be-unknown: true\n", ""), session);

        assertThat(renovated.answers().find("area")).isEmpty();
        assertThat(renovated.heard()).isEmpty();
    }

    @Test
    void whatIsNotAskedAnyMoreInThisTalkWaits() {
        var session = session(own("need", new Answer.Text(NEED)), own("extra", new Answer.Text("Hver kveld")));

        var renovated = renovated(
                Sample.SCRIPT.replace("- ask: extra\n", "- ask: extra\n    when: { whom: staff }\n"), session);

        assertThat(renovated.heard()).contains("Hver kveld");
    }

    @Test
    void aQuestionThatIsNewBringsTheRecapAnew() {
        var session = session(own("need", new Answer.Text(NEED)), new Mark.Confirmed());

        var renovated = renovated(Sample.SCRIPT, session);

        assertThat(renovated.has(new Mark.Confirmed())).isFalse();
    }

    /** An empty talk is ended without a word, so what is left of one must not look like it. */
    @Test
    void whereNothingFitsTheWordsBeginTheTalk() {
        var renovated = renovated(
                Sample.SCRIPT.replace("ask: need\n", "ask: problem\n").replace("need, ", ""),
                session(own("need", new Answer.Text(NEED))));

        assertThat(renovated.marks()).contains(new Mark.Begun("problem", NEED));
    }

    static Stream<Script> scripts() {
        return Stream.concat(Stream.of(Sample.script()), RandomWalkTest.scripts());
    }

    /** Random talks, and then random changes of what they follow. */
    @ParameterizedTest
    @MethodSource("scripts")
    void howeverAScriptIsChangedNoWordIsLostAndTheTalkGoesOn(Script script) {
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var interview = new Interview(script, RandomWalkTest.around(script, random));
            var seen = new ArrayList<>(interview.deeds());
            int length = random.nextInt(15);
            for (int step = 0; step < length && interview.turn().course() == Turn.Course.OPEN; step++) {
                RandomWalkTest.speak(interview, seen, random);
                seen.addAll(interview.deeds());
            }
            var before = interview.session().with(new Mark.Asked(script.version(), interview.at()));
            var changed = changed(script, random);

            goesOn(before, changed, seen, random, script.name() + ", seed " + seed);
        }
    }

    private static void goesOn(Session before, Script changed, List<String> seen, Random random, String as) {
        var around = RandomWalkTest.around(changed, random);
        var after = new Renovating(changed, around).renovated(before);

        assertThat(ownWords(before))
                .as(as)
                .allSatisfy(words -> assertThat(words(after)).contains(words));
        assertThat(new Renovating(changed, around).renovated(after).answers())
                .as(as + ", twice")
                .isEqualTo(after.answers());
        var further = new Interview(changed, around, after);
        for (int step = 0; step < 6 && further.turn().course() == Turn.Course.OPEN; step++) {
            RandomWalkTest.speak(further, seen, random);
            assertThat(further.turn().course() == Turn.Course.OPEN
                            && further.turn().parts().isEmpty())
                    .as(as)
                    .isFalse();
        }
    }

    private static String[] ownWords(Session session) {
        var words = new ArrayList<String>();
        session.marks().stream()
                .filter(Path::isOwnAnswer)
                .map(mark -> ((Mark.Answered) mark).slot())
                .forEach(slot -> session.answers().text(slot).ifPresent(words::add));
        for (var mark : session.marks()) {
            if (mark instanceof Mark.Begun begun) {
                words.add(begun.text());
            } else if (mark instanceof Mark.Misread misread) {
                words.add(Piece.joined(misread.words()));
            } else if (mark instanceof Mark.Former former && former.answer() instanceof Answer.Text text) {
                words.add(text.text());
            } else if (mark instanceof Mark.Masked masked) {
                words.add(Piece.joined(Piece.and(masked.words(), masked.more())));
            }
        }
        session.heard().ifPresent(words::add);
        return words.stream().map(RenovatingTest::oneLine).toArray(String[]::new);
    }

    private static String words(Session session) {
        return Stream.concat(
                        Stream.of(ownWords(session)),
                        session.answers().bySlot().keySet().stream()
                                .flatMap(slot -> session.answers().text(slot).stream()))
                .map(RenovatingTest::oneLine)
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Script changed(Script script, Random random) {
        var steps = new ArrayList<>(script.steps());
        int changes = 1 + random.nextInt(4);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(steps.size());
            var step = steps.get(at);
            if (random.nextInt(5) == 0) {
                steps.add(at, asking("new-" + change, Step.Kind.TEXT, step.line()));
            } else if (step instanceof Step.Ask ask) {
                changed(ask, random).ifPresentOrElse(changed -> steps.set(at, changed), () -> steps.remove(at));
            } else if (step instanceof Step.Say || (step instanceof Step.Do deed && deed.isLook())) {
                steps.remove(at);
            }
            if (steps.isEmpty()) {
                steps.add(asking("only", Step.Kind.TEXT, 1));
            }
        }
        return new Script(
                script.name(),
                script.about(),
                script.hearsAnything(),
                script.isDraft(),
                script.facts(),
                steps,
                script.file(),
                "changed");
    }

    private static Step.Ask asking(String slot, Step.Kind kind, int line) {
        return new Step.Ask(
                slot,
                kind,
                new Step.Limits(1, 8000),
                Step.Choices.NONE,
                Step.Asked.ALWAYS,
                false,
                List.of(1),
                null,
                false,
                false,
                Guard.ALWAYS,
                line);
    }

    private static Optional<Step.Ask> changed(Step.Ask ask, Random random) {
        var slot = ask.slot();
        var kind = ask.kind();
        var options = ask.options();
        var asked = ask.asked();
        var guard = ask.when();
        boolean mayBeUnknown = ask.mayBeUnknown();
        switch (random.nextInt(7)) {
            case 0 -> slot = slot + "-renamed";
            case 1 -> {
                kind = List.of(Step.Kind.values()).get(random.nextInt(4));
                options = kind == Step.Kind.CHOICE || kind == Step.Kind.CHOICES
                        ? new Step.Choices(List.of("one", "two"), null)
                        : Step.Choices.NONE;
            }
            case 2 ->
                options = options.listed().isEmpty()
                        ? options
                        : new Step.Choices(
                                options.listed().subList(1, options.listed().size()), null);
            case 3 -> asked = List.of(Step.Asked.values()).get(random.nextInt(3));
            case 4 -> guard = new Guard(Map.of("nothing", List.of("given")));
            case 5 -> mayBeUnknown = !mayBeUnknown;
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(new Step.Ask(
                slot,
                kind,
                ask.accept(),
                options,
                asked,
                mayBeUnknown,
                kind == Step.Kind.DATE ? List.of(1) : ask.weeks(),
                kind == Step.Kind.TEXT ? ask.suggest() : null,
                kind == Step.Kind.TEXT && ask.takesTheSuggestion(),
                ask.takesTheRest(),
                guard,
                ask.line()));
    }

    private static Mark own(String slot, Answer answer) {
        return new Mark.Answered(slot, answer, true);
    }

    private static Session session(Mark... marks) {
        return new Session(
                new UUID(1, 1), "tell", Sample.KARI.id(), null, List.of(marks), Attention.FOCUSED, 1, Instant.EPOCH);
    }

    private Session renovated(String script, Session session) {
        return new Renovating(Sample.read(script), sample.around()).renovated(session);
    }
}
