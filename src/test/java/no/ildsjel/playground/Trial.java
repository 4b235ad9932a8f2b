package no.ildsjel.playground;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import no.ildsjel.conversation.Masking;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Profile;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.Phrasebook;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The playground by itself, with a bot of few words; run it to look at the page. It is no {@code @Configuration}, so that
 * no scan finds it.
 */
@EnableAutoConfiguration
@Import({PlaygroundConfiguration.class, WindowController.class, SpeakingController.class, StoryController.class})
class Trial {
    public static void main(String[] arguments) {
        SpringApplication.run(Trial.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Organisation organisation() {
        return new Town();
    }

    @Bean
    Phrasebook phrasebook() {
        return new NoticeBook();
    }

    @Bean
    ConversationsFolder conversationsFolder() {
        return ConversationsFolder.in(Path.of("src/test/resources/playground"));
    }

    @Bean
    Masking masking() {
        return Trial::mask;
    }

    /** Eleven figures are enough of a person here. */
    static Masking.Result mask(String text, Profile writer, Set<Masking.Trace> trusted) {
        return new Masking.Result(text.replaceAll("\\d{11}", "•".repeat(11)), Set.of());
    }

    @Bean
    TrialRepertoire repertoire() {
        return new TrialRepertoire();
    }

    @Bean
    TrialBot conversations(PlaygroundChannel channel) {
        return new TrialBot(channel);
    }
}
