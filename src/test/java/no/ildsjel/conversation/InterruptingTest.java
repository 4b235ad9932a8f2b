package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.phrasebook.YamlNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the sentences that Ildsjel is delivered with. */
class InterruptingTest {
    /** The talks report them, as what still goes wrong. */
    private static final Set<String> NOT_ANSWERED_YET =
            Set.of("får sjefen min vite at det er jeg som har skrevet dette");

    private static final Phrasebook PHRASEBOOK = DeliveredPhrasebook.read();

    /** The talks that may be looked at; the others measure. */
    private static final Path TALKS = Path.of("src/test/resources/talks/tuned");

    private static final Set<String> TEXTS = Set.of("need", "need-behind", "title");

    /** What each kind of answer may be, as the talks name it. */
    private static final Map<String, Set<String>> EXPECTED = Map.of(
            "help", Set.of("help"),
            "handling", Set.of("handling", "reply", "readers", "anonymous"),
            "privacy", Set.of("privacy", "readers", "anonymous"),
            "thanks", Set.of("thanks"),
            "greeting", Set.of("greeting"),
            "cannot", Set.of("unable", "human"));

    private final Interrupting interrupting = new Interrupting(
            new Surrounded(Sample.KARI, null, new Sample().contributions(), PHRASEBOOK, () -> Sample.TODAY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvem leser dette? | readers",
                "hva er gdpr | privacy",
                "Vad händer med mina uppgifter? | privacy",
                "Kan jeg legge ved et bilde? | attaching",
                "Kan eg leggje ved eit bilete? | attaching",
                "kan jag bifoga en bild? | attaching",
                "can I attach a picture? | attaching",
                "lagres dette? | saved",
                "is this saved? | saved",
                "hva har jeg skrevet så langt? | so-far",
                "vad har jag skrivit hittills? | so-far",
                "beklager, er tilbake nå | greeting",
                "sorry, back now | greeting",
                "Vad är GDPR? | privacy",
                "what is gdpr? | privacy",
                "Vem läser det här? | readers",
                "kven les dette? | readers",
                "who reads this? | readers",
                "hva skjer videre? | handling",
                "Vad händer sen? | handling",
                "what happens next? | handling",
                "når får jeg svar? | reply",
                "kor lang tid tek det før nokon svarer? | reply",
                "Personvern | privacy",
                "personuppgifter | privacy",
                "privacy | privacy",
                "what do you store about me? | privacy",
                "Kan jeg være anonym? | anonymous",
                "kan andra se mitt namn? | anonymous",
                "Er du en robot? | bot",
                "are you a bot? | bot",
                "Kan jeg endre det senere? | edit-later",
                "can I change my mind? | edit-later",
                "Koster det noe? | cost",
                "får jeg betalt? | reward",
                "får eg betalt? | reward",
                "får jag betalt om ni använder den? | reward",
                "do I get paid if you use it? | reward",
                "what's in it for me? | reward",
                "hva om jeg tar feil? | edit-later",
                "kva om eg har heilt feil? | edit-later",
                "tänk om jag har fel? | edit-later",
                "what if I get it wrong? | edit-later",
                "hur många frågor är det kvar? | time",
                "can I talk to a human? | human",
                "eg vil snakke med eit menneske | human",
                "kan du bestille rom til meg i morgen kl 10? | unable",
                "can you tell me a joke? | unable",
                "hæ? | help",
                "What do you mean? | help",
                "eg forstår ikkje spørsmålet | help",
                "Takk! | thanks",
                "fint, takk skal du ha | thanks",
                "tusen takk for hjelpa så langt | thanks",
                "takk, det var greit å vite | thanks",
                "thanks a lot, good to know | thanks",
                "Hei igjen! | greeting",
                "hej | greeting",
                "unnskyld, men hvem er det som leser dette egentlig? | readers"
            })
    void itIsKnownWhatIsMeantAtAnyQuestion(String said, String topic) {
        assertThat(interrupting.surely(said, true)).contains("about." + topic + ".says");
        assertThat(interrupting.surely(said, false)).contains("about." + topic + ".says");
    }

