package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.ildsjel.conversation.Offer.Named;
import no.ildsjel.conversation.Reading.Misread;
import no.ildsjel.conversation.Reading.Result;
import no.ildsjel.conversation.Reading.Understood;
import no.ildsjel.conversation.script.Step.Limits;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final Limits STORY = new Limits(10, 40_000);
    private static final Limits NAME = new Limits(3, 80);
    private static final Offer VALUES = new Offer(
            List.of(
                    option("time", "Spart tid", "Time saved"),
                    option("quality", "Bedre kvalitet", "Better quality"),
                    option("life", "Bedre livskvalitet", "Better quality of life"),
                    option("knowledge", "Mer kunnskap og forståelse", "More knowledge")),
            Wording.NONE,
            true);

    @ParameterizedTest
    @CsvSource({
        "2, quality",
        "' 2. ', quality",
        "Spart tid, time",
        "SPART TID!, time",
        "time saved, time",
        "kunnskap, knowledge",
        "mer kunnskap og forståelse, knowledge",
        "kvalitet, quality"
    })
    void anOptionIsKnownByItsNumberItsLabelOrAPartOfIt(String typed, String option) {
        assertThat(Reading.choice(typed, VALUES)).isEqualTo(new Understood(new Answer.Choice(option)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "99", "100000000000", "noe annet", "sp", "👍", ""})
    void whatIsNoOptionIsNotGuessed(String typed) {
        assertThat(Reading.choice(typed, VALUES)).isEqualTo(Misread.of("common.error.not-understood"));
    }

    @Test
    void betweenTwoNothingIsGuessed() {
        var result = (Misread) Reading.choice("bedre", VALUES);

        assertThat(result.key()).isEqualTo("common.error.ambiguous");
        assertThat(result.candidates()).extracting(Options.Option::name).containsExactly("quality", "life");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1, 3 og 4 | time life knowledge",
                "1 3 | time life",
                "4 and 1 | knowledge time",
                "2;2;2 | quality",
                "spart tid og bedre kvalitet | time quality",
                "Mer kunnskap og forståelse | knowledge",
                "spart tid och mer kunnskap og forståelse | time knowledge",
                "time saved + more knowledge | time knowledge",
                "tid | time"
            })
    void severalAreTakenFromAList(String typed, String options) {
        assertThat(Reading.choices(typed, VALUES))
                .isEqualTo(new Understood(new Answer.Choices(Arrays.asList(options.split(" ", -1)))));
    }

    @Test
    void whatWasUnderstoodOfAListIsKept() {
        var unknown = (Misread) Reading.choices("1, 9", VALUES);
        var unclear = (Misread) Reading.choices("spart tid og bedre", VALUES);

        assertThat(unknown.key()).isEqualTo("common.error.partly");
        assertThat(unknown.understood()).extracting(Options.Option::name).containsExactly("time");
        assertThat(unclear.understood()).extracting(Options.Option::name).containsExactly("time");
        assertThat(unclear.candidates()).extracting(Options.Option::name).containsExactly("quality", "life");
    }

    @Test
    void aListOfWhichMostIsSomethingElseTellsSomething() {
        assertThat(Reading.choices("vi mister oversikten, alle er slitne, og det går ut over spart tid", VALUES))
                .isEqualTo(Misread.of("common.error.not-understood"));
    }

    @Test
    void aPageOfFiguresIsNoList() {
        assertThat(Reading.choices("1 ".repeat(20_000), VALUES)).isEqualTo(Misread.of("common.error.not-understood"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "👍", "…", "\u202e\u200b", "?!"})
    void withoutAWordThereIsNoAnswer(String typed) {
        assertThat(Reading.text(typed, STORY, "too-short")).isEqualTo(Misread.of("common.error.wordless"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pårørende ringer <ofte> & blir utrygge",
                "=cmd()|' /C calc'!A0",
                "${jndi:ldap://x} '; DROP TABLE ideas;--",
                "Første linje\r\nandre linje",
                "mii galgat buoridit: đŋŧž ÄÖÅ",
                "\u202efra høyre til venstre",
                "Zalgo a\u0301\u0302\u0303 teksten"
            })
    void wordsAreKeptAsTheyWereWritten(String typed) {
        assertThat(Reading.text(typed, STORY, "too-short")).isEqualTo(new Understood(new Answer.Text(typed)));
    }

    @Test
    void aNameStandsOnOneLine() {
        assertThat(Reading.text("Et navn\nsom gikk\r\n\r\nover linjer", NAME, "too-short"))
                .isEqualTo(new Understood(new Answer.Text("Et navn som gikk over linjer")));
    }

    @ParameterizedTest
    @CsvSource({"👩‍👩‍👧, 1", "🇳🇴🇸🇪, 2", "👍🏽, 1", "e\u0301, 1", "Åse, 3"})
    void lengthIsCountedAsPeopleCount(String text, int length) {
        assertThat(Reading.length(text)).isEqualTo(length);
    }

    @Test
    void marksThatPileUpOnALetterAreOneCharacter() {
        var text = "ta" + "\u0301".repeat(1000) + "lt";

        assertThat(Reading.text(text, NAME, "too-short")).isEqualTo(new Understood(new Answer.Text(text)));
    }

    @Test
    void limitsAreMetExactly() {
        assertThat(Reading.text("nøkkelring", STORY, "short")).isInstanceOf(Understood.class);
        assertThat(Reading.text("nøkkelsko", STORY, "short")).isEqualTo(Misread.of("short"));
        assertThat(Reading.text("a".repeat(40_000), STORY, "short")).isInstanceOf(Understood.class);
        assertThat(Reading.text("a".repeat(40_001), STORY, "short"))
                .extracting(ReadingTest::figures)
                .isEqualTo(List.of(new Argument.Count(40_000), new Argument.Count(40_001)));
    }

    private static List<Argument> figures(Result result) {
        var words = ((Misread) result).words();
        return List.of(words.get("longest"), words.get("count"));
    }

    @ParameterizedTest
    @CsvSource({
        "'«Hjelp!»', hjelp",
        "' HJELP  MEG ', hjelp meg",
        "'hopp\u00a0over', hopp over",
        "'av\u200bbryt\u202c', avbryt",
        "e\u0301n, én",
        "don’t know, don't know"
    })
    void wordsAreComparedWithoutWhatDoesNotCount(String typed, String plain) {
        assertThat(Reading.plain(typed)).isEqualTo(plain);
    }

    @Test
    void aPageOfMarksIsReadInNoTime() {
        var page = ".".repeat(500_000) + "a" + " ".repeat(500_000) + "b" + "!".repeat(500_000);

        assertThat(Reading.plain(page)).isEqualTo("a b");
    }

    @Test
    void aQuestionBeginsAsOneAndEndsAsOne() {
        var words = Set.of("hva", "kan du");

        assertThat(Reading.isQuestion("Hva er dette?", words)).isTrue();
        assertThat(Reading.isQuestion("Kan du hjelpe meg? ", words)).isTrue();
        assertThat(Reading.isQuestion("Hva er dette", words)).isFalse();
        assertThat(Reading.isQuestion("Hvaler er store?", words)).isFalse();
    }

    private static Named option(String name, String... labels) {
        var names = Stream.concat(Stream.of(name), Stream.of(labels)).toList();
        return Named.of(new Options.Option(name, Argument.text(name)), names, List.of());
    }
}
