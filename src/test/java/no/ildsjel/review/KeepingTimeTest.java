package no.ildsjel.review;

import static no.ildsjel.review.TownHall.KARI;
import static no.ildsjel.review.TownHall.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.State;
import org.junit.jupiter.api.Test;

class KeepingTimeTest {
    private final TownHall hall = new TownHall();
    private final Idea idea = hall.idea();

    @Test
    void anIdeaOnHoldComesBackInTheMorningOfItsDay() {
        hall.reviewed(OLA, idea, TownHall.parkingUntil(LocalDate.of(2026, 12, 14)));

        assertThat(hall.timers).isEqualTo(Map.of("return-parked/1", Instant.parse("2026-12-14T07:00:00Z")));

        hall.ring(ReturnParked.NAME, idea);

        assertThat(hall.now(idea).state()).isEqualTo(State.IN_REVIEW);
        assertThat(hall.timers).isEmpty();
    }

    @Test
    void aDayOffBecomesTheNextWorkingDay() {
        hall.reviewed(OLA, idea, TownHall.parkingUntil(LocalDate.of(2027, 7, 3)));

        assertThat(hall.timers).isEqualTo(Map.of("return-parked/1", Instant.parse("2027-07-05T06:00:00Z")));
    }

    /** T8. */
    @Test
    void anUnansweredQuestionPutsTheIdeaOnHoldAndItStillComesBack() {
        hall.reviewed(OLA, idea, TownHall.asking());

        assertThat(hall.timers).isEqualTo(Map.of("let-rest/1", Instant.parse("2026-12-14T07:00:00Z")));

        hall.itIs(LocalDate.of(2026, 12, 14));
        hall.ring(LetRest.NAME, idea);

        assertThat(hall.now(idea).state()).isEqualTo(State.PARKED);
        assertThat(hall.lastMove(idea).details()).isEqualTo(Map.of("return-on", "2027-01-11"));
        assertThat(hall.timers).containsEntry("return-parked/1", Instant.parse("2027-01-11T07:00:00Z"));
    }

    @Test
    void anAnswerStopsTheClock() {
        hall.reviewed(OLA, idea, TownHall.asking());
        hall.answer(KARI, idea, "Hver dag");

        assertThat(hall.timers).isEmpty();
    }

    @Test
    void nothingIsWaitedForOnceTheIdeaIsWithdrawn() {
        hall.reviewed(OLA, idea, TownHall.parkingUntil(LocalDate.of(2026, 12, 14)));
        hall.withdraw(idea);

        hall.ring(ReturnParked.NAME, idea);
        hall.ring(LetRest.NAME, idea);

        assertThat(hall.timers).isEmpty();
        assertThat(hall.now(idea).state()).isEqualTo(State.WITHDRAWN);
    }
}
