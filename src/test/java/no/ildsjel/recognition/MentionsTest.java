package no.ildsjel.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ildsjel.people.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    private final Municipality municipality = new Municipality();
    private final Mentions mentions = new Mentions(municipality.the(People.class));

    @AfterEach
    void close() {
        municipality.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åse sa fra",
                "takk til åse!",
                "A\u030ASES idé",
                "marie",
                "Bjørk’s liste",
                "det var nordbys idé",
                "(NORDBY)"
            })
    void everyPartOfANameIsRecognised(String words) {
        var aase = municipality.person("Åse-Marie Bjørk Nordby", "aase-marie@eksempelkommunen.example");

        assertThat(mentions.in(words, List.of(aase.id()))).containsExactly(aase.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åsen", "Mariella", "bjørken", "Sørnordby", "en kollega", ""})
    void whatOnlyContainsANameIsSomethingElse(String words) {
        var aase = municipality.person("Åse-Marie Bjørk Nordby", "aase-marie@eksempelkommunen.example");

        assertThat(mentions.in(words, List.of(aase.id()))).isEmpty();
    }

    @Test
    void aShortFirstNameIsRecognisedAsItIsWritten() {
        var bo = municipality.person("Bo Å Lund", "bo@eksempelkommunen.example");

        assertThat(mentions.in("Bos idé", List.of(bo.id()))).containsExactly(bo.id());
        assertThat(mentions.in("her vil vi bo, å ja", List.of(bo.id()))).isEmpty();
    }
}
