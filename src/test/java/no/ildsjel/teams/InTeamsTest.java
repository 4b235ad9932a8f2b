package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ildsjel.Chat.Seen;
import no.ildsjel.Hurrying;
import no.ildsjel.Ildsjel;
import no.ildsjel.delivery.Dispatcher;
import no.ildsjel.teams.TeamsWire.Call;
import no.ildsjel.teams.TeamsWire.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What there is only in Teams, through all of Ildsjel. */
@SpringBootTest(
        classes = {Ildsjel.class, InTeamsTest.Microsoft.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:in-teams;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.organisation=classpath:organisations/gran-like.yaml",
            "ildsjel.delivery.dispatching=false"
        })
@ExtendWith(OutputCaptureExtension.class)
class InTeamsTest {
    private static final TeamsChat CHAT = new TeamsChat(Clock.systemUTC());

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void teams(DynamicPropertyRegistry properties) {
        properties.add("ildsjel.teams.app-id", () -> TeamsWire.APP_ID);
        properties.add("ildsjel.teams.app-password", () -> TeamsWire.PASSWORD);
        properties.add("ildsjel.teams.app-tenant-id", () -> TeamsWire.TENANT);
    }

    @BeforeEach
    void people() {
        CHAT.leadTo(port);
        CHAT.wire().stubDefaults();
    }

    @AfterEach
    void keepCards() throws IOException {
        CHAT.keepCards("in-teams");
    }

    @AfterAll
    static void close() {
        CHAT.close();
    }

    @Test
    void whoBlockedUsHearsWhatWaitedWhenTheyAreBack(CapturedOutput log) {
        var annika = somebody("annika");
        says(annika, "Hej");
        int others = parcels("unreachable");
        CHAT.wire().fault(Call.POST, TeamsWire.error(403, "ConversationBlockedByUser"));
        says(annika, "Telefonen ringer hela dagen med samma fråga");
        says(annika, "Den ringer även på kvällen");
        int tries = CHAT.wire().calls(Call.POST).size();
        Hurrying.deliver(dispatcher, database);

        assertThat(CHAT.wire().calls(Call.POST)).hasSize(tries);
        assertThat(parcels("unreachable")).isGreaterThan(others);
        assertThat(log).contains("ConversationBlockedByUser").doesNotContain("Telefonen");

        CHAT.wire().stubDefaults();
        says(annika, "hjälp");

        assertThat(parcels("unreachable")).isEqualTo(others);
        assertThat(CHAT.seenBy(annika)).hasSizeGreaterThan(2);
    }

    @Test
    void theAnswerToAPressShowsTheCardAsTheMessageDoesAfterwards() {
        var sam = somebody("sam");
        says(sam, "The phone rings all day with the same question");

        press(sam, newest(sam), "Next", "2 – Residents");

        var pressed = CHAT.seenBy(sam).stream()
                .filter(seen -> seen.shown().contains("Residents"))
                .findFirst()
                .orElseThrow();
        assertThat(Sent.shown(CHAT.lastAnswer().path("value"))).isEqualTo(pressed.shown());
        assertThat(pressed.buttons()).isEmpty();
    }

    @Test
    void aSecondCopyOfAPressHasNoEffectAndIsAnsweredWithTheCardAsItIs() {
        var marte = somebody("marte");
        says(marte, "Nøklene til bilene er aldri der de skal være");
        var question = (Sent) newest(marte).message();
        var press = CHAT.executing(marte, question, "Neste", List.of("2 – Innbyggere"));

        var first = CHAT.send(press).body();
        Hurrying.deliver(dispatcher, database);
        int messages = CHAT.seenBy(marte).size();
        var second = CHAT.send(press).body();
        Hurrying.deliver(dispatcher, database);

        assertThat(second).isEqualTo(first).contains("Innbyggere");
        assertThat(CHAT.seenBy(marte)).hasSize(messages);
    }

    @Test
    void aButtonOfSomebodyElsesMovesNothing() {
        var kari = somebody("kari");
        somebody("ola");
        assertThat(CHAT.prepareRoom()).isTrue();
        idea(kari, "Pårørende ringer fordi de ikke vet når vi kommer");
        var review = (Sent) newest("ola").message();
        int ideas = states("in_review");

        var answer = CHAT.send(CHAT.executing(kari, review, "Ja, utforsk", List.of()));
        Hurrying.deliver(dispatcher, database);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("De fire spørsmålene");
        assertThat(states("in_review")).isEqualTo(ideas);
        assertThat(newest(kari).shown()).doesNotContain("Hvor mye verdi");
    }

    @Test
    void whatIsFarTooLongIsAnsweredInAFriendlySentence() {
        var per = somebody("per");

        says(per, "ø".repeat(60_000));

        assertThat(newest(per).shown()).contains("Teksten er litt for lang");
    }

    @Test
    void aMessageBecomesADraftThatOnlyTheOneWhoWantedItSees() {
        var liv = somebody("liv");
        var link = "https://teams.microsoft.com/l/message/1";

        var answer = CHAT.send(new Activities(CHAT.wire().serviceUrl())
                .makesIdea("29:liv", "<p>Printeren står stille hver mandag</p>", link));
        Hurrying.deliver(dispatcher, database);

        assertThat(answer.body()).contains("Jeg laget et utkast av meldingen");
        assertThat(newest(liv).shown()).contains("Hvem gjelder behovet for?");
        assertThat(CHAT.seenInRoom()).noneMatch(seen -> seen.shown().contains("Printeren"));
    }

    private static String somebody(String person) {
        CHAT.knows(
                person,
                person.substring(0, 1).toUpperCase(Locale.ROOT) + person.substring(1),
                person + "@eksempelkommunen.example");
        return person;
    }

    private void idea(String person, String need) {
        says(person, need);
        press(person, newest(person), "Neste", "2 – Innbyggere");
        press(person, newest(person), "Neste", "4 – Spart tid");
        press(person, newest(person), "1 – Velferd og livskvalitet");
        press(person, newest(person), "Send inn");
    }

    private void says(String person, String typed) {
        assertThat(CHAT.says(person, typed)).isTrue();
        Hurrying.deliver(dispatcher, database);
    }

    private void press(String person, Seen message, String label, String... ticked) {
        assertThat(CHAT.presses(person, message, label, List.of(ticked))).isTrue();
        Hurrying.deliver(dispatcher, database);
    }

    private static Seen newest(String person) {
        var seen = CHAT.seenBy(person);
        assertThat(seen).as("messages to %s", person).isNotEmpty();
        return seen.get(seen.size() - 1);
    }

    private int parcels(String state) {
        return count("SELECT COUNT(*) FROM parcels WHERE state = :state", state);
    }

    private int states(String state) {
        return count("SELECT COUNT(*) FROM ideas WHERE state = :state", state);
    }

    private int count(String sql, String state) {
        return database.sql(sql)
                .params(Map.of("state", state))
                .query(Integer.class)
                .single();
    }

    @TestConfiguration
    static class Microsoft {
        @Bean
        @Primary
        TeamsCloud cloudOfTheTest() {
            return CHAT.cloud();
        }
    }
}
