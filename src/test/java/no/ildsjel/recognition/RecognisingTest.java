package no.ildsjel.recognition;

import static no.ildsjel.recognition.Milestone.APPROVED;
import static no.ildsjel.recognition.Milestone.IN_USE;
import static no.ildsjel.recognition.Milestone.LEARNED;
import static no.ildsjel.recognition.Milestone.USEFUL;
import static no.ildsjel.recognition.Wish.DONT_SHARE;
import static no.ildsjel.recognition.Wish.NAMED;
import static no.ildsjel.recognition.Wish.UNNAMED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.conversation.Subject;
import no.ildsjel.delivery.Card;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Move;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.people.Profile;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnEachDatabase
class RecognisingTest {
    private final Municipality municipality;

    RecognisingTest(Vendor vendor) {
        municipality = new Municipality(vendor);
    }

    @AfterEach
    void close() {
        municipality.close();
    }

    @Test
    void nothingIsPostedBeforeAnybodyHasAnswered() {
        var kari = municipality.person("Kari");

        municipality.approved(kari);

        assertThat(municipality.room()).isEmpty();
        assertThat(municipality.words(kari))
                .contains("#vi-heier")
                .contains("Takk til Kari Nordby (Hjemmetjenesten), som sa fra.")
                .contains("«en kollega i Hjemmetjenesten»")
                .contains("30. november, deler jeg ingenting")
                .endsWith("Del med navn\nDel uten navn\nIkke del");
    }

