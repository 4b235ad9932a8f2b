package no.ildsjel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.conversation.Masking;
import no.ildsjel.conversation.Masking.Kind;
import no.ildsjel.conversation.Masking.Trace;
import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.people.Account;
import no.ildsjel.people.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingWordsTest {
    private static final int LONGEST = 40_000;

    private static final Surroundings SURROUNDINGS = new Surroundings(() -> Set.of("kr"), () -> Set.of("sak"), Set::of);

    private final Masking masking = new MaskingWords(
            new MistypedIdentityNumbers(SURROUNDINGS),
            new PhoneNumbers(true, SURROUNDINGS),
            new Addresses(SampleOrganisations.granLike()));
    private final Profile kari = new Profile(
            new Account("test", "kari"), "Kari", "Kari@Eksempelkommunen.example", List.of("kn@login.example"), null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bruker 14026861560 venter              | Bruker ••••••••••• venter              | IDENTITY_NUMBER
            Bruker 140268 61560 venter             | Bruker •••••• ••••• venter             | IDENTITY_NUMBER
            Bruker 1 4 0 2 6 8 6 1 5 6 0 her       | Bruker • • • • • • • • • • • her       | IDENTITY_NUMBER
            Bruker 14026861561 venter              | Bruker ••••••••••• venter              | IDENTITY_NUMBER
            Brukaren 810203-9800 väntar            | Brukaren ••••••-•••• väntar            | IDENTITY_NUMBER
            Ring +47 406 12 345 nå                 | Ring +•• ••• •• ••• nå                 | PHONE_NUMBER
            Fråga gunnel.sur@annanort.example igen | Fråga ••••••.•••@••••••••.••••••• igen | EMAIL_ADDRESS
            """)
    void eachLetterAndFigureIsMaskedAndNothingElse(String text, String masked, Kind kind) {
        var result = mask(text);

        assertThat(result.text()).isEqualTo(masked);
        assertThat(kinds(result)).containsExactly(kind);
    }

    @Test
    void severalKindsAreMaskedAtOnce() {
        var result = mask("14026861560, 40612345 og ola@annetsted.example");

        assertThat(result.text()).isEqualTo("•••••••••••, •••••••• og •••@•••••••••.•••••••");
        assertThat(kinds(result)).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void onesOwnAddressesStayAsTheyAre() {
        var text = "Svar kari@eksempelkommunen.example, KN@LOGIN.example";

        assertThat(mask(text)).isEqualTo(new Masking.Result(text, Set.of()));
    }

    @Test
    void whatIsTrustedIsNothingElseEither() {
        var text = "Bestilling 0701740605 og 14026861560";
        var trusted = mask("14026861560").traces();

        assertThat(masking.mask(text, kari, trusted).text()).isEqualTo("Bestilling •••••••••• og 14026861560");
        assertThat(masking.mask("140268 61560", kari, trusted).traces()).isEmpty();
    }

    @Test
    void anotherNumberOfTheSameKindIsNotTrusted() {
        var trusted = mask("Ordre 40612345").traces();

        assertThat(masking.mask("Ordre 40612345, ring 40612346", kari, trusted).text())
                .isEqualTo("Ordre 40612345, ring ••••••••");
    }

    @Test
    void whatIsKeptToKnowANumberAgainHaveManyNumbersInCommon() {
        var trace = Trace.of(Kind.PHONE_NUMBER, "40612345");

        var others = IntStream.range(40_000_000, 40_100_000)
                .filter(number ->
                        Trace.of(Kind.PHONE_NUMBER, String.valueOf(number)).equals(trace))
                .count();

        assertThat(others).isBetween(300L, 500L);
    }

    /** Shared folders name their files after people. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.example/?fnr=14026861560",
                "https://x.example/mappe/14026861560.pdf",
                "https://x.example,14026861560",
                "www.14026861560"
            })
    void anIdentityNumberInALinkIsOneAllTheSame(String text) {
        assertThat(mask(text).text()).isEqualTo(text.replace("14026861560", "•••••••••••"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://chat.example/p1796017614001095",
                "https://kart.example/?tlf=40612345&id=140268615600",
                "www.eksempel.example/40612345",
                "https://x.example/mappe/14026861561.pdf",
                "Sak 14026861561 er avsluttet",
                "Sak 40612345 koster 40612345 kr",
                "Idé #40612345",
                "Pårørende ringer oss 20 ganger om dagen i uke 48"
            })
    void linksReferencesAndAmountsAreLeftAlone(String text) {
        assertThat(mask(text)).isEqualTo(new Masking.Result(text, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "140268\u200b61560",
                "1402\u000068\ud83d61560",
                "140268\u00a061560",
                "140268\u201361560",
                "140268\t61560",
                "140268\r\n61560",
                "14\u00a002\u202f68\u200961560",
                "\uff11\uff14\uff10\uff12\uff16\uff18\uff16\uff11\uff15\uff16\uff10",
                "1\ufe0f\u20e34026861560",
                "\ud835\udfcf4026861560",
                "\u202e14026861560\u202c"
            })
    void whatAPersonStillCanReadIsMaskedHoweverItIsWritten(String number) {
        var result = mask("Bruker " + number + " venter");

        assertThat(kinds(result)).containsExactly(Kind.IDENTITY_NUMBER);
        assertThat(result.text()).startsWith("Bruker ").endsWith(" venter");
        assertThat(result.text().codePoints().anyMatch(Character::isDigit)).isFalse();
    }

    @Test
    void aMaskedTextIsNotMaskedAgain() {
        var once = mask("Bruker 14026861560, ring +47 406 12 345 eller ola@annetsted.example");

        assertThat(mask(once.text())).isEqualTo(new Masking.Result(once.text(), Set.of()));
    }

    @Test
    void noTextIsTooStrange() {
        var chance = new Random(7);
        var signs = "0123456789 +-()/.,@#kråsak\u00a0\u200b\ud83d\udc4d\ufffc\n".toCharArray();
        Stream.generate(() -> strange(chance, signs))
                .limit(2_000)
                .forEach(text -> assertThat(mask(text).text()).hasSameSizeAs(text));
    }

    private static Stream<Kind> kinds(Masking.Result result) {
        return result.traces().stream().map(Trace::kind).distinct();
    }

    private static String strange(Random chance, char[] signs) {
        return Stream.generate(() -> String.valueOf(signs[chance.nextInt(signs.length)]))
                .limit(80)
                .reduce("", String::concat);
    }

    /** In a few milliseconds where nothing hurries; here others may be at work too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pårørende ringer oss fordi de ikke vet når vi kommer, og vi mister tid. ",
                "a",
                "1",
                "@",
                "a@",
                "+",
                "1 ",
                "0 1 ",
                "40612345 ",
                "140268 61560 ",
                "140268 61561, ",
                "1 - 2 - ",
                "www.",
                "810203-9801 "
            })
    void theLongestTextIsSearchedAtOnce(String piece) {
        var text = piece.repeat(LONGEST / piece.length());
        mask(text);

        long begun = System.nanoTime();
        mask(text);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(500));
    }

    private Masking.Result mask(String text) {
        return masking.mask(text, kari, Set.of());
    }
}
