package no.ildsjel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ildsjel.delivery.Dispatcher;
import no.ildsjel.slack.SlackWire.Answer;
import no.ildsjel.slack.SlackWire.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole way through Slack's wire format: from one sentence to the recognition that everybody sees. */
@ExtendWith(OutputCaptureExtension.class)
abstract class WholeWayContract {
    private static final String KARI = "U0KARI";
    private static final String OLA = "U0OLA";
    private static final String INGRID = "U0INGRID";
    private static final String PER = "U0PER";
    private static final String ROOM = "#vi-heier";
    private final SlackWire slack;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    WholeWayContract(SlackWire slack) {
        this.slack = slack;
    }

    /** Whatever happens from now on reaches the server at this port. */
    abstract void leadTo(int port);

    @BeforeEach
    void people() {
        leadTo(port);
        slack.person(KARI, "Kari Nordmann", "kari@eksempelkommunen.example", "nb-NO");
        slack.person(OLA, "Ola Haugen", "ola@eksempelkommunen.example", "nb-NO");
        slack.person(INGRID, "Ingrid Vik", "ingrid@eksempelkommunen.example", "nb-NO");
        slack.person(PER, "Per Myhre", "per@eksempelkommunen.example", "nb-NO");
    }

    @Test
    void oneSentenceBecomesAVisibleRecognition(CapturedOutput log) {
        says(KARI, "Pårørende ringer oss <ofte> fordi de ikke vet når vi kommer & blir utrygge");
        press(KARI, "Neste", "Brukere av en tjeneste", "Innbyggere");
        press(KARI, "Neste", "Spart tid");
        press(KARI, "Velferd og livskvalitet");
        says(KARI, "Når kommer hjemmetjenesten?");
        press(KARI, "Send inn");

        assertThat(shown(KARI)).contains("Takk, Kari!");
        assertThat(shown(OLA)).contains("Når kommer hjemmetjenesten?", "<ofte>", "&");
        assertThat(shown(INGRID)).contains("Når kommer hjemmetjenesten?");

        press(OLA, "Ja, utforsk");
        says(OLA, "3");
        press(OLA, "Velferd og livskvalitet");
        says(OLA, "Behovet er tydelig, og mange kan få nytte av det.");
        says(OLA, "Dere kan bruke inntil 20 timer.");
        says(OLA, "Snakk med tre pårørende.");
        press(OLA, "Send svaret");

        assertThat(message(KARI, "Gode nyheter").shown())
                .contains("Behovet er tydelig", "inntil 20 timer", "Snakk med tre pårørende");
        assertThat(message(INGRID, "Når kommer").shown()).contains("Ola Haugen").doesNotContain("Takk nei");
        assertThat(slack.messages(ROOM)).isEmpty();

        press(KARI, "Del med navn");

        assertThat(shown(ROOM)).contains("Nytt", "Når kommer hjemmetjenesten?", "Kari Nordmann");

        press(KARI, "Start en test");
        says(KARI, "Telefoner per uke");
        says(KARI, "Én sone sender melding i to uker");
        press(KARI, firstDay(slack.newest(KARI)));
        says(KARI, "Ingenting");
        says(KARI, "Brukerne; vi spør dem først");
        says(KARI, "Flere klager");
        press(KARI, "Start testen");
        press(KARI, "Testen er ferdig");
        press(KARI, "Det virket");
        says(KARI, "Tolv pårørende");
        says(KARI, "De ble tryggere");
        says(KARI, "Telefonene ble halvert");
        pressMain(KARI);

        assertThat(message(KARI, "viste at det virker").shown()).contains("nyttig");

        press(KARI, "Ta det i bruk");
        press(KARI, "Per Myhre (Hjemmetjenesten)");
        says(KARI, "Alle soner i hjemmetjenesten");
        says(KARI, "Teamlederne følger opp hver måned");
        pressMain(KARI);
        press(PER, "Ja, vi tar det");

        assertThat(message(KARI, "har sagt ja, og").shown()).contains("nyttiggjort");

        press(KARI, "Del med navn");
        press(PER, "Del uten navn");

        assertThat(shown(ROOM)).contains("Nyttiggjort").contains("Kari Nordmann");
        assertThat(state()).isEqualTo("in_use");
        assertThat(slack.server().findAllUnmatchedRequests()).isEmpty();
        assertThat(log.getAll())
                .doesNotContain("Pårørende", "hjemmetjenesten", "Nordmann", "eksempelkommunen.example", "Telefonene")
                .doesNotContain(SlackWire.TOKEN, SlackWire.SECRET, SlackWire.APP_TOKEN);
    }

    private void says(String user, String typed) {
        accepted(slack.says(user, typed));
    }

    private void press(String user, String label, String... ticked) {
        accepted(slack.presses(user, with(user, label), label, List.of(ticked)));
    }

    /** The one button that stands out on the newest card. */
    private void pressMain(String user) {
        press(user, slack.newest(user).buttons().get(0));
    }

    private void accepted(Answer response) {
        assertThat(response.statusCode()).isEqualTo(200);
        dispatcher.dispatchDue();
    }

    private Sent with(String user, String label) {
        var messages = slack.messages(user).stream()
                .filter(message -> message.buttons().contains(label))
                .toList();
        assertThat(messages)
                .as(
                        "a message to %s with the button %s; the newest: %s",
                        user, label, slack.newest(user).shown())
                .isNotEmpty();
        return messages.get(messages.size() - 1);
    }

    private static String firstDay(Sent question) {
        return question.buttons().get(0);
    }

    private String shown(String place) {
        return slack.newest(place).shown();
    }

    private Sent message(String place, String words) {
        var messages = slack.messages(place).stream()
                .filter(message -> message.shown().contains(words))
                .toList();
        assertThat(messages).as("a message in %s with '%s'", place, words).isNotEmpty();
        return messages.get(messages.size() - 1);
    }

    private String state() {
        return database.sql("SELECT state FROM ideas").query(String.class).single();
    }
}
