package no.ildsjel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ildsjel.conversation.session.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** What identifies others stands in no table, whatever becomes of the words; everything wired as in production. */
abstract class UnmaskedNowhereContract {
    private static final String KARI = "kari@eksempelkommunen.example";
    private static final String NUMBER = "14026861560";
    private static final String PHONE = "406 12 345";
    private static final String EMAIL = "gunnel.sur@annanort.example";
    private static final String WORDS =
            "Bruker " + NUMBER + " fikk feil medisin. Ring " + PHONE + " eller skriv til " + EMAIL;

    private static boolean fails;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private MockMvcTester http;

    @BeforeEach
    void thePlaygroundIsOpen() {
        Canaries.remember(NUMBER, PHONE, EMAIL);
        http = MockMvcTester.from(context);
        says("stopp");
        says("slett");
    }

    @Test
    void aWholeTalkLeavesNothing() {
        says(WORDS);
        says("hjelp");
        says("behold slik");
        says("brukere");
        says("bedre kvalitet");
        says("velferd");
        says("Ring " + PHONE);
        says("behold slik");
        says("endre behov");
        says("Bruker " + NUMBER + " fikk feil medisin igjen");
        says("skriv på nytt");
        says("En bruker fikk feil medisin. Skriv til " + EMAIL);
        says("behold slik");
        says("send inn");

        assertThat(places("En bruker fikk feil medisin. Skriv til ••••••.•••@")).contains("ideas");
        assertThat(places("Bruker ••••••••••• fikk feil medisin")).contains("playground_messages");
        assertThat(places(NUMBER, PHONE, EMAIL)).isEmpty();
    }

    @Test
    void aTurnThatFailsLeavesNothingEither() {
        fails = true;
        try {
            says(WORDS);
        } finally {
            fails = false;
        }

        assertThat(places("Bruker ••••••••••• fikk feil medisin")).contains("parked_events");
        assertThat(places(NUMBER, PHONE, EMAIL)).isEmpty();
        jdbc.sql("DELETE FROM parked_events").update();
    }

    @Test
    void aNumberThatGoesOnInTheNextMessageIsMaskedWhereItEnds() {
        says("Pårørende må ringe 40 61");
        says("23 45 og vente");

        assertThat(places("•• •• og vente")).contains("sessions");
        assertThat(places("23 45 og vente")).doesNotContain("sessions", "parcels", "cards");
    }

    @Test
    void aNumberThatIsPutTogetherByAChangeIsMaskedWhereItChanges() {
        var message = says("Nøkler");
        says("23 45 og bli stående i kø");

        edits(message, "Pårørende må ringe 40 61");

        assertThat(places("ringe •• ••")).contains("sessions");
        assertThat(places("ringe 40 61")).doesNotContain("sessions", "parcels", "cards");
    }

    /** The person has said that it is the number of an order, and the idea needs it. */
    @Test
    void whatIsNoSuchNumberStandsWhereItIsNeeded() {
        var words = "Ordre 03097161592 blir liggende fordi ingen vet hvem som skal godkjenne den";
        says(words);
        says("det er noe annet");
        says(words);

        assertThat(places("03097161592")).contains("sessions").doesNotContain("playground_messages", "parked_events");
    }

    private UUID says(String text) {
        var id = UUID.randomUUID();
        post("say", """
                {"id": "%s", "as": "%s", "conversation": "dm/%s", "text": "%s"}
                """.formatted(id, KARI, KARI, text));
        return id;
    }

    private void edits(UUID message, String text) {
        post("edit", """
                {"id": "%s", "as": "%s", "message": "%s", "text": "%s"}
                """.formatted(UUID.randomUUID(), KARI, message, text));
    }

    private void post(String what, String body) {
        assertThat(http.post()
                        .uri("/playground/" + what)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatusOk();
    }

    /** The tables in which one of them stands. */
    private List<String> places(String... words) {
        return jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                        """).query((row, number) -> row.getString(1)).list().stream()
                .filter(table ->
                        jdbc.sql("SELECT * FROM " + table).query(UnmaskedNowhereContract::texts).list().stream()
                                .flatMap(List::stream)
                                .anyMatch(text -> Stream.of(words).anyMatch(text::contains)))
                .toList();
    }

    private static List<String> texts(ResultSet row, int number) throws SQLException {
        var texts = new ArrayList<String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var text = row.getString(column);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Lets turns fail after their words were heard. */
    @Configuration(proxyBeanMethods = false)
    static class Failing {
        @Bean
        static BeanPostProcessor failing() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Sessions sessions ? failing(sessions) : bean;
                }
            };
        }

        private static Object failing(Sessions sessions) {
            return Proxy.newProxyInstance(
                    Sessions.class.getClassLoader(), new Class<?>[] {Sessions.class}, (proxy, method, arguments) -> {
                        if (fails && method.getName().equals("save")) {
                            throw new IllegalStateException("Nothing is saved");
                        }
                        try {
                            return method.invoke(sessions, arguments);
                        } catch (InvocationTargetException fault) {
                            throw fault.getTargetException();
                        }
                    });
        }
    }
}
