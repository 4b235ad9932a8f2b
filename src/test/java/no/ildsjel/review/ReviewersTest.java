package no.ildsjel.review;

import static no.ildsjel.review.TownHall.AASE;
import static no.ildsjel.review.TownHall.INGRID;
import static no.ildsjel.review.TownHall.JON;
import static no.ildsjel.review.TownHall.KARI;
import static no.ildsjel.review.TownHall.MARTE;
import static no.ildsjel.review.TownHall.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Placement;
import no.ildsjel.people.Person;
import org.junit.jupiter.api.Test;

class ReviewersTest {
    private final TownHall hall = new TownHall();

    @Test
    void everyFocusAreaHasItsOwnReviewers() {
        assertThat(asked(hall.idea(KARI, Placement.in("velferd")))).containsExactly(OLA, INGRID);
        assertThat(asked(hall.idea(KARI, Placement.in("digitalt")))).containsExactly(MARTE);
    }

    @Test
    void whatBelongsNowhereGoesToTheGroupForThat() {
        assertThat(asked(hall.idea(KARI, Placement.outside()))).containsExactly(INGRID);
        assertThat(asked(hall.idea(KARI, Placement.undecided()))).containsExactly(INGRID);
    }

    @Test
    void aReviewerIsNotAskedAboutTheirOwnIdea() {
        assertThat(asked(hall.idea(OLA, Placement.in("velferd")))).containsExactly(INGRID);
    }

    @Test
    void theStandInsAreAskedWhereTheOnlyReviewerIsTheSubmitter() {
        hall.town.reviewers("velferd", OLA);

        assertThat(asked(hall.idea(OLA, Placement.in("velferd")))).containsExactly(AASE);
    }

    @Test
    void theInnovationLeadIsAskedWhereThereIsNobodyElse() {
        var idea = hall.idea(MARTE, Placement.in("digitalt"));

        assertThat(asked(idea)).containsExactly(JON);
        assertThat(whoMayDecide(idea)).containsExactly(JON);
    }

    @Test
    void whereThereIsNobodyAtAllNobodyIsAsked() {
        hall.town.leads(MARTE);

        var idea = hall.idea(MARTE, Placement.in("digitalt"));

        assertThat(asked(idea)).isEmpty();
        assertThat(whoMayDecide(idea)).isEmpty();
    }

    @Test
    void reviewersAndStandInsOfTheAreaMayDecideAndNobodyElse() {
        assertThat(whoMayDecide(hall.idea(KARI, Placement.in("velferd")))).containsExactly(OLA, INGRID, AASE);
        assertThat(whoMayDecide(hall.idea(KARI, Placement.in("digitalt")))).containsExactly(MARTE);
        assertThat(whoMayDecide(hall.idea(KARI, Placement.outside()))).containsExactly(INGRID);
    }

    @Test
    void nobodyMayDecideOnTheirOwnIdea() {
        assertThat(whoMayDecide(hall.idea(OLA, Placement.in("velferd")))).containsExactly(INGRID, AASE);
    }

    @Test
    void oneWhoIsNoReviewerAnyMoreMayNotDecide() {
        var idea = hall.idea();

        hall.town.reviewers("velferd", INGRID);

        assertThat(whoMayDecide(idea)).containsExactly(INGRID, AASE);
    }

    @Test
    void anAddressThatNoPlatformVouchesForDecidesNothing() {
        var ola = hall.person(OLA);
        var stranger = new Person(ola.id(), ola.name(), null, ola.language());

        assertThat(hall.reviewers.mayDecide(hall.idea(), stranger)).isFalse();
    }

    @Test
    void whatWaitsForAReviewerIsWhatTheyWereAskedAndHasNoAnswerYet() {
        var first = hall.idea();
        var second = hall.idea(KARI, Placement.outside());
        var third = hall.idea();
        hall.reviewed(OLA, third, TownHall.declining());

        assertThat(waitingFor(INGRID)).containsExactly(first, second);
        assertThat(waitingFor(OLA)).containsExactly(first);
        assertThat(waitingFor(AASE)).isEmpty();
    }

    private List<Idea> waitingFor(String email) {
        return hall.reviewers.waitingFor(hall.person(email));
    }

    private List<String> asked(Idea idea) {
        return hall.reviewers.asked(idea).stream().map(Person::name).toList();
    }

    private List<String> whoMayDecide(Idea idea) {
        return Stream.of(KARI, OLA, INGRID, AASE, MARTE, JON)
                .filter(email -> hall.reviewers.mayDecide(idea, hall.person(email)))
                .toList();
    }
}
