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
    ConversationsFolder conversationsFolder(PhrasebookProperties properties, ResourcePatternResolver resources)
            throws IOException {
        var builtIn = builtIn(resources);
        return properties.conversations().isBlank()
                ? builtIn
                : builtIn.replacedBy(ConversationsFolder.in(Path.of(properties.conversations())));
    }

    @Bean
    ReadPhrasebook readPhrasebook(ConversationsFolder folder) {
        return PhrasebookReader.read(folder);
    }

    @Bean
    PhrasebookFaults phrasebookFaults(ReadPhrasebook read) {
        return new PhrasebookFaults(read.faults());
    }

    @Bean
    Phrasebook phrasebook(
            ReadPhrasebook read, People people, ObjectProvider<Lookup> lookups, Supplier<LocalDate> today) {
        return new SpeakingPhrasebook(read.phrases(), people, lookups, today);
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
