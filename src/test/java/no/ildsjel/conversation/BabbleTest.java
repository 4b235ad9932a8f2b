package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class BabbleTest {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asdfgh",
                "asdfgh jkl",
                "asdkjfh",
                "qwerty qwerty",
                "jkl jkl jkl",
                "xxxxx",
                "hahaha",
                "Blabla bla",
                "bla bla bla!",
                "lkjhgfd",
                "sdfg",
                "fffff",
                "hihihihi",
                "dfkjgh sdfkjh",
                "zxcvbnm,",
                "lol lol lol"
            })
    void lettersThatSayNothingAreKnown(String text) {
        assertThat(Babble.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "123",
                "hms",
                "HMS",
                "NRKP",
                "ja ja ja",
                "nei nei nei",
                "no, no, no",
                "angstskrik",
                "skjørt",
                "mamma",
                "poverty",
                "property",
                "Bla bla bla, men ventetiden er for lang",
                "xxxxx 12",
                "ok",
                "tre",
                "papaya"
            })
    void wordsAreNot(String text) {
        assertThat(Babble.is(text)).isFalse();
    }

    @Test
    void nothingThatWeSayOrThatIsAnExampleIsBabble() throws Exception {
        var phrasebook = DeliveredPhrasebook.read();
        var needs = new ClassPathResource("capture/example-needs.txt").getContentAsString(StandardCharsets.UTF_8);

        assertThat(phrasebook.lists("").stream().flatMap(key -> phrasebook.words(key).stream()))
                .hasSizeGreaterThan(3000)
                .filteredOn(Babble::is)
                .isEmpty();
        assertThat(BETWEEN.split(needs)).filteredOn(Babble::is).isEmpty();
    }
}