    /** None of them may be lost where the person is asked for their own words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvor mange ringer?",
                "Hvem leser dette skjemaet før det arkiveres?",
                "Hva skjer når nøkkelen er borte?",
                "Hva skjer når jeg sender pasienten hjem uten medisinliste?",
                "Hvor lang tid tar det før noen svarer på telefonen?",
                "Vem ser att dörren är olåst?",
                "Who reads the meters when the caretaker is away?",
                "How many call before and after?",
                "What happens when the keys are gone?",
                "Kan vi slippe å skrive de samme opplysningene tre ganger?",
                "Hvor mange spørsmål får vi på telefon?",
                "Takk for i går, sier pårørende, men ingen vet hvem de skal ringe",
                "Hei, nøklene er borte hver morgen",
                "Personvernet til elevene er dårlig i garderoben",
                "En anonym varsling blir liggende",
                "Brukerne forstår ikke brevene våre",
                "Jeg forstår ikke hvem som har nøkkelen",
                "Vi trenger en bot som svarer",
                "Hva betyr det for pårørende?",
                "Ingen vet hva et fokusområde er",
                "When do I get an answer from payroll?",
                "Spør ti brukere hvor trygge de er",
                "Gratis frukt",
                "Det koster for mye"
            })
    void anAnswerIsNotSwallowed(String said) {
        assertThat(interrupting.surely(said, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"brukere", "spart tid?", "2", "ingen av dem", "vet ikke", "samskaping", "bedre kvalitet og tid"})
    void anOptionIsNoInterruption(String said) {
        assertThat(interrupting.surely(said, false)).isEmpty();
        assertThat(interrupting.probably(said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hva mener du med verdi | help",
                "fattar inte vad du menar med värde | help",
                "du er den dummeste boten jeg har sett | grumble",
                "fy faen så mange spørsmål | grumble",
                "can you book me a room please | unable",
                "brb, the phone is ringing | moment"
            })
    void whatIsNoAnswerEitherIsKnownWithoutAQuestionMark(String said, String topic) {
        assertThat(interrupting.surely(said, true)).isEmpty();
        assertThat(interrupting.probably(said)).contains("about." + topic + ".says");
    }

    /** K-45 to K-53 */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hva er innovasjon? | innovation",
                "vad är innovation? | innovation",
                "what is innovation | innovation",
                "hva betyr gevinst? | benefit",
                "kva tyder gevinst? | benefit",
                "What does co-creation mean? | co-creation",
                "hva betyr samskaping? | co-creation",
                "hva er et fokusområde? | focus-area",
                "hva vil innsikt si? | insight",
                "vad menas med möjlighet? | opportunity",
                "ordliste validering | validation",
                "forklar konsept | concept",
                "vad är ovisshet egentligen? | uncertainty",
                "What is a process? | process",
                "kva er innovasjonskultur? | culture",
                "hva er verdi? | value",
                "unnskyld, hva er et nullpunkt? | baseline",
                "samskaping, hva betyr det? | co-creation",
                "co-creation, what does that word mean again? | co-creation"
            })
    void aWordIsExplained(String said, String term) {
        assertThat(interrupting.surely(said, true)).contains("glossary.term." + term + ".says");
    }

    @Test
    void theGlossaryIsListed() {
        assertThat(interrupting.surely("Ordliste", true)).contains("glossary.all");
        assertThat(Interrupting.names(interrupting.around()))
                .hasSizeGreaterThan(40)
                .allMatch(PHRASEBOOK::knows);
    }

    @Test
    void aWordThatIsNotExplainedIsNoAnswerToAQuestionWithOptions() {
        assertThat(interrupting.surely("hva betyr kommunalteknikk?", false)).contains("glossary.unknown");
        assertThat(interrupting.surely("hva betyr kommunalteknikk?", true)).isEmpty();
    }

    /** Each that is understood is answered, in every language. */
    @Test
    void everyTopicHasAnAnswer() {
        var topics = PHRASEBOOK.lists("about.").stream()
                .filter(key -> key.endsWith(".asked"))
                .map(key -> key.substring(0, key.length() - "asked".length()) + "says")
                .filter(key -> !key.equals(Interrupting.HELP))
                .toList();

        assertThat(topics)
                .hasSizeGreaterThan(12)
                .allMatch(key -> Stream.of(Language.values())
                        .allMatch(
                                language -> PHRASEBOOK.arguments(key, language).isPresent()));
    }

    @Test
    void noPhraseMeansTwoThings() {
        var twice = new ArrayList<String>();
        var known = new HashSet<String>();
        PHRASEBOOK.lists("about.").stream()
                .filter(key -> key.endsWith(".asked"))
                .forEach(key -> PHRASEBOOK.words(key).forEach(phrase -> {
                    if (!known.add(phrase)) {
                        twice.add(phrase + " in " + key);
                    }
                }));

        assertThat(known).hasSizeGreaterThan(500);
        assertThat(twice).isEmpty();
    }

    /** Phrases are compared without marks but for gaps, so one that has any is never found. */
    @Test
    void everyPhraseCanBeFound() {
        assertThat(Stream.concat(PHRASEBOOK.lists("about.").stream(), PHRASEBOOK.lists("glossary.").stream())
                        .flatMap(key -> PHRASEBOOK.words(key).stream())
                        .filter(phrase ->
                                !String.join(" ", Gapped.of(phrase).words()).equals(phrase)))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatPeopleSayInBetweenIsAnsweredAsTheyExpect() throws IOException {
        try (var files = Files.list(TALKS)) {
            return files.sorted().toList().stream()
                    .flatMap(InterruptingTest::interrupts)
                    .filter(each -> !NOT_ANSWERED_YET.contains(each.says()))
                    .map(each -> DynamicTest.dynamicTest(
                            each.at() + ": " + each.says(),
                            () -> assertThat(answered(each))
                                    .isPresent()
                                    .get()
                                    .matches(each::isExpected, "one of " + each.expects())));
        }
    }

    private Optional<String> answered(Interruption each) {
        return interrupting.surely(each.says(), TEXTS.contains(each.at())).or(() -> interrupting.probably(each.says()));
    }

    /** Commands and drafts are understood elsewhere. */
    private static Stream<Interruption> interrupts(Path file) {
        var talks = YamlNode.read(file.toString(), read(file), new ArrayList<>())
                .orElseThrow()
                .entries()
                .get("talks");
        return Objects.requireNonNull(talks).items().stream()
                .flatMap(talk -> Stream.ofNullable(talk.entries().get("interrupts")))
                .flatMap(interrupts -> interrupts.items().stream())
                .map(Interruption::of)
                .filter(each -> !each.says().isEmpty())
                .filter(each -> !each.expects().contains("another-idea")
                        && !each.expects().contains("saved"))
                // Whatever is short and kind will do: what is not known at all is answered by help.
                .filter(each -> !each.expects().contains("any"))
                .filter(each -> !PHRASEBOOK.words("common.words.help").contains(each.says()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param says empty where something is pressed, or more than one thing said */
    private record Interruption(String at, String says, List<String> expects) {
        static Interruption of(YamlNode node) {
            var entries = node.entries();
            var expects = Objects.requireNonNull(entries.get("expects"));
            return new Interruption(
                    Objects.requireNonNull(entries.get("at")).text().orElseThrow(),
                    Objects.requireNonNull(entries.get("says")).text().orElse(""),
                    expects.items().isEmpty() ? List.of(expects.text().orElseThrow()) : expects.texts());
        }

        boolean isExpected(String key) {
            return expects.stream()
                    .anyMatch(expected -> expected.equals("glossary")
                            ? key.startsWith("glossary.term.")
                            : EXPECTED.getOrDefault(expected, Set.of()).stream()
                                    .map(topic -> "about." + topic + ".says")
                                    .collect(Collectors.toSet())
                                    .contains(key));
        }
    }
}
