package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.SomeTexts;
import no.ildsjel.phrasebook.YamlNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What one message tells, in the conversation that ideas are shared in. */
class UnderstandingTest {
    private static final List<String> BETWEEN = List.of("\n", " ", "\n\n", ". ", "");

    /** Every word, in whatever order. */
    static List<String> words(String text) {
        return WordAt.in(text, 0, text.length()).stream()
                .map(WordAt::plain)
                .sorted()
                .toList();
    }

    static List<String> words(Understood understood) {
        var texts = understood.answers().values().stream()
                .filter(Answer.Text.class::isInstance)
                .map(answer -> ((Answer.Text) answer).text());
        return Stream.concat(texts, Stream.of(understood.rest(), understood.said()))
                .flatMap(text -> words(text).stream())
                .sorted()
                .toList();
    }

    private static Understood read(String text) {
        return SharingIdeas.IN_GRAN.understood(text);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageAnswersWhatItTells(String name, String message, Map<String, String> told) {
        var read = read(message);
        var answers = new TreeMap<String, String>();
        read.answers().forEach((slot, answer) -> answers.put(slot, String.join(" ", answer.values())));
        if (!read.rest().isEmpty()) {
            answers.put("rest", read.rest());
        }

        assertThat(answers).isEqualTo(new TreeMap<>(told));
    }

    static Stream<Arguments> messages() throws IOException {
        var text = new ClassPathResource("conversation/messages.yaml").getContentAsString(StandardCharsets.UTF_8);
        return YamlNode.read("messages.yaml", text, new ArrayList<>()).orElseThrow().items().stream()
                .map(node -> Arguments.of(
                        node.text("name").orElseThrow(),
                        node.text("message").orElseThrow(),
                        told(node.get("told").orElseThrow())));
    }

    private static Map<String, String> told(YamlNode node) {
        var told = new TreeMap<String, String>();
        node.entries().forEach((slot, value) -> told.put(slot, String.join(" ", value.texts())));
        return told;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fokusområdet er velferd, og løsningen kan være en boks | focus-area solution | ''",
                "Fokusområdet er velferd, for de eldre fryser | focus-area | Fokusområdet er velferd, for de eldre fryser",
                "Det gjelder brukerne. | for-whom | ''",
                "Det gjelder brukerne som bor på sykehjemmet. | for-whom | Det gjelder brukerne som bor på sykehjemmet.",
                "Verdi: spart tid | value | ''",
                "Verdien er spart tid og bedre kvalitet! Det skjer hver natt. | value | Det skjer hver natt."
            })
    void laterOnAnAnswerSaysNothingMore(String message, String slots, String rest) {
        var read = SharingIdeas.IN_GRAN.understoodLater(message);

        assertThat(read.answers().keySet()).containsExactly(slots.split(" ", -1));
        assertThat(read.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @MethodSource("needs")
    void aNeedIsNothingElse(String need) {
        assertThat(read(need)).isEqualTo(Understood.nothing(need));
    }

    static Stream<String> needs() throws IOException {
        return new ClassPathResource("capture/example-needs.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines();
    }

    @Test
    void noWordIsLostWhateverIsWritten() throws IOException {
        var random = new Random(5);
        var lines = messages()
                .flatMap(message -> String.valueOf(message.get()[1]).lines())
                .toList();
        var texts = IntStream.range(0, 2000)
                .mapToObj(i -> SomeTexts.random(random) + lines(lines, random) + SomeTexts.random(random))
                .toList();

        assertThat(texts)
                .allSatisfy(text -> assertThat(words(read(text))).isEqualTo(words(text)))
                .allSatisfy(text -> assertThat(words(SharingIdeas.IN_GRAN.understoodLater(text)))
                        .isEqualTo(words(text)));
    }

    private static String lines(List<String> lines, Random random) {
        return random.ints(random.nextInt(8), 0, lines.size())
                .mapToObj(line -> lines.get(line) + BETWEEN.get(random.nextInt(BETWEEN.size())))
                .collect(Collectors.joining());
    }

    /** It takes a millisecond or two; the limit leaves room for a busy machine. */
    @Test
    void aMessageIsUnderstoodInNoTime() {
        var message = "Lyset i hallen står på hele natta. Det gjelder oss som jobber her. Verdi: lavere kostnader."
                + " Fokusområde: velferd. Ressurser: en elektriker i to timer.";

        assertTimeout(Duration.ofSeconds(15), () -> {
            for (int times = 0; times < 200; times++) {
                read(message);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", " ", ".", "Verdi: ", "det gjelder ", "Behov\n", "a. ", "?", "«", "👩‍👩‍👧", "- spart tid\n"
            })
    void theLongestMessageIsReadAtOnce(String piece) {
        read("Behov");
        var longest = piece.repeat(40_000 / piece.length()) + "x";

        assertTimeout(Duration.ofSeconds(15), () -> read(longest));
    }
}
