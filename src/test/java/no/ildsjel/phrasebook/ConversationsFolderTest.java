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
    void ofAScriptTheOneAboveCountsAndTheRestIsLeft() {
        var builtIn = folder("tell/script.yaml", "a", "ask/script.yaml", "b");
        var both = builtIn.under(folder("tell/script.yaml", "c", "show/script.yaml", "d"));

        assertThat(both.files("*/script.yaml")).extracting(Source::text).containsExactly("b", "d", "c");
        assertThat(both.isOwn("tell/script.yaml")).isTrue();
        assertThat(both.isOwn("ask/script.yaml")).isFalse();
        assertThat(both.own().files("**")).extracting(Source::text).containsExactly("d", "c");
    }

    @Test
    void aFileThatIsWrittenAnewAddedOrTakenAwayIsNoticed() throws IOException {
        write("common.nb.yaml", "hi: Hei");
        var stamps = ConversationsFolder.stamps(directory);

        write("common.nb.yaml", "hi: Hallo");
        var written = ConversationsFolder.stamps(directory);
        write("common.nn.yaml", "hi: Hallo");
        var added = ConversationsFolder.stamps(directory);
        Files.delete(directory.resolve("common.nn.yaml"));

        assertThat(written).isNotEqualTo(stamps);
        assertThat(added).isNotEqualTo(written);
        assertThat(ConversationsFolder.stamps(directory)).isEqualTo(written);
        assertThat(ConversationsFolder.stamps(directory.resolve("nowhere"))).isEmpty();
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
