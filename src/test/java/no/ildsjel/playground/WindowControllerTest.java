package no.ildsjel.playground;

import static no.ildsjel.playground.Fixture.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ildsjel.phrasebook.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WindowControllerTest {
    private final Fixture fixture = new Fixture();
    private final Windows windows = new Windows();
    private final TrialRepertoire repertoire = new TrialRepertoire();
    private final Stories stories =
            Stories.read(Map.of("a/b", "Kari (nb) and Nina (sv) talk\n> hei\n< Hei\n> [A] [Neste]\n@ 5 days later\n"));
    private final MockMvcTester http = MockMvcTester.of(
            new WindowController(
                    fixture.town,
                    fixture.players,
                    fixture.messages,
                    windows,
                    fixture.words,
                    new FaultBoard(repertoire, windows)),
            new StoryController(stories, fixture.players));

    @AfterEach
    void closeWindows() {
        windows.close();
    }

    @Test
    void thePeopleAreThoseOfTheOrganisation() {
        var people = get("/playground/people");

        assertThat(people).bodyJson().extractingPath("$.bot").isEqualTo("Eldsjäl");
        assertThat(people)
                .bodyJson()
                .extractingPath("$.people[*].name")
                .isEqualTo(List.of("Kari Haugen", "Ola Bakken", "Liv Sand", "annika"));
        assertThat(people).bodyJson().extractingPath("$.people[1].roles").isEqualTo(List.of("reviewer", "line-owner"));
        assertThat(people)
                .bodyJson()
                .extractingPath("$.people[2].roles")
                .isEqualTo(List.of("stand-in", "communicator"));
        assertThat(people).bodyJson().extractingPath("$.people[3].language").isEqualTo("sv");
    }

    @Test
    void whatKeepsTheNewestFromBeingSaidIsToldWithItsPlace() {
        repertoire.faults = List.of(new Fault("capture-idea/nb.yaml", 3, "Not YAML"));

        assertThat(get("/playground/faults"))
                .bodyJson()
                .isLenientlyEqualTo("[{\"file\":\"capture-idea/nb.yaml\",\"line\":3,\"message\":\"Not YAML\"}]");
    }

    @Test
    void aPersonSeesTheirOwnConversationsAndTheRooms() {
        fixture.messages.keep(Message.of("s1", "dm/kari@gran.example", null, card(1, "Hei"), Fixture.CLOCK.instant()));
        fixture.messages.keep(Message.of("s2", "dm/ola@gran.example", null, card(1, "Nei"), Fixture.CLOCK.instant()));
        fixture.messages.keep(Message.of("s3", "room/lunsj", null, card(1, "Mat"), Fixture.CLOCK.instant()));

        var conversations = get("/playground/conversations?as=kari@gran.example");

        assertThat(conversations)
                .bodyJson()
                .extractingPath("$[*].id")
                .isEqualTo(List.of("dm/kari@gran.example", "home/kari@gran.example", "room/vi-heier", "room/lunsj"));
        assertThat(conversations)
                .bodyJson()
                .extractingPath("$[*].messages[*].id")
                .isEqualTo(List.of("s1", "s3"));
    }

    @Test
    void theWordsAreInTheLanguageOrTheNearestThatHasThem() {
        assertThat(get("/playground/words?language=sv"))
                .bodyJson()
                .extractingPath("$.words.send")
                .isEqualTo("Skicka");
        assertThat(get("/playground/words?language=nn"))
                .bodyJson()
                .extractingPath("$.language")
                .isEqualTo("nn");
        assertThat(get("/playground/words?language=nb"))
                .bodyJson()
                .extractingPath("$.words.title")
                .isEqualTo("{bot} på lekeplassen");
        assertThat(get("/playground/words?language=xx")).hasStatus(400);
    }

    @Test
    void aStoryTellsWhatItsPeopleDo() {
        var story = get("/playground/stories/a/b");

        assertThat(story).bodyJson().extractingPath("$.people[0].email").isEqualTo("kari@gran.example");
        assertThat(story).bodyJson().extractingPath("$.people[1].email").isNull();
        assertThat(story).bodyJson().extractingPath("$.acts[*].kind").isEqualTo(List.of("says", "presses", "waits"));
        assertThat(get("/playground/stories"))
                .bodyJson()
                .extractingPath("$[*].name")
                .isEqualTo(List.of("a/b"));
        assertThat(get("/playground/stories/a/c")).hasStatus(404);
    }

    @Test
    void nobodyLooksInAsAStranger() {
        assertThat(get("/playground/conversations?as=nobody@gran.example")).hasStatus(404);
        assertThat(get("/playground/events?as=nobody@gran.example")).hasStatus(404);
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).exchange();
    }
}
