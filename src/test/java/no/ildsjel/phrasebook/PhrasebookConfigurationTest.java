package no.ildsjel.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.phrasebook.ConversationsFolder.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

class PhrasebookConfigurationTest {
    private final PhrasebookConfiguration configuration = new PhrasebookConfiguration();

    @TempDir
    Path directory;

    @Test
    void theBuiltInConversationsAreFoundOnTheClasspath() throws IOException {
        var folder = read("", new PathMatchingResourcePatternResolver()).folder();

        assertThat(folder.files("common.*.yaml")).extracting(Source::path).contains("common.nb.yaml");
    }

    @Test
    void theBuiltInConversationsAreFoundInsideAJar() throws IOException {
        try (var loader = new URLClassLoader(new URL[] {jar().toUri().toURL()}, null)) {
            var folder =
                    read(" ", new PathMatchingResourcePatternResolver(loader)).folder();

            assertThat(folder.files("**"))
                    .containsExactly(
                            new Source("capture-idea/stories/hello.story", "> Hei"),
                            new Source("common.nb.yaml", "hi: Hei på deg"));
        }
    }

    @Test
    void aFolderOfOnesOwnChangesASentenceAndLeavesTheRest() throws IOException {
        Files.writeString(directory.resolve("common.nb.yaml"), "button.back: Rygg");

        var edition = read(directory.toString(), new PathMatchingResourcePatternResolver());

        assertThat(edition.faults()).isEmpty();
        assertThat(edition.phrasebook().say(Argument.phrase("common.button.back"), Language.NB))
                .isEqualTo("Rygg");
        assertThat(edition.phrasebook().say(Argument.phrase("common.button.skip"), Language.NB))
                .isEqualTo("Hopp over");
    }

    @Test
    void theBeansFindEachOther() {
        var runner = new ApplicationContextRunner()
                .withUserConfiguration(PhrasebookConfiguration.class, Surroundings.class)
                .withPropertyValues("ildsjel.conversations=", "ildsjel.slack.bot-token=secret");

        runner.run(context -> assertThat(context)
                .hasNotFailed()
                .getBean(Phrasebook.class)
                .extracting(phrasebook -> phrasebook.say(Argument.phrase("common.button.back"), Language.SV))
                .isEqualTo("Tillbaka"));
    }

    @Test
    void aFaultDoesNotKeepThePhrasebookFromBeingMade() throws IOException {
        Files.writeString(directory.resolve("common.nb.yaml"), "button.back: Rygg {");

        var edition = read(directory.toString(), new PathMatchingResourcePatternResolver());

        assertThat(edition.faults()).extracting(Fault::line).containsExactly(1);
    }

    @Test
    void faultsAreShownTogetherWhenIldsjelRefusesToStart() {
        var faults = new FaultyConversations(
                List.of(new Fault("common.sv.yaml", 12, "second"), new Fault("common.nb.yaml", 3, "first")));

        var analysis = new FaultyConversationsAnalyzer().analyze(faults, faults);

        assertThat(analysis.getDescription())
                .isEqualTo(
                        "The conversations have 2 faults:\n    common.nb.yaml:3: first\n    common.sv.yaml:12: second");
    }

    private Edition read(String own, ResourcePatternResolver resources) throws IOException {
        var lookups = new StaticListableBeanFactory().getBeanProvider(Lookup.class);
        return configuration
                .editions(
                        new PhrasebookProperties(own),
                        resources,
                        new FewPeople(List.of()),
                        lookups,
                        () -> LocalDate.EPOCH)
                .current();
    }

    @Configuration(proxyBeanMethods = false)
    static class Surroundings {
        @Bean
        People people() {
            return new FewPeople(List.of());
        }

        @Bean
        Supplier<LocalDate> today() {
            return () -> LocalDate.EPOCH;
        }

        @Bean
        Supplier<UUID> ids() {
            return () -> new UUID(0, 0);
        }
    }

    private Path jar() throws IOException {
        var file = directory.resolve("ildsjel.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (var folder : new String[] {"conversations/", "conversations/capture-idea/"}) {
                jar.putNextEntry(new JarEntry(folder));
            }
            write(jar, "conversations/common.nb.yaml", "hi: Hei på deg");
            write(jar, "conversations/capture-idea/stories/hello.story", "> Hei");
        }
        return file;
    }

    private static void write(JarOutputStream jar, String path, String text) throws IOException {
        jar.putNextEntry(new JarEntry(path));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
