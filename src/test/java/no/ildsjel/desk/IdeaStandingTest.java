package no.ildsjel.desk;

import static no.ildsjel.desk.Colleagues.AASE;
import static no.ildsjel.desk.Colleagues.GUEST;
import static no.ildsjel.desk.Colleagues.KARI;
import static no.ildsjel.desk.Colleagues.LIV;
import static no.ildsjel.desk.Colleagues.MARTE;
import static no.ildsjel.desk.Colleagues.OLA;
import static no.ildsjel.desk.Colleagues.PER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Placement;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdeaStandingTest {
    private static final Argument OVER = Argument.phrase("common.error.over");

    private final Colleagues colleagues = new Colleagues();
    private final IdeaStanding standing = new IdeaStanding(colleagues.ideas.ideas(), colleagues.organisation);

    @Test
    void theSubmitterHearsWhereTheIdeaIs() {
        var idea = colleagues.sent(Placement.undecided());

        assertThat(now(idea, KARI))
                .isEqualTo(Argument.phrase(
                        "desk.standing",
                        Map.of(
                                "title",
                                Argument.text("Rullestoler"),
                                "state",
                                Argument.phrase("idea.state.submitted"))));
    }

    @Test
    void thoseWhoDecideInItsAreaHearItToo() {
        var welfare = colleagues.sent(Placement.in("velferd"));
        var digital = colleagues.sent(Placement.in("digitalt"));
        var outside = colleagues.sent(Placement.outside());

        for (var idea : List.of(welfare, digital, outside)) {
            assertThat(now(idea, OLA)).isNotEqualTo(OVER);
            assertThat(now(idea, AASE)).isNotEqualTo(OVER);
        }
        assertThat(now(digital, MARTE)).isNotEqualTo(OVER);
        assertThat(now(welfare, MARTE)).isEqualTo(OVER);
    }

    @Test
    void nobodyElseHearsEvenThatThereIsOne() {
        var idea = colleagues.sent(Placement.in("velferd"));

        for (var other : List.of(PER, LIV, GUEST)) {
            assertThat(now(idea, other)).isEqualTo(OVER);
        }
    }

    @Test
    @DisplayName("G-83: a draft is its submitter's alone")
    void aDraftIsNobodyElses() {
        var draft = colleagues.draft();

        assertThat(now(draft, KARI)).isNotEqualTo(OVER);
        for (var other : List.of(OLA, AASE, MARTE, PER, LIV, GUEST)) {
            assertThat(now(draft, other)).isEqualTo(OVER);
        }
    }

    @Test
    void ofAnIdeaThatIsGoneThereIsNothingToSay() {
        assertThat(standing.now(new Subject("idea", "4711"), KARI)).isEqualTo(OVER);
    }

    private Argument now(Idea idea, Person reader) {
        return standing.now(new Subject("idea", Long.toString(idea.id().value())), reader);
    }
}
