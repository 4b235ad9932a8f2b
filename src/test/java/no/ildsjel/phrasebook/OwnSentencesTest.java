package no.ildsjel.phrasebook;

import static no.ildsjel.people.Language.EN;
import static no.ildsjel.people.Language.NB;
import static no.ildsjel.people.Language.SV;
import static no.ildsjel.phrasebook.Folders.folder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organisation's own folder over the built-in one. */
class OwnSentencesTest {
    private final ConversationsFolder builtIn = folder(
            "common.nb.yaml",
            "hello: Hei, {name}\ndays: \"{n, plural, one {# dag} other {# dager}}\"\nwords: { back: [tilbake] }",
            "common.nn.yaml",
            "hello: Hei, {name}\ndays: \"{n, plural, one {# dag} other {# dagar}}\"\nwords: { back: [attende] }",
            "common.sv.yaml",
            "hello: Hej, {name}\ndays: \"{n, plural, one {# dag} other {# dagar}}\"\nwords: { back: [tillbaka] }",
            "common.en.yaml",
            "hello: Hi, {name}\ndays: \"{n, plural, one {# day} other {# days}}\"\nwords: { back: [back] }",
            "tell/nb.yaml",
            "ask: Hva?",
            "tell/nn.yaml",
            "ask: Kva?",
            "tell/sv.yaml",
            "ask: Vad?",
            "tell/en.yaml",
            "ask: What?");

    @Test
    void oneSentenceInOneLanguageIsChangedAndNothingElse() {
        var read = under("common.nb.yaml", "hello: Heisann, {name}");

        assertThat(read.faults()).isEmpty();
        assertThat(said(read, "common.hello")).isEqualTo("Heisann, Kari");
        assertThat(read.phrases().in(SV, "common.hello").orElseThrow().filledWith(Map.of("name", "Kari")))
                .isEqualTo("Hej, Kari");
        assertThat(read.phrases().in(NB, "common.days")).isPresent();
    }

    @Test
    void anOwnSentenceMayLeaveSomethingOut() {
        assertThat(under("common.nb.yaml", "hello: Heisann").faults()).isEmpty();
    }

    @Test
    void anOwnListAddsToOursSoThatNoWordIsLost() {
        var read = under("common.nb.yaml", "words: { back: [rygg] }");

        assertThat(read.faults()).isEmpty();
        assertThat(read.phrases().words().get("common.words.back"))
                .containsExactlyInAnyOrder("rygg", "tilbake", "attende", "tillbaka", "back");
    }

    @Test
    void whatIsNewStandsInEveryLanguage() {
        var read = under("tell/nb.yaml", "ask: Hva da?\nmore: Mer?");

        assertThat(read.faults())
                .containsExactly(new Fault("tell/nb.yaml", 2, "tell.more is missing in nn, sv and en"));
    }

    /** The organisation's file may name values that we have no word for. */
    @Test
    void anOrganisationNamesItsOwnCodes() {
        var read = under(
                "notices/organisation.nb.yaml", "value: { joy: Glede }",
                "notices/organisation.nn.yaml", "value: { joy: Glede }",
                "notices/organisation.sv.yaml", "value: { joy: Glädje }",
                "notices/organisation.en.yaml", "value: { joy: Joy }");

        assertThat(read.faults()).isEmpty();
        assertThat(read.phrases().in(EN, "organisation.value.joy")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "helo: Hei                              | Nothing says common.helo, so it would never be seen",
                "hello: 'Hei, {navn}'                   | common.hello uses {navn}; there are [name]",
                "hello: [hei]                           | common.hello is a sentence in one language and a list",
                "hello: \"{name, plural, other {Hei}}\" | common.hello: {name} is not a number",
                "hello: 'Hei {'                         | common.hello: Not an ICU message",
                "hello: ''                              | There is no text at common.hello",
                "hello: Hei, {name}\\nhello: Hallo      | 'hello' stands twice",
            })
    void aFaultIsFoundWhereItStands(String yaml, String message) {
        var read = under("common.nb.yaml", "# Våre ord\n" + yaml.strip().replace("\\n", "\n"));

        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("common.nb.yaml");
            assertThat(fault.line()).isGreaterThan(1);
            assertThat(fault.message()).startsWith(message);
        });
    }

    @Test
    void aFileThatIsNoYamlIsTheOnlyFault() {
        assertThat(under("tell/nb.yaml", "ask: \"Hva").faults())
                .singleElement()
                .extracting(Fault::file)
                .isEqualTo("tell/nb.yaml");
    }

    /** Rather our sentence than a hole in theirs. */
    @Test
    void whereSomethingIsMissingToFillItWithOursIsSaid() {
        var read = under("tell/nb.yaml", "ask: Hva er {thing}?");

        assertThat(read.phrases()
                        .nearest("tell.ask", NB, Set.of("thing"))
                        .orElseThrow()
                        .arguments())
                .containsExactly("thing");
        assertThat(read.phrases()
                        .nearest("tell.ask", NB, Set.of())
                        .orElseThrow()
                        .arguments())
                .isEmpty();
    }

    @Test
    void whatCanNoLongerBeSaidIsSaidAsBefore() {
        var before = under(
                        "tell/nb.yaml", "more: Mer?",
                        "tell/sv.yaml", "more: Mer?",
                        "tell/en.yaml", "more: More?")
                .phrases();
        var between = under("tell/nb.yaml", "ask: Hva da?").phrases().after(before);
        var now = under("tell/nb.yaml", "ask: Hva nå?").phrases().after(between);

        assertThat(now.nearest("tell.more", EN)).isEmpty();
        assertThat(now.nearest("tell.more", EN, Set.of()).orElseThrow().filledWith(Map.of()))
                .isEqualTo("More?");
        assertThat(now.nearest("tell.ask", NB, Set.of()).orElseThrow().filledWith(Map.of()))
                .isEqualTo("Hva nå?");
    }

    @Test
    void ownSentencesAreKnownByTheirPlace() {
        var read = under("tell/nb.yaml", "\nask: Hva da?");

        assertThat(read.phrases().own()).isEqualTo(List.of(new Written("tell.ask", NB, "tell/nb.yaml", 2, true)));
        assertThat(read.phrases().in(NB, "tell.ask").orElseThrow().written().isOwn())
                .isTrue();
        assertThat(read.phrases().in(SV, "tell.ask").orElseThrow().written().isOwn())
                .isFalse();
    }

    private static String said(ReadPhrasebook read, String key) {
        return read.phrases().in(NB, key).orElseThrow().filledWith(Map.of("name", "Kari"));
    }

    private ReadPhrasebook under(String... own) {
        return PhrasebookReader.read(builtIn.under(folder(own)));
    }
}
