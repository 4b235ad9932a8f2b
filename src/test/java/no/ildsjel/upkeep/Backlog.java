package no.ildsjel.upkeep;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.phrasebook.Argument;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things that wait for an operator, put where the modules have them. */
record Backlog(JdbcClient jdbc, Once once, Outbox outbox) {
    /** In everything that somebody wrote, and to be seen nowhere. */
    static final String WORDS = "Kanarifuglen synger";

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:12:00Z");

    void clear() {
        for (var table : new String[] {"parcels", "cards", "parked_events", "upkeep_deeds", "upkeep_messages"}) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }

    UUID failed(Recipient to, String reason) {
        return parcel(to, "failed", reason);
    }

    UUID held(Recipient to) {
        return parcel(to, "held", "lost");
    }

    private UUID parcel(Recipient to, String state, String reason) {
        var name = "card/" + to + "/" + reason;
        once.perform(
                "backlog/" + UUID.randomUUID(),
                () -> outbox.accept(Parcel.post(to, name, new Card(List.of(new Card.Say(Argument.text(WORDS)))))));
        jdbc.sql(
                        "UPDATE parcels SET state = :state, reason = :reason, attempts = 3, created_at = :at WHERE name = :name")
                .param("state", state)
                .param("reason", reason)
                .param("at", MONDAY.atOffset(ZoneOffset.UTC))
                .param("name", name)
                .update();
        return jdbc.sql("SELECT id FROM parcels WHERE name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    /** @param blankOrTried {@code given-up}, {@code tried} or {@code blank} */
    UUID unheard(String channel, String blankOrTried) {
        var id = UUID.randomUUID();
        var utterance = """
                {"eventKey": "%1$s/%2$s", "alias": null,
                 "speaker": {"account": {"channel": "%1$s", "user": "U1"}, "name": "%3$s", "email": null,
                  "otherEmails": [], "language": null},
                 "what": {"is": "Said", "text": "%3$s"}}
                """.formatted(channel, id, WORDS);
        jdbc.sql("""
                INSERT INTO parked_events (id, event_key, channel, kind, utterance, attempts, fault, parked_at, given_up_at)
                VALUES (:id, :key, :channel, 'said', :utterance, 4, 'java.lang.IllegalStateException', :at, :givenUp)
                """)
                .param("id", id)
                .param("key", channel + "/" + id)
                .param("channel", channel)
                .param("utterance", blankOrTried.equals("blank") ? null : utterance)
                .param("at", MONDAY.plusSeconds(60).atOffset(ZoneOffset.UTC))
                .param(
                        "givenUp",
                        blankOrTried.equals("tried")
                                ? null
                                : MONDAY.plusSeconds(120).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
