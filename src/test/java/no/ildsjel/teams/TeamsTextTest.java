package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import no.ildsjel.SomeTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsTextTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '$', textBlock = """
            Ring før besøk (kl. 10-12), pris: 5 + 5 kr! -> Ring før besøk (kl. 10-12), pris: 5 + 5 kr!
            **fet** _kursiv_ ~~strek~~ `kode` -> ＊＊fet＊＊ ＿kursiv＿ ～～strek～～ ｀kode｀
            [bank](http://ond.example) -> ［bank］(http://ond.example)
            <at>Kari</at> -> ＜at＞Kari＜/at＞
            R&D &amp; &#42; -> R&D ＆amp; &＃42;
            # tittel -> ＃ tittel
            \\* -> ＼＊
            """)
    void whatMarkdownCouldReadIsReplacedByItsLike(String text, String inert) {
        assertThat(TeamsText.inert(text)).isEqualTo(inert);
    }

    @Test
    void aListIsNoListBehindAJointThatNobodySees() {
        assertThat(TeamsText.inert("1. mai\n - ett\n2) to\n\n- tre\n17 dager"))
                .isEqualTo("\u20601. mai\n \u2060- ett\n\u20602) to\n\n\u2060- tre\n17 dager");
    }

    @Test
    void whatIsInertStaysAsItIs() {
        for (int seed = 0; seed < 1000; seed++) {
            String inert = TeamsText.inert(SomeTexts.random(new Random(seed)));

            assertThat(TeamsText.inert(inert)).as("seed %s", seed).isEqualTo(inert);
        }
    }

    @Test
    void aTextWeighsNoLessThanItsBytes() {
        for (int seed = 0; seed < 300; seed++) {
            String text = TeamsText.clean(SomeTexts.dirty(new Random(seed)));

            int bytes = TeamsJson.bytes(TeamsJson.object("", text)).length - 7;
            assertThat(TeamsText.weight(text)).as("seed %s", seed).isGreaterThanOrEqualTo(bytes);
        }
    }

    @Test
    void aTextIsCutBetweenWordsAndNeverInsideACharacter() {
        assertThat(TeamsText.fitting("Pårørende ringer", 17)).isEqualTo("Pårørende ringer".substring(0, 9) + "…");
        assertThat(TeamsText.fitting("æøåæøå", 9)).isEqualTo("æøå…");
        assertThat(TeamsText.fitting("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 35)).isEqualTo("👩‍👩‍👧‍👦…");
        assertThat(TeamsText.fitting("abc", 0)).isEqualTo("…");
        assertThat(TeamsText.cut("e\u0301e\u0301e\u0301", 4)).isEqualTo("e\u0301…");
    }

    @Test
    void whatIsCutFits() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            String text = TeamsText.clean(SomeTexts.dirty(random));
            int heaviest = 3 + random.nextInt(500);

            String fitting = TeamsText.fitting(text, heaviest);

            assertThat(TeamsText.weight(fitting)).as("seed %s", seed).isLessThanOrEqualTo(heaviest);
            assertThat(TeamsText.clean(fitting)).as("seed %s", seed).isEqualTo(fitting);
        }
    }

    @Test
    void onlyTheHeavyOnesPay() {
        assertThat(TeamsText.fairShare(List.of(10, 20, 30), 60)).isEqualTo(Integer.MAX_VALUE);
        assertThat(TeamsText.fairShare(List.of(10, 1000, 1000), 110)).isEqualTo(50);
        assertThat(TeamsText.fairShare(List.of(10), 0)).isZero();
    }
}
