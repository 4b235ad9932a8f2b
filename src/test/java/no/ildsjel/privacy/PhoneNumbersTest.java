package no.ildsjel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    private final Surroundings surroundings = new Surroundings(
            () -> Set.of("kr", "kroner", "innbyggere"),
            () -> Set.of("saksnr", "ordre", "faktura"),
            () -> Set.of("ring meg på", "mitt nummer er"));
    private final PhoneNumbers inNorway = new PhoneNumbers(true, surroundings);
    private final PhoneNumbers inSweden = new PhoneNumbers(false, surroundings);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40612345",
                "406 12 345",
                "40 61 23 45",
                "40.61.23.45",
                "40-61-23-45",
                "406.12.345",
                "4061 2345",
                "406 12345",
                "22 33 44 55",
                "22334455",
                "+47 406 12 345",
                "+4740612345",
                "+47 40 61 23 45",
                "0047 40612345",
                "070-174 06 05",
                "0701740605",
                "070-1740605",
                "+46 70 174 06 05",
                "+46 (0)70-174 06 05",
                "08-505 100 00",
                "+45 32 12 34 56",
                "+358 40 123 4567"
            })
    void aPhoneNumberIsFoundAsPeopleWriteIt(String number) {
        assertThat(found(inNorway, "Ring vaktmesteren på " + number + " eller " + number + "."))
                .containsExactly(number, number);
        assertThat(found(inNorway, number + ", 5 ganger")).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"070-174 06 05", "0701740605", "+47 406 12 345", "08-505 100 00"})
    void inSwedenToo(String number) {
        assertThat(found(inSweden, "Ring vaktmästaren på " + number)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40612345", "+47 406 12 345", "0047 40612345"})
    void aNumberThatTheWriterGivesAsTheirOwnStays(String number) {
        assertThat(found(inNorway, "Ring meg på " + number + " om noe er uklart"))
                .isEmpty();
        assertThat(found(inNorway, "Mitt nummer er: " + number)).isEmpty();
        assertThat(found(inNorway, "Ring meg på formiddagen, eller vaktmesteren på " + number))
                .containsExactly(number);
    }

    @Test
    void eightFiguresAreNoNumberInSweden() {
        assertThat(found(inSweden, "Diariet säger 40612345 och 22 33 44 55")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40612345 kr",
                "kr 40612345",
                "kr. 40612345",
                "40 612 345",
                "25 000 000",
                "25.000.000",
                "40612345 innbyggere",
                "saksnr 40612345",
                "saksnr: 40612345",
                "Ordre #40612345",
                "faktura 40612345",
                "#40612345",
                "2024/40612345",
                "24122026",
                "20261224",
                "24.12.2026",
                "2026-12-24",
                "05-12 2026",
                "07-15 15-23",
                "kl. 08.00-15.30",
                "974 760 673",
                "12345678901234567890",
                "1 2 3 4 5 6 7 8",
                "10 11 12 13",
                "2024 2025",
                "2030-2040",
                "10.11.12.13",
                "2.40.61.23",
                "12 34 56 78 90 12",
                "3,14159265",
                "40612345-12",
                "550e8400-e29b-41d4-a716-446655440000"
            })
    void figuresOfAnotherKindAreLeftAlone(String figures) {
        assertThat(found(inNorway, "Det gjelder " + figures + " hele tiden")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08001600",
                "0800 16 00",
                "80012345",
                "800 12 345",
                "815 00 123",
                "020-123 456",
                "0771-123 456",
                "+47 800 12 345"
            })
    void aServiceIsNobodysNumber(String number) {
        assertThat(found(inNorway, "Telefonen til " + number + " er alltid opptatt"))
                .isEmpty();
        assertThat(found(inSweden, "Telefonen till " + number + " är alltid upptagen"))
                .isEmpty();
    }

    private static List<String> found(PhoneNumbers numbers, String text) {
        return numbers.in(text).stream()
                .map(span -> text.substring(span.from(), span.to()))
                .toList();
    }
}
