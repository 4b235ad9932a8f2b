package no.ildsjel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {
    private final EmailAddresses addresses = new EmailAddresses(Set.of("kåri@exempel.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gunnel.sur@annanort.example",
                "GUNNEL@ANNANORT.EXAMPLE",
                "g@a.no",
                "åse_o'neil+post@sørlandet.example",
                "a-b@c-d.e-f.example"
            })
    void anAddressIsFoundWithoutTheMarksAroundIt(String address) {
        assertThat(found("Skriv til <" + address + ">, (" + address + ") eller mailto:" + address + "."))
                .containsExactly(address, address, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kåri@exempel.example", "Kåri@Exempel.Example", "ka\u030ari@exempel.example"})
    void onesOwnIsLeftAlone(String address) {
        assertThat(found("Svar meg på " + address + ".")).isEmpty();
    }

    @Test
    void whatOnlyLooksLikeOneIsLeftAlone() {
        assertThat(found("@everyone 3 @ 4, @Kari, kari@, kari@hjemme, @annanort.example, ..@.."))
                .isEmpty();
    }

    private List<String> found(String text) {
        return addresses.in(text).stream()
                .map(span -> text.substring(span.from(), span.to()))
                .toList();
    }
}
