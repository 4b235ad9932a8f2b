package no.ildsjel.review;

import static no.ildsjel.review.TownHall.INGRID;
import static no.ildsjel.review.TownHall.KARI;
import static no.ildsjel.review.TownHall.OLA;
import static no.ildsjel.review.TownHall.TODAY;
import static no.ildsjel.review.TownHall.why;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.State;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private final TownHall hall = new TownHall();
    private Idea idea = hall.idea();

    @BeforeEach
    void ask() {
        hall.reviewed(OLA, idea, TownHall.asking());
        idea = hall.now(idea);
    }

    @Test
    void theSubmitterAnswersAndHearsWhenTheNextWordComes() {
        assertThat(hall.takeUpAnswer(KARI, idea).name()).isEqualTo("open");

        var outcome = hall.answer(KARI, idea, "Hver dag");

        assertThat(outcome).isEqualTo(Action.Outcome.of("sent", Map.of("date", new Argument.Day(TODAY.plusWeeks(1)))));
        assertThat(hall.now(idea).state()).isEqualTo(State.IN_REVIEW);
        assertThat(hall.lastMove(idea).reason()).isEqualTo("Hver dag");
    }

    @Test
    void nobodyElseAnswers() {
        assertThat(why(hall.takeUpAnswer(OLA, idea))).isEqualTo("review.refused.not-the-submitter");
        assertThat(why(hall.answer(INGRID, idea, "Hver dag"))).isEqualTo("review.refused.not-the-submitter");
    }

    @Test
    void aSecondAnswerIsNotSentAndSaysWhereTheIdeaIs() {
        hall.answer(KARI, idea, "Hver dag");

        assertThat(why(hall.takeUpAnswer(KARI, idea))).isEqualTo("review.refused.no-question");
        assertThat(why(hall.answer(KARI, idea, "Hver uke"))).isEqualTo("review.refused.no-question");
        assertThat(hall.lastMove(idea).reason()).isEqualTo("Hver dag");
    }

    @Test
    void anAnswerThatComesTooLateSaysWhenTheIdeaIsBack() {
        hall.ring(LetRest.NAME, idea);

        assertThat(why(hall.answer(KARI, idea, "Hver dag"))).isEqualTo("review.standing.resting");
    }

    @Test
    void theQuestionAndWhoAskedAreFacts() {
        var facts = new QuestionFacts(hall.standings);

        assertThat(facts.find(hall.situation(KARI, idea.id(), Map.of())))
                .isEqualTo(Map.of(
                        "question",
                        Argument.text("Hvor ofte skjer det?"),
                        "asker",
                        new Argument.Name(hall.person(OLA).id())));
        assertThat(facts.find(new Situation(hall.person(KARI), null, Answers.NONE)))
                .isEmpty();
        assertThat(facts.find(hall.situation(KARI, hall.idea().id(), Map.of()))).isEmpty();
    }
}
