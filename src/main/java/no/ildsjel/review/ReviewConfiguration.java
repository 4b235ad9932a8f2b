package no.ildsjel.review;

import java.time.LocalDate;
import java.util.function.Supplier;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.NextSteps;
import no.ildsjel.conversation.Options;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Timers;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.MovingIdeas;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the review together, and contributes what its conversations do and offer. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {
    @Bean
    Reviewers reviewers(Organisation organisation, People people, Ideas ideas) {
        return new Reviewers(organisation, people, ideas);
    }

    @Bean
    Standings standings(Ideas ideas) {
        return new Standings(ideas);
    }

    @Bean
    WorkingDays reviewWorkingDays(Organisation organisation, Supplier<LocalDate> today) {
        return new WorkingDays(organisation, today);
    }

    @Bean
    Admission reviewAdmission(Ideas ideas, Reviewers reviewers, Standings standings, Organisation organisation) {
        return new Admission(ideas, reviewers, standings, organisation);
    }

    @Bean
    Action takeUpReview(Admission admission, MovingIdeas moving) {
        return new TakeUpReview(admission, moving);
    }

    @Bean
    Action decide(Admission admission, MovingIdeas moving, WorkingDays days) {
        return new Decide(admission, moving, days);
    }

    @Bean
    Action takeUpAnswer(Admission admission) {
        return new TakeUpAnswer(admission);
    }

    @Bean
    Action sendAnswer(Admission admission, MovingIdeas moving, WorkingDays days) {
        return new SendAnswer(admission, moving, days);
    }

    @Bean
    Options reviewFocusAreas(Organisation organisation, Ideas ideas, Supplier<LocalDate> today) {
        return new ReviewFocusAreas(organisation, ideas, today);
    }

    @Bean
    Facts questionFacts(Standings standings) {
        return new QuestionFacts(standings);
    }

    @Bean
    NextSteps nextInReview(Ideas ideas, Organisation organisation, WorkingDays days) {
        return new NextInReview(ideas, organisation, days);
    }

    @Bean
    Alarm returnParked(MovingIdeas moving) {
        return new ReturnParked(moving);
    }

    @Bean
    Alarm letRest(MovingIdeas moving, WorkingDays days) {
        return new LetRest(moving, days);
    }

    @Bean
    ReviewListener reviewListener(
            Reviewers reviewers,
            Organisation organisation,
            WorkingDays days,
            Standings standings,
            Outbox outbox,
            Timers timers) {
        var cards = new ReviewCards(organisation, days, standings);
        return new ReviewListener(
                new TellingReviewers(reviewers, cards, standings, outbox), new KeepingTime(timers, days));
    }
}
