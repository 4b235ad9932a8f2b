package no.ildsjel.ideas;

import static no.ildsjel.ideas.SomeIdeas.MONDAY;
import static no.ildsjel.ideas.SomeIdeas.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.people.Account;
import no.ildsjel.people.People;
import no.ildsjel.people.Profile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(extraIncludes = {"people", "organisation"})
@TestPropertySource(
        properties = {
            "db-scheduler.enabled=false",
            "spring.datasource.url=jdbc:h2:mem:ideas-module;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
@Transactional
class IdeasModuleTest {
    private static final Account ACCOUNT = new Account("slack", "U1");

    @Autowired
    private People people;

    @Autowired
    private Ideas ideas;

    @Autowired
    private MovingIdeas moving;

    @Test
    void everyMoveIsPublished(AssertablePublishedEvents events) {
        var kari = people.named("kari@exempel.example").id();
        var draft = ideas.draft(kari, MONDAY);

        var outcome = moving.submit(draft.id(), WORDS, By.submitter(kari));

        assertThat(events.ofType(IdeaMoved.class)).containsExactly((IdeaMoved) outcome);
    }

    @Test
    void theIdeasOfAStrangerFollowThemWhenTheyAreRecognised() {
        var kari = people.named("kari@exempel.example").id();
        var stranger = people.meet(new Profile(ACCOUNT, null, null, null)).id();
        var draft = ideas.draft(stranger, MONDAY);

        people.meet(new Profile(ACCOUNT, "Kari", "kari@exempel.example", null));

        assertThat(ideas.ofSubmitter(kari)).extracting(Idea::id).containsExactly(draft.id());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TimeAndChance {
        @Bean
        Clock fixedClock() {
            return Clock.fixed(MONDAY, ZoneOffset.UTC);
        }

        @Bean
        Supplier<UUID> randomIds() {
            return UUID::randomUUID;
        }
    }
}
