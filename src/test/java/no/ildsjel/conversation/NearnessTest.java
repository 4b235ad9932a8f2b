package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {
    @ParameterizedTest
    @CsvSource({
        "brukere, brukere, 0",
        "brukre, brukere, 1",
        "brukkere, brukere, 1",
        "brukera, brukere, 1",
        "burkere, brukere, 1",
        "bruker, brukere, 1",
        "velferdd, velferd, 1",
        "kvaliett, kvalitet, 1",
        "lisvkvalitet, livskvalitet, 1",
        "livskvalitt, livskvalitet, 1",
        "livkvalitt, livskvalitet, 2",
        "arbeidsmijlø, arbeidsmiljø, 1",
        "arbeidsmlijo, arbeidsmiljø, 2",
        "betre arbeidsmiljø, bedre arbeidsmiljø, 1",
        "spart tdi, spart tid, 1",
        "kommuninvanare, kommuninvånare, 0",
        "valfard, välfärd, 0",
        "miljo, miljø, 0",
        "tilgängelighet, tillgänglighet, 2"
    })
    void slipsOfTheFingerAreCounted(String typed, String name, int slips) {
        assertThat(Nearness.between(typed, name)).isEqualTo(slips);
        assertThat(Nearness.between(name, typed)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "oss, ass",
        "tid, tod",
        "staf, staff",
        "ost, oss",
        "burkeer, brukere",
        "elevene, levende",
        "andre, äldre",
        "kvalitet, kvantitet",
        "samarbeid, samskaping",
        "livskavltiet, livskvaliteten",
        "better food, better mood",
        "de som bor her, de som bor der",
        "the place, the planet"
    })
    void whatIsFurtherOffIsAnotherWord(String typed, String name) {
        assertThat(Nearness.between(typed, name)).isEqualTo(Nearness.NONE);
    }

    @Test
    void aShortWordThatBeginsWithAnotherLetterIsAnotherWord() {
        assertThat(Nearness.least("sönder", List.of("bönder"))).isEqualTo(Nearness.NONE);
        assertThat(Nearness.least("bödner", List.of("bönder"))).isEqualTo(1);
    }

    /** The rows are given up early, which must change nothing. */
    @Test
    void itIsTheSameFromBothSides() {
        var random = new Random(5);

        for (int pair = 0; pair < 20_000; pair++) {
            var one = word(random);
            var other = word(random);

            assertThat(Nearness.between(one, other)).as(one + " " + other).isEqualTo(Nearness.between(other, one));
        }
    }

    private static String word(Random random) {
        return IntStream.range(0, 5 + random.nextInt(6))
                .mapToObj(letter -> String.valueOf((char) ('a' + random.nextInt(3))))
                .reduce("", String::concat);
    }
}
