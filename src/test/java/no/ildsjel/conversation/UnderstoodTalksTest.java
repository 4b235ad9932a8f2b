package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.ildsjel.phrasebook.YamlNode;
import org.junit.jupiter.api.Test;

/** The first messages of the simulated talks that may be looked at: what a fair reader fills from them alone. */
class UnderstoodTalksTest {
    private static final Path FOLDER = Path.of("src/test/resources/talks/tuned");
    private static final List<Talk> TALKS = talks();

    private record Talk(String name, SharingIdeas place, String opens, Set<String> understood, YamlNode node) {
        Understood read() {
            return place.understood(opens);
        }

        /** With the need, which is what no answer could be made of. */
        Set<String> filled(Understood read) {
            var filled = new TreeSet<>(read.answers().keySet());
            filled.add("need");
            return filled;
        }

        /** What was filled, but is not what the person has in mind. */
        Map<String, String> wrong(Understood read) {
            var wrong = new LinkedHashMap<String, String>();
            var stored = node.get("stored").orElseThrow();
            var corrected = node.has("corrects") ? Set.of("value", "for-whom", "focus-area") : Set.<String>of();
            for (var slot : List.of("for-whom", "value", "focus-area", "title")) {
                var answer = read.answers().get(slot);
                var wanted = stored.get(slot);
                boolean isSaidAnew = node.get("opens").orElseThrow().items().size() > 1;
                if (answer != null && wanted.isPresent() && !corrected.contains(slot) && !isSaidAnew) {
                    var values = new LinkedHashSet<>(answer.values());
                    if (!values.equals(new LinkedHashSet<>(wanted.get().texts()))) {
                        wrong.put(slot, values + " for " + wanted.get().texts());
                    }
                }
            }
            for (var slot : List.of("need", "solution", "resources", "evidence", "stop")) {
                var words = slot.equals("need") && !read.answers().containsKey(slot)
                        ? read.rest()
                        : String.valueOf(read.answers().get(slot));
                for (var sentence : stored.get(slot).map(YamlNode::texts).orElse(List.of())) {
                    boolean isToldNow = opens.contains(sentence);
                    if (isToldNow && !words.contains(sentence)) {
                        wrong.put(slot, words + " without " + sentence);
                    }
                }
            }
            return wrong;
        }
    }

    private static List<Talk> talks() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().flatMap(UnderstoodTalksTest::talks).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Talk> talks(Path file) {
        try {
            var root = YamlNode.read(file.toString(), Files.readString(file), new ArrayList<>())
                    .orElseThrow();
            return root.get("talks").orElseThrow().items().stream().flatMap(UnderstoodTalksTest::talk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only of talks whose first message begins an idea; what is told in several is not told by the first. */
    private static Stream<Talk> talk(YamlNode node) {
        var understood = node.get("understood").map(YamlNode::texts).orElse(List.of("need"));
        var messages = node.get("opens").orElseThrow().items();
        boolean isToldInOne = messages.size() == 1 || understood.equals(List.of("need"));
        var opens = messages.get(0).text();
        boolean isInKnivsta =
                node.text("organisation").filter("knivsta-like"::equals).isPresent();
        return opens
                .filter(text -> !understood.isEmpty() && isToldInOne)
                .map(text -> new Talk(
                        node.text("name").orElseThrow(),
                        isInKnivsta ? SharingIdeas.IN_KNIVSTA : SharingIdeas.IN_GRAN,
                        text,
                        new TreeSet<>(understood),
                        node))
                .stream();
    }

    @Test
    void firstMessagesFillWhatTheyTell() {
        var missed = TALKS.stream()
                .filter(talk -> !talk.filled(talk.read()).equals(talk.understood()))
                .map(talk -> talk.name() + ": " + talk.filled(talk.read()) + " for " + talk.understood())
                .toList();

        // Whom it is for stands there only as the one who does something, or beside the value.
        assertThat(missed)
                .containsExactlyInAnyOrder(
                        "en-autumn-two-cabinets: [need, value] for [for-whom, need, value]",
                        "nn-happy-turstien: [evidence, focus-area, need, value] for"
                                + " [evidence, focus-area, for-whom, need, value]");
    }

    @Test
    void nothingIsGuessedWrong() {
        assertThat(TALKS.stream()
                        .flatMap(talk ->
                                talk.wrong(talk.read()).entrySet().stream().map(wrong -> talk.name() + ": " + wrong)))
                .isEmpty();
    }

    @Test
    void noWordIsLost() {
        assertThat(TALKS.stream()
                        .filter(talk ->
                                !UnderstandingTest.words(talk.read()).equals(UnderstandingTest.words(talk.opens())))
                        .map(Talk::name))
                .isEmpty();
    }
}
