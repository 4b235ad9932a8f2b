package no.ildsjel.phrasebook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Supplier;
import no.ildsjel.people.People;
import no.ildsjel.phrasebook.ConversationsFolder.Source;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds the conversations, inside the jar or beside it, and reads their sentences. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PhrasebookProperties.class)
class PhrasebookConfiguration {
    private static final String ROOT = "conversations/";

    @Bean
    Editions editions(
            PhrasebookProperties properties,
            ResourcePatternResolver resources,
            People people,
            ObjectProvider<Lookup> lookups,
            Supplier<LocalDate> today)
            throws IOException {
        var own = properties.conversations().isBlank() ? null : Path.of(properties.conversations());
        return new Editions(
                builtIn(resources), own, phrases -> new SpeakingPhrasebook(phrases, people, lookups, today));
    }

    /** As it was at the start. */
    @Bean
    ConversationsFolder conversationsFolder(Editions editions) {
        return editions.current().folder();
    }

    @Bean
    Phrasebook phrasebook(Editions editions) {
        return editions.phrasebook();
    }

    private static ConversationsFolder builtIn(ResourcePatternResolver resources) throws IOException {
        var sources = new ArrayList<Source>();
        for (var resource : resources.getResources("classpath*:" + ROOT + "**/*.*")) {
            if (resource.isReadable()) {
                sources.add(Source.of(path(resource), resource.getContentAsByteArray()));
            }
        }
        return ConversationsFolder.of(sources);
    }

    private static String path(Resource resource) throws IOException {
        var url = resource.getURL().getPath();
        return url.substring(url.lastIndexOf("/" + ROOT) + 1 + ROOT.length());
    }
}
