package no.ildsjel.capture;

import static no.ildsjel.capture.TitleFromNeed.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import no.ildsjel.conversation.Answer;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFromNeedTest {
    private static final String FAMILY = "👩‍👩‍👧‍👦";

    private final TitleFromNeed proposing = new TitleFromNeed();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nøklene er borte om natten. Ingen vet hvem som har dem.|Nøklene er borte om natten",
                "Ventetida på f.eks. hjelpemidler er lang. Det er verst i juli.|Ventetida på f.eks. hjelpemidler er lang",
                "Hei! Pårørende ringer hele kvelden. Det tar tid.|Hei! Pårørende ringer hele kvelden",
                "Kl. 7 om morgenen er det ingen der|Kl. 7 om morgenen er det ingen der",
                "Hvorfor må vi skrive alt to ganger? Det tar tid.|Hvorfor må vi skrive alt to ganger?",
                "Vi venter og venter …|Vi venter og venter",
                "«Alle» kjører tomme biler hjem!!! Hver dag.|«Alle» kjører tomme biler hjem",
                "🚲 Syklene står ute i regnet. Hver natt.|🚲 Syklene står ute i regnet",
                "الأقارب يتصلون كثيرا. لا يعرفون متى نأتي|الأقارب يتصلون كثيرا"
            })
    void theFirstSentenceIsTheName(String need, String title) {
        assertThat(title(need)).isEqualTo(title);
    }

    @Test
    void aLineThatSaysLittleIsPassedOver() {
        assertThat(title("---\nHei\n\n  Ingen vet hvem som har nøkkelen\nDet er verst om natten"))
                .isEqualTo("Ingen vet hvem som har nøkkelen");
        assertThat(title("Hva er greia nå:\nIngen vet hvem som har nøkkelen"))
                .isEqualTo("Ingen vet hvem som har nøkkelen");
        assertThat(title("Nøkler")).isEqualTo("Nøkler");
    }

    @Test
    void aLongSentenceIsCutWhereAWordEnds() {
        var need = "Når en vikar kommer på vakt for første gang, vet vedkommende verken hvor utstyret eller lista er";

        assertThat(title(need)).isEqualTo("Når en vikar kommer på vakt for første gang, vet vedkommende verken…");
    }

    @Test
    void aMarkBeforeTheCutGoesToo() {
        var need =
                "Bussen er for sen, heisen er i ustand, og døra til venterommet er låst – hver eneste morgen hele året";

        assertThat(title(need)).isEqualTo("Bussen er for sen, heisen er i ustand, og døra til venterommet er låst…");
    }

    @Test
    void aWordLongerThanANameIsCutBetweenCharacters() {
        assertThat(title("å".repeat(100))).isEqualTo("å".repeat(70) + "…");
        assertThat(title("e\u0301".repeat(100))).isEqualTo("e\u0301".repeat(35) + "…");
        assertThat(title("😀".repeat(100))).isEqualTo("😀".repeat(35) + "…");
        assertThat(title("x" + FAMILY.repeat(20))).isEqualTo("x" + FAMILY.repeat(69 / FAMILY.length()) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", ".", "a.", "! ", "e\u0301", "👩‍👩‍👧‍👦", "\u202e", "\n"})
    void theLongestNeedHasAShortNameAtOnce(String piece) {
        var longest = "x" + piece.repeat(40_000 / piece.length());

        var title = Assertions.assertTimeout(Duration.ofSeconds(1), () -> title(longest));

        assertThat(title.length()).isBetween(1, 71);
        assertThat(title.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    @Test
    void theNeedBehindASolutionNamesTheIdea() {
        var solution = Conversation.begun().told("need", "Vi bør kjøpe en app for nøkler");

        assertThat(proposing.find(solution.now()))
                .isEqualTo(Map.of("title-from-need", Argument.text("Vi bør kjøpe en app for nøkler")));
        assertThat(proposing.find(
                        solution.told("need-behind", "Nattevakten leter lenge").now()))
                .isEqualTo(Map.of("title-from-need", Argument.text("Nattevakten leter lenge")));
        assertThat(proposing.find(
                        solution.answered("need-behind", new Answer.Skipped()).now()))
                .isEqualTo(Map.of("title-from-need", Argument.text("Vi bør kjøpe en app for nøkler")));
    }

    @Test
    void nothingIsProposedBeforeTheNeed() {
        assertThat(proposing.find(Conversation.begun().now())).isEmpty();
    }
}
