package no.ildsjel.phrasebook;

import static no.ildsjel.people.Language.EN;
import static no.ildsjel.people.Language.NB;
import static no.ildsjel.people.Language.NN;
import static no.ildsjel.people.Language.SV;
import static no.ildsjel.phrasebook.Argument.phrase;
import static no.ildsjel.phrasebook.Argument.text;
import static no.ildsjel.phrasebook.Folders.everywhere;
import static no.ildsjel.phrasebook.Folders.folder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument.Count;
import no.ildsjel.phrasebook.Argument.Day;
import no.ildsjel.phrasebook.Argument.Labels;
import no.ildsjel.phrasebook.Argument.LookedUp;
import no.ildsjel.phrasebook.Argument.Name;
import no.ildsjel.phrasebook.Argument.Several;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakingPhrasebookTest {
    private static final Person KARI =
            new Person(new PersonId(new UUID(0, 1)), "Kari Nordmann", "kari@lilleby.example", NB);
    private static final Person NOOR = new Person(new PersonId(new UUID(0, 4)), "\u0646\u0648\u0631", null, NB);
    private static final Person NAMELESS = new Person(new PersonId(new UUID(0, 2)), "", null, NB);

    @Test
    void everyLanguageSaysItsOwnSentenceOrTheNearest() {
        var phrasebook = speaking(folder(
                "common.nb.yaml", "hi: Hei\nweek: Uke",
                "common.nn.yaml", "week: Veke",
                "common.en.yaml", "hi: Hi\nweek: Week\nbye: Bye"));

        assertThat(phrasebook.say(phrase("common.week"), NN)).isEqualTo("Veke");
        assertThat(phrasebook.say(phrase("common.hi"), NN)).isEqualTo("Hei");
        assertThat(phrasebook.say(phrase("common.bye"), NN)).isEqualTo("Bye");
        assertThat(phrasebook.say(phrase("common.bye"), NB)).isEqualTo("Bye");
        assertThat(phrasebook.say(phrase("common.hi"), SV)).isEqualTo("Hi");
    }

    @Test
    void aKeyThatNoLanguageHasIsUnknown() {
        var phrasebook = speaking(everywhere("hi: Hei"));

        assertThat(phrasebook.knows("common.hi")).isTrue();
        assertThat(phrasebook.knows("common.ho")).isFalse();
        assertThatThrownBy(() -> phrasebook.say(phrase("common.ho"), NB))
                .isInstanceOf(UnknownPhrase.class)
                .hasMessageContaining("common.ho");
    }

    @Test
    void countsChooseThePluralFormAndAreWrittenAsTheLanguageWritesThem() {
        var phrasebook = speaking(folder(
                "common.nb.yaml", "days: \"{n, plural, =0 {i dag} one {om # dag} other {om # dager}}\"",
                "common.sv.yaml", "days: \"{n, plural, =0 {i dag} one {om # dag} other {om # dagar}}\"",
                "common.en.yaml", "days: \"{n, plural, =0 {today} one {in # day} other {in # days}}\""));

        assertThat(counted(phrasebook, NB)).containsExactly("i dag", "om 1 dag", "om 2 dager", "om 1 250 dager");
        assertThat(counted(phrasebook, SV)).containsExactly("i dag", "om 1 dag", "om 2 dagar", "om 1 250 dagar");
        assertThat(counted(phrasebook, EN)).containsExactly("today", "in 1 day", "in 2 days", "in 1,250 days");
        assertThat(plain(phrasebook.say(new Count(1250000), NB))).isEqualTo("1 250 000");
    }

    @Test
    void aSentenceFollowsTheRulesOfTheLanguageItWasFoundIn() {
        var phrasebook = speaking(
                folder("common.en.yaml", "rank: \"{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}\""));

        var second = phrase("common.rank").with("n", new Count(2));

        assertThat(phrasebook.say(second, SV)).isEqualTo("2nd");
    }

    @Test
    void daysAreWrittenWithTheYearOnlyWhenItIsAnotherOne() {
        var phrasebook = speaking(everywhere("hi: Hei"));
        var thisYear = new Day(LocalDate.of(2026, 3, 5));
        var nextYear = new Day(LocalDate.of(2027, 3, 5));

        assertThat(said(phrasebook, thisYear)).containsExactly("5. mars", "5. mars", "5 mars", "5 March");
        assertThat(said(phrasebook, nextYear))
                .containsExactly("5. mars 2027", "5. mars 2027", "5 mars 2027", "5 March 2027");
    }

    @Test
    void severalThingsAreJoinedAsTheLanguageJoinsThem() {
        var phrasebook = speaking(everywhere("hi: Hei"));
        var three = new Several(List.of(text("a"), text("b"), new Count(3)));

        assertThat(said(phrasebook, three)).containsExactly("a, b og 3", "a, b og 3", "a, b och 3", "a, b and 3");
        assertThat(phrasebook.say(new Several(List.of()), NB)).isEmpty();
    }

    /** A label begins with a capital on its button, but not in the middle of a list; a name or an abbreviation does. */
    @Test
    void insideAListALabelBeginsSmall() {
        var phrasebook = speaking(everywhere("a: Lavere kostnader\nb: Åpne dører\nc: IKT\nd: \"{who} her\""));
        var kari = phrase("common.d", Map.of("who", text("Kari")));

        var list = new Several(List.of(phrase("common.a"), phrase("common.b"), phrase("common.c"), kari, text("Ola")));

        assertThat(phrasebook.say(list, NB)).isEqualTo("Lavere kostnader, åpne dører, IKT, Kari her og Ola");
    }

    @Test
    void labelsAreTakenInTheNearestLanguageOrAnyThatTheOrganisationGave() {
        var phrasebook = speaking(everywhere("hi: Hei"));

        assertThat(phrasebook.say(new Labels(Map.of(NB, "Velferd", EN, "Welfare")), NN))
                .isEqualTo("Velferd");
        assertThat(phrasebook.say(new Labels(Map.of(NB, "Velferd", EN, "Welfare")), SV))
                .isEqualTo("Welfare");
        assertThat(phrasebook.say(new Labels(Map.of(SV, "Välfärd")), NB)).isEqualTo("Välfärd");
    }

    @Test
    void peopleAreCalledByNameOrElseSomebody() {
        var phrasebook = speaking(folder("common.nb.yaml", "somebody: en kollega"));

        assertThat(phrasebook.say(new Name(KARI.id()), NB)).isEqualTo("Kari Nordmann");
        assertThat(phrasebook.say(new Name(NAMELESS.id()), NB)).isEqualTo("en kollega");
        assertThat(phrasebook.say(new Name(new PersonId(new UUID(0, 3))), NB)).isEqualTo("en kollega");
    }

    @Test
    void whatIsLookedUpIsSaidInTurn() {
        var phrasebook = speaking(
                folder("common.nb.yaml", "left: \"{n, plural, one {# svar} other {# svar}} fra {who}\"\nnone: ingen"));
        var sentence = phrase(
                "common.left", Map.of("n", new LookedUp("number", "7"), "who", new LookedUp("consent", "nobody")));

        assertThat(phrasebook.say(sentence, NB)).isEqualTo("7 svar fra ingen");
        assertThatThrownBy(() -> phrasebook.say(new LookedUp("weather", "today"), NB))
                .hasMessageContaining("'weather'")
                .hasMessageContaining("consent, number");
    }

    @Test
    void phrasesInsideAPhraseAreSaidInTheReadersLanguage() {
        var phrasebook = speaking(folder(
                "common.nb.yaml", "both: \"{first} – {second}\"\nweek: Uke",
                "common.nn.yaml", "week: Veke"));

        var both = phrase("common.both", Map.of("first", phrase("common.week"), "second", text("ok")));

        assertThat(phrasebook.say(both, NN)).isEqualTo("Veke – ok");
    }

    @Test
    void aSentenceCanChooseByAWord() {
        var phrasebook = speaking(everywhere("state: \"{state, select, parked {På vent} other {I gang}}\""));

        assertThat(phrasebook.say(phrase("common.state", Map.of("state", text("parked"))), NB))
                .isEqualTo("På vent");
        assertThat(phrasebook.say(phrase("common.state", Map.of("state", text("new"))), NB))
                .isEqualTo("I gang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name}",
                "{0}",
                "{n, plural, other {#}}",
                "it's",
                "'{",
                "''",
                "# 100 % |",
                "}{",
                "\"quoted\" \\u0041 $1 %s",
                "<b>&amp;"
            })
    void peoplesOwnWordsAreNeverTakenForAPattern(String words) {
        var phrasebook = speaking(everywhere("title: \"«{name}» {n, plural, one {({name})} other {[{name}]}}\""));

        var title = phrase("common.title", Map.of("name", text(words), "n", new Count(1)));

        assertThat(phrasebook.say(title, NB)).isEqualTo("«" + words + "» (" + words + ")");
        assertThat(phrasebook.say(text(words), NB)).isEqualTo(words);
    }

    /** Otherwise one person's words turn around the sentence that they are quoted in. */
    @ParameterizedTest
    @CsvSource({
        // An override, and one that is closed.
        "'\u202Etxt.exe', '\u2068\u202Etxt.exe\u2069'",
        "'\u202Etxt\u202C.exe', '\u2068\u202Etxt\u202C.exe\u2069'",
        // Isolates that are never closed, that are, and that were never opened.
        "'\u2067a \u2066b', '\u2068\u2067a \u2066b\u2069\u2069\u2069'",
        "'\u2066a\u2069', '\u2068\u2066a\u2069\u2069'",
        "'\u2069\u202Ea\u2069', '\u2068\u2068\u2068\u2069\u202Ea\u2069\u2069'",
        "'\u2069a\u2067', '\u2068\u2068\u2069a\u2067\u2069\u2069'",
        // Letters that are written from the right, and marks that count as such.
        "'\u0646\u0648\u0631', '\u2068\u0646\u0648\u0631\u2069'",
        "'\u05E0\u05E8 $1', '\u2068\u05E0\u05E8 $1\u2069'",
        "'a\u200F', '\u2068a\u200F\u2069'",
        "'a\u200E', '\u2068a\u200E\u2069'",
        "'a\u061C', '\u2068a\u061C\u2069'",
    })
    void whatIsWrittenFromTheRightTurnsNothingAroundIt(String words, String isolated) {
        var phrasebook = speaking(everywhere("title: \"«{name}» er din\""));
        var title = phrase("common.title", Map.of("name", text(words)));

        assertThat(phrasebook.say(title, NB)).isEqualTo("«" + isolated + "» er din");
        assertThat(phrasebook.say(phrase("common.title", Map.of("name", title)), NB))
                .isEqualTo("««" + isolated + "» er din» er din");
        assertThat(phrasebook.say(new Several(List.of(text(words), text("b"))), NB))
                .isEqualTo(isolated + " og b");
        assertThat(phrasebook.say(text(words), NB)).isEqualTo(isolated);
    }

    /** No isolate reaches beyond its line. */
    @Test
    void everyLineIsIsolatedByItself() {
        var phrasebook = speaking(everywhere("title: \"«{name}» er din\""));

        var title = phrase("common.title", Map.of("name", text("en\n\u2067to\r\n\n\u202Etre")));

        assertThat(phrasebook.say(title, NB))
                .isEqualTo("«en\n\u2068\u2067to\u2069\u2069\r\n\n\u2068\u202Etre\u2069» er din");
    }

    @Test
    void aNameWrittenFromTheRightTurnsNothingAroundIt() {
        var phrasebook = speaking(everywhere("by: \"{name} takker\""));

        assertThat(phrasebook.say(phrase("common.by", Map.of("name", new Name(NOOR.id()))), NB))
                .isEqualTo("\u2068\u0646\u0648\u0631\u2069 takker");
        assertThat(phrasebook.say(new Name(NOOR.id()), NB)).isEqualTo("\u2068\u0646\u0648\u0631\u2069");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Pårørende ringer",
                "👩‍👩‍👧‍👦👍🏽 🏳️‍🌈",
                "đŋŧž\u200B\n\tИдея 想法",
                "e\u0301 1\u00A0250"
            })
    void whatIsWrittenFromTheLeftIsLeftAlone(String words) {
        var phrasebook = speaking(everywhere("title: \"«{name}» er din\""));

        assertThat(phrasebook.say(phrase("common.title", Map.of("name", text(words))), NB))
                .isEqualTo("«" + words + "» er din");
    }

    @Test
    void apostrophesStandForThemselvesAsAWriterExpects() {
        var phrasebook = speaking(everywhere("""
                plain: I don't know {name}
                after: "{name}'s idea isn't {n, plural, one {one's own} other {others' own}}"
                doubled: I don''t know {name}
                braces: Write '{'name'}'
                """));

        assertThat(withKari(phrasebook, "plain")).isEqualTo("I don't know Kari");
        assertThat(withKari(phrasebook, "after")).isEqualTo("Kari's idea isn't one's own");
        assertThat(withKari(phrasebook, "doubled")).isEqualTo("I don't know Kari");
        assertThat(withKari(phrasebook, "braces")).isEqualTo("Write {name}");
    }

    @Test
    void everyKindOfArgumentHasWords() {
        var phrasebook = speaking(folder("common.nb.yaml", "somebody: en kollega"));
        var oneOfEach = List.of(
                text("a"),
                new Count(1),
                new Day(LocalDate.EPOCH),
                phrase("common.somebody"),
                new Several(List.of(text("a"))),
                new Labels(Map.of(NB, "a")),
                new Name(KARI.id()),
                new LookedUp("consent", ""));

        assertThat(oneOfEach).hasSameSizeAs(Argument.class.getPermittedSubclasses());
        assertThat(oneOfEach)
                .allSatisfy(argument -> assertThat(phrasebook.say(argument, NB)).isNotBlank());
    }

    @Test
    void theChecksSeeKeysArgumentsAndWords() {
        var phrasebook = speaking(folder(
                "common.nb.yaml", "due: \"{title} innen {day} {n, plural, one {{title}} other {#}}\"\nback: [Tilbake]",
                "common.en.yaml", "hi: Hi"));

        assertThat(phrasebook.keys(NB)).containsExactly("common.due");
        assertThat(phrasebook.arguments("common.due", NB)).contains(List.of("title", "day", "n"));
        assertThat(phrasebook.arguments("common.due", NN)).isEmpty();
        assertThat(phrasebook.words("common.back")).containsExactly("tilbake");
        assertThat(phrasebook.words("common.forth")).isEmpty();
    }

    @Test
    void manyMaySpeakAtOnce() {
        var phrasebook = speaking(everywhere("days: \"{n, plural, one {# dag} other {# dager}}, {n}\""));

        assertThat(IntStream.range(2, 900).parallel().boxed())
                .allSatisfy(n -> assertThat(phrasebook.say(phrase("common.days").with("n", new Count(n)), NB))
                        .isEqualTo(n + " dager, " + n));
    }

    private static List<String> counted(Phrasebook phrasebook, Language language) {
        return List.of(0, 1, 2, 1250).stream()
                .map(n -> plain(phrasebook.say(phrase("common.days").with("n", new Count(n)), language)))
                .toList();
    }

    private static List<String> said(Phrasebook phrasebook, Argument argument) {
        return Arrays.stream(Language.values())
                .map(language -> phrasebook.say(argument, language))
                .toList();
    }

    private static String withKari(Phrasebook phrasebook, String key) {
        return phrasebook.say(phrase("common." + key, Map.of("name", text("Kari"), "n", new Count(1))), EN);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Phrasebook speaking(ConversationsFolder folder) {
        var today = LocalDate.of(2026, 11, 20);
        return new SpeakingPhrasebook(
                PhrasebookReader.read(folder)::phrases,
                new FewPeople(List.of(KARI, NOOR, NAMELESS)),
                List.of(new Consent(), new Digits()),
                () -> today);
    }

    private record Consent() implements Lookup {
        @Override
        public String source() {
            return "consent";
        }

        @Override
        public Argument find(String about) {
            return about.equals("nobody") ? phrase("common.none") : new Name(KARI.id());
        }
    }

    private record Digits() implements Lookup {
        @Override
        public String source() {
            return "number";
        }

        @Override
        public Argument find(String about) {
            return new Count(Long.parseLong(about));
        }
    }
}
