package no.ildsjel.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import no.ildsjel.people.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaygroundWordsTest {
    private final NoticeBook book = new NoticeBook();

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"NB", "SV", "EN"})
    void everyLanguageHasTheSameLabelsWithTheSameArguments(Language language) {
        var expected = new TreeSet<String>();
        PlaygroundWords.ARGUMENTS.keySet().forEach(word -> expected.add("playground." + word));

        assertThat(book.keys(language)).isEqualTo(expected);
        PlaygroundWords.ARGUMENTS.forEach((word, arguments) -> assertThat(
                        book.arguments("playground." + word, language))
                .hasValueSatisfying(used -> assertThat(arguments).as(word).containsAll(used)));
    }
}
