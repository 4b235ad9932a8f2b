package no.ildsjel.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {
    private final Mention mention = new Mention("Eldsjäl", "Ola"::equalsIgnoreCase);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @Eldsjäl hjelp        | hjelp
                    eldsjäl: ny idé       | ny idé
                    ELDSJÄL, ny idé       | ny idé
                    @ildsjel hjelp        | hjelp
                    @ hjelp               | hjelp
                    @bot hjelp            | bot hjelp
                    """)
    void whatIsToTheBotIsHeardWithoutItsName(String text, String heard) {
        assertThat(mention.in(text)).contains(heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"God morgen", "Eldsjälen i oss", "@Ola hei", "Spør Eldsjäl", ""})
    void whatIsToOthersIsNot(String text) {
        assertThat(mention.in(text)).isEmpty();
    }

    @Test
    void theNameAloneIsACall() {
        assertThat(mention.in("@Eldsjäl")).contains("");
    }
}
