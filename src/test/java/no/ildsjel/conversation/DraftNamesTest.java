package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftNamesTest {
    /** Slack takes 75 characters, and some of them are "Continue: ". */
    private static final int ON_A_BUTTON = 60;

    private static final String LAMP = "The stairs are dark at night, and nobody changes the lamp ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vaktlista henger på veggen|Vaktlista henger på veggen",
                "Vaktlista henger på veggen, og den som er hjemme, ser den ikke|Vaktlista henger på veggen, og den som…",
                "Nøkkelskapet åpnes bare av vaktmesteren i første etasje|Nøkkelskapet åpnes bare av vaktmesteren…",
                "å åååååååååååååååååååååååååååååååååååååååååååååååååå|å ååååååååååååååååååååååååååååååååååååå…",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦|👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦…"
            })
    void aLongOneIsCutWhereAWordOrACharacterEnds(String words, String name) {
        assertThat(names(words)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "😀", "e\u0301", "👩‍👩‍👧‍👦", "ord ", "\u0301", "«"})
    void noneIsLongerThanAButton(String piece) {
        var words = "x" + piece.repeat(40_000 / piece.length());

        assertThat(names(words, words, words + "y", "Noe annet"))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> {
                    assertThat(name.length()).isLessThanOrEqualTo(ON_A_BUTTON);
                    assertThat(name.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
                });
    }

    @Test
    void twoThatBeginTheSameAreToldApartByWhatFollows() {
        assertThat(names(LAMP + "of the first floor", "The lift is out of order", LAMP + "in the cellar"))
                .containsExactly(
                        "The stairs are… of the first floor",
                        "The lift is out of order",
                        "The stairs are… in the cellar");
    }

    @Test
    void thoseThatSayTheSameHaveTheirNumbers() {
        assertThat(names("The stairs are dark", "the stairs are dark", LAMP + "here", LAMP + "here\nas I said"))
                .containsExactly(
                        "The stairs are dark #1",
                        "the stairs are dark #2",
                        "The stairs are dark at night, and… #3",
                        "The stairs are dark at night, and… #4");
    }

    @Test
    void ofThreeThatBeginTheSameNoTwoAreCalledTheSame() {
        assertThat(names(LAMP + "in the cellar", LAMP + "in the cellar of the school", LAMP + "upstairs"))
                .doesNotHaveDuplicates()
                .contains("The stairs are… upstairs");
    }

    private static List<String> names(String... words) {
        var numbers =
                IntStream.rangeClosed(1, words.length).mapToObj(String::valueOf).toList();
        return new DraftNames(List.of(words), numbers).all();
    }
}
