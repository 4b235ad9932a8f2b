package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of words in which something was masked. */
class GuardingTest {
    private static final String NEED = "Bruker 14026861560 fikk feil medisin";
    private static final String MASKED = "Bruker ••• fikk feil medisin";

    private final Parlour parlour = new Parlour();

    @Test
    void thePersonIsShownWhatWasMaskedBeforeAnythingIsMadeOfIt() {
        parlour.says("kari", NEED);

        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
        assertThat(session().answers().bySlot()).isEmpty();
        assertThat(session().masked())
                .hasValueSatisfying(mark -> assertThat(mark.words()).isEqualTo(Piece.of(MASKED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Behold slik",
                "ja",
                "ok",
                "1",
                "fortsett",
                "behåll det så",
                "Keep it like this",
                "ja, det er greit",
                "ok, behold det slik",
                "la det stå",
                "det går bra",
                "behald det",
                "låt det vara så",
                "that's fine"
            })
    void whatIsKeptGoesOnAsIfItWereHeardNow(String words) {
        parlour.says("kari", NEED);

        parlour.says("kari", words);

        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
        assertThat(need()).contains(MASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skriv på nytt",
                "nei",
                "2",
                "endre",
                "tilbake",
                "write it again",
                "jeg skriver det på nytt",
                "eg skriv det på nytt",
                "jag skriver om det",
                "let me try again"
            })
    void whatIsWrittenAgainTakesItsPlace(String words) {
        parlour.says("kari", NEED);

        parlour.says("kari", words);
        assertThat(parlour.sees("kari")).containsExactly("common.guard.again", "tell.need.ask");
        parlour.says("kari", "En bruker fikk feil medisin");

        assertThat(need()).contains("En bruker fikk feil medisin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det er noe annet",
                "3",
                "det er noko anna",
                "Det är något annat",
                "Nei, det er ikke et fødselsnummer",
                "det er et ordrenummer",
                "du tek feil",
                "det är ett ordernummer",
                "it's an order number"
            })
    void whatIsNoSuchNumberIsKeptWhenItIsWrittenOnceMore(String words) {
        parlour.says("kari", NEED);

        parlour.says("kari", words);
        assertThat(parlour.sees("kari")).containsExactly("common.guard.trusted", "tell.need.ask");
        parlour.says("kari", NEED);

        assertThat(need()).contains(NEED);
    }

    @Test
    void anotherNumberIsMaskedAgain() {
        whatIsNoSuchNumberIsKeptWhenItIsWrittenOnceMore("3");

        parlour.says("kari", "Det gjelder 14026861561 også");

        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
    }

    @Test
    void theSameNumberIsNotAskedAboutTwiceInATalk() {
        whatIsNoSuchNumberIsKeptWhenItIsWrittenOnceMore("3");
        parlour.says("kari", "users");

        parlour.says("kari", "Det gjelder 14026861560 også");

        assertThat(session().masked()).isEmpty();
        assertThat(session().heard()).contains("Det gjelder 14026861560 også");
    }

    @Test
    void norAfterGoingBack() {
        whatIsNoSuchNumberIsKeptWhenItIsWrittenOnceMore("3");
        parlour.says("kari", "tilbake");

        parlour.says("kari", NEED + " igjen");

        assertThat(need()).contains(NEED + " igjen");
    }

    @Test
    void whoWritesAnotherNumberInItsPlaceIsAskedAgain() {
        parlour.says("kari", NEED);
        parlour.says("kari", "Det er noe annet");

        parlour.says("kari", NEED.replace("14026861560", "14026861570"));

        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
    }

    @Test
    void onlyWhatThePersonSpokeOfIsTrusted() {
        parlour.says("kari", NEED);
        parlour.presses("kari", "tell not-a-number ?guard");

        parlour.says("kari", NEED + ", ring 40612345");
        assertThat(Piece.joined(session().masked().orElseThrow().words())).isEqualTo(NEED + ", ring •••");
        parlour.presses("kari", "tell not-a-number ?guard");
        parlour.says("kari", NEED + ", ring 40612345");

        assertThat(need()).contains(NEED + ", ring 40612345");
    }

    @Test
    void moreOfTheSameIsKeptWithIt() {
        parlour.says("kari", NEED);
        parlour.says("kari", "Det skjedde to ganger i høst");
        assertThat(parlour.sees("kari")).containsExactly("common.guard.first", "common.guard.masked");
        parlour.says("kari", "Ring 40612345");

        parlour.presses("kari", "tell keep ?guard");

        assertThat(need()).contains(MASKED + "\nRing •••\nDet skjedde to ganger i høst");
    }

    @Test
    void whoWritesItAgainAtOnceNeedNotDoSoTwice() {
        parlour.says("kari", NEED);

        parlour.says("kari", "En bruker fikk feil medisin");

        assertThat(parlour.sees("kari")).containsExactly("common.guard.rewritten", "tell.kept", "tell.whom.ask");
        assertThat(need()).contains("En bruker fikk feil medisin");
    }

    @Test
    void whatIsWrittenAgainWithANumberInItIsAskedAboutInItsPlace() {
        parlour.says("kari", NEED);

        parlour.says("kari", "Bruker 14026861560 fikk feil medisin i går");
        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
        parlour.says("kari", "behold slik");

        assertThat(need()).contains("Bruker ••• fikk feil medisin i går");
    }

    @Test
    void whatWasSaidInBetweenIsNotForgottenWhenItIsWrittenAgain() {
        parlour.says("kari", NEED);
        parlour.says("kari", "Det skjedde to ganger i høst");

        parlour.says("kari", "En bruker fikk feil medisin");

        assertThat(need()).contains("En bruker fikk feil medisin");
        assertThat(session().heard()).contains("Det skjedde to ganger i høst");
    }

    @ParameterizedTest
    @CsvSource({
        "Hvem leser dette?, about.readers.says",
        "takk, about.thanks.says",
        "hei, about.greeting.says",
        "Hva er et fokusområde?, glossary.term.focus-area.says"
    })
    void whatIsAskedOrSaidInBetweenIsAnsweredAndNoPartOfIt(String words, String sentence) {
        parlour.says("kari", NEED);

        parlour.says("kari", words);

        assertThat(parlour.sees("kari")).containsExactly(sentence, "common.guard.masked");
        assertThat(session().masked().orElseThrow().more()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"idé", "vet ikke", "Hvorfor skjuler du det?"})
    void whatHelpsNobodyToDecideGetsHelp(String words) {
        parlour.says("kari", NEED);

        parlour.says("kari", words);

        assertThat(parlour.sees("kari")).containsExactly("common.guard.help", "common.guard.masked");
        assertThat(session().masked().orElseThrow().more()).isEmpty();
    }

    @Test
    void helpIsAboutWhatWasMasked() {
        parlour.says("kari", NEED);

        parlour.says("kari", "hjelp");
        assertThat(parlour.sees("kari")).containsExactly("common.guard.help", "common.guard.masked");
        parlour.says("kari", "Hvorfor det?");

        assertThat(parlour.sees("kari")).containsExactly("common.guard.help", "common.guard.masked");
    }

    @Test
    void whatIsSavedForLaterIsAskedAboutThen() {
        parlour.says("kari", NEED);

        parlour.says("kari", "lagre");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.saved");
        parlour.says("kari", "fortsett");

        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
    }

    @Test
    void whoStopsIsAskedWhetherToKeepTheDraft() {
        parlour.says("kari", NEED);

        parlour.says("kari", "stopp");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.cancel-ask");
        parlour.presses("kari", "tell drop ?stop");

        assertThat(parlour.find("kari", Attention.FOCUSED)).isEmpty();
    }

    @Test
    void anAnswerToAnythingButTextIsMaskedToo() {
        parlour.says("kari", "Pårørende ringer fordi de ikke vet når vi kommer");
        parlour.says("kari", "Bare for 14026861560 og de andre som bor der");
        parlour.presses("kari", "tell keep ?guard");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.added");
        assertThat(need().orElseThrow()).endsWith("Bare for ••• og de andre som bor der");
    }

    @Test
    void aButtonFromBeforeWaitsForTheAnswer() {
        parlour.says("kari", "Pårørende ringer fordi de ikke vet når vi kommer");
        parlour.says("kari", NEED);

        parlour.presses("kari", "ticked whom", "users");

        assertThat(parlour.sees("kari")).containsExactly("common.error.already-answered", "common.guard.masked");
        assertThat(session().answers().find("whom")).isEmpty();
    }

    @Test
    void aFormIsGuardedAsWell() {
        parlour.says("kari", "Pårørende ringer fordi de ikke vet når vi kommer");
        parlour.says("kari", "tilbake");
        var form = new Utterance.Filled("form|" + session().id() + "|need", Map.of("need", List.of(NEED)));

        assertThat(parlour.hears("kari", form)).isEqualTo(Immediate.NOTHING);
        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
        parlour.presses("kari", "tell not-a-number ?guard");
        parlour.hears("kari", form);

        assertThat(need()).contains(NEED);
    }

    @Test
    void aMaskedFormThatComesTooLateWaitsForAPlaceAfterwards() {
        parlour.says("kari", "Pårørende ringer fordi de ikke vet når vi kommer");
        parlour.hears("kari", new Utterance.Filled("form|" + session().id() + "|need", Map.of("need", List.of(NEED))));
        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");

        parlour.presses("kari", "tell keep ?guard");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.where-to-put");
        assertThat(session().heard()).contains(MASKED);
    }

    @Test
    void aMaskedFormThatComesBackWhenAllIsOverIsGivenBackMasked() {
        parlour.says("kari", "Pårørende ringer fordi de ikke vet når vi kommer");
        var form = new Utterance.Filled("form|" + session().id() + "|need", Map.of("need", List.of(NEED)));
        parlour.says("kari", "stopp");
        parlour.says("kari", "slett");

        parlour.hears("kari", form);

        assertThat(parlour.sees("kari"))
                .containsExactly("thing.standing", "common.guard.hidden", "common.nav.given-back");
        assertThat(parlour.sent).noneMatch(parcel -> parcel.toString().contains("14026861560"));
    }

    @Test
    void aFormForEverythingIsTakenWithWhatIsMaskedInItAndThePersonIsTold() {
        var form = (Immediate.Form) parlour.says("kari", "skjema");
        var filled = new Utterance.Filled(
                form.deed(), Map.of("need", List.of(NEED), "whom", List.of("users"), "day", List.of("2026-12-24")));

        assertThat(parlour.hears("kari", filled)).isEqualTo(Immediate.NOTHING);

        assertThat(parlour.sees("kari")).startsWith("common.guard.in-field", "common.guard.in-form");
        assertThat(need()).contains(MASKED);
    }

    @Test
    void aFormThatIsToBeMendedSaysWhereSomethingIsMasked() {
        var form = (Immediate.Form) parlour.says("kari", "skjema");
        var filled = new Utterance.Filled(
                form.deed(), Map.of("need", List.of(NEED), "whom", List.of(), "title", List.of("For 40612345")));

        var fault = (Immediate.Fault) parlour.hears("kari", filled);

        assertThat(fault.bySlot()).containsOnlyKeys("need", "whom", "title");
        assertThat(fault.bySlot().get("need")).isEqualTo(spoken("common.guard.in-fault"));
        assertThat(fault.bySlot().get("whom")).isEqualTo(spoken("common.nav.required"));
    }

    @Test
    void ofAFormEachFieldIsMaskedForItself() {
        var filled = new Utterance.Filled(
                "form|1|?all", Map.of("need", List.of(NEED), "whom", List.of("users"), "day", List.of("2026-12-24")));

        var masked = (Utterance.Filled) filled.masked(text -> Parlour.mask(text, Parlour.profile("kari"), Set.of()));

        assertThat(masked.bySlot())
                .isEqualTo(Map.of("need", List.of(MASKED), "whom", List.of("users"), "day", List.of("2026-12-24")));
        assertThat(masked.masked()).containsOnlyKeys("need");
        assertThat(filled.masked(text -> new Masking.Result("•", Set.of())))
                .isEqualTo(new Utterance.Filled(
                        filled.deed(),
                        Map.of("need", List.of("•"), "whom", List.of("•"), "day", List.of("2026-12-24"))));
    }

    @Test
    void somebodysMessageIsGuardedAsWell() {
        parlour.hears("kari", new Utterance.Forwarded(NEED, "https://chat.example/p14026861560"));

        assertThat(parlour.sees("kari")).containsExactly("tell.forwarded", "common.guard.masked");
        parlour.presses("kari", "tell keep ?guard");

        assertThat(need()).contains(MASKED);
        assertThat(session().answers().text("link")).contains("https://chat.example/p14026861560");
    }

    @Test
    void anotherIdeaInWhichSomethingIsMaskedWaitsInADraftOfItsOwn() {
        parlour.says("kari", "Pårørende ringer fordi de ikke vet når vi kommer");

        parlour.says("kari", "Ny idé: " + NEED);

        assertThat(parlour.sees("kari"))
                .containsExactly("about.another-idea.says", "common.guard.hidden", "common.nav.we-were-at");
        assertThat(session().masked()).isEmpty();
        assertThat(need()).contains("Pårørende ringer fordi de ikke vet når vi kommer");
        assertThat(parlour.session("kari", Attention.INTERRUPTED).masked())
                .hasValueSatisfying(mark -> assertThat(mark.words()).isEqualTo(Piece.of(MASKED)));

        parlour.says("kari", "stopp");
        parlour.says("kari", "slett");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.back-to-it", "common.guard.masked");
        parlour.presses("kari", "tell keep ?guard");
        assertThat(need()).contains(MASKED);
    }

    @Test
    void anAnnouncedIdeaIsAskedAboutAtOnceWhereNothingElseIsOpen() {
        parlour.says("kari", "Ny idé: " + NEED);

        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
        parlour.says("kari", "behold slik");

        assertThat(need()).contains(MASKED);
    }

    @Test
    void anIdeaThatIsAnnouncedWhileTheFirstIsAskedAboutIsNoPartOfIt() {
        parlour.says("kari", NEED);

        parlour.says("kari", "Ny idé: Klokkene i gangen viser tre ulike tider");
        assertThat(parlour.sees("kari")).containsExactly("about.another-idea.says", "common.guard.masked");
        parlour.presses("kari", "tell keep ?guard");

        assertThat(need()).contains(MASKED);
        assertThat(parlour.session("kari", Attention.INTERRUPTED).answers().text("need"))
                .contains("Klokkene i gangen viser tre ulike tider");
    }

    @Test
    void theNameOfAFileIsMaskedWithoutAQuestion() {
        var file = new Utterance.Attached("https://chat.example/files/1", "Ring 40612345.png", "image/png");
        var said = new Utterance.Said("Skiltet er bleket", null, null, List.of(file));

        var guarded = new Guarded(Utterance.of("test/1", Parlour.profile("kari"), said), Parlour::mask).utterance();

        assertThat(guarded.what().files())
                .containsExactly(new Utterance.Attached(file.link(), "Ring •••.png", file.type()));
        assertThat(guarded.masked()).isEmpty();
    }

    @Test
    void ofALongTextIsShownWhatStandsAround() {
        var text = "å".repeat(20_000) + " ••• " + "👩".repeat(10_000);

        assertThat(Guarding.shown(text))
                .startsWith("…å")
                .contains(" ••• ")
                .endsWith("👩…")
                .hasSizeLessThan(310);
    }

    private String spoken(String key) {
        return parlour.sample.phrasebook.say(Argument.phrase(key), Language.NB);
    }

    private Session session() {
        return parlour.session("kari", Attention.FOCUSED);
    }

    private Optional<String> need() {
        return session().answers().text("need");
    }
}
