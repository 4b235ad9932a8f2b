package no.ildsjel.progress;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.NextSteps;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Timers;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.MovingIdeas;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contributes what a submitter and a line owner can do with an idea, and listens to what becomes of it. */
@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {
    @Bean
    Handovers handovers(JdbcClient jdbc) {
        return new JdbcHandovers(jdbc);
    }

    @Bean
    TellingSubmitters tellingSubmitters(Ideas ideas, People people, Organisation organisation, Outbox outbox) {
        return new TellingSubmitters(new Words(ideas, people, organisation), outbox);
    }

    @Bean
    HandingOver handingOver(Handovers handovers, TellingSubmitters telling, Outbox outbox, Clock clock) {
        return new HandingOver(handovers, telling, outbox, clock);
    }

    @Bean
    TestEnds testEnds(Ideas ideas, Organisation organisation, TellingSubmitters telling, Timers timers) {
        return new TestEnds(ideas, organisation, telling, timers);
    }

    @Bean
    ProgressListener progressListener(
            TellingSubmitters telling, HandingOver handing, TestEnds testEnds, Handovers handovers) {
        return new ProgressListener(telling, handing, testEnds, handovers);
    }

    @Bean
    AboutIdeas aboutIdeas(Ideas ideas) {
        return new AboutIdeas(ideas);
    }

    @Bean
    Facts measure(AboutIdeas ideas) {
        return new Measure(ideas);
    }

    @Bean
    NextSteps nextInProgress(Ideas ideas, Handovers handovers) {
        return new NextInProgress(ideas, handovers);
    }

    @Bean
    Action showIdea(AboutIdeas ideas, TellingSubmitters telling) {
        return new ShowIdea(ideas, telling);
    }

    @Bean
    LineOwners lineOwners(Organisation organisation, People people) {
        return new LineOwners(organisation, people);
    }

    @Bean
    Action mayStartTest(AboutIdeas ideas) {
        return new MaySubmitter(Way.START_TEST, ideas);
    }

    @Bean
    Action startTest(AboutIdeas ideas, MovingIdeas moving) {
        var done = Map.of(Command.START_TEST, "started");
        return new MoveOn("start-test", Set.of("until"), done, Told::startingTest, ideas, moving);
    }

    @Bean
    Action mayFinishTest(AboutIdeas ideas) {
        return new MaySubmitter(Way.FINISH_TEST, ideas);
    }

    @Bean
    Action finishTest(AboutIdeas ideas, MovingIdeas moving) {
        var done = Map.of(Command.WORKED, "worked", Command.REFINE, "refined", Command.CLOSE_WITH_LESSON, "closed");
        return new MoveOn("finish-test", Set.of("result", "lesson"), done, Told::finishingTest, ideas, moving);
    }

    @Bean
    Action mayTestAgain(AboutIdeas ideas) {
        return new MaySubmitter(Way.TEST_AGAIN, ideas);
    }

    @Bean
    Action testAgain(AboutIdeas ideas, MovingIdeas moving) {
        return new MoveOn(
                "test-again",
                Set.of("question", "until"),
                Map.of(Command.GO_BACK, "started"),
                Told::testingAgain,
                ideas,
                moving);
    }

    @Bean
    Action mayCloseWithLesson(AboutIdeas ideas) {
        return new MaySubmitter(Way.CLOSE_WITH_LESSON, ideas);
    }

    @Bean
    Action closeWithLesson(AboutIdeas ideas, MovingIdeas moving) {
        var done = Map.of(Command.CLOSE_WITH_LESSON, "closed");
        return new MoveOn("close-with-lesson", Set.of("lesson"), done, Told::closingWithLesson, ideas, moving);
    }

    @Bean
    Action mayWithdrawIdea(AboutIdeas ideas) {
        return new MaySubmitter(Way.WITHDRAW_IDEA, ideas);
    }

    @Bean
    Action withdrawIdea(AboutIdeas ideas, MovingIdeas moving) {
        return new MoveOn(
                "withdraw-idea", Set.of(), Map.of(Command.WITHDRAW, "withdrawn"), Told::withdrawing, ideas, moving);
    }

    @Bean
    Action mayPutToUse(AboutIdeas ideas, LineOwners owners, Handovers handovers) {
        return new MayPutToUse(ideas, owners, handovers);
    }

    @Bean
    Action askLineOwner(AboutIdeas ideas, HandingOver handing) {
        return new AskLineOwner(ideas, handing);
    }

    @Bean
    Action mayConfirmUse(AboutIdeas ideas, LineOwners owners, Handovers handovers) {
        return new MayConfirmUse(ideas, owners, handovers);
    }

    @Bean
    Action confirmUse(AboutIdeas ideas, Handovers handovers, HandingOver handing, MovingIdeas moving) {
        return new ConfirmUse(ideas, handovers, handing, moving);
    }
}
