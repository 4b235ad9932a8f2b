package no.ildsjel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.conversation.Repertoire;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.Editions;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.FaultyConversations;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Whether an organisation's own folder can be used, and its stories go as they are written:
 * {@code mvn -Pconversations test -Dconversations=/path}. Without a path, a small folder of ours.
 */
class OwnConversationsTest extends StoriesTest {
    private static final Path FOLDER = Path.of(System.getProperty("conversations", "src/test/conversations"));

    @TempDir
    static Path used;

    @Autowired
    Editions editions;

    @Autowired
    Repertoire repertoire;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add("ildsjel.conversations", used::toString);
    }

    /** Written beside a bot that runs, so that faults are told in their own words. */
    @TestFactory
    @Override
    Stream<DynamicTest> everyStoryGoesAsItIsWritten() throws IOException {
        copy();
        var faults = repertoire.look();
        var check = Stream.of(DynamicTest.dynamicTest(FOLDER + " has no fault", () -> areNone(faults)));
        if (!faults.isEmpty()) {
            return check;
        }
        var own = editions.current().folder().own();
        var covered = DynamicTest.dynamicTest("together they come by everything new", () -> comeByAllThatIsNew(own));
        return Stream.of(check, played(own, FOLDER), Stream.of(covered)).flatMap(tests -> tests);
    }

    private static void areNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(new FaultyConversations(faults).getMessage());
        }
    }

    private void comeByAllThatIsNew(ConversationsFolder own) {
        var ours = scripts(folder).stream()
                .flatMap(script -> missed(script, new Visits()).stream())
                .toList();

        assertThat(scripts(own).stream().flatMap(script -> missedOf(script).filter(step -> !ours.contains(step))))
                .as("what no story comes by")
                .isEmpty();
    }

    private Stream<String> missedOf(Script script) {
        return missed(script, visits).stream();
    }

    private static void copy() throws IOException {
        assertThat(FOLDER).as("the folder of conversations").isDirectory();
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = used.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
