package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<p>Hei</p>                                             | Hei",
                "<p>a &lt;data&gt; &amp;amp; b</p>                      | a <data> &amp; b",
                "<p>Én</p><p>To</p>                                     | Én\\nTo",
                "<div><div>Én<br>To</div></div>                         | Én\\nTo",
                "<p>Én</p>\\n<p>&nbsp;</p>\\n<p>To</p>                  | Én\\nTo",
                "<p>en   \\n  linje</p>                                 | en linje",
                "<ul><li>så</li><li>slik</li></ul>                      | • så\\n• slik",
                "<p>Liste:</p><ol><li>så</li><li>slik</li></ol><p>ja</p>| Liste:\\n1. så\\n2. slik\\nja",
                "<p>Hei <strong>du</strong> <em>der</em></p>            | Hei du der",
                "<p>Se <a href=\"https://a.example/x\">her</a></p>      | Se her (https://a.example/x)",
                "<p><a href=\"https://a.example/x\">a.example/x</a></p> | a.example/x",
                "<p>Fint <img itemtype=\"http://schema.skype.com/Emoji\" alt=\"💡\"></p> | Fint 💡",
                "<p>Fint <emoji id=\"x\" alt=\"💡\" title=\"Lys\"></emoji></p>            | Fint 💡",
                "<p>å ø æ Ä Ö đŋŧž 👨‍👩‍👧</p>                           | å ø æ Ä Ö đŋŧž 👨‍👩‍👧",
                "<attachment id=\"1\"></attachment><p>Se fil</p>        | Se fil",
                "<p>før</p><pre>a  b\\n  c</pre>                        | før\\na  b\\n  c",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | a b\\nc",
                "<script>alert(1)</script><p>Hei</p>                    | Hei",
                "\"<p>=cmd() ${jndi:x} '; DROP</p>\"                    | \"=cmd() ${jndi:x} '; DROP\""
            })
    void theWordsBehindTheComposersHtmlAreAsTheyWereWritten(String html, String words) {
        assertThat(TeamsWords.ofHtml(html.replace("\\n", "\n"), number -> false))
                .isEqualTo(words.replace("\\n", "\n"));
    }

    @Test
    void ourOwnNameIsLeftOutAndAColleaguesIsKept() {
        var html = """
                <p><span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">Ildsjel</span>&nbsp;spør \
                <span itemtype="http://schema.skype.com/Mention" itemscope itemid="1">Kari Nordmann</span> om det</p>\
                """;

        assertThat(TeamsWords.ofHtml(html, number -> number == 0)).isEqualTo("spør @Kari Nordmann om det");
    }

    @Test
    void whatSomebodyElseSaidAboveAnAnswerIsNotThePersonsOwn() {
        var html = """
                <blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong>Ildsjel</strong>\
                <p itemprop="preview">Hva er vanskelig?</p></blockquote><p>Telefonen ringer</p>\
                """;

        assertThat(TeamsWords.ofHtml(html, number -> false)).isEqualTo("Telefonen ringer");
    }

    @Test
    void plainWordsStayAsTheyWereTyped() {
        var us = new TeamsWords.Mention("<at>Ildsjel</at>", "Ildsjel", true);
        var kari = new TeamsWords.Mention("<at>Kari</at>", "Kari", false);

        var words = TeamsWords.ofPlain("<at>Ildsjel</at> spør <at>Kari</at> om <data> & &amp;", List.of(us, kari));

        assertThat(words).isEqualTo("spør @Kari om <data> & &amp;");
    }

    @Test
    void htmlThatWasMadeToHurtIsReadInTime() {
        var deep = "<div>".repeat(100_000) + "Hei" + "</div>".repeat(100_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(TeamsWords.ofHtml(deep, number -> false)).contains("Hei"));
    }
}
