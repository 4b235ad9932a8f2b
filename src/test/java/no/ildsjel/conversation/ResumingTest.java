package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumingTest {
    private static final Pattern NUMBER = Pattern.compile("#(\\d+)");

    private final Parlour parlour = new Parlour();

    @ParameterizedTest
    @ValueSource(strings = {"resume stairs", "Resume the stairs are dark at night", "resume dark"})
    void aDraftIsTakenUpByItsNameOrAPartOfIt(String typed) {
        left("The stairs are dark at night");
        left("The lift is out of order again");

        parlour.says("kari", typed);

        assertThat(focus()).isEqualTo("The stairs are dark at night");
        assertThat(parlour.sees("kari")).first().isEqualTo("common.nav.resumed");
    }

    @Test
    void itIsTakenUpInTheMiddleOfAnother() {
        left("The stairs are dark at night");
        parlour.says("kari", "The lift is out of order again");

        parlour.says("kari", "resume stairs");

        assertThat(focus()).isEqualTo("The stairs are dark at night");
        assertThat(parlour.find("kari", Attention.INTERRUPTED)).isPresent();
    }

    @Test
    void whereSeveralHaveTheNameTheyAreAskedAbout() {
        left("The stairs are dark at night");
        left("The stairs are steep for most");

        parlour.says("kari", "resume stairs");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.which-draft");
        assertThat(buttons()).hasSize(2);
        assertThat(parlour.find("kari", Attention.FOCUSED)).isEmpty();
    }

    /** Both begin with the same words, and a button has room for no more. */
    @Test
    void twoThatBeginTheSameHaveNamesOfTheirOwn() {
        left("The stairs are dark at night, and nobody changes the lamp of the first floor");
        left("The stairs are dark at night, and nobody changes the lamp in the cellar");

        parlour.says("kari", "resume stairs");

        var names =
                buttons().stream().map(button -> String.valueOf(button.label())).toList();
        assertThat(names).hasSize(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume ", "resume #"})
    void oneOfTwoThatAreCalledTheSameIsTakenUpByItsNumber(String typed) {
        left("The stairs are dark at night");
        left("the stairs are dark at night");
        parlour.says("kari", "resume stairs");
        var number = NUMBER.matcher(String.valueOf(buttons().get(0).label()));
        assertThat(number.find()).isTrue();

        parlour.says("kari", typed + number.group(1));

        assertThat(focus()).isEqualTo("the stairs are dark at night");
    }

    @Test
    void whereNoneHasTheNameAllAreShown() {
        left("The stairs are dark at night");

        parlour.says("kari", "resume lift");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.no-such-draft");
        assertThat(buttons()).hasSize(1);
    }

    /** The word begins many a sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "resume what we did about lifts before the summer, since it helped",
                "resume the work of the lift committee"
            })
    void aNeedThatBeginsLikeThatIsANeed(String need) {
        left("The stairs are dark at night");

        parlour.says("kari", need);

        assertThat(focus()).isEqualTo(need);
    }

    @Test
    void nobodyFindsTheDraftOfAnother() {
        left("The stairs are dark at night");

        parlour.says("ola", "resume stairs");

        assertThat(parlour.sees("ola")).doesNotContain("common.nav.resumed", "common.nav.no-such-draft");
    }

    private void left(String need) {
        parlour.says("kari", need);
        parlour.says("kari", "save");
    }

    private String focus() {
        return parlour.session("kari", Attention.FOCUSED).answers().text("need").orElseThrow();
    }

    private List<Card.Button> buttons() {
        var card =
                Objects.requireNonNull(parlour.sent.get(parlour.sent.size() - 1).card());
        return card.parts().stream()
                .flatMap(part -> part instanceof Card.Buttons row ? row.buttons().stream() : Stream.empty())
                .toList();
    }
}