    @Test
    void aYesIsPostedWithTheName() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari);

        var outcome = municipality.answer(kari, idea, APPROVED, NAMED);

        assertThat(outcome).isEqualTo("shared-named");
        assertThat(municipality.room()).containsExactly("""
                        🌱 Nytt: «Pårørende ser når vi kommer»
                        Noen har sett et behov: Pårørende ringer fordi de ikke vet når vi kommer.
                        Takk til Kari Nordby (Hjemmetjenesten), som sa fra.
                        Nå skal det utforskes. Vet du noe om dette, eller vil du være med?""");
        assertThat(municipality.words(kari)).contains("med navnet ditt").endsWith("Endre svaret");
    }

    @Test
    void theNameIsLookedUpEachTimeThePostIsWritten() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari);
        municipality.answer(kari, idea, APPROVED, NAMED);

        municipality.answer(kari, idea, APPROVED, UNNAMED);

        assertThat(municipality.room()).singleElement().asString().contains("Takk til en kollega i Hjemmetjenesten");
        assertThat(municipality.fate(idea, APPROVED)).isEqualTo(Fate.POSTED);
    }

    @Test
    void aNoTakesThePostAwayAndANewYesBringsItBack() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari);
        municipality.answer(kari, idea, APPROVED, NAMED);

        assertThat(municipality.answer(kari, idea, APPROVED, DONT_SHARE)).isEqualTo("removed");
        assertThat(municipality.room()).isEmpty();
        assertThat(municipality.fate(idea, APPROVED)).isEqualTo(Fate.DECLINED);

        assertThat(municipality.answer(kari, idea, APPROVED, NAMED)).isEqualTo("shared-named");
        assertThat(municipality.room()).hasSize(1);
    }

    @Test
    void aNoFromTheStartIsNeverPosted() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari);

        assertThat(municipality.answer(kari, idea, APPROVED, DONT_SHARE)).isEqualTo("not-shared");
        municipality.passWorkingDays(10);

        assertThat(municipality.room()).isEmpty();
        assertThat(municipality.words(kari)).contains("ikke deler «Pårørende ser når vi kommer»");
    }

    @Test
    void theSilenceOfTheOnlyOneMeansThatNothingIsPosted() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari);

        municipality.passWorkingDays(5);
        assertThat(municipality.fate(idea, APPROVED)).isEqualTo(Fate.ASKING);
        municipality.passWorkingDays(1);

        assertThat(municipality.fate(idea, APPROVED)).isEqualTo(Fate.NO_ANSWER);
        assertThat(municipality.room()).isEmpty();
        assertThat(municipality.words(kari)).contains("hørte ikke fra deg innen 30. november");
    }

    @Test
    void whoAnswersLateIsStillHeard() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari);
        municipality.passWorkingDays(6);

        assertThat(municipality.answer(kari, idea, APPROVED, NAMED)).isEqualTo("shared-named");

        assertThat(municipality.room()).hasSize(1);
    }

    @Test
    void theLineOwnerIsAskedToo() {
        var kari = municipality.person("Kari");
        var per = municipality.person("Per");
        var idea = municipality.inUse(kari, per);

        assertThat(municipality.answer(kari, idea, IN_USE, NAMED)).isEqualTo("waiting");
        assertThat(municipality.room()).isEmpty();
        assertThat(municipality.words(per)).contains("Kari Nordby (Hjemmetjenesten) og Per Myhre (Hjemmetjenesten)");

        assertThat(municipality.answer(per, idea, IN_USE, UNNAMED)).isEqualTo("shared-unnamed");
        assertThat(municipality.room()).singleElement().asString().contains("""
                        Her er det tatt i bruk: Hele hjemmetjenesten
                        Det begynte med et behov: Pårørende ringer fordi de ikke vet når vi kommer.
                        Takk til Kari Nordby (Hjemmetjenesten) og én kollega til, som fikk det helt fram.""");
    }

    @Test
    void nobodyIsNamedToTheOtherBeforeTheyHaveSaidYes() {
        var kari = municipality.person("Kari");
        var per = municipality.person("Per");

        municipality.inUse(kari, per);

        assertThat(municipality.words(per)).doesNotContain("Kari").contains("«to kolleger»");
    }

    @Test
    void whereOneRefusesNothingIsPostedForTheOther() {
        var kari = municipality.person("Kari");
        var per = municipality.person("Per");
        var idea = municipality.inUse(kari, per);

        municipality.answer(per, idea, IN_USE, DONT_SHARE);

        assertThat(municipality.answer(kari, idea, IN_USE, NAMED)).isEqualTo("not-this-time");
        assertThat(municipality.fate(idea, IN_USE)).isEqualTo(Fate.DECLINED);
        assertThat(municipality.room()).isEmpty();
        assertThat(municipality.words(kari))
                .contains("Det blir ikke delt denne gangen.")
                .doesNotContain("Per");
    }

    @Test
    void aRefusalTakesAwayWhatStands() {
        var kari = municipality.person("Kari");
        var per = municipality.person("Per");
        var idea = municipality.inUse(kari, per);
        municipality.answer(kari, idea, IN_USE, NAMED);
        municipality.answer(per, idea, IN_USE, NAMED);

        assertThat(municipality.answer(per, idea, IN_USE, DONT_SHARE)).isEqualTo("removed");

        assertThat(municipality.room()).isEmpty();
        assertThat(municipality.words(kari)).contains("Det blir ikke delt denne gangen.");
    }

    @Test
    void theSilentOneStandsWithoutANameBesideTheOther() {
        var kari = municipality.person("Kari");
        var per = municipality.person("Per");
        var idea = municipality.inUse(kari, per);
        municipality.answer(kari, idea, IN_USE, NAMED);

        municipality.passWorkingDays(6);

        assertThat(municipality.room()).singleElement().asString().contains("og én kollega til");
        assertThat(municipality.words(per)).contains("uten navnet ditt");
    }

    @Test
    void whomTheUnitDoesNotHideIsNotAskedToShareWithoutAName() {
        var sam = municipality.person("Sam");
        var idea = municipality.approved(sam);

        assertThat(municipality.words(sam))
                .contains("Dere er få i Frivilligsentralen")
                .endsWith("Del med navn\nIkke del");

        assertThat(municipality.answer(sam, idea, APPROVED, UNNAMED)).isEqualTo("not-this-time");
        assertThat(municipality.fate(idea, APPROVED)).isEqualTo(Fate.SMALL_UNIT);
        assertThat(municipality.room()).isEmpty();
    }

    @Test
    void whoseUnitNobodyKnowsIsHiddenByTheWholeOrganisation() {
        var nina = municipality.stranger();
        var idea = municipality.approved(nina);

        municipality.answer(nina, idea, APPROVED, UNNAMED);

        assertThat(municipality.room()).singleElement().asString().contains("Takk til en kollega, som sa fra.");
    }

    @Test
    void aNewcomerToTheOrganisationIsNamedWithoutAUnit() {
        var nina = municipality.stranger();
        var idea = municipality.approved(nina);

        municipality.answer(nina, idea, APPROVED, NAMED);

        assertThat(municipality.room()).singleElement().asString().contains("Takk til Nina Nordmann, som sa fra.");
    }

    @Test
    void whatNamesThemInItsTitleIsNotSharedWithoutTheirName() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari, "Nordbys liste", "Vi mangler oversikt");

        assertThat(municipality.answer(kari, idea, APPROVED, UNNAMED)).isEqualTo("named-in-words");
        assertThat(municipality.fate(idea, APPROVED).reason()).isEqualTo("named_in_words");
        assertThat(municipality.words(kari))
                .contains("Navnet ditt står i selve teksten")
                .endsWith("Endre svaret");
        assertThat(municipality.room()).isEmpty();

        assertThat(municipality.answer(kari, idea, APPROVED, NAMED)).isEqualTo("shared-named");
        assertThat(municipality.room()).hasSize(1);

        municipality.answer(kari, idea, APPROVED, UNNAMED);
        assertThat(municipality.room()).isEmpty();
    }

    @Test
    void aDetailThatNamesThemStandsThereOnlyWithTheirName() {
        var kari = municipality.person("Kari");
        var idea = municipality.tested(kari, "Alle ringte til kari før, og nå ringer ingen");

        assertThat(municipality.answer(kari, idea, USEFUL, UNNAMED)).isEqualTo("shared-unnamed");
        assertThat(municipality.room())
                .singleElement()
                .asString()
                .contains("virker i praksis")
                .doesNotContain("kari");

        municipality.answer(kari, idea, USEFUL, NAMED);
        assertThat(municipality.room()).singleElement().asString().contains("Alle ringte til kari");
    }

    @Test
    void theSilentOneIsNotNamedByTheNeedEither() {
        var kari = municipality.person("Kari");
        var per = municipality.person("Per");
        var idea = municipality.inUse(
                municipality.tested(
                        municipality.approved(kari, "Vaktliste", "Bare Kari vet hvem som er på vakt"), kari),
                per);
        municipality.answer(per, idea, IN_USE, NAMED);

        municipality.passWorkingDays(6);

        assertThat(municipality.fate(idea, IN_USE)).isEqualTo(Fate.NAMED_IN_WORDS);
        assertThat(municipality.room()).isEmpty();
        assertThat(municipality.words(per)).contains("Det blir ikke delt denne gangen.");
    }

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void everyMilestoneHasTheSameLayout(Milestone milestone) {
        var kari = municipality.person("Kari");
        var idea = milestone == LEARNED
                ? municipality.learned(kari)
                : municipality.inUse(kari, municipality.person("Per"));

        var card = municipality
                .the(ConsentCards.class)
                .posts()
                .card(municipality.recognition(idea, milestone), Argument.text("Kari"));

        assertThat(card.parts())
                .<Class<?>>extracting(Card.Part::getClass)
                .isEqualTo(List.of(Card.Heading.class, Card.Say.class, Card.Say.class, Card.Say.class));
        assertThat(municipality.words(card, Language.NB)).doesNotContain("{");
    }

    @Test
    void aLessonIsCelebrated() {
        var kari = municipality.person("Kari");
        var idea = municipality.learned(kari);

        municipality.answer(kari, idea, LEARNED, NAMED);

        assertThat(municipality.room()).containsExactly("""
                        💡 Lærdom å feire: «Pårørende ser når vi kommer»
                        Vi trodde: At alle ville lese meldinger
                        Nå vet vi: De vil heller ringe
                        Takk til Kari Nordby (Hjemmetjenesten), som turte å prøve.
                        Det sparer resten av oss for å gå samme vei. Kake er på sin plass.""");
    }

    @Test
    void whatNobodyToldIsLeftOut() {
        var kari = municipality.person("Kari");
        var idea = municipality.move(
                municipality.approved(kari),
                Move.of(Command.CLOSE_WITH_LESSON, By.submitter(kari.id())).because("De vil heller ringe"));

        municipality.answer(kari, idea, LEARNED, NAMED);

        assertThat(municipality.room())
                .singleElement()
                .asString()
                .contains("heller ringe")
                .doesNotContain("trodde");
    }

    @Test
    void aMilestoneReachedAgainIsNotAskedAboutAgain() {
        var kari = municipality.person("Kari");
        var idea = municipality.tested(kari);
        municipality.answer(kari, idea, USEFUL, NAMED);

        var testing = municipality.move(
                idea, Move.of(Command.GO_BACK, By.submitter(kari.id())).because("Holder det om vinteren?"));
        municipality.worked(testing, kari);

        assertThat(municipality.fate(idea, USEFUL)).isEqualTo(Fate.REPEATED);
        assertThat(municipality.room()).hasSize(1);
    }

    @Test
    void anIdeaThatIsWithdrawnInTimeIsNotTold() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari);

        municipality.move(idea, Move.of(Command.WITHDRAW, By.submitter(kari.id())));

        assertThat(municipality.fate(idea, APPROVED)).isEqualTo(Fate.WITHDRAWN);
        assertThat(municipality.words(kari)).contains("er trukket").doesNotContain("Endre svaret");
        assertThat(municipality.answer(kari, idea, APPROVED, NAMED)).isEqualTo("withdrawn");
        assertThat(municipality.room()).isEmpty();
    }

    @Test
    void aChangeOfMindComesTooLateForAWithdrawnIdea() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari);
        municipality.answer(kari, idea, APPROVED, DONT_SHARE);
        municipality.move(idea, Move.of(Command.WITHDRAW, By.submitter(kari.id())));

        assertThat(municipality.answer(kari, idea, APPROVED, NAMED)).isEqualTo("withdrawn");
        assertThat(municipality.room()).isEmpty();
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari);
        var theirs = municipality.recognition(idea, APPROVED).subject();
        var ola = municipality.person("Ola");

        assertThat(municipality.perform("check-consent", kari, theirs, Map.of()))
                .isEqualTo("open");
        assertThat(municipality.perform("check-consent", ola, theirs, Map.of())).isEqualTo("not-yours");
        for (var id : List.of(UUID.randomUUID().toString(), "42")) {
            var forged = new Subject("recognition", id);
            assertThat(municipality.perform("check-consent", kari, forged, Map.of()))
                    .isEqualTo("not-yours");
        }
    }

    @Test
    void anOldButtonTellsOnlyThoseWhoWereAsked() {
        var kari = municipality.person("Kari");
        var idea = municipality.approved(kari);
        municipality.answer(kari, idea, APPROVED, NAMED);
        var subject = municipality.recognition(idea, APPROVED).subject();
        var standing = municipality.the(RecognitionStanding.class);

        assertThat(standing.now(subject, kari).key()).isEqualTo("recognition.now.posted-named");
        assertThat(standing.now(subject, municipality.person("Ola")).key()).isEqualTo("recognition.now.not-yours");
    }

    @Test
    void whatAStrangerSaidIsKeptWhenTheyAreKnown() {
        var account = new Account("test", "U1");
        var stranger = municipality.the(People.class).meet(new Profile(account, "Kari", null, null));
        var idea = municipality.approved(stranger);
        municipality.answer(stranger, idea, APPROVED, UNNAMED);

        var kari = municipality
                .the(People.class)
                .meet(new Profile(account, "Kari Nordby", "kari@eksempelkommunen.example", null));

        assertThat(municipality.recognition(idea, APPROVED).wishOf(kari.id())).isEqualTo(UNNAMED);
    }
}
