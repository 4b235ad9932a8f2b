package no.ildsjel.phrasebook;

import static no.ildsjel.phrasebook.Folders.folder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.ildsjel.phrasebook.ConversationsFolder.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationsFolderTest {
    @TempDir
    Path directory;

    @Test
    void filesAreFoundByPatternInTheOrderOfTheirPaths() throws IOException {
        write("find-idea/script.yaml", "b");
        write("capture-idea/script.yaml", "a");
        write("capture-idea/stories/relatives.story", "> Hei på deg");
        write("capture-idea/.script.yaml.swp", "left behind by an editor");
        write("..data/find-idea/script.yaml", "how Kubernetes keeps the real files");

        var found = ConversationsFolder.in(directory);

        assertThat(found.files("*/script.yaml"))
                .containsExactly(new Source("capture-idea/script.yaml", "a"), new Source("find-idea/script.yaml", "b"));
        assertThat(found.files("*/stories/*.story")).extracting(Source::text).containsExactly("> Hei på deg");
        assertThat(found.files("**")).hasSize(3);
    }

    @Test
    void linksAreFollowed() throws IOException {
        write("..data/common.nb.yaml", "hi: Hei");
        Files.createSymbolicLink(directory.resolve("common.nb.yaml"), directory.resolve("..data/common.nb.yaml"));

        assertThat(ConversationsFolder.in(directory).files("common.*.yaml"))
                .containsExactly(new Source("common.nb.yaml", "hi: Hei"));
    }

    @Test
    void aFileReplacesTheOneWithItsPathAndLeavesTheRest() {
        var builtIn = folder("common.nb.yaml", "hi: Hei", "common.en.yaml", "hi: Hi");
        var own = folder("common.nb.yaml", "hi: Heisann", "common.nn.yaml", "hi: Hei");

        assertThat(builtIn.replacedBy(own).files("*"))
                .extracting(Source::text)
                .containsExactly("hi: Hi", "hi: Heisann", "hi: Hei");
    }

    @Test
    void theMarkThatSomeEditorsBeginWithIsNotText() throws IOException {
        write("common.nb.yaml", "\uFEFFhi: Hei");

        assertThat(ConversationsFolder.in(directory).files("*"))
                .extracting(Source::text)
                .containsExactly("hi: Hei");
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> ConversationsFolder.in(directory.resolve("nowhere")))
                .isInstanceOf(FaultyConversations.class)
                .hasMessageContaining("nowhere: There is no such folder");
    }

    private void write(String path, String text) throws IOException {
        var file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
