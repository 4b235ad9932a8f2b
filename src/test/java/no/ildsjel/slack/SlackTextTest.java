package no.ildsjel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import no.ildsjel.SomeTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            a &lt; b &amp;&amp; c &gt; d -> a < b && c > d
            &amp;lt;data&amp;gt; -> &lt;data&gt;
            &lt;!channel&gt; -> <!channel>
            se <http://kommune.no|kommune.no> nå -> se kommune.no nå
            <https://kommune.no/a?b=1&amp;c=2> -> https://kommune.no/a?b=1&c=2
            <https://kommune.no|saken> -> saken (https://kommune.no)
            <mailto:kari@kommune.example|kari@kommune.example> -> kari@kommune.example
            <tel:+4712345678|+47 12 34 56 78> -> +47 12 34 56 78
            sammen med <@U2> -> sammen med @Ola
            sammen med <@U9> -> sammen med @U9
            <@U2|ola.n> -> @ola.n
            i <#C1|torget> -> i #torget
            i <#C1> -> i #C1
            <!channel> og <!here|here> -> @channel og @here
            <!subteam^S1|@hjemmetjenesten> -> @hjemmetjenesten
            <!date^1^x|i morgen> -> i morgen
            C:\\mappe\\*fil*_x_ ~y~ `z` -> C:\\mappe\\*fil*_x_ ~y~ `z`
            a < b -> a < b
            <data> -> <data>
            """)
    void whatThePersonWroteComesBack(String sent, String written) {
        var names = Map.of("U2", "Ola");

        assertThat(SlackText.asWritten(sent, user -> names.getOrDefault(user, user), Map.of()))
                .isEqualTo(written);
    }

    @Test
    void emojiComeBackAsCharactersAndOtherColonsStay() {
        var emoji = Map.of(":bulb:", "💡");

        var written = SlackText.asWritten("kl. 10:30: :bulb: og :noe:", user -> user, emoji);

        assertThat(written).isEqualTo("kl. 10:30: 💡 og :noe:");
    }

    @Test
    void escapingTouchesThreeCharactersOnlyAndOnce() {
        assertThat(SlackText.escaped("<!channel> & &lt; *b* \"q\" 'a'"))
                .isEqualTo("&lt;!channel&gt; &amp; &amp;lt; *b* \"q\" 'a'");
    }

    @Test
    void nulAndHalfCharactersGoAndEverythingElseStays() {
        String text = "a\u0000b\ud83dc\udc4dd \ud83d\udc4d \u202eRTL\u200b đŋŧž\r\n";

        assertThat(SlackText.clean(text)).isEqualTo("abcd \ud83d\udc4d \u202eRTL\u200b đŋŧž\r\n");
    }

    @Test
    void aCutIsVisibleAndNeverThroughAFamily() {
        String family = "👨‍👩‍👧‍👦";

        String cut = SlackText.cut("ab" + family + family, 2 + family.length() + 4);

        assertThat(cut).isEqualTo("ab" + family + "…");
    }

    @Test
    void aTextThatFitsIsNotCut() {
        assertThat(SlackText.cut("abc", 3)).isEqualTo("abc");
        assertThat(SlackText.cut("abcd", 3)).isEqualTo("ab…");
    }

    @Test
    void piecesBreakBetweenWords() {
        assertThat(SlackText.pieces("ett to tre fire fem", 12)).containsExactly("ett to tre ", "fire fem");
    }

    @Test
    void piecesMakeUpTheTextWhateverItHolds() {
        for (int seed = 0; seed < 500; seed++) {
            String text = SomeTexts.random(new Random(seed));

            var pieces = SlackText.pieces(text, 50);

            assertThat(String.join("", pieces)).as("seed %s", seed).isEqualTo(text);
            assertThat(pieces).as("seed %s", seed).allMatch(piece -> piece.length() <= 50);
            assertThat(pieces)
                    .as("seed %s", seed)
                    .allMatch(piece -> SlackText.clean(piece).equals(piece));
        }
    }

    @Test
    void onlyTheLongTextsPay() {
        assertThat(SlackText.fairShare(List.of(10, 500, 20, 900), 530)).isEqualTo(250);
        assertThat(SlackText.fairShare(List.of(10, 20), 530)).isEqualTo(Integer.MAX_VALUE);
        assertThat(SlackText.fairShare(List.of(), 0)).isEqualTo(Integer.MAX_VALUE);
    }
}
