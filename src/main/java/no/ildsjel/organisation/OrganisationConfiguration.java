package no.ildsjel.organisation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.ildsjel.people.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/** Reads the organisation when Ildsjel starts, and does not start without it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrganisationProperties.class)
class OrganisationConfiguration {
    private static final Logger log = LoggerFactory.getLogger(OrganisationConfiguration.class);
    /** By what turns them on; Teams opened for development is no place for real people. */
    private static final Map<String, String> REAL_CHANNELS =
            Map.of("ildsjel.slack.bot-token", "Slack", "ildsjel.teams.app-id", "Teams");

    private static final String PACKAGED = "classpath:";
    private static final String SAMPLE = PACKAGED + "organisations/gran-like.yaml";

    @Bean
    Organisation organisation(OrganisationProperties properties, Environment environment) {
        if (properties.organisation().isBlank()) {
            onlyWithoutRealPeople(environment);
        }
        var file = properties.organisation().isBlank()
                ? SAMPLE
                : properties.organisation().strip();
        var organisation = new OrganisationReader(file, log::warn).read(contentOf(file));
        log.info("The organisation is described by {}", file);
        return organisation;
    }

    @Bean
    Directory directory(Organisation organisation) {
        return new MemberDirectory(organisation);
    }

    private static void onlyWithoutRealPeople(Environment environment) {
        REAL_CHANNELS.forEach((key, channel) -> {
            if (StringUtils.hasText(environment.getProperty(key))) {
                throw new UnreadableOrganisation(List.of(
                        ("ILDSJEL_ORGANISATION is not set, but %s is: real people would be answered by the people of a"
                                        + " sample. Name your own file; for a trial, say"
                                        + " classpath:organisations/gran-like.yaml")
                                .formatted(channel)));
            }
        });
    }

    private static String contentOf(String file) {
        try {
            return file.startsWith(PACKAGED)
                    ? new ClassPathResource(file.substring(PACKAGED.length()))
                            .getContentAsString(StandardCharsets.UTF_8)
                    : Files.readString(Path.of(file));
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw unreadable(file, "there is no such file: correct ILDSJEL_ORGANISATION, or leave it empty");
        } catch (CharacterCodingException e) {
            throw unreadable(file, "this is not UTF-8: save it anew in that encoding");
        } catch (IOException e) {
            throw unreadable(
                    file,
                    "cannot be read (%s): see that it is a file and that Ildsjel may read it"
                            .formatted(e.getClass().getSimpleName()));
        }
    }

    private static UnreadableOrganisation unreadable(String file, String what) {
        return new UnreadableOrganisation(List.of(file + ": " + what));
    }
}
