package no.ildsjel.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import org.junit.jupiter.api.Test;

/** The sentences that Ildsjel is delivered with. */
class PhrasebooksTest {
    private static final int LONGEST_IN_A_FORM = 24; // of Slack's modals
    private static final int LONGEST_BUTTON = 75; // what Slack allows for the text of a button
    private static final Pattern UNKIND = Pattern.compile(
            "\\b(avslag|avslått|mislykke\\w*|misslycka\\w*|ugyldig|ogiltig|invalid|du må|du måste|you must)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Not what is heard in a place of its own only, nor what only means something together with other words. */
    private static final Pattern ALWAYS_HEARD = Pattern.compile("common\\.words\\.(?!(drop|yes|no|question"
            + "|opener|into|set|article|make|become|not-this|but|remove|include|too|rather|again)$).+");

    private static final Pattern ONLY_ONE_HAS_THEM = Pattern.compile("language\\...\\.telling");

    private final ConversationsFolder folder = ConversationsFolder.in(Path.of("conversations"));

    @Test
    void everySentenceParsesAndStandsInEveryLanguageWithTheSameArguments() {
        var faults = PhrasebookReader.read(folder).faults();

        assertThat(folder.files("common.nb.yaml")).hasSize(1);
        assertThat(faults)
                .as("%s", new FaultyConversations(faults).getMessage())
                .isEmpty();
    }

    /** Lists of words too: whoever writes nynorsk knows other words than whoever writes bokmål. */
    @Test
    void everyListOfWordsStandsInEveryLanguage() {
        var languages = entries()
                .filter(Entry::isWords)
                .filter(entry -> !ONLY_ONE_HAS_THEM.matcher(entry.key()).matches())
                .collect(Collectors.groupingBy(
                        Entry::key, TreeMap::new, Collectors.mapping(Entry::language, Collectors.toSet())));

        assertThat(languages)
                .isNotEmpty()
                .allSatisfy((key, in) -> assertThat(in).as(key).containsExactlyInAnyOrder(Language.values()));
    }

    @Test
    void buttonsFitEveryChannel() {
        var tooLong = entries()
                .filter(entry -> !entry.isWords() && entry.key().contains(".button."))
                .filter(entry -> entry.texts().get(0).length() > LONGEST_BUTTON)
                .map(entry -> entry.fault(entry.key() + " is longer than " + LONGEST_BUTTON + " characters"));

        assertThat(tooLong).isEmpty();
    }

    @Test
    void headingsAndButtonsOfFormsFitEveryChannel() {
        var ofForms = Pattern.compile("common\\.form\\.(title|whole|send|close)");

        var tooLong = entries()
                .filter(entry -> ofForms.matcher(entry.key()).matches())
                .filter(entry -> entry.texts().get(0).length() > LONGEST_IN_A_FORM)
                .map(entry -> entry.fault(entry.key() + " is longer than " + LONGEST_IN_A_FORM + " characters"));

        assertThat(tooLong).isEmpty();
    }

    @Test
    void noSentenceIsUnkind() {
        var unkind = sentences()
                .filter(entry -> UNKIND.matcher(entry.texts().get(0).toLowerCase(Locale.ROOT))
                        .find())
                .map(entry -> entry.fault("Kinder words: " + entry.texts().get(0)));

        assertThat(unkind).isEmpty();
    }

    @Test
    void noSentenceShoutsTwice() {
        var loud = sentences()
                .filter(entry -> entry.texts()
                                .get(0)
                                .chars()
                                .filter(letter -> letter == '!')
                                .count()
                        > 1)
                .map(entry -> entry.fault(
                        "More than one exclamation mark: " + entry.texts().get(0)));

        assertThat(loud).isEmpty();
    }

    @Test
    void aCommandMeansOneThingOnly() {
        var meanings = new HashMap<String, String>();
        var faults = new ArrayList<Fault>();

        entries()
                .filter(entry ->
                        entry.isWords() && ALWAYS_HEARD.matcher(entry.key()).matches())
                .forEach(entry -> {
                    for (var word : entry.texts()) {
                        var meaning = meanings.putIfAbsent(word.toLowerCase(Locale.ROOT), entry.key());
                        if (meaning != null && !meaning.equals(entry.key())) {
                            faults.add(entry.fault("'" + word + "' is both " + meaning + " and " + entry.key()));
                        }
                    }
                });

        assertThat(meanings).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    private Stream<Entry> sentences() {
        return entries().filter(entry -> !entry.isWords());
    }

    private Stream<Entry> entries() {
        return folder.files("{*,**/*}.yaml").stream()
                .filter(source -> !source.path().endsWith("/script.yaml"))
                .flatMap(source -> PhraseFile.at(source).stream())
                .flatMap(file -> PhraseFileReader.read(file).entries().stream());
    }
}
