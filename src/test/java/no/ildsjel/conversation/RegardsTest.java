package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegardsTest {
    private static final String ASKED = "What shall I write here?";

    private final Regards regards =
            new Regards(Phrases.of(Set.of("best", "kind regards", "mvh", "hilsen")), "Kari Nordmann");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nHilsen Kari",
                "\nMvh\nKari Nordmann",
                " Kind regards, Kari at the library",
                "\nBEST, KARI",
                "\nmvh"
            })
    void whoSignsSaysNoMore(String signature) {
        assertThat(regards.without(ASKED + signature)).isEqualTo(ASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What shall I write here?\nBest would be a ramp",
                "Nobody reads the sign «hilsen Kari»",
                "Hilsen Kari",
                "We get letters that end with mvh\nand nobody knows who wrote them, since Kari has left us"
            })
    void whatTellsSomethingStays(String text) {
        assertThat(regards.without(text)).isEqualTo(text);
    }

    @Test
    void signsAreSaidAsWell() {
        assertThat(regards.without("🔥🔥\n\nHilsen Kari")).isEqualTo("🔥🔥");
    }
}
