package no.ildsjel.recognition;

import static no.ildsjel.recognition.Wish.DONT_SHARE;
import static no.ildsjel.recognition.Wish.NAMED;
import static no.ildsjel.recognition.Wish.NONE;
import static no.ildsjel.recognition.Wish.UNNAMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.ildsjel.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentsTest {
    private static final PersonId KARI = new PersonId(new UUID(0, 1));
    private static final PersonId PER = new PersonId(new UUID(0, 2));
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "NONE, NONE, false, ASKING",
        "NAMED, NONE, false, ASKING",
        "DONT_SHARE, NONE, false, DECLINED",
        "NONE, NONE, true, NO_ANSWER",
        "NAMED, NONE, true, POSTED",
        "NONE, UNNAMED, true, POSTED",
        "NAMED, NAMED, false, POSTED",
        "NAMED, UNNAMED, false, POSTED",
        "UNNAMED, UNNAMED, false, POSTED",
        "NAMED, DONT_SHARE, true, DECLINED"
    })
    void theVerdictFollowsFromWhatEverybodySaid(Wish kari, Wish per, boolean timeIsOver, Fate fate) {
        var consents = said(kari, per);

        assertThat(consents.verdict(timeIsOver, person -> true)).isEqualTo(fate);
    }

    @Test
    void whoeverTheUnitDoesNotHideIsNotToldOfWithoutAName() {
        Predicate<PersonId> onlyKari = KARI::equals;

        assertThat(said(UNNAMED, NAMED).verdict(false, onlyKari)).isEqualTo(Fate.POSTED);
        assertThat(said(NAMED, UNNAMED).verdict(false, onlyKari)).isEqualTo(Fate.SMALL_UNIT);
        assertThat(said(NAMED, NONE).verdict(true, onlyKari)).isEqualTo(Fate.SMALL_UNIT);
    }

    @Test
    void whenTwoTurnOutToBeOneTheMoreCarefulAnswerHolds() {
        assertThat(said(NAMED, DONT_SHARE).joined(KARI, PER).each())
                .extracting(Consent::person, Consent::wish)
                .containsExactly(tuple(PER, DONT_SHARE));
        assertThat(said(UNNAMED, NAMED).joined(KARI, PER).of(PER))
                .get()
                .extracting(Consent::wish)
                .isEqualTo(UNNAMED);
    }

    @Test
    void theNewestAnswerHoldsAndSilenceIsNone() {
        var earlier = new Consent(KARI, NAMED, MONDAY);
        var later = new Consent(KARI, UNNAMED, MONDAY.plusSeconds(60));
        var silent = Consent.silent(KARI);

        assertThat(Consents.newest(Stream.of(later, earlier, silent)).each()).containsExactly(later);
        assertThat(Consents.newest(Stream.of(silent, earlier)).each()).containsExactly(earlier);
    }

    private static Consents said(Wish kari, Wish per) {
        return new Consents(List.of(consent(KARI, kari), consent(PER, per)));
    }

    private static Consent consent(PersonId person, Wish wish) {
        return wish == NONE ? Consent.silent(person) : new Consent(person, wish, MONDAY);
    }
}
