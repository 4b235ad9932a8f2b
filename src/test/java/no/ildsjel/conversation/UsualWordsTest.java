package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.conversation.Offer.Named;
import no.ildsjel.conversation.Reading.Misread;
import no.ildsjel.conversation.Reading.Understood;
import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import no.ildsjel.phrasebook.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write for the options that Ildsjel is delivered with, in four languages. */
class UsualWordsTest {
    private static final Phrasebook PHRASEBOOK = DeliveredPhrasebook.read();
    private static final List<String> COMMANDS =
            List.of("back", "skip", "save", "resume", "cancel", "help", "not-known");
    private static final Offer RECIPIENTS = codes("recipient");
    private static final Offer VALUES = codes("value");
    private static final Offer AREAS = areas();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // By number
                "2 | residents",
                "5. | staff",
                "nr 5 | staff",
                "nummer to | residents",
                "to | residents",
                "to og fem | residents staff",
                "två, fem | residents staff",
                "five | staff",
                "number 4 | civil",
                "den første | users",
                "the first one | users",
                "2️⃣ | residents",
                "1️⃣ 5️⃣ | users staff",
                "1️⃣5️⃣ | users staff",
                ":one: | users",
                "1, 2 og 5 | users residents staff",
                // By name, in any language
                "Brukere av en tjeneste | users",
                "innbyggere | residents",
                "kommuninvånare | residents",
                "businesses | business",
                "elever i 3. trinn | users",
                "mest for oss som kjører | staff",
                "vi 4 på drift | staff",
                "the residents on the list | residents",
                "de eldre på sykehjemmet og oss som jobber der | users staff",
                "besökarna | users",
                "foreldra og elevane | users",
                "the residents obviously | residents",
                "those of us who work here | staff",
                "vi som jobbar här | staff",
                "kommunen som organisasjon | org",
                // By a part of it
                "foreninger | civil",
                "frivill | civil",
                "volunteers | civil",
                "civilsamhället | civil",
                "jobber her | staff",
                "kommunen | org",
                // With a typing error
                "brukre | users",
                "bruekre | users",
                "innbygerne | residents",
                "inbyggere | residents",
                "innbygegre | residents",
                "frivilige | civil",
                "foreningr | civil",
                "vi som jobber her | staff",
                "oss som jobbe her | staff",
                "ansate | staff",
                "medarbeiderne | staff",
                "komunen | org",
                "residnets | residents",
                "volunters | civil",
                "kommuninvånarne | residents",
                "medarbetrna | staff",
                "personallen | staff",
                "næringsliv | business",
                "naringslivet | business",
                // With another word for it
                "pasienter | users",
                "pasientene | users",
                "elevene | users",
                "beboerne | users",
                "barna | users",
                "de eldre | users",
                "folk flest | residents",
                "de som bor her | residents",
                "naboene | residents",
                "bedrifter | business",
                "bøndene | business",
                "idrettslagene | civil",
                "lag og foreninger | civil",
                "oss | staff",
                "vi | staff",
                "ansatte | staff",
                "kollegene | staff",
                "hele kommunen | org",
                "bebuarane | users",
                "elevane | users",
                "borna | users",
                "pasientane | users",
                "brukarar | users",
                "innbyggjarar | residents",
                "innbyggjarane | residents",
                "foreiningar | civil",
                "dei tilsette | staff",
                "oss som jobbar her | staff",
                "boende | users",
                "patienterna | users",
                "eleverna | users",
                "personal | staff",
                "personalen | staff",
                "de anställda | staff",
                "företagen | business",
                "föreningar | civil",
                "pupils | users",
                "patients | users",
                "citizens | residents",
                "staff | staff",
                "employees | staff",
                "clubs | civil",
                "companies | business",
                "the municipality | org",
                // With something around it
                "det er elevene det går ut over | users",
                "e vel mest oss som jobbe her | staff",
                "brukerne og oss da | users staff",
                "oss og brukerne | staff users",
                "personalet og pasientene | staff users",
                "oss reinhaldarane, altså dei tilsette | staff",
                "innbyggjarar og foreiningar | residents civil",
                "de boende såklart | users",
                "oss i personalen | staff",
                "mostly staff | staff",
                "volunteers and residents I'd say | civil residents",
                "clubs and associations | civil",
                "innbyggere & næringsliv | residents business",
                "brukere/ansatte | users staff"
            })
    void peopleSayWhomItIsFor(String typed, String options) {
        assertThat(chosen(Reading.choices(typed, RECIPIENTS))).isEqualTo(options == null ? "" : options);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slipper stress | staff_wellbeing",
                "tid | time_saved",
                "Spart tid | time_saved",
                "sparer tid | time_saved",
                "vi sparer tid | time_saved",
                "vi sparer tid først og fremst | time_saved",
                "raskere | time_saved",
                "spart tdi | time_saved",
                "tidsbesparing | time_saved",
                "spara tid | time_saved",
                "sparad tid | time_saved",
                "save time | time_saved",
                "time saved | time_saved",
                "faster | time_saved",
                "kvalitet | quality",
                "kvalitett | quality",
                "bedre kvalite | quality",
                "betre kvalitet | quality",
                "bättre kvalitet | quality",
                "better quality, I suppose | quality",
                "bedre kvalitet på undervisninga | quality",
                "færre feil | quality",
                "livskvalitet | life_quality",
                "lisvkvalitet | life_quality",
                "betre livskvalitet | life_quality",
                "bedre helse | life_quality",
                "arbeidsmiljø | staff_wellbeing",
                "arbeidsmijø | staff_wellbeing",
                "betre arbeidsmiljø | staff_wellbeing",
                "arbetsmiljö | staff_wellbeing",
                "bedre arbeidsmiljø | staff_wellbeing",
                "mindre stress | staff_wellbeing",
                "working life | staff_wellbeing",
                "miljø | environment",
                "miljøet | environment",
                "klima | environment",
                "bedre miljø | environment",
                "mindre utslipp | environment",
                "better for the environment | environment",
                "billigere | cost_reduced",
                "billegare | cost_reduced",
                "lavere kostander | cost_reduced",
                "lågare kostnader | cost_reduced",
                "lägre kostnader | cost_reduced",
                "spare penger | cost_reduced",
                "cheaper | cost_reduced",
                "lower costs | cost_reduced",
                "mer inntekter | income_increased",
                "intäkter | income_increased",
                "enklere | simpler",
                "enklere for brukeren | simpler",
                "enklere for brukeren, helt klart | simpler",
                "enklare för användaren | simpler",
                "simpler | simpler",
                "lettere | simpler",
                "tilgjengelighet | access",
                "tilgjenglighet | access",
                "betre tilgjenge | access",
                "tillgänglighet | access",
                "access | access",
                "mer fornøyde bruker | satisfaction",
                "nöjdare användare | satisfaction",
                "færre klager | satisfaction",
                "mer kunnskap og forståelse | knowledge",
                "kunnskap | knowledge",
                "rekruttering | skills_supply",
                "lettere å beholde folk | skills_supply",
                "motivasjon | staff_engagement",
                "omstilling | adaptability",
                "4 og 12 | time_saved staff_wellbeing",
                "14 | environment",
                "tolv | staff_wellbeing",
                "spart tid, bedre kvalitet og bedre arbeidsmiljø | time_saved quality staff_wellbeing",
                "spart tid og mindre kjøring så bra for miljøet og | time_saved environment",
                "tid, tid och åter tid, alltså sparad tid | time_saved",
                "spara tid, och lite mindre stress så bättre arbetsmiljö | time_saved staff_wellbeing",
                "bättre livskvalitet för dem och lägre kostnader för oss | life_quality cost_reduced",
                "betre arbeidsmiljø, og lettare å behalde folk! | staff_wellbeing skills_supply",
                "betre arbeidsmiljø og betre kvalitet | staff_wellbeing quality",
                "hmm, better working life and time saved | staff_wellbeing time_saved",
                "simpler for the user, and more satisfied users come to think of it | simpler satisfaction"
            })
    void peopleSayWhatGetsBetter(String typed, String options) {
        assertThat(chosen(Reading.choices(typed, VALUES))).isEqualTo(options);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "velferd | velferd",
                "velferdd | velferd",
                "velferd tror jeg | velferd",
                "velferd og livskvalitet, meiner eg | velferd",
                "Velferd og livskvalitet | velferd",
                "välfärd | velferd",
                "welfare | velferd",
                "1 | velferd",
                "helse | velferd",
                "lokalsamfunn | lokalsamfunn",
                "lokalsamhälle | lokalsamfunn",
                "bærekraftig | lokalsamfunn",
                "sustainable local community | lokalsamfunn",
                "samskaping | samskaping",
                "samskaping og involvering passer vel | samskaping",
                "co-creation | samskaping",
                "digitalt | digitalt",
                "det digitale | digitalt",
                "digitalt kanskje | digitalt",
                "digitalt førsteval | digitalt",
                "digitalt förstahandsval | digitalt",
                "the digital one | digitalt",
                "fire | digitalt",
                "kvalitetsutvikling | kvalitet",
                "eh det med fakta kanskje | kvalitet",
                "faktabasert kvalitetsutvikling får det bli | kvalitet",
                "ledelse | kompetanse",
                "leiing | kompetanse",
                "leiing og kompetanse | kompetanse",
                "leiing, medarbeidarskap og kompetanse | kompetanse",
                "kompetens | kompetanse",
                "kompetanes | kompetanse",
                "leadership | kompetanse",
                "strøm | strom26",
                "det med straum | strom26",
                "en god start for nye innbyggere | bosett26",
                "a good start for new residents | bosett26",
                "ingen | none",
                "ingen av dem | none",
                "inget av dem | none",
                "none of them | none"
            })
    void peopleSayWhichAreaFits(String typed, String option) {
        assertThat(chosen(Reading.choice(typed, AREAS))).isEqualTo(option);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bedre | quality life_quality staff_wellbeing access environment adaptability",
                "penger | income_increased cost_reduced cost_avoided",
                "kostnader | cost_reduced cost_avoided",
                "trivsel | life_quality staff_wellbeing",
                "kompetanse | knowledge skills_supply"
            })
    void whatMayBeSeveralIsAsked(String typed, String options) {
        var misread = (Misread) Reading.choices(typed, VALUES);

        assertThat(misread.key()).isEqualTo("common.error.ambiguous");
        assertThat(misread.candidates())
                .extracting(Options.Option::name)
                .containsExactlyInAnyOrder(options.split(" ", -1));
    }

    @Test
    void oneOfTwoIsAskedAndNeverGuessed() {
        var misread = (Misread) Reading.choice("livskvalitet eller kompetanse", AREAS);

        assertThat(misread.candidates())
                .extracting(Options.Option::name)
                .containsExactlyInAnyOrder("velferd", "kompetanse");
        assertThat(((Misread) Reading.choices("foreldre", RECIPIENTS)).candidates())
                .extracting(Options.Option::name)
                .containsExactly("users", "residents");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ansatte og marsboere | staff",
                "2, 9 | residents",
                "brukerne og de andre greiene | users",
                "those of us who work at night, and their families | staff"
            })
    void whatWasUnderstoodOfAListIsKept(String typed, String understood) {
        var misread = (Misread) Reading.choices(typed, RECIPIENTS);

        assertThat(misread.key()).isEqualTo("common.error.partly");
        assertThat(misread.understood())
                .extracting(Options.Option::name)
                .containsExactlyInAnyOrder(understood.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "ikke ansatte",
                "not staff",
                "elevene som ikke får plass",
                "oss som kjører i nabokommunen hver natt uten å få mat",
                "det er det",
                "for",
                "hæ",
                "som",
                "andra",
                "de som er syke",
                "the vans",
                "digitalt førsteval",
                "kva meiner du",
                "i går rakk jeg ikke frokosten til en bruker pga det",
                "og da må vi innom kontoret midt i runden, det tar fort 20 min",
                "og så må jeg nevne at sentralbordet ikke ser hvem som er på ferie",
                "jo det gör att det blir bättre tillgänglighet",
                "du er den dummeste boten jeg har sett",
                "og mor til ein av dei ringer meg medan eg køyrer!",
                "takk, det var greit å vite"
            })
    void whatNamesNothingIsNotGuessed(String typed) {
        assertThat(Reading.choices(typed, RECIPIENTS)).isEqualTo(Misread.of("common.error.not-understood"));
    }

    /** A command goes before an option, so the option would never be heard. */
    @Test
    void noOtherWordIsACommand() {
        var commands = COMMANDS.stream()
                .flatMap(command -> PHRASEBOOK.words("common.words." + command).stream())
                .toList();

        assertThat(Stream.of(RECIPIENTS, VALUES, AREAS)
                        .flatMap(offer -> offer.options().stream())
                        .flatMap(option -> option.others().stream()))
                .doesNotContainAnyElementsOf(commands);
    }

    /** It takes a third of a millisecond; the limit leaves room for a busy machine. */
    @Test
    void aTypedWordIsReadInNoTime() {
        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int times = 0; times < 1_000; times++) {
                Reading.choices("noe helt annet enn dette, tror jeg", VALUES);
            }
        });
    }

    private static String chosen(Reading.Result result) {
        return result instanceof Understood understood
                ? String.join(" ", understood.answer().values())
                : "";
    }

    private static Offer codes(String kind) {
        return offer(SampleOrganisations.codes(kind).stream()
                .map(code -> named(
                        code,
                        Argument.phrase("organisation." + kind + "." + code),
                        PHRASEBOOK.words("organisation.also." + kind + "." + code)))
                .toList());
    }

    private static Offer areas() {
        var open = SampleOrganisations.granLike().areasOpenOn(Sample.TODAY).stream()
                .map(area -> named(area.id(), new Argument.Labels(area.names()), area.otherNames()));
        var none = named("none", Argument.phrase("idea.focus.none"), PHRASEBOOK.words("idea.also.focus.none"));
        return offer(Stream.concat(open, Stream.of(none)).toList());
    }

    private static Named named(String name, Argument label, Set<String> others) {
        var names = Stream.concat(
                Stream.of(name), Arrays.stream(Language.values()).map(language -> PHRASEBOOK.say(label, language)));
        return Named.of(new Options.Option(name, label), names.toList(), others);
    }

    private static Offer offer(List<Named> options) {
        var numbers = IntStream.rangeClosed(1, options.size())
                .mapToObj(number -> PHRASEBOOK.words("common.reading.number." + number))
                .toList();
        var wording = new Wording(
                PHRASEBOOK.words("common.reading.filler"),
                PHRASEBOOK.words("common.reading.against"),
                PHRASEBOOK.words("common.reading.describing"),
                PHRASEBOOK.words("common.reading.ourselves"),
                PHRASEBOOK.words("common.reading.number.sign"),
                numbers);
        return new Offer(options, wording, true);
    }
}
