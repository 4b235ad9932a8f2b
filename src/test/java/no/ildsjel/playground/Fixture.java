package no.ildsjel.playground;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.ildsjel.RecordingConversations;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.people.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import tools.jackson.databind.json.JsonMapper;

/** A playground without a server, on a database of its own. */
class Fixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:15:00.123456Z"), ZoneOffset.UTC);

    final Town town = new Town();
    final Players players = new Players(town, CLOCK);
    final Messages messages = messages(database());
    final RecordingConversations conversations = new RecordingConversations();
    final PlaygroundWords words = new PlaygroundWords(new NoticeBook());

    static WrittenCard card(long version, String text) {
        return new WrittenCard(
                "ask/1",
                version,
                Language.NB,
                List.of(
                        new WrittenCard.Heading("Et behov"),
                        new WrittenCard.Paragraph(text),
                        new WrittenCard.Fields(List.of(new WrittenCard.Field("Verdi", "Tid"))),
                        new WrittenCard.Ticks(
                                List.of(new WrittenCard.Option("users", "Brukere", true)),
                                new WrittenCard.Button("Neste", "next", Weight.MAIN)),
                        new WrittenCard.Buttons(List.of(new WrittenCard.Button("Avbryt", "cancel", Weight.PLAIN)))));
    }

    static Messages messages(DataSource database) {
        return new JdbcMessages(
                JdbcClient.create(database), JsonMapper.builder().build(), new PlaygroundRenderer());
    }

    private static DataSource database() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V7__playground.sql")).execute(database);
        return database;
    }
}
