package no.ildsjel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ildsjel.Chat.Seen;
import no.ildsjel.delivery.Dispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole way through what the platforms send: from one sentence to the recognition that everybody sees. */
@ExtendWith(OutputCaptureExtension.class)
public abstract class WholeWayContract {
    protected static final String KARI = "kari";
    protected static final String OLA = "ola";
    protected static final String INGRID = "ingrid";
    protected static final String PER = "per";
    private static final Map<String, String> NAMES =
            Map.of(KARI, "Kari Nordmann", OLA, "Ola Haugen", INGRID, "Ingrid Vik", PER, "Per Myhre");

    @Autowired
    protected Dispatcher dispatcher;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    /** Where this one of them writes and reads. */
    protected abstract Chat chatOf(String person);

    /** Every platform on which there is a room for recognitions. */
    protected abstract List<Chat> rooms();

    @BeforeEach
    void people() {
        rooms().forEach(chat -> chat.leadTo(port));
        NAMES.forEach((person, name) -> chatOf(person).knows(person, name, person + "@eksempelkommunen.example"));
        rooms().forEach(chat -> accepted(chat.prepareRoom()));
    }

    @Test
    void oneSentenceBecomesAVisibleRecognition(CapturedOutput log) {
        says(KARI, "Pårørende ringer oss <ofte> fordi de ikke vet når vi kommer & blir utrygge");
        press(KARI, "Neste", "1 – Brukere av en tjeneste", "2 – Innbyggere");
        press(KARI, "Neste", "4 – Spart tid");
        press(KARI, "1 – Velferd og livskvalitet");
        says(KARI, "endre navn");
        says(KARI, "Når kommer hjemmetjenesten?");
        press(KARI, "Send inn");

        assertThat(shown(KARI)).contains("Takk, Kari!");
        assertThat(shown(OLA)).contains("Når kommer hjemmetjenesten?", "<ofte>", "&");
        assertThat(shown(INGRID)).contains("Når kommer hjemmetjenesten?");

        press(OLA, "Ja, utforsk");
        says(OLA, "3");
        press(OLA, "1 – Velferd og livskvalitet");
        says(OLA, "Behovet er tydelig, og mange kan få nytte av det.");
        says(OLA, "Dere kan bruke inntil 20 timer.");
        says(OLA, "Snakk med tre pårørende.");
        press(OLA, "Send svaret");

        assertThat(message(KARI, "Gode nyheter").shown())
                .contains("Behovet er tydelig", "inntil 20 timer", "Snakk med tre pårørende");
        assertThat(message(INGRID, "Når kommer").shown()).contains("Ola Haugen").doesNotContain("Takk nei");
        assertThat(rooms()).allSatisfy(chat -> assertThat(recognitions(chat)).isEmpty());

        press(KARI, "Del med navn");

        assertThat(rooms())
                .allSatisfy(chat -> assertThat(recognitions(chat))
                        .singleElement()
                        .satisfies(post -> assertThat(post.shown())
                                .contains("Nytt", "Når kommer hjemmetjenesten?", "Kari Nordmann")));

        press(KARI, "Start en test");
        says(KARI, "Telefoner per uke");
        says(KARI, "Én sone sender melding i to uker");
        press(KARI, newest(KARI).buttons().get(0));
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

        assertThat(rooms())
                .allSatisfy(chat -> assertThat(recognitions(chat))
                        .last()
                        .satisfies(post -> assertThat(post.shown()).contains("Nyttiggjort", "Kari Nordmann")));
        assertThat(state()).isEqualTo("in_use");
        assertThat(rooms()).allSatisfy(chat -> assertThat(chat.unanswered()).isEmpty());
        assertThat(log.getAll())
                .doesNotContain("Pårørende", "hjemmetjenesten", "Nordmann", "eksempelkommunen.example", "Telefonene")
                .doesNotContain(secrets());
    }

    /** With nothing typed in the chat but the word that asks for the form. */
    @Test
    void oneFormBecomesAnIdeaThatTheReviewersGet() {
        says(KARI, "skjema");
        assertThat(chatOf(KARI).opensForm(KARI, with(KARI, "Fyll ut skjema"), "Fyll ut skjema"))
                .isTrue();

        var wrong = chatOf(KARI).fills(KARI, Map.of("need", List.of("Bussen")));

        assertThat(wrong).contains("Kan du si litt mer?", "Dette svaret trenger vi");

        var taken = chatOf(KARI)
                .fills(
                        KARI,
                        Map.of(
                                "need", List.of("Foreldre får ikke vite når <skolebussen> er sen & barna står ute"),
                                "for-whom", List.of("residents", "staff"),
                                "value", List.of("time_saved", "quality"),
                                "focus-area", List.of("velferd"),
                                "title", List.of("Når kommer skolebussen?"),
                                "evidence", List.of("Telefoner til skolen per uke"),
                                "origin", List.of("resident")));
        Hurrying.deliver(dispatcher, database);

        assertThat(taken).isEmpty();
        assertThat(shown(KARI))
                .contains("Når kommer skolebussen?", "<skolebussen> er sen & barna", "Innbyggere og oss som jobber her")
                .contains("Spart tid og bedre kvalitet", "Velferd og livskvalitet", "Fra en innbygger eller bruker");

        press(KARI, "Send inn");

        assertThat(shown(KARI)).contains("Takk, Kari!", "Når kommer skolebussen?");
        assertThat(List.of(OLA, INGRID))
                .allSatisfy(reviewer -> assertThat(
                                message(reviewer, "Når kommer skolebussen?").shown())
                        .contains("<skolebussen> er sen & barna", "Telefoner til skolen per uke"));
        assertThat(state()).isEqualTo("submitted");
    }

    private String[] secrets() {
        return rooms().stream().flatMap(chat -> chat.secrets().stream()).toArray(String[]::new);
    }

    private void says(String person, String typed) {
        accepted(chatOf(person).says(person, typed));
    }

    private void press(String person, String label, String... ticked) {
        accepted(chatOf(person).presses(person, with(person, label), label, List.of(ticked)));
    }

    /** The one button that stands out on the newest card. */
    private void pressMain(String person) {
        press(person, newest(person).buttons().get(0));
    }

    private void accepted(boolean isTaken) {
        assertThat(isTaken).isTrue();
        Hurrying.deliver(dispatcher, database);
    }

    private Seen with(String person, String label) {
        var messages = chatOf(person).seenBy(person).stream()
                .filter(message -> message.buttons().contains(label))
                .toList();
        assertThat(messages)
                .as("a message to %s with the button %s; the newest: %s", person, label, shown(person))
                .isNotEmpty();
        return messages.get(messages.size() - 1);
    }

    private String shown(String person) {
        return newest(person).shown();
    }

    private Seen newest(String person) {
        var messages = chatOf(person).seenBy(person);
        assertThat(messages).as("messages to %s", person).isNotEmpty();
        return messages.get(messages.size() - 1);
    }

    private Seen message(String person, String words) {
        var messages = chatOf(person).seenBy(person).stream()
                .filter(message -> message.shown().contains(words))
                .toList();
        assertThat(messages).as("a message to %s with '%s'", person, words).isNotEmpty();
        return messages.get(messages.size() - 1);
    }

    private static List<Seen> recognitions(Chat chat) {
        return chat.seenInRoom().stream()
                .filter(post -> post.shown().contains("hjemmetjenesten"))
                .toList();
    }

    private String state() {
        return database.sql("SELECT state FROM ideas ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }
}
