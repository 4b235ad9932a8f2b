package no.ildsjel.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void whatIsShortEnoughIsKeptAsItIs() {
        assertThat(Excerpt.of(" Pårørende ringer ", 20)).isEqualTo("Pårørende ringer");
    }

    @Test
    void whatIsLongEndsBetweenTwoWords() {
        assertThat(Excerpt.of("Pårørende ringer oss", 18)).isEqualTo("Pårørende ringer …");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Excerpt.of("🙌🙌🙌", 2)).isEqualTo("🙌🙌 …");
    }
}
