package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.ildsjel.SomeTexts;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Option;
import no.ildsjel.delivery.WrittenCard.Ticks;
import no.ildsjel.people.Language;
import no.ildsjel.teams.TeamsWire.Sent;
import org.junit.jupiter.api.Test;

class TeamsPressTest {
    private static final TeamsPress PRESS = new TeamsPress("review/42/kari", 3, "approve");

    @Test
    void aButtonComesBackAsItWentOut() {
        for (int seed = 0; seed < 500; seed++) {
            var press = new TeamsPress("review/42/<x>", seed, SomeTexts.random(new Random(seed)));

            assertThat(TeamsPress.of(press.data())).as("seed %s", seed).contains(press);
        }
    }

    @Test
    void aVersionThatAClientMadeATextOfIsStillOne() {
        assertThat(TeamsPress.of(Map.of("card", "review/42/kari", "version", "3", "deed", "approve")))
                .contains(PRESS);
    }

    @Test
    void whatSomebodyWroteByHandIsNone() {
        for (Object garbage : Arrays.asList(
                null,
                "",
                "approve",
                7,
                List.of(),
                Map.of(),
                Map.of(1, 2),
                Map.of("card", "c", "version", 1),
                Map.of("card", "c", "deed", "d"),
                Map.of("card", 1, "version", 1, "deed", "d"),
                Map.of("card", "c", "version", 1.5, "deed", "d"),
                Map.of("card", "c", "version", -1, "deed", "d"),
                Map.of("card", "c", "version", "9".repeat(19), "deed", "d"),
                Map.of("card", "c", "version", Map.of(), "deed", "d"),
                Map.of("card", "c", "version", 1, "deed", List.of("d")))) {
            assertThat(TeamsPress.of(garbage)).as("%s", garbage).isEmpty();
            assertThat(TeamsPress.ticked(garbage)).as("%s", garbage).isEmpty();
            assertThat(TeamsPress.verb(garbage)).as("%s", garbage).isEmpty();
            assertThat(TeamsPress.filled(garbage)).as("%s", garbage).isEmpty();
        }
    }

    @Test
    void theNamesOfWhatWasTickedComeBackWhateverIsInThem() {
        var names = List.of("users", "a,b", "100%", "%2C", "%252C,", "æ ø");
        var options = names.stream()
                .map(name -> new Option(name, "Valg " + names.indexOf(name), true))
                .toList();
        var card = new WrittenCard(
                "c", 7, Language.NB, List.of(new Ticks(options, new Button("Neste", "next", Weight.MAIN))));
        var sent = new Sent("a:kari", "1", "", new TeamsRenderer().card(card));

        var data = sent.pressing("Neste");

        assertThat(TeamsPress.of(data)).contains(new TeamsPress("c", 7, "next"));
        assertThat(TeamsPress.ticked(data)).isEqualTo(names);
        assertThat(TeamsPress.ticked(sent.pressing("Neste", List.of("Valg 1")))).containsExactly("a,b");
        assertThat(TeamsPress.ticked(sent.pressing("Neste", List.of()))).isEmpty();
    }

    @Test
    void aClientThatKnowsOnlySubmitSaysWhatKindOfButtonItWas() {
        var card = new WrittenCard(
                "c", 7, Language.NB, List.of(new WrittenCard.Buttons(List.of(new Button("Ja", "yes", Weight.PLAIN)))));
        var button = Sent.button(new TeamsRenderer().card(card), "Ja");

        var submitted = Sent.data(button.at("/fallback/data"));

        assertThat(TeamsPress.of(submitted)).contains(new TeamsPress("c", 7, "yes"));
        assertThat(TeamsPress.verb(submitted)).contains(TeamsPress.PRESS);
        assertThat(TeamsPress.verb(Sent.data(button.path("data")))).isEmpty();
    }

    @Test
    void whatWasWrittenIsCleaned() {
        var data = new HashMap<String, Object>(PRESS.data());
        data.put("written-need", "a\u0000b\ud83d");
        data.put(TeamsPress.FIELDS, "need");

        assertThat(TeamsPress.filled(data)).isEqualTo(Map.of("need", List.of("ab")));
    }
}
