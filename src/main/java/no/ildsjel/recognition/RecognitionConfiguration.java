package no.ildsjel.recognition;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Options;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.RoomPlaces;
import no.ildsjel.delivery.Timers;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.People;
import no.ildsjel.phrasebook.Lookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts recognition together. */
@Configuration(proxyBeanMethods = false)
class RecognitionConfiguration {
    @Bean
    Recognitions recognitions(JdbcClient jdbc) {
        return new JdbcRecognitions(jdbc);
    }

    @Bean
    Asked askedForConsent(Recognitions recognitions, Ideas ideas) {
        return new Asked(recognitions, ideas);
    }

    @Bean
    Units recognitionUnits(Organisation organisation, People people) {
        return new Units(organisation, people);
    }

    @Bean
    Lookup recognitionWho(Recognitions recognitions, Units units) {
        return new WhoLookup(recognitions, new Who(units));
    }

    @Bean
    Mentions mentions(People people) {
        return new Mentions(people);
    }

    @Bean
    ConsentCards consentCards(Ideas ideas, Mentions mentions, Units units, Organisation organisation) {
        return new ConsentCards(new Posts(ideas, mentions), new Who(units), units, organisation);
    }

    @Bean
    Recognising recognising(
            Recognitions recognitions,
            Ideas ideas,
            Outbox outbox,
            ConsentCards cards,
            Waiting waiting,
            Storytelling storytelling,
            Supplier<UUID> ids) {
        var announcing = new Announcing(outbox, cards.posts(), cards);
        return new Recognising(recognitions, ideas, cards.units(), announcing, waiting, storytelling, ids);
    }

    @Bean
    Waiting waitingForConsent(Organisation organisation, Timers timers, Clock clock) {
        return new Waiting(organisation, timers, clock);
    }

    @Bean
    Alarm consentOver(Recognising recognising) {
        return new ConsentOver(recognising);
    }

    @Bean
    RecognitionListener recognitionListener(Recognising recognising) {
        return new RecognitionListener(recognising);
    }

    @Bean
    Action checkConsent(Asked asked) {
        return new CheckConsent(asked);
    }

    @Bean
    Action recordConsent(Asked asked, Recognising recognising, ConsentCards cards) {
        return new RecordConsent(asked, recognising, cards);
    }

    @Bean
    Action useRoom(RoomPlaces places, Units units, ConsentCards cards, Organisation organisation, Outbox outbox) {
        return new UseRoom(places, units, cards, organisation, outbox);
    }

    @Bean
    Facts stayingUnnamed(Units units) {
        return new StayingUnnamed(units);
    }

    @Bean
    RecognitionStanding recognitionStanding(Asked asked, ConsentCards cards) {
        return new RecognitionStanding(asked, cards);
    }

    @Bean
    Credits credits(Recognitions recognitions, Units units, Mentions mentions) {
        return new Credits(recognitions, units, mentions);
    }

    @Bean
    Stories stories(JdbcClient jdbc) {
        return new JdbcStories(jdbc);
    }

    @Bean
    Storytelling storytelling(
            Stories stories, Ideas ideas, Credits credits, Outbox outbox, Clock clock, Supplier<UUID> ids) {
        return new Storytelling(stories, ideas, credits, outbox, clock, ids);
    }

    @Bean
    Action findStories(Units units, Storytelling storytelling) {
        return new FindStories(new Communicators(units), storytelling);
    }

    @Bean
    Action postStory(Units units, Storytelling storytelling, StoryOptions.Rooms rooms) {
        return new PostStory("post-story", StoryFacts.WORDS, new Communicators(units), storytelling, rooms);
    }

    @Bean
    Action postChangedStory(Units units, Storytelling storytelling, StoryOptions.Rooms rooms) {
        return new PostStory("post-changed-story", "words-anew", new Communicators(units), storytelling, rooms);
    }

    @Bean
    Options storiesToTell(Storytelling storytelling) {
        return new StoryOptions.Initiatives(storytelling);
    }

    @Bean
    StoryOptions.Rooms storyRooms(Organisation organisation) {
        return new StoryOptions.Rooms(organisation);
    }

    @Bean
    StoryFacts storyFacts(Storytelling storytelling, Ideas ideas, Credits credits, Units units) {
        return new StoryFacts(storytelling, new StoryDraft(ideas, credits, new Who(units)));
    }
}
