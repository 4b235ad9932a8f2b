package no.ildsjel.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance.ChoseLanguage;
import no.ildsjel.conversation.Utterance.Edited;
import no.ildsjel.conversation.Utterance.Filled;
import no.ildsjel.conversation.Utterance.Forwarded;
import no.ildsjel.conversation.Utterance.Mentioned;
import no.ildsjel.conversation.Utterance.OpenedHome;
import no.ildsjel.conversation.Utterance.Pressed;
import no.ildsjel.conversation.Utterance.Said;
import no.ildsjel.conversation.Utterance.Unsaid;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.validation.Validator;

@ExtendWith(OutputCaptureExtension.class)
class SpeakingControllerTest {
    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final String HEAD = "{\"id\": \"" + ID + "\", \"as\": \"kari@gran.example\", ";

    private final Fixture fixture = new Fixture();
    private final Windows windows = new Windows();
    private final SpeakingController speaking = new SpeakingController(
            fixture.conversations,
            Trial::mask,
            fixture.town,
            fixture.players,
            fixture.messages,
            windows,
            Fixture.CLOCK);

    // The one that is looked for otherwise tells the log at length that it is not there.
    private final Validator none = Validator.forInstanceOf(Void.class, (nothing, errors) -> {});
    private final MockMvcTester http =
            MockMvcTester.of(List.of(speaking), mvc -> mvc.setValidator(none).build());

    @AfterEach
    void closeWindows() {
        windows.close();
    }

    @Test
    void whatIsSaidIsKeptAndHeard() {
        var answer = post("say", HEAD + "\"conversation\": \"dm/kari@gran.example\", \"text\": \"Pårørende ringer\"}");

        assertThat(answer).hasStatusOk();
        assertThat(fixture.messages.in("dm/kari@gran.example"))
                .extracting(Shown::text)
                .containsExactly("Pårørende ringer");
        var heard = fixture.conversations.last();
        assertThat(heard.what()).isEqualTo(new Said("Pårørende ringer", "playground/" + ID));
        assertThat(heard.eventKey()).isEqualTo("playground/" + ID);
        assertThat(heard.speaker())
                .isEqualTo(new Profile(
                        new Account("playground", "kari@gran.example"),
                        "Kari Haugen",
                        "kari@gran.example",
                        Language.NB));
    }

    @Test
    void whatIdentifiesOthersIsHeardButNeverKept() {
        post("say", HEAD + "\"conversation\": \"dm/kari@gran.example\", \"text\": \"Bruker 14026861560 venter\"}");

        assertThat(fixture.messages.in("dm/kari@gran.example"))
                .extracting(Shown::text)
                .containsExactly("Bruker ••••••••••• venter");
        assertThat(fixture.conversations.said()).containsExactly(new Said("Bruker 14026861560 venter"));
    }

    @Test
    void onesOwnMessageIsChangedAndTakenAway() {
        post("say", HEAD + "\"conversation\": \"dm/kari@gran.example\", \"text\": \"Pårørende\"}");
        var head = HEAD.replace("0f8f", "1f8f") + "\"message\": \"" + ID + "\"";

        assertThat(post("edit", head + ", \"text\": \"Pårørende ringer 14026861560\"}"))
                .hasStatusOk();
        assertThat(fixture.messages.in("dm/kari@gran.example"))
                .extracting(Shown::text)
                .containsExactly("Pårørende ringer •••••••••••");
        assertThat(fixture.conversations.last().what())
                .isEqualTo(new Edited("playground/" + ID, "Pårørende ringer 14026861560"));

        assertThat(post("unsay", head.replace("1f8f", "2f8f") + "}")).hasStatusOk();
        assertThat(fixture.messages.in("dm/kari@gran.example")).isEmpty();
        assertThat(fixture.conversations.last().what()).isEqualTo(new Unsaid("playground/" + ID));
    }

