package no.ildsjel.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import no.ildsjel.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each language is written as itself, and never half as its neighbour. */
class NativeWordsTest {
    /** A language's name is written in that language, wherever it stands. */
    private static final Pattern NAMES_OF_LANGUAGES =
            Pattern.compile(".*\\blanguage\\b.*\\.(nb|nn|sv|en)|.*language-..");

    private static final Map<Language, Pattern> FOREIGN = Map.of(
            Language.NB,
            words(
                    "ikkje|eg|frå|kva|kven|korleis|kvifor|kvar|berre|meir|òg|noko|nokon|nokre|veit|då|no|sidan|framleis|tek|gjer|gjeld"
                            + "|vere|blei|vart|dei|dykk|desse|heile|heilt|betre|seie|seier|sjå|saman|skjøna|eit|ein|eitt|mykje",
                    "af|hvad|noget|meget|mig|dig|sig|hvornår|efter|inte|jag|och|från|för|är|något|någon",
                    "\\w*[äö]\\w*"),
            Language.NN,
            words(
                    "ikke|jeg|noen|noe|hva|hvem|hver|hvor|hvordan|hvorfor|hvilke[nt]?|hvis|fra|mye|mer|flere|bare|ble|også|nå|ennå|da|dere|deres"
                            + "|dem|selv|selve|være|vært|gjør|gjøre|gjelder|kommer|komme|sier|se|finnes|finner|trenger|trengs|bruker|tar|tatt"
                            + "|kalle|uke[rn]?|uka|måned(er)?|en|et|ett|ansatte?|løsning\\w*|mulig\\w*|virke[rt]?|velge[r]?|velg"
                            + "|skrive[rd]|skrev|skrevet|uten|bedre|begynn(e|er|te)|fortsett(e|er)?|senere|senest|mens|siden"
                            + "|veie?n|tiden|navn\\w*|annet|annen|andres|eget|egen|egne|hele|helt|heter|høre[rs]|hørt|lage[rt]|laget|leder(en)?"
                            + "|lese[rs]|liggende|mener|mennesker|sammen|samme|sendte|skjønner|spørre|sted(et|er)?|synes|sørge|tenke[r]?|tidligere"
                            + "|timer|trekke[r]?|tror|vanskelig|vet|venter|ventet|slettet|lagret|endret|hoppet|rettet|droppet|endrer|mangler|deles"
                            + "|sendes|brukes|svarar|vart|gjev|grunngjeving|difor|kollegaer|kollegaene",
                    "\\w+ing(er|ene)|(?!ting)\\w{2,}ingen|\\w+(?<!(bil|frivil))lige?|\\w+heten?|\\w+els(e|er|en|ene)|\\w+(?<!gj)erne",
                    "\\w*[äö]\\w*"),
            Language.SV,
            words(
                    "ikke|ikkje|jeg|eg|og|noe|noen|noget|hva|hvad|hvem|hvor|hvordan|fra|frå|til|bare|berre|uke|et|nei|vil|skal|ble"
                            + "|være|gjør|gjøre|gør|meget|mye|også|af|kun|hvis|eit|ein",
                    "\\w*[æø]\\w*"),
            Language.EN,
            words("ikke|jeg|og|och|inte|jag|hva|vad|ikkje", "\\w*[æøåäö]\\w*"));

    private final ConversationsFolder folder = ConversationsFolder.in(Path.of("conversations"));

    @ParameterizedTest
    @EnumSource
    void noSentenceBorrowsFromTheLanguageNextDoor(Language language) {
        var borrowed = sentences(language).stream()
                .filter(entry -> !NAMES_OF_LANGUAGES.matcher(entry.key()).matches())
                .flatMap(entry -> found(language, entry.texts().get(0)).stream()
                        .map(word -> entry.fault("'" + word + "' is not " + language + ": " + entry.key())));

        assertThat(sentences(language)).hasSizeGreaterThan(900);
        assertThat(borrowed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NN, Svarar du ja, Svarar",
        "NN, Endret. Det finnes flere meldinger, Endret finnes flere meldinger",
        "NN, En vanskelig mulighet, En vanskelig mulighet",
        "NB, Eg veit ikkje, Eg veit ikkje",
        "SV, Jeg følger dig til dörren, Jeg følger til",
        "EN, Ikke now, Ikke",
    })
    void aWordOfTheNeighbourIsFound(Language language, String sentence, String words) {
        assertThat(found(language, sentence)).containsExactly(words.split(" ", -1));
    }

    @Test
    void whatIsToBeFilledInIsNoWord() {
        assertThat(found(Language.NN, "{count, plural, one {# fil} other {# filer}} av {hvem}"))
                .isEmpty();
    }

    private List<Entry> sentences(Language language) {
        return folder.files("{*,**/*}.yaml").stream()
                .filter(source -> !source.path().endsWith("/script.yaml"))
                .flatMap(source -> PhraseFile.at(source).stream())
                .flatMap(file -> PhraseFileReader.read(file).entries().stream())
                .filter(entry -> !entry.isWords() && entry.language() == language)
                .toList();
    }

    private static List<String> found(Language language, String sentence) {
        return Objects.requireNonNull(FOREIGN.get(language))
                .matcher(sentence.replaceAll("\\{\\w+", ""))
                .results()
                .map(result -> result.group())
                .toList();
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile(
                "\\b(" + String.join("|", alternatives) + ")\\b",
                Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
