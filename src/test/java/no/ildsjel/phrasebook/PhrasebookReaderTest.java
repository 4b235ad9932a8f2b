package no.ildsjel.phrasebook;

import static no.ildsjel.people.Language.EN;
import static no.ildsjel.people.Language.NB;
import static no.ildsjel.people.Language.NN;
import static no.ildsjel.people.Language.SV;
import static no.ildsjel.phrasebook.Folders.everywhere;
import static no.ildsjel.phrasebook.Folders.folder;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.ildsjel.phrasebook.ConversationsFolder.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookReaderTest {
    @Test
    void keysStartWithThePlaceOfTheFileAndFollowItsNesting() {
        var read = PhrasebookReader.read(folder(
                "common.nb.yaml", "nav: { back-done: Tilbake }",
                "capture-idea/nb.yaml", "need:\n  ask: Hva trengs?\n  help: Kort.\nthanks: Takk",
                "notices/review.nb.yaml", "waiting.first: Venter"));

        assertThat(read.phrases().of(NB))
                .containsOnlyKeys(
                        "common.nav.back-done",
                        "capture-idea.need.ask",
                        "capture-idea.need.help",
                        "capture-idea.thanks",
                        "review.waiting.first");
    }

    @Test
    void wordsThatOtherYamlTakesForSwitchesStayWords() {
        var read = PhrasebookReader.read(everywhere("no: yes\non: true\nnumber: 1250\nwords: [no, on, off, 5]"));

        assertThat(read.faults()).isEmpty();
        assertThat(read.phrases().of(NB)).containsOnlyKeys("common.no", "common.on", "common.number");
        assertThat(read.phrases().words().get("common.words")).containsExactlyInAnyOrder("no", "on", "off", "5");
    }

    @Test
    void listsAreJoinedAcrossLanguagesInLowerCase() {
        var read = PhrasebookReader.read(folder(
                "common.nb.yaml", "back: [Tilbake, ÅTTERSTEG]",
                "common.sv.yaml", "back: [tillbaka]",
                "common.en.yaml", "back: [back, tilbake, I’m lost]"));

        assertThat(read.faults()).isEmpty();
        assertThat(read.phrases().words().get("common.back"))
                .containsExactlyInAnyOrder("tilbake", "åttersteg", "tillbaka", "back", "i'm lost");
    }

    /** What means the same is heard in every language anyway; commands are the exception. */
    @Test
    void aListMayStandInOneLanguageUnlessItHoldsCommands() {
        var read = PhrasebookReader.read(folder(
                "common.nb.yaml", "reading: [kanskje]\nwords: { back: [tilbake] }",
                "common.sv.yaml", "hello: Hej",
                "common.en.yaml", "hello: Hi",
                "common.nn.yaml", "hello: Hei",
                "capture-idea/nb.yaml", "begin: [idé]\nsize.also.small: [liten]"));

        assertThat(read.faults())
                .extracting(Fault::message)
                .contains(
                        "common.words.back is missing in nn, sv and en",
                        "capture-idea.begin is missing in nn, sv and en")
                .noneMatch(message -> message.contains("reading") || message.contains("also"));
    }

    @Test
    void aListMayBeEmpty() {
        var read = PhrasebookReader.read(everywhere("begin: []"));

        assertThat(read.faults()).isEmpty();
    }

    @Test
    void scriptsAndStoriesAreLeftToOthers() {
        var read = PhrasebookReader.read(
                folder("capture-idea/script.yaml", "steps: []", "capture-idea/stories/relatives.story", "> Hei"));

        assertThat(read.faults()).isEmpty();
    }

    @Test
    void allFaultsOfAllFilesAreFoundAtOnce() {
        var read = PhrasebookReader.read(folder(
                "common.nb.yaml", "hello: Hei, {name}!\nbroken: Hei, {name\nonly: Bare her",
                "common.nn.yaml", "hello: Hei, {name}!\nbroken: Hei\nonly: Berre her",
                "common.sv.yaml", "hello: Hej {namn}!\nbroken: Hej\nhello: Hej",
                "common.en.yaml", "# a comment\n\nhello: Hi {name}!\nbroken: Hi\nlater: Later",
                "common.da.yaml", "hello: Hej"));

        assertThat(read.faults())
                .extracting(fault -> fault.file() + ":" + fault.line())
                .containsExactly(
                        "common.da.yaml:0",
                        "common.en.yaml:5",
                        "common.nb.yaml:2",
                        "common.nb.yaml:3",
                        "common.sv.yaml:1",
                        "common.sv.yaml:3");
        assertThat(read.faults())
                .extracting(Fault::toString)
                .contains(
                        "common.en.yaml:5: common.later is missing in nb, nn and sv",
                        "common.nb.yaml:3: common.only is missing in sv and en",
                        "common.sv.yaml:1: common.hello has the arguments [namn] in sv, but [name] in nb",
                        "common.sv.yaml:3: 'hello' stands twice");
    }

    @Test
    void noLanguageIsLessThanTheOthers() {
        var read = PhrasebookReader.read(folder(
                "common.nb.yaml", "hello: Hei, {name}!\nbye: Ha det",
                "common.nn.yaml", "hello: Hei, {namn}!",
                "common.sv.yaml", "hello: Hej {name}!\nbye: Hej då",
                "common.en.yaml", "hello: Hi {name}!\nbye: Bye"));

        assertThat(read.faults())
                .containsExactlyInAnyOrder(
                        new Fault("common.nb.yaml", 2, "common.bye is missing in nn"),
                        new Fault(
                                "common.nn.yaml", 1, "common.hello has the arguments [namn] in nn, but [name] in nb"));
    }

    @Test
    void aFileThatIsNotYamlIsNotBlamedForEverythingItLacks() {
        var read = PhrasebookReader.read(folder(
                "common.nb.yaml", "one: En\ntwo: To",
                "common.nn.yaml", "one: Ein\ntwo: To",
                "common.sv.yaml", "one: En\ntwo: \"Två\n",
                "common.en.yaml", "one: One\ntwo: Two"));

        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("common.sv.yaml");
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.message()).startsWith("Not YAML: the quotation mark that opens here is never closed.");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "hello: \"Hi {for-whom}\"            | without hyphens",
                "hello: \"Hi {0}\"                   | {0} is not a name in camelCase",
                "hello: \"Hi {Name}\"                | {Name} is not a name in camelCase",
                "hello: \"On {day, date, long}\"     | but not 'date'",
                "hello: \"{n, choice, 0#no}\"  | but not 'choice'",
                "hello: \"{n, plural, one {# day}}\" | Not an ICU message",
                "hello: \"{n, plural, few {# a} other {# b}}\" | 'few' is not a plural form",
                "hello:                              | There is no text at common.hello",
                "hello: ''                           | There is no text at common.hello",
                "Hello-you: Hi                       | 'Hello-you' is not in small letters",
                "words: [a, [b]]                     | There is no text at common.words",
                "- hello                             | A phrase file holds keys with sentences",
            })
    void whatAPersonCouldNotReadIsAFault(String yaml, String fault) {
        var read = PhrasebookReader.read(everywhere(yaml.strip()));

        assertThat(read.faults())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.message()).contains(fault));
    }

    @Test
    void aReferenceToAnotherTextIsAFault() {
        var read = PhrasebookReader.read(everywhere("one: &x Hi\ntwo: *x"));

        assertThat(read.faults()).hasSize(4).allMatch(fault -> fault.line() == 2);
    }

    @Test
    void aTextInAnotherEncodingIsAFault() {
        var file = Source.of("common.nb.yaml", "pause: Bestått på prøve".getBytes(StandardCharsets.ISO_8859_1));

        var read = PhrasebookReader.read(ConversationsFolder.of(List.of(file)));

        assertThat(read.faults()).extracting(Fault::message).contains("The text of common.pause is not in UTF-8");
    }

    @Test
    void aDottedKeyIsTheSameAsANestedOne() {
        var read = PhrasebookReader.read(everywhere("need: { ask: Hi }\nneed.ask: Hello"));

        assertThat(read.faults())
                .hasSize(4)
                .allSatisfy(
                        fault -> assertThat(fault.message()).startsWith("The key common.need.ask stands in common."));
    }

    @Test
    void aListInOneLanguageIsAListInAll() {
        var read = PhrasebookReader.read(folder(
                "common.nb.yaml", "back: [tilbake]",
                "common.nn.yaml", "back: [attende]",
                "common.sv.yaml", "back: tillbaka",
                "common.en.yaml", "back: [back]"));

        assertThat(read.faults())
                .singleElement()
                .hasToString("common.sv.yaml:1: common.back is a sentence in one"
                        + " language and a list of words in another");
    }

    @Test
    void aKeyStandsInOneFileOnly() {
        var read = PhrasebookReader.read(folder("review/nb.yaml", "hi: Hei", "notices/review.nb.yaml", "hi: Hei"));

        assertThat(read.faults())
                .extracting(Fault::message)
                .contains("The key review.hi stands in notices/review.nb.yaml too");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common.no.yaml",
                "common.yaml",
                "nb.yaml",
                "capture-idea/nb.yml",
                "notices/nb.yaml",
                "a/b/nb.yaml"
            })
    void aFileThatNobodyWouldReadIsAFault(String path) {
        var read = PhrasebookReader.read(folder(path, "hi: Hei"));

        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(path);
            assertThat(fault.message()).startsWith("Not a place for sentences");
        });
    }

    @Test
    void everyLanguageIsReadFromItsOwnFile() {
        var read = PhrasebookReader.read(folder(
                "common.nb.yaml",
                "hi: Hei",
                "common.nn.yaml",
                "hi: Hei",
                "common.sv.yaml",
                "hi: Hej",
                "common.en.yaml",
                "hi: Hi"));

        assertThat(List.of(NB, NN, SV, EN))
                .allMatch(language -> read.phrases().in(language, "common.hi").isPresent());
    }
}
