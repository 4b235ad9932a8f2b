package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Masking.Kind;
import no.ildsjel.conversation.Masking.Trace;
import no.ildsjel.people.Profile;
import org.junit.jupiter.api.Test;

/** What is masked of a number that is written in parts. */
class GuardedTest {
    private static final Pattern NUMBER = Pattern.compile("\\d{6}\\s?\\d{5}");

    @Test
    void theEndOfANumberIsMaskedWhereItsBeginningStandsBefore() {
        var heard = edited("61560 fikk feil medisin").between("Bruker 140268", "", Set.of());

        assertThat(heard.what().words()).isEqualTo("••••• fikk feil medisin");
        assertThat(heard.masked()).containsExactly(Trace.of(Kind.IDENTITY_NUMBER, "14026861560"));
    }

    @Test
    void theBeginningOfANumberIsMaskedWhereItsEndStandsAfter() {
        var heard = edited("Bruker 140268").between("", "61560 fikk feil medisin", Set.of());

        assertThat(heard.what().words()).isEqualTo("Bruker ••••••");
        assertThat(heard.masked()).containsExactly(Trace.of(Kind.IDENTITY_NUMBER, "14026861560"));
    }

    @Test
    void whatIsSaidToBeSomethingElseIsNoPartOfOne() {
        var heard = edited("Ordre 140268")
                .between("", "61560 er forsinket", Set.of(Trace.of(Kind.IDENTITY_NUMBER, "14026861560")));

        assertThat(heard.what().words()).isEqualTo("Ordre 140268");
        assertThat(heard.masked()).isEmpty();
    }

    @Test
    void otherFiguresAroundItChangeNothing() {
        var heard = edited("Vi er 12 på vakt").between("Avdeling 3", "5 av oss er nye", Set.of());

        assertThat(heard.what().words()).isEqualTo("Vi er 12 på vakt");
        assertThat(heard.masked()).isEmpty();
    }

    private static Guarded edited(String text) {
        return new Guarded(
                Utterance.of("test/1", Parlour.profile("kari"), new Utterance.Edited("test/2", text)),
                GuardedTest::mask);
    }

    private static Masking.Result mask(String text, Profile writer, Set<Trace> trusted) {
        var found = NUMBER.matcher(text);
        var traces = new HashSet<Trace>();
        var masked = found.replaceAll(number -> {
            var trace = Trace.of(Kind.IDENTITY_NUMBER, number.group());
            boolean isTrusted = trusted.contains(trace);
            if (!isTrusted) {
                traces.add(trace);
            }
            return isTrusted ? number.group() : number.group().replaceAll("\\d", "•");
        });
        return new Masking.Result(masked, traces);
    }
}
