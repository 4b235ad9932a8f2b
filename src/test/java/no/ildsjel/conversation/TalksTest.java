package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalksTest {
    private static final String WITHOUT_NEED = """
            conversation: tell
            about: thing
            hears: anything
            draft: true
            steps:
              - ask: problem
              - ask: whom
                as: choices
                options: [users, staff]
              - review: [problem, whom]
              - do: send
                then:
                  sent: [ { say: thanks } ]
                  closed: [ { say: closed }, back-to-review ]
            """;
    private static final String NEED = "Pårørende ringer fordi de ikke vet når vi kommer";
    private static final String BETTER = "Når kommer hjemmetjenesten?";

    private final Parlour parlour = new Parlour();

    @Test
    void freeTextIsTheAnswerToTheFirstQuestion() {
        parlour.says("kari", NEED);

        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains(NEED);
    }

    @Test
    void aNeedThatIsSentTwiceIsHeardOnce() {
        parlour.hears("kari", new Utterance.Said(NEED, "test/dm/1"));
        parlour.hears("kari", new Utterance.Said(NEED, "test/dm/2"));

        assertThat(parlour.sees("kari")).containsExactly("common.nav.we-were-at");
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains(NEED);
        assertThat(parlour.session("kari", Attention.FOCUSED).waiting()).isEmpty();
    }

    @Test
    void aBeginningThatIsSentTwiceIsNoLonger() {
        parlour.says("kari", "Vikarer");
        parlour.says("kari", "Vikarer");
        parlour.says("kari", "vet ikke hvor ting er");

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains("Vikarer vet ikke hvor ting er");
    }

    @Test
    void aHelloWithAWordBesideItIsABeginning() {
        parlour.says("kari", "Hei! vikarer");
        parlour.says("kari", "vet ikke hvor ting er");

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains("Hei! vikarer vet ikke hvor ting er");
    }

    @Test
    void aNeedMayBeItsOwnName() {
        parlour.hears("kari", new Utterance.Said(NEED, "test/dm/1"));
        parlour.presses("kari", "ticked whom", "staff");
        parlour.presses("kari", "pick area health");
        parlour.says("kari", "change name");

        parlour.hears("kari", new Utterance.Said(NEED, "test/dm/2"));

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("title"))
                .contains(NEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\nMvh\nkari", "\nHilsen kari"})
    void aSignatureBelowAQuestionMakesItNoNeed(String signature) {
        parlour.says("kari", "Hvem leser dette?" + signature);

        assertThat(parlour.sees("kari")).containsExactly("about.readers.says");
    }

    @Test
    void aSignatureBelowAFewWordsIsNoneOfThem() {
        parlour.says("kari", "Vikarer\n\nMvh kari");
        parlour.says("kari", "vet ikke hvor ting er");

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains("Vikarer vet ikke hvor ting er");
    }

    @Test
    void aNeedThatIsSignedStaysAsItWasWritten() {
        parlour.says("kari", NEED + "\n\nMvh kari");

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains(NEED + "\n\nMvh kari");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hei! "})
    void whatCouldBeIsNoQuestionToUs(String hello) {
        var wondering = hello + "Hva med å la frivillige låse opp museet på søndager?";

        parlour.says("kari", wondering);

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains(wondering);
    }

    @Test
    void aSecondCopyOfAnEventAddsNothing() {
        parlour.hears("kari", "key", new Utterance.Said(NEED));
        int sent = parlour.sent.size();

        parlour.hears("kari", "key", new Utterance.Said(NEED));

        assertThat(parlour.sent).hasSize(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hei", "Hallo!", "idé", "god morgen"})
    void smallTalkIsNoNeed(String words) {
        parlour.says("kari", words);

        assertThat(parlour.sees("kari")).containsExactly("tell.welcome", "tell.need.ask");
        assertThat(parlour.session("kari", Attention.FOCUSED).marks()).hasOnlyElementsOfType(Mark.Asked.class);
    }

    @Test
    void smallTalkTwiceBeginsOnce() {
        parlour.says("kari", "hei");
        parlour.says("kari", "idé");

        assertThat(parlour.sessions.openOf(parlour.people.called("kari").id())).hasSize(1);
    }

    @Test
    void aQuestionWaitsInCaseItWasTheNeed() {
        parlour.says("kari", "Hvorfor vet ingen når bussen kommer?");
        assertThat(parlour.sees("kari")).startsWith("tell.welcome");

        parlour.presses("kari", "heard need");

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains("Hvorfor vet ingen når bussen kommer?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tilbake", "stopp", "hopp over", "lagre", "fortsett", "vet ikke", "ja", "nei"})
    void anAnswerToNothingIsNoNeedEither(String words) {
        parlour.says("kari", words);

        assertThat(parlour.sees("kari")).containsExactly("common.nav.nothing-to-cancel");
        assertThat(parlour.find("kari", Attention.FOCUSED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "👍", "\u0000", "\u202e\u200f"})
    void whatHasNoWordsBeginsNothing(String text) {
        parlour.says("kari", text);

        assertThat(parlour.sees("kari")).containsExactly("common.error.wordless");
    }

    @Test
    void helpAndThanksAreAnsweredAnywhere() {
        parlour.says("kari", "hjelp");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.help");

        parlour.says("kari", "tusen takk!");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.thanks");
    }

    @Test
    void twoMessagesInARowAreOneNeed() {
        parlour.says("kari", NEED);
        parlour.says("kari", "Vi mister mye tid på å svare, og de blir utrygge");

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains(NEED + "\nVi mister mye tid på å svare, og de blir utrygge");
    }

    @Test
    void aLongTextIsKeptWholeAndOneTooLongIsRefused() {
        parlour.says("kari", "a".repeat(40_001));
        assertThat(parlour.sees("kari")).containsExactly("common.error.too-long");

        parlour.says("kari", "å".repeat(40_000));

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains("å".repeat(40_000));
    }

    @Test
    void whatNoDatabaseCanKeepIsLeftOut() {
        parlour.says("kari", "Ingen vet \u0000hvor \ud83dnøkkelen er \udc4d👍");

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains("Ingen vet hvor nøkkelen er 👍");
    }

    @Test
    void somethingElseInBetweenComesBackToWhereItWas() {
        parlour.says("kari", NEED);

        parlour.says("kari", "språk");
        assertThat(parlour.session("kari", Attention.INTERRUPTED).script()).isEqualTo("tell");
        parlour.says("kari", "svenska");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.back-to-draft", "common.nav.we-were-at");
        assertThat(parlour.session("kari", Attention.FOCUSED).script()).isEqualTo("tell");
        assertThat(parlour.people.called("kari").language()).isEqualTo(Language.SV);
    }

    @Test
    void anAnswerInAThreadBelongsToTheTalkOfThatThread() {
        parlour.hears("kari", new Utterance.Said(NEED, "test/dm/1", null, List.of()));
        var first = parlour.session("kari", Attention.FOCUSED);
        parlour.says("kari", "idé");
        parlour.says("kari", "Klokkene i gangen viser tre ulike tider");
        var second = parlour.session("kari", Attention.FOCUSED);

        parlour.hears("kari", new Utterance.Said("1", "test/dm/3", "test/dm/1", List.of()));

        assertThat(parlour.session("kari", Attention.FOCUSED).id()).isEqualTo(first.id());
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().choices("whom"))
                .containsExactly("users");
        assertThat(parlour.session("kari", Attention.INTERRUPTED).id()).isEqualTo(second.id());
    }

    @Test
    void aThreadBelowAQuestionOfOursBelongsToItsTalk() {
        parlour.says("kari", NEED);
        var first = parlour.session("kari", Attention.FOCUSED);
        int card = parlour.sent.size() - 1;
        parlour.says("kari", "språk");

        parlour.hears("kari", new Utterance.Said("1", "test/dm/3", "test/cards/" + card, List.of()));

        assertThat(parlour.session("kari", Attention.FOCUSED).id()).isEqualTo(first.id());
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().choices("whom"))
                .containsExactly("users");
    }

    @Test
    void aThreadOfNoTalkIsNoMoreThanAMessage() {
        parlour.says("kari", NEED);

        parlour.hears("kari", new Utterance.Said("1", "test/dm/3", "test/dm/99", List.of()));

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().choices("whom"))
                .containsExactly("users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ny idé: ", "another idea: ", "Ännu en idé:", "Eg har ein idé til – "})
    void anIdeaInTheMiddleOfAnotherHasADraftOfItsOwn(String announced) {
        parlour.says("kari", NEED);

        parlour.says("kari", announced + "Klokkene i gangen viser tre ulike tider");

        assertThat(parlour.sees("kari")).containsExactly("about.another-idea.says", "common.nav.we-were-at");
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains(NEED);
        var other = parlour.session("kari", Attention.INTERRUPTED);
        assertThat(other.answers().text("need")).contains("Klokkene i gangen viser tre ulike tider");
        assertThat(other.subject()).isNotNull();

        parlour.says("kari", "stopp");
        parlour.says("kari", "slett");
        assertThat(parlour.session("kari", Attention.FOCUSED).id()).isEqualTo(other.id());
        assertThat(parlour.sees("kari")).contains("common.nav.back-to-draft");
    }

    @Test
    void whoSavesWantsToLeaveAndIsAskedAboutNoOtherDraft() {
        parlour.says("kari", NEED);
        parlour.says("kari", "Ny idé: Klokkene i gangen viser tre ulike tider");

        parlour.says("kari", "lagre");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.saved");
        parlour.says("kari", "fortsett");

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains(NEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ny idé", "en annan idé", "another idea"})
    void aWordForAnotherIdeaIsNoAnswerInWordsEither(String words) {
        atTitle();
        var first = parlour.session("kari", Attention.FOCUSED).id();

        parlour.says("kari", words);

        assertThat(parlour.sees("kari")).containsExactly("tell.need.ask");
        assertThat(parlour.session("kari", Attention.INTERRUPTED).id()).isEqualTo(first);
    }

    @Test
    void anIdeaAnnouncedTooShortlyIsAskedFor() {
        parlour.says("kari", NEED);

        parlour.says("kari", "Ny idé: nøkler");

        assertThat(parlour.sees("kari")).containsExactly("tell.need.too-short");
        assertThat(parlour.session("kari", Attention.INTERRUPTED).answers().text("need"))
                .contains(NEED);
    }

    @Test
    void whatIsNoAnnouncementStaysAnAnswer() {
        parlour.says("kari", "En annen idé er å henge nøklene på et skap: da blir de sett");

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains("En annen idé er å henge nøklene på et skap: da blir de sett");
    }

    @Test
    void aQuestionInBetweenIsAnsweredShortlyAndNothingIsLost() {
        parlour.says("kari", NEED);
        var before = parlour.session("kari", Attention.FOCUSED).marks();

        parlour.says("kari", "hvem leser dette?");

        assertThat(parlour.sees("kari")).containsExactly("about.readers.says", "common.nav.we-were-at");
        assertThat(parlour.session("kari", Attention.FOCUSED).marks()).isEqualTo(before);
    }

    @Test
    void aQuestionWhereNothingIsOpenBeginsNothing() {
        parlour.says("kari", "hvem leser dette?");

        assertThat(parlour.sees("kari")).containsExactly("about.readers.says");
        assertThat(parlour.find("kari", Attention.FOCUSED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"English please", "på engelsk", "engelska", "can we do this in English?", "på engelska, tack"})
    void aLanguageAskedForIsSpokenFromThereOn(String asked) {
        parlour.says("kari", NEED);

        parlour.says("kari", asked);

        assertThat(parlour.people.called("kari").language()).isEqualTo(Language.EN);
        assertThat(parlour.sees("kari")).containsExactly("common.language-changed", "tell.whom.ask");

        parlour.says("kari", asked);
        assertThat(parlour.sees("kari")).containsExactly("common.language-changed", "common.nav.we-were-at");
    }

    @Test
    void aLanguageIsSpokenWhereNothingIsOpenToo() {
        parlour.says("kari", "på nynorsk");

        assertThat(parlour.people.called("kari").language()).isEqualTo(Language.NN);
        assertThat(parlour.sees("kari")).containsExactly("common.language-changed");
        assertThat(parlour.find("kari", Attention.FOCUSED)).isEmpty();
    }

    @Test
    void theSameBegunTwiceIsNotComeBackTo() {
        parlour.says("kari", "språk");
        parlour.says("kari", "språk");
        parlour.says("kari", "svenska");

        assertThat(parlour.sees("kari")).containsExactly("choose-language.changed");
        assertThat(parlour.sessions.openOf(parlour.people.called("kari").id())).isEmpty();
    }

    /** Two accounts are joined in the middle of a turn, and the other account was asked something elsewhere. */
    @Test
    void whoeverTurnsOutToBeAnotherGoesOnAsThatOne() {
        var ola = parlour.people.called("ola");
        var kari = parlour.people.called("kari");
        parlour.says("kari", NEED);
        parlour.says("ola", "språk");
        parlour.sample.does.put("judge", situation -> {
            parlour.people.become("ola", "kari");
            parlour.sessions.handOver(ola.id(), kari.id());
            return Action.Outcome.of("judged");
        });

        parlour.pressesDeed("ola", "begin|judge|thing/1|");
        parlour.says("ola", "good");
        parlour.says("ola", "Den er til hjelp for mange");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.back-to-it", "choose-language.language.ask");
        assertThat(parlour.session("kari", Attention.FOCUSED).person()).isEqualTo(kari.id());
        assertThat(parlour.session("kari", Attention.INTERRUPTED).script()).isEqualTo("tell");
        assertThat(parlour.sessions.openOf(ola.id())).isEmpty();
    }

    @Test
    void aDraftIsLaidAsideAndTakenUpByAWord() {
        parlour.says("kari", NEED);
        parlour.says("kari", "lagre");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.saved");

        parlour.says("kari", "fortsett");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.we-were-at");
    }

    @Test
    void aDraftIsTakenUpAlsoAfterAGreeting() {
        parlour.says("kari", NEED);
        parlour.says("kari", "lagre");
        parlour.says("kari", "hei");

        parlour.says("kari", "fortsett");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.we-were-at");
    }

    @Test
    void aDraftThatIsTakenUpAnotherDayIsToldInFull() {
        parlour.says("kari", NEED);
        parlour.says("kari", "lagre");
        parlour.today = Sample.TODAY.plusDays(1);

        parlour.says("kari", "fortsett");

        assertThat(parlour.sees("kari")).containsExactly("tell.whom.ask");
        assertThat(parlour.fields("kari")).containsExactly("tell.need.label");
    }

    @Test
    void twoDraftsLiveSideBySide() {
        parlour.says("kari", NEED);
        var first = parlour.session("kari", Attention.FOCUSED);
        parlour.says("kari", "lagre");
        parlour.says("kari", "Ingen vet hvem som har nøkkelen");
        var second = parlour.session("kari", Attention.FOCUSED);

        parlour.pressesDeed("kari", "tell|" + first.id() + "|resume");

        assertThat(parlour.session("kari", Attention.FOCUSED).id()).isEqualTo(first.id());
        assertThat(parlour.session("kari", Attention.INTERRUPTED).id()).isEqualTo(second.id());
        assertThat(first.subject()).isNotEqualTo(second.subject());
    }

    @Test
    void aDroppedDraftIsDroppedByWhoeverKeepsIt() {
        parlour.says("kari", NEED);
        var subject = parlour.session("kari", Attention.FOCUSED).subject();

        parlour.says("kari", "stopp");
        parlour.says("kari", "slett");

        assertThat(parlour.dropped).containsExactly(subject);
        assertThat(parlour.sees("kari")).containsExactly("common.nav.deleted");
    }

    @Test
    void aButtonOfACardThatNobodyWasEverSentDoesNothing() {
        parlour.says("kari", NEED);
        var session = parlour.session("kari", Attention.FOCUSED);

        var deed = "tell|" + session.id() + "|stop";
        parlour.hears("kari", new Utterance.Pressed("session/" + session.id(), Parlour.NEVER_SENT, deed, List.of()));

        assertThat(parlour.sees("kari")).containsExactly("common.error.old-card");
        assertThat(parlour.session("kari", Attention.FOCUSED)).isEqualTo(session);
    }

    @Test
    void somebodyElsesButtonDoesNothing() {
        parlour.says("kari", NEED);
        var session = parlour.session("kari", Attention.FOCUSED);

        parlour.pressesDeed("ola", "tell|" + session.id() + "|drop");

        assertThat(parlour.sees("ola")).containsExactly("common.error.old-card");
        assertThat(parlour.session("kari", Attention.FOCUSED)).isEqualTo(session);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "tell",
                "tell|",
                "tell|no-id|back",
                "tell|00000000-0000-0000-0000-000000000000|back",
                "begin|nothing||",
                "begin|judge||",
                "begin|judge|other/1|",
                "begin|judge|/|",
                "begin|tell|thing/1|",
                "begin|tell",
                "form|x|y",
                "what|a|b|c|d|e"
            })
    void aForgedButtonComesToNothing(String deed) {
        parlour.pressesDeed("kari", deed);

        assertThat(parlour.sees("kari")).containsExactly("common.error.old-card");
        assertThat(parlour.sessions.openOf(parlour.people.called("kari").id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dance", "BACK", ""})
    void aForgedWordComesToNothing(String word) {
        parlour.says("kari", NEED);
        var session = parlour.session("kari", Attention.FOCUSED);

        parlour.pressesDeed("kari", "tell|" + session.id() + "|" + word);

        assertThat(parlour.sees("kari")).containsExactly("common.error.old-card");
    }

    @Test
    void whoMayNotIsToldAndNothingIsAsked() {
        parlour.pressesDeed("kari", Deeds.begin("judge", new Subject("thing", "42"), Map.of("verdict", "good")));

        assertThat(parlour.sees("kari")).containsExactly("judge.refused");
        assertThat(parlour.find("kari", Attention.FOCUSED)).isEmpty();
    }

    @Test
    void aButtonMayBringAnAnswer() {
        parlour.pressesDeed("ola", Deeds.begin("judge", new Subject("thing", "42"), Map.of("verdict", "good")));

        assertThat(parlour.sees("ola")).containsExactly("judge.reason.ask");
    }

    @Test
    void aForgedAnswerIsAskedFor() {
        var chosen = Map.of("verdict", "excellent", "reason", "because", "other", "x");
        parlour.pressesDeed("ola", Deeds.begin("judge", new Subject("thing", "42"), chosen));

        assertThat(parlour.sees("ola")).containsExactly("judge.verdict.ask");
        assertThat(parlour.session("ola", Attention.FOCUSED).answers().bySlot()).isEmpty();
    }

    @Test
    void begunAnewAboutTheSameTheEarlierOneEnds() {
        var deed = Deeds.begin("judge", new Subject("thing", "42"));
        parlour.pressesDeed("ola", deed);
        var first = parlour.session("ola", Attention.FOCUSED);

        parlour.pressesDeed("ola", deed);

        assertThat(parlour.sessions.find(first.id()).orElseThrow().isOpen()).isFalse();
        assertThat(parlour.sessions.openOf(parlour.people.called("ola").id())).hasSize(1);
    }

    @Test
    void aPressOnWhatIsOverSaysWhereTheThingStands() {
        parlour.pressesDeed("ola", Deeds.begin("judge", new Subject("thing", "42"), Map.of("verdict", "good")));
        var session = parlour.session("ola", Attention.FOCUSED);
        parlour.says("ola", "Det er et godt forslag");
        assertThat(parlour.sees("ola")).containsExactly("judge.judged");

        parlour.pressesDeed("ola", "pick|" + session.id() + "|verdict|bad");

        assertThat(parlour.sees("ola")).containsExactly("thing.standing");
    }

    @Test
    void thePressedCardShowsTheAnswer() {
        parlour.says("kari", NEED);
        parlour.presses("kari", "ticked whom", "users");

        assertThat(parlour.sent).anySatisfy(parcel -> {
            assertThat(parcel.deed()).isEqualTo(Parcel.Deed.SETTLE);
            assertThat(parcel.card()).isNotNull();
        });
    }

    @Test
    void aPressTakesTheFocus() {
        parlour.says("kari", NEED);
        parlour.says("kari", "språk");

        parlour.presses("kari", "ticked whom", "users");

        assertThat(parlour.session("kari", Attention.FOCUSED).script()).isEqualTo("tell");
    }

    @Test
    void aFormBeginsWithTheSuggestionAndItsTextIsTheAnswer() {
        atTitle();

        var form = (Immediate.Form) parlour.presses("kari", "form title");
        var answer =
                parlour.hears("kari", new Utterance.Filled(form.deed(), Map.of("title", List.of("Når kommer dere?"))));

        assertThat(form.fields().get(0).text()).isEqualTo("About " + NEED);
        assertThat(form.fields().get(0).longest()).isEqualTo(80);
        assertThat(answer).isEqualTo(Immediate.NOTHING);
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("title"))
                .contains("Når kommer dere?");
    }

    @Test
    void aFaultyFormStaysOpen() {
        atTitle();
        var form = (Immediate.Form) parlour.presses("kari", "form title");

        var answer = parlour.hears("kari", new Utterance.Filled(form.deed(), Map.of("title", List.of("a".repeat(81)))));

        assertThat(answer).isInstanceOf(Immediate.Fault.class);
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("title"))
                .isEmpty();
    }

    @Test
    void aFormForAQuestionThatIsAnsweredDoesNotOpen() {
        atTitle();
        var session = parlour.session("kari", Attention.FOCUSED);
        parlour.says("kari", "Et navn");

        var immediate = parlour.pressesDeed("kari", "form|" + session.id() + "|title");

        assertThat(immediate).isEqualTo(Immediate.NOTHING);
        assertThat(parlour.sees("kari")).startsWith("common.error.already-answered");
    }

    @Test
    void aFormThatComesBackTooLateChangesNothingAndItsWordsWait() {
        atTitle();
        var form = (Immediate.Form) parlour.presses("kari", "form title");
        parlour.says("kari", "Et navn");

        parlour.hears("kari", new Utterance.Filled(form.deed(), Map.of("title", List.of("Et annet navn"))));

        var session = parlour.session("kari", Attention.FOCUSED);
        assertThat(session.answers().text("title")).contains("Et navn");
        assertThat(session.heard()).contains("Et annet navn");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.where-to-put");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "?all"})
    void aFormThatComesBackWhenAllIsOverGivesItsWordsBack(String slot) {
        atTitle();
        var session = parlour.session("kari", Attention.FOCUSED);
        parlour.says("kari", "stopp");
        parlour.says("kari", "slett");

        var words = slot.equals("title")
                ? Map.of("title", List.of(BETTER))
                : Map.of("title", List.of(BETTER), "area", List.of("health"), "need", List.of(NEED));
        var answer = parlour.hears("kari", new Utterance.Filled("form|" + session.id() + "|" + slot, words));

        assertThat(answer).isEqualTo(Immediate.NOTHING);
        assertThat(parlour.sees("kari")).containsExactly("thing.standing", "common.nav.given-back");
        assertThat(given()).isEqualTo(slot.equals("title") ? BETTER : NEED + "\n" + BETTER);
    }

    @Test
    void aFormOfAScriptTakenAwayGivesItsWordsBackToo() {
        atTitle();
        var form = (Immediate.Form) parlour.presses("kari", "form title");
        parlour.scripts.remove("tell");

        parlour.hears("kari", new Utterance.Filled(form.deed(), Map.of("title", List.of(BETTER))));

        assertThat(parlour.sees("kari")).containsExactly("thing.standing", "common.nav.given-back");
    }

    @Test
    void aFormOfNobodysTalkGivesItsWordsBackToo() {
        parlour.hears("kari", new Utterance.Filled("form|" + new UUID(0, 7) + "|need", Map.of("need", List.of(NEED))));

        assertThat(parlour.sees("kari")).containsExactly("common.error.old-card", "common.nav.given-back");
        assertThat(given()).isEqualTo(NEED);
    }

    @Test
    void anEmptyFormThatComesBackWhenAllIsOverGivesNothingBack() {
        parlour.hears("kari", new Utterance.Filled("form|" + new UUID(0, 7) + "|need", Map.of("need", List.of(" "))));

        assertThat(parlour.sees("kari")).containsExactly("common.error.old-card");
    }

    /** The words on the newest card that the person wrote. */
    private String given() {
        var card = parlour.sent.get(parlour.sent.size() - 1).card();
        var said = (Card.Say) Objects.requireNonNull(card).parts().get(1);
        var words = ((Argument.Phrase) said.what()).arguments().get("words");
        return ((Argument.Text) Objects.requireNonNull(words)).text();
    }

    @Test
    void whoComesBackToAChangedScriptHearsItOnceAndLosesNothing() {
        parlour.says("kari", NEED);
        parlour.scripts.put("tell", Sample.read(WITHOUT_NEED));

        parlour.presses("kari", "ticked whom", "users");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.changed-meanwhile-kept", "tell.problem.ask");
        assertThat(parlour.session("kari", Attention.FOCUSED).marks()).contains(new Mark.Begun("problem", NEED));

        parlour.says("kari", "Det skjer hver kveld");
        assertThat(parlour.sees("kari")).containsExactly("tell.whom.ask");
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("problem"))
                .contains(NEED + "\nDet skjer hver kveld");
    }

    /** Whoever answers what was asked before has not answered what is asked now. */
    @Test
    void anAnswerToAQuestionThatWasChangedMeanwhileWaits() {
        parlour.says("kari", NEED);
        var extra = "  - ask: extra\n";
        parlour.scripts.put(
                "tell",
                Sample.read(Sample.SCRIPT
                        .replace(extra + "    offered: true\n", "")
                        .replace("  - ask: whom\n", extra + "  - ask: whom\n")));

        parlour.says("kari", "Brukerne og vi som jobber her");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.changed-meanwhile", "tell.extra.ask");
        var session = parlour.session("kari", Attention.FOCUSED);
        assertThat(session.answers().text("need")).contains(NEED);
        assertThat(session.heard()).contains("Brukerne og vi som jobber her");
    }

    @Test
    void aScriptThatAsksTheSameGoesOnWithoutAWord() {
        parlour.says("kari", NEED);
        parlour.scripts.put("tell", Sample.read(Sample.SCRIPT.replace("[users, staff]", "[users, staff, org]")));

        parlour.presses("kari", "ticked whom", "users");

        assertThat(parlour.sees("kari")).containsExactly("tell.area.ask");
    }

    @Test
    void aScriptTakenAwayInAReleaseStandsInNobodysWay() {
        parlour.says("kari", NEED);
        var gone = parlour.session("kari", Attention.FOCUSED);
        parlour.sessions.save(new Session(
                gone.id(), "gone", gone.person(), null, gone.marks(), Attention.FOCUSED, 1, gone.touchedAt()));

        parlour.says("kari", "Ingen vet hvem som har nøkkelen");
        assertThat(parlour.sees("kari")).containsExactly("tell.welcome", "tell.need.ask");
        assertThat(parlour.session("kari", Attention.FOCUSED).heard().orElseThrow())
                .contains(NEED, "Ingen vet hvem som har nøkkelen");

        parlour.pressesDeed("kari", "tell|" + gone.id() + "|back");
        assertThat(parlour.sees("kari")).containsExactly("common.error.over");
    }

    @Test
    void aMentionIsAnsweredInTheRoomAndGoesOnInPrivate() {
        parlour.hears("kari", new Utterance.Mentioned(NEED, "C1", "T1"));

        assertThat(parlour.sent.get(0).to()).isEqualTo(new Recipient.ToPlace("test", "C1", "T1"));
        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
    }

    @Test
    void onlyOurNameIsAGreeting() {
        parlour.hears("kari", new Utterance.Mentioned(" ", "C1", null));

        assertThat(parlour.sees("kari")).containsExactly("tell.welcome", "tell.need.ask");
    }

    @Test
    void whoOpensTheirPageIsAnnounced() {
        parlour.hears("kari", new Utterance.OpenedHome());

        assertThat(parlour.events).containsExactly(new HomeOpened(parlour.people.called("kari")));
    }

    @Test
    void aLanguageChosenInAMenuIsSpokenAtOnce() {
        parlour.hears("kari", new Utterance.ChoseLanguage(Language.EN));

        assertThat(parlour.people.called("kari").language()).isEqualTo(Language.EN);
        assertThat(parlour.sees("kari")).containsExactly("common.language-changed");
    }

    @Test
    void whatIsLaidAsideKeepsItsWordsAlsoWhereItIsNoDraft() {
        parlour.pressesDeed("ola", Deeds.begin("judge", new Subject("thing", "42")));
        parlour.presses("ola", "pick verdict good");

        parlour.says("ola", "senere");

        assertThat(parlour.session("ola", Attention.ASIDE).answers().choice("verdict"))
                .contains("good");
    }

    @Test
    void anEmptyBeginningIsNotComeBackTo() {
        parlour.says("kari", "hei");
        parlour.says("kari", "språk");
        parlour.says("kari", "svenska");

        assertThat(parlour.sees("kari")).containsExactly("choose-language.changed");
    }

    @Test
    void aBeginningThatWasTooShortIsComeBackTo() {
        parlour.says("kari", "Nøkkel");
        parlour.says("kari", "språk");
        parlour.says("kari", "svenska");

        assertThat(parlour.session("kari", Attention.FOCUSED).marks()).contains(new Mark.Begun("need", "Nøkkel"));
    }

    /** Whoever keeps drafts gives each its number, once there is something in it. */
    @Test
    void aDraftHasItsSubjectFromTheFirstAnswerOn() {
        parlour.says("kari", "hei");
        assertThat(parlour.session("kari", Attention.FOCUSED).subject()).isNull();

        parlour.says("kari", NEED);

        assertThat(parlour.session("kari", Attention.FOCUSED).subject())
                .extracting(Subject::kind)
                .isEqualTo("thing");
    }

    @Test
    void aPressIsAnsweredWithWhatTheCardShowsByNow() {
        parlour.says("kari", NEED);

        var immediate = parlour.presses("kari", "ticked whom", "users");

        assertThat(immediate).isInstanceOfSatisfying(Immediate.Renewed.class, renewed -> {
            assertThat(renewed.card().version()).isEqualTo(2);
            assertThat(renewed.card().name()).startsWith("session/");
        });
    }

    @Test
    void aSecondCopyOfAPressIsAnsweredWithTheCardToo() {
        parlour.says("kari", NEED);
        var session = parlour.session("kari", Attention.FOCUSED);
        var press = new Utterance.Pressed("session/1/1", 7, "tell|" + session.id() + "|back", List.of());
        var first = parlour.hears("kari", "key", press);

        assertThat(parlour.hears("kari", "key", press)).isEqualTo(first).isInstanceOf(Immediate.Renewed.class);
    }

    @Test
    void aPressOnACardThatIsGoneIsAnsweredWithNothing() {
        assertThat(parlour.hears("kari", new Utterance.Pressed("gone", 1, "begin|judge||", List.of())))
                .isEqualTo(Immediate.NOTHING);
    }

    @Test
    void aFormIsOpenedRatherThanTheCardShown() {
        atTitle();

        assertThat(parlour.presses("kari", "form title")).isInstanceOf(Immediate.Form.class);
    }

    @Test
    void whatWasSaidIsNoCard() {
        assertThat(parlour.says("kari", NEED)).isEqualTo(Immediate.NOTHING);
    }

    /** The press has had its effect by then. */
    @Test
    void aCardThatCannotBeReadIsNoFaultOfThePress() {
        parlour.says("kari", NEED);
        parlour.isBlind = true;

        assertThat(parlour.presses("kari", "ticked whom", "users")).isEqualTo(Immediate.NOTHING);

        assertThat(parlour.unread).hasSize(1);
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().choices("whom"))
                .containsExactly("users");
    }

    @Test
    void whoGetsTheAppIsGreetedOnce() {
        parlour.hears("kari", new Utterance.Installed());
        assertThat(parlour.sees("kari")).containsExactly("tell.welcome", "tell.need.ask");
        int sent = parlour.sent.size();

        parlour.hears("kari", new Utterance.Installed());

        assertThat(parlour.sent).hasSize(sent);
    }

    @Test
    void whoTalksWithUsAlreadyIsNotGreetedAnew() {
        parlour.says("kari", NEED);
        parlour.says("kari", "stopp");
        parlour.says("kari", "slett");
        int sent = parlour.sent.size();

        parlour.hears("kari", new Utterance.Installed());

        assertThat(parlour.sent).hasSize(sent);
    }

    @Test
    void onlyAMentionTellsWhereItWasSaid() {
        var seen = new ArrayList<Address>();
        parlour.sample.does.put("weigh", situation -> {
            seen.add(situation.room());
            return Action.Outcome.of("weighed");
        });

        parlour.hears("kari", new Utterance.Mentioned(NEED, "C1", "T1"));
        parlour.says("ola", NEED);

        assertThat(seen).containsExactly(new Address("test", "C1"), null);
    }

    private void atTitle() {
        parlour.says("kari", NEED);
        parlour.presses("kari", "ticked whom", "users");
        parlour.says("kari", "vet ikke");
    }
}