    @Test
    void nobodyChangesWhatOthersHaveWritten() {
        var card = Message.typed("m1", "dm/kari@gran.example", Message.BOT, "Hei", Instant.EPOCH);
        fixture.messages.keep(card);

        for (var path : List.of("edit", "unsay")) {
            assertThat(post(path, HEAD + "\"message\": \"m1\", \"text\": \"Hå\"}"))
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
        assertThat(fixture.messages.in("dm/kari@gran.example"))
                .extracting(Shown::text)
                .containsExactly("Hei");
    }

    /** The bot knows the second copy by its key; the page must know it too. */
    @Test
    void whatIsSentAgainIsShownOnce() {
        var body = HEAD + "\"conversation\": \"dm/kari@gran.example\", \"text\": \"hei\"}";

        post("say", body);
        post("say", body);

        assertThat(fixture.messages.in("dm/kari@gran.example")).hasSize(1);
        assertThat(fixture.conversations.heard()).extracting("eventKey").containsOnly("playground/" + ID);
    }

    @Test
    void inARoomOnlyWhatIsSaidToTheBotIsHeard() {
        post("say", HEAD + "\"conversation\": \"room/vi-heier\", \"text\": \"God morgen\"}");

        assertThat(fixture.conversations.heard()).isEmpty();
        assertThat(fixture.messages.in("room/vi-heier")).hasSize(1);

        post(
                "say",
                HEAD.replace("0f8f", "1f8f") + "\"conversation\": \"room/vi-heier\", \"text\": \"@Eldsjäl, ny idé\"}");

        assertThat(fixture.conversations.said())
                .containsExactly(new Mentioned("ny idé", "room/vi-heier", ID.replace("0f8f", "1f8f")));
    }

    @Test
    void aPressCarriesWhatStoodOnTheButtonAndWhatIsTicked() {
        post("press", HEAD + "\"card\": \"ask/1\", \"version\": 3, \"deed\": \"next\", \"ticked\": [\"users\"]}");

        assertThat(fixture.conversations.last().what()).isEqualTo(new Pressed("ask/1", 3, "next", List.of("users")));
    }

    @Test
    void aFormIsAnsweredToThePage() {
        fixture.conversations.answerWith(new Immediate.Form(
                "Spør",
                List.of(Immediate.Field.text("question", "Hva?", "", 500)),
                "valgfritt",
                "Send",
                "Lukk",
                "ask-more/1"));

        var answer = post("press", HEAD + "\"card\": \"review/1\", \"version\": 1, \"deed\": \"more\"}");

        assertThat(answer).bodyJson().extractingPath("$.form.deed").isEqualTo("ask-more/1");
        assertThat(answer).bodyJson().extractingPath("$.form.fields[0].longest").isEqualTo(500);
    }

    @Test
    void aFaultIsAnsweredToTheForm() {
        fixture.conversations.answerWith(new Immediate.Fault(Map.of("question", "Kan du si litt mer?"), null));

        var answer = post("fill", HEAD + "\"deed\": \"ask-more/1\", \"bySlot\": {\"question\": [\"nei\"]}}");

        assertThat(answer).bodyJson().extractingPath("$.faults.question").isEqualTo("Kan du si litt mer?");
        assertThat(fixture.conversations.last().what())
                .isEqualTo(new Filled("ask-more/1", Map.of("question", List.of("nei"))));
    }

    @Test
    void aMessageFromElsewhereIsForwardedWithAWayBack() {
        post("forward", HEAD + "\"text\": \"Nøklene er borte\"}");

        assertThat(fixture.conversations.last().what()).isInstanceOfSatisfying(Forwarded.class, forwarded -> {
            assertThat(forwarded.text()).isEqualTo("Nøklene er borte");
            assertThat(forwarded.link()).startsWith("http://localhost/");
        });
    }

    @Test
    void aLanguageIsChosenAndAHomeOpened() {
        post("language", HEAD + "\"language\": \"nn\"}");
        assertThat(fixture.conversations.said()).containsExactly(new ChoseLanguage(Language.NN));
        fixture.conversations.forget();

        post("home", HEAD + "\"x\": 1}");
        assertThat(fixture.conversations.said()).containsExactly(new OpenedHome());
    }

    @Test
    void aDatabaseThatIsAwayIsSaidSo() {
        fixture.conversations.failWith(new DataAccessResourceFailureException("away"));

        var answer = post("say", HEAD + "\"conversation\": \"dm/kari@gran.example\", \"text\": \"hei\"}");

        assertThat(answer).hasStatus(503);
    }

    @Test
    void nobodySpeaksForOthersOrWithoutWords() {
        assertThat(post("say", HEAD + "\"conversation\": \"dm/ola@gran.example\", \"text\": \"hei\"}"))
                .hasStatus(400);
        assertThat(post("say", HEAD + "\"conversation\": \"dm/kari@gran.example\"}"))
                .hasStatus(400);
        assertThat(post("home", "{\"id\": \"" + ID + "\", \"as\": \"nobody@gran.example\"}"))
                .hasStatus(404);
        assertThat(post("home", "{\"as\": \"kari@gran.example\"}")).hasStatus(400);
        assertThat(post("home", "{")).hasStatus(400);
        assertThat(fixture.conversations.heard()).isEmpty();
    }

    @Test
    void whatNoDatabaseCanKeepIsTakenOutAtTheDoor() {
        var answer = post(
                "say",
                HEAD
                        + "\"conversation\": \"room/vi\\u0000\", \"text\": \"@Ildsjel a\\u0000b\\ud83dc \\ud83d\\udc4d\"}");
        assertThat(answer).hasStatusOk();
        assertThat(fixture.messages.in("room/vi")).extracting(Shown::text).containsExactly("@Ildsjel abc \ud83d\udc4d");
        assertThat(fixture.conversations.said()).containsExactly(new Mentioned("abc \ud83d\udc4d", "room/vi", ID));

        fixture.conversations.forget();
        post(
                "press",
                HEAD
                        + "\"card\": \"ask\\u0000/1\", \"version\": 3, \"deed\": \"n\\ud83dext\", \"ticked\": [\"a\\u0000\"]}");
        assertThat(fixture.conversations.said()).containsExactly(new Pressed("ask/1", 3, "next", List.of("a")));

        fixture.conversations.forget();
        post("fill", HEAD + "\"deed\": \"ask\\u0000/1\", \"bySlot\": {\"question\": [\"a\\udc4db\"]}}");
        assertThat(fixture.conversations.said())
                .containsExactly(new Filled("ask/1", Map.of("question", List.of("ab"))));
    }

    /** The conversation has a kind sentence for it, as it has in other channels. */
    @ParameterizedTest
    @CsvSource({"'',''", "' ',' '", "\\u0000,''", "\\ud83d,''"})
    void anEmptyMessageIsHeardButNotKept(String text, String heard) {
        var answer = post("say", HEAD + "\"conversation\": \"dm/kari@gran.example\", \"text\": \"" + text + "\"}");

        assertThat(answer).hasStatusOk();
        assertThat(fixture.messages.in("dm/kari@gran.example")).isEmpty();
        assertThat(fixture.conversations.said()).containsExactly(new Said(heard));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hemmelig",
                "null",
                "[\"hemmelig\"]",
                "{\"text\": \"hemmelig",
                "{\"id\": \"hemmelig\"}",
                HEAD + "\"card\": \"hemmelig\", \"deed\": \"hemmelig\", \"version\": \"hemmelig\"}",
                HEAD + "\"card\": \"hemmelig\", \"deed\": \"hemmelig\", \"version\": null}",
                HEAD
                        + "\"card\": \"hemmelig\", \"deed\": \"hemmelig\", \"version\": 1, \"ticked\": [null, \"hemmelig\"]}",
                HEAD + "\"card\": \"hemmelig\", \"deed\": \"hemmelig\", \"version\": 1, \"ticked\": \"hemmelig\"}",
                HEAD + "\"card\": null, \"deed\": \"hemmelig\", \"version\": 1}"
            })
    void whatCannotBeReadIsRefusedAndQuotedNowhere(String body, CapturedOutput output) {
        var answer = post("press", body);

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyText().doesNotContain("hemmelig");
        assertThat(output).doesNotContain("hemmelig").doesNotContain("Exception");
        assertThat(fixture.conversations.heard()).isEmpty();
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri("/playground/" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
