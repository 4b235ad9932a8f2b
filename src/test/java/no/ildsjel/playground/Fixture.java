package no.ildsjel.playground;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import no.ildsjel.RecordingConversations;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.people.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A playground without a server, on a database of its own. */
class Fixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:15:00.123456Z"), ZoneOffset.UTC);

    final Town town = new Town();
    final Players players = new Players(town, CLOCK);
    final Messages messages;
    final RecordingConversations conversations = new RecordingConversations();
    final PlaygroundWords words = new PlaygroundWords(new NoticeBook());

    Fixture() {
        this(Vendor.H2);
    }

    Fixture(Vendor vendor) {
        messages = messages(TestDatabase.fresh(vendor).dataSource());
    }

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
}
