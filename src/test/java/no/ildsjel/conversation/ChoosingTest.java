package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.delivery.Card;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of an answer that could be several options, or is none. */
class ChoosingTest {
    private final Sample sample = new Sample();
    private final Interview kari = new Interview(Sample.read("""
                    conversation: pick
                    draft: true
                    about: thing
                    steps:
                      - ask: need
                      - ask: value
                        as: choices
                        options: [time, quality, life, money]
                        may-be-unknown: true
                      - ask: area
                        as: choice
                        options: [care, school, culture]
                        may-be-unknown: true
                      - ask: sure
                        as: choice
                        options: ["yes", "no"]
                      - review: [need, value, area, sure]
                    """), sample.around());

    ChoosingTest() {
        sample.phrasebook.write("pick", Language.EN, """
                need: { ask: Need?, help: A need, label: Need }
                value:
                  ask: Value?
                  help: A value
                  label: Value
                  option: { time: Time saved, quality: Better quality, life: Better life, money: Lower costs }
                  also: { time: [faster], money: [savings] }
                area:
                  ask: Area?
                  help: An area
                  label: Area
                  option: { care: Health and care, school: School and health, culture: Culture }
                sure: { ask: Sure?, help: Be sure, label: Sure, option: { "yes": Do it, "no": Leave it } }
                review: { ask: Look, help: Look well, confirm: Send }
                """);
        kari.types("The keys are gone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"savings, that is time saved, thanks", "It gives time saved. Thank you!", "time saved, takk 😊"})
    void thanksBehindAnAnswerChangeNothing(String words) {
        kari.types(words);

        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("time")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "better life time saved",
                "it gives better life time saved",
                "better life time saved lower costs thanks"
            })
    void optionsNamedSideBySideAreAllMeant(String words) {
        kari.types(words);

        assertThat(kari.answer("value").orElseThrow().values()).contains("life", "time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quality is better altså time saved"})
    void whatIsPutInOtherWordsCountsByTheLast(String words) {
        kari.types(words);

        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("time")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time saved, since it is they who wait",
                "time saved, but I don't know how to count it",
                "not easy to tell, but time saved"
            })
    void aReasonThatNamesNothingChangesNothing(String words) {
        kari.types(words);

        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("time")));
    }

    @Test
    void whatElseIsNamedBehindACommaIsStillAskedFor() {
        kari.types("time saved, since quality is not better");

        assertThat(kari.answer("value")).isEmpty();
    }

    @Test
    void anAnswerMayStandInAWholeSentence() {
        kari.types("faster", "It belongs under culture");

        assertThat(kari.answer("area")).contains(new Answer.Choice("culture"));
    }

    @Test
    void aButThatBringsOneMoreTurnsNothing() {
        kari.types("time saved, but we get better quality too");

        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("time", "quality")));
    }

    @Test
    void anotherWordOfTheScriptsIsUnderstood() {
        kari.types("faster and savings");

        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("time", "money")));
    }

    @Test
    void amongManyTheNumberThatCanBeTypedStandsBeforeTheName() {
        sample.areas.addAll(List.of("roads", "water", "parks", "books"));
        var area = new Interview(Sample.read("""
                        conversation: pick
                        about: thing
                        steps:
                          - ask: area
                            as: choice
                            options: areas
                          - review: [area]
                        """), sample.around());

        assertThat(numbers(area)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        area.types("6");
        assertThat(area.answer("area")).contains(new Answer.Choice("books"));
    }

    @Test
    void amongFewNobodyNeedsANumber() {
        assertThat(shown()).hasSize(4);
        assertThat(numbers(kari)).isEmpty();
    }

    @Test
    void whichOfThemIsAskedOnceWithTheCandidates() {
        kari.types("better");

        assertThat(kari.says()).containsExactly("common.error.ambiguous");
        assertThat(shown()).containsExactly("quality", "life");
        assertThat(kari.buttons()).containsExactly("ticked value", "tell not-known value", "tell back value");
    }

    @Test
    void whoSaysTheSameOnceMoreHasSaidItAll() {
        var words = "faster, and savings since nobody has to drive";
        kari.types(words);
        assertThat(kari.says()).containsExactly("common.error.partly");

        kari.types(words);

        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("time", "money")));
    }

    @Test
    void aWordForUsAfterSomeForNobodyIsHeard() {
        kari.types("must run, save");

        assertThat(kari.says()).containsExactly("common.nav.saved");
    }

    @Test
    void whatIsPutRightInTheSameBreathCountsAlone() {
        kari.types("faster, or better quality I mean");

        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("quality")));
    }

    @Test
    void whoeverIsStillUnclearSeesThemAll() {
        kari.types("better", "better");

        assertThat(kari.says()).containsExactly("common.error.all-of-them");
        assertThat(shown()).containsExactly("time", "quality", "life", "money");
    }

    @ParameterizedTest
    @CsvSource({"2, life", "first, quality", "life, life", "time saved, time", "qualty, quality"})
    void whatIsTypedThenIsMeantAmongThemAndOtherwiseAmongAll(String typed, String option) {
        kari.types("better", typed);

        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of(option)));
    }

    /** After help, all options stand there again, and a number means one of those. */
    @Test
    void onlyTheNextThingSaidIsAboutTheCandidates() {
        kari.types("better", "help", "1");

        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("time")));
    }

    @Test
    void whatWasUnderstoodStandsTickedAndIsKept() {
        kari.types("faster and the moon");

        assertThat(kari.says()).containsExactly("common.error.partly");
        assertThat(ticked()).containsExactly("time");

        kari.types("lower costs");
        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("time", "money")));
    }

    @Test
    void theUnclearRestIsAskedForWithTheCandidates() {
        kari.types("faster and better");

        assertThat(shown()).containsExactly("time", "quality", "life");
        assertThat(ticked()).containsExactly("time");

        kari.presses("ticked value", "time", "life");
        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("time", "life")));
    }

    @Test
    void whatWasUnderstoodOutlivesSomethingThatIsNot() {
        kari.types("faster and the moon", "the moon", "lower costs");

        assertThat(kari.answer("value")).contains(new Answer.Choices(List.of("time", "money")));
    }

    @Test
    void oneOfAFewIsAskedForWithTheWayAround() {
        kari.presses("ticked value", "time").types("health");

        assertThat(kari.buttons())
                .containsExactly("pick area care", "pick area school", "tell not-known area", "tell back area");

        kari.types("2");
        assertThat(kari.answer("area")).contains(new Answer.Choice("school"));
    }

    @Test
    void nothingIsLeftOfTheQuestionWhenItIsAnswered() {
        kari.types("better").presses("ticked value", "life");

        assertThat(kari.session().marks()).noneMatch(Mark.Narrowed.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"go bakc, need", "don't konw, area", "not sure really, area", "skipp, value"})
    void aCommandMayHaveASlipOfTheFingerAmongOptions(String typed, String at) {
        kari.types(typed);

        assertThat(kari.at()).isEqualTo(at);
    }

    @Test
    void atTheRecapOnlyWhatThrowsNothingAway() {
        kari.presses("ticked value", "time").presses("pick area care").types("yes");
        assertThat(kari.at()).isEqualTo("review");

        kari.types("tilbakee");
        assertThat(kari.at()).isEqualTo("sure");
    }

    @ParameterizedTest
    @CsvSource({"'yes please, of course', review", "'yes, but not now', sure", "perhaps, sure", "no, review"})
    void yesIsOnlyTakenFromWhoeverSaysNothingAgainstIt(String typed, String at) {
        kari.presses("ticked value", "time").presses("pick area care").types(typed);

        assertThat(kari.at()).isEqualTo(at);
    }

    private List<String> shown() {
        return options().map(Card.Option::name).toList();
    }

    private List<String> ticked() {
        return options().filter(Card.Option::ticked).map(Card.Option::name).toList();
    }

    private Stream<Card.Option> options() {
        return kari.turn().parts().stream()
                .filter(Card.Ticks.class::isInstance)
                .flatMap(part -> ((Card.Ticks) part).options().stream());
    }

    /** Those that stand before the options on the latest card. */
    private static List<Long> numbers(Interview somebody) {
        return somebody.turn().parts().stream()
                .flatMap(part -> part instanceof Card.Buttons buttons
                        ? buttons.buttons().stream().map(Card.Button::label)
                        : part instanceof Card.Ticks ticks
                                ? ticks.options().stream().map(Card.Option::label)
                                : Stream.empty())
                .filter(label ->
                        label instanceof Argument.Phrase phrase && phrase.key().equals("common.numbered"))
                .map(label -> ((Argument.Count) Objects.requireNonNull(
                                ((Argument.Phrase) label).arguments().get("number")))
                        .count())
                .toList();
    }
}
