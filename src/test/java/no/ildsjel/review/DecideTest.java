package no.ildsjel.review;

import static no.ildsjel.review.TownHall.AASE;
import static no.ildsjel.review.TownHall.INGRID;
import static no.ildsjel.review.TownHall.KARI;
import static no.ildsjel.review.TownHall.MARTE;
import static no.ildsjel.review.TownHall.OLA;
import static no.ildsjel.review.TownHall.TODAY;
import static no.ildsjel.review.TownHall.why;
import static no.ildsjel.review.TownHall.whyPhrase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Criteria;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Placement;
import no.ildsjel.ideas.State;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecideTest {
    private final TownHall hall = new TownHall();

    /** T5. */
    @Test
    void theFirstPressOfAReviewerPutsTheIdeaInReview() {
        var idea = hall.idea();

        assertThat(hall.takeUp(OLA, idea).name()).isEqualTo("open");
        assertThat(hall.now(idea).state()).isEqualTo(State.IN_REVIEW);
        assertThat(hall.lastMove(idea).by())
                .isEqualTo(By.reviewer(hall.person(OLA).id()));
    }

    @Test
    void theSecondReviewerMayLookWhileNobodyHasDecided() {
        var idea = hall.idea();
        hall.takeUp(OLA, idea);

        assertThat(hall.takeUp(INGRID, idea).name()).isEqualTo("open");
        assertThat(hall.ideas.history(idea.id())).hasSize(2);
    }

    /** K-36, K-37, K-69. */
    @Test
    void aYesKeepsTheCriteriaTheReasonAndWhatTheyMayDo() {
        var idea = hall.idea();
        hall.takeUp(OLA, idea);

        var outcome = hall.decide(OLA, idea, TownHall.approving());

        assertThat(outcome.name()).isEqualTo("approved");
        assertThat(hall.now(idea).state()).isEqualTo(State.EXPLORING);
        assertThat(hall.lastMove(idea).criteria()).isEqualTo(new Criteria(3, Placement.in("velferd")));
        assertThat(hall.lastMove(idea).reason()).isEqualTo("Behovet er tydelig");
        assertThat(hall.lastMove(idea).details())
                .isEqualTo(Map.of("mandate", "Inntil 20 timer", "first-step", "Snakk med tre"));
    }

    /** K-38. */
    @Test
    void outsideEveryFocusAreaMayGetAYes() {
        var idea = hall.idea(KARI, Placement.outside());
        var answers = new HashMap<>(TownHall.approving());
        answers.put("focus", new Answer.Choice("outside"));
        hall.takeUp(INGRID, idea);

        assertThat(hall.decide(INGRID, idea, answers).name()).isEqualTo("approved");
        assertThat(hall.lastMove(idea).criteria()).isEqualTo(new Criteria(3, Placement.outside()));
    }

    @Test
    void aQuestionNeedsNoCriteria() {
        var idea = hall.idea();
        hall.takeUp(OLA, idea);

        assertThat(hall.decide(OLA, idea, TownHall.asking()).name()).isEqualTo("asked");
        assertThat(hall.now(idea).state()).isEqualTo(State.NEEDS_INFO);
        assertThat(hall.lastMove(idea).reason()).isEqualTo("Hvor ofte skjer det?");
    }

    @Test
    void aNoKeepsItsReasonAndTheNextOption() {
        var idea = hall.idea();
        hall.takeUp(OLA, idea);

        assertThat(hall.decide(OLA, idea, TownHall.declining()).name()).isEqualTo("declined");
        assertThat(hall.now(idea).state()).isEqualTo(State.DECLINED);
        assertThat(hall.lastMove(idea).details()).isEqualTo(Map.of("next-option", "Snakk med vaktlaget på huset"));
    }

    @Test
    void parkingSaysOnWhichWorkingDayTheIdeaIsBack() {
        var idea = hall.idea();
        var saturday = LocalDate.of(2026, 12, 12);
        hall.takeUp(OLA, idea);

        var outcome = hall.decide(OLA, idea, TownHall.parkingUntil(saturday));

        assertThat(outcome.name()).isEqualTo("parked");
        assertThat(outcome.words()).isEqualTo(Map.of("date", new Argument.Day(saturday.plusDays(2))));
        assertThat(hall.lastMove(idea).details()).isEqualTo(Map.of("return-on", "2026-12-14"));
    }

    @Test
    void aReturnDayThatWentByWhileTheReviewerWroteBecomesTheNext() {
        var idea = hall.idea();
        hall.takeUp(OLA, idea);
        hall.itIs(TODAY.plusDays(3));

        hall.decide(OLA, idea, TownHall.parkingUntil(TODAY.plusDays(1)));

        assertThat(hall.lastMove(idea).details()).isEqualTo(Map.of("return-on", "2026-11-27"));
    }

    @Test
    void aStandInMayDecideInAReviewersPlace() {
        var idea = hall.idea();
        hall.takeUp(AASE, idea);

        assertThat(hall.decide(AASE, idea, TownHall.approving()).name()).isEqualTo("approved");
    }

    @Test
    void nobodyDecidesOnTheirOwnIdea() {
        var idea = hall.idea(OLA, Placement.in("velferd"));
        hall.takeUp(INGRID, idea);

        assertThat(why(hall.takeUp(OLA, idea))).isEqualTo("review.refused.own-idea");
        assertThat(why(hall.decide(OLA, idea, TownHall.approving()))).isEqualTo("review.refused.own-idea");
        assertThat(hall.now(idea).state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void theReviewerOfAnotherAreaHearsNothingOfTheIdea() {
        var idea = hall.idea();

        var outcome = hall.takeUp(MARTE, idea);

        assertThat(why(outcome)).isEqualTo("review.refused.not-a-reviewer");
        assertThat(outcome.words().toString()).doesNotContain("Se når vi kommer");
        assertThat(hall.now(idea).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void oneWhoStopsBeingAReviewerWhileWritingDecidesNothing() {
        var idea = hall.idea();
        hall.takeUp(OLA, idea);

        hall.town.reviewers("velferd", INGRID);

        assertThat(why(hall.decide(OLA, idea, TownHall.approving()))).isEqualTo("review.refused.not-a-reviewer");
        assertThat(hall.now(idea).state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void theFirstDecisionWinsAndTheSecondReviewerLearnsWhoDecidedWhat() {
        var idea = hall.idea();
        hall.takeUp(OLA, idea);
        hall.takeUp(INGRID, idea);
        hall.decide(INGRID, idea, TownHall.declining());

        var late = hall.decide(OLA, idea, TownHall.approving());
        var later = hall.takeUp(OLA, idea);

        assertThat(why(late)).isEqualTo("review.standing.decided");
        assertThat(whyPhrase(late).arguments())
                .containsEntry("who", new Argument.Name(hall.person(INGRID).id()))
                .containsEntry("decision", Argument.phrase("review.decision.decline"));
        assertThat(later).isEqualTo(late);
        assertThat(hall.now(idea).state()).isEqualTo(State.DECLINED);
    }

    @Test
    void anOldCardSaysWhatHasHappenedSince() {
        var asked = hall.idea();
        hall.reviewed(OLA, asked, TownHall.asking());
        var withdrawn = hall.idea();
        hall.withdraw(withdrawn);
        var resting = hall.idea();
        hall.reviewed(OLA, resting, TownHall.asking());
        hall.ring(LetRest.NAME, resting);
        var parked = hall.idea();
        hall.reviewed(OLA, parked, TownHall.parkingUntil(TODAY.plusWeeks(4)));

        assertThat(why(hall.takeUp(INGRID, asked))).isEqualTo("review.standing.asked");
        assertThat(why(hall.takeUp(INGRID, withdrawn))).isEqualTo("review.standing.withdrawn");
        assertThat(why(hall.takeUp(INGRID, resting))).isEqualTo("review.standing.resting");
        assertThat(why(hall.takeUp(INGRID, parked))).isEqualTo("review.standing.decided");
    }

    @Test
    void aDraftIsAsIfItWereNotThere() {
        var draft = hall.ideas.draft(hall.person(KARI).id(), TownHall.MONDAY);

        assertThat(why(hall.takeUp(OLA, draft))).isEqualTo("review.refused.not-a-reviewer");
        assertThat(why(hall.takeUp(KARI, draft))).isEqualTo("review.refused.not-a-reviewer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"idea/4711", "idea/x", "idea/-1", "idea/99999999999999999999", "person/1"})
    void aForgedSubjectIsRefused(String subject) {
        var situation = new Situation(hall.person(OLA), Subject.of(subject).orElseThrow(), Answers.NONE);
        var admission = new Admission(hall.ideas, hall.reviewers, hall.standings, hall.town);

        var outcome = new TakeUpReview(admission, hall.moving).perform(situation);

        assertThat(why(outcome)).isEqualTo("review.refused.not-a-reviewer");
    }

    @Test
    void theAreasToChooseFromAreThoseOpenTodayAndTheIdeasOwn() {
        var options = new ReviewFocusAreas(hall.town, hall.ideas, () -> TODAY);
        var closedSince = hall.idea(KARI, Placement.in("sommer"));

        assertThat(names(options, hall.idea().id())).containsExactly("velferd", "digitalt", "outside");
        assertThat(names(options, closedSince.id())).containsExactly("velferd", "digitalt", "sommer", "outside");
    }

    private List<String> names(ReviewFocusAreas options, IdeaId idea) {
        return options.offered(hall.situation(OLA, idea, Map.of())).stream()
                .map(option -> option.name())
                .toList();
    }
}
