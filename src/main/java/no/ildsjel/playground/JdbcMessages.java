package no.ildsjel.playground;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.WrittenCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the playground's messages in the database, so that a restart loses nothing. */
class JdbcMessages implements Messages {
    private static final String COLUMNS =
            "seq, id, conversation, thread, sender, text, card_name, version, language, blocks, "
                    + "created_at, changed_at";

    private static final TypeReference<List<Map<String, Object>>> BLOCKS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PlaygroundRenderer renderer;

    JdbcMessages(JdbcClient jdbc, JsonMapper json, PlaygroundRenderer renderer) {
        this.jdbc = jdbc;
        this.json = json;
        this.renderer = renderer;
    }

    @Override
    public void keep(Message message) {
        var card = message.card();
        jdbc.sql("""
                        INSERT INTO playground_messages
                            (id, conversation, thread, sender, text, card_name, version, language, blocks,
                             removed, created_at, changed_at)
                        VALUES (:id, :conversation, :thread, :sender, :text, :card, :version, :language, :blocks,
                                FALSE, :at, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", message.id())
                .param("conversation", message.conversation())
                .param("thread", message.thread())
                .param("sender", message.sender())
                .param("text", message.text())
                .param("card", card == null ? null : card.name())
                .param("version", card == null ? 0 : card.version())
                .param("language", card == null ? null : card.language().code())
                .param("blocks", card == null ? null : blocks(card))
                .param("at", time(message.at()))
                .update();
    }

    @Override
    public boolean reword(String id, String conversation, String sender, String text, Instant at) {
        return jdbc.sql("""
                                UPDATE playground_messages
                                SET text = :text, changed_at = :at
                                WHERE id = :id AND conversation = :conversation AND sender = :sender
                                    AND removed = FALSE
                                """)
                        .param("text", text)
                        .param("at", time(at))
                        .param("id", id)
                        .param("conversation", conversation)
                        .param("sender", sender)
                        .update()
                == 1;
    }

    @Override
    public boolean takeBack(String id, String conversation, String sender, Instant at) {
        return jdbc.sql("""
                                UPDATE playground_messages
                                SET removed = TRUE, text = '', changed_at = :at
                                WHERE id = :id AND conversation = :conversation AND sender = :sender
                                """)
                        .param("at", time(at))
                        .param("id", id)
                        .param("conversation", conversation)
                        .param("sender", sender)
                        .update()
                == 1;
    }

    @Override
    public boolean replace(Place place, WrittenCard card, Instant at) {
        return jdbc.sql("""
                                UPDATE playground_messages
                                SET text = :text, card_name = :card, version = :version, language = :language,
                                    blocks = :blocks, changed_at = :at
                                WHERE id = :id AND conversation = :conversation AND removed = FALSE
                                """)
                        .param("text", card.plain())
                        .param("card", card.name())
                        .param("version", card.version())
                        .param("language", card.language().code())
                        .param("blocks", blocks(card))
                        .param("at", time(at))
                        .param("id", place.message())
                        .param("conversation", place.conversation())
                        .update()
                == 1;
    }

    @Override
    public void remove(Place place, Instant at) {
        jdbc.sql("""
                        UPDATE playground_messages
                        SET removed = TRUE, text = '', blocks = NULL, changed_at = :at
                        WHERE id = :id AND conversation = :conversation
                        """)
                .param("at", time(at))
                .param("id", place.message())
                .param("conversation", place.conversation())
                .update();
    }

    @Override
    public void clear(String conversation, String except, Instant at) {
        jdbc.sql("""
                        UPDATE playground_messages
                        SET removed = TRUE, text = '', blocks = NULL, changed_at = :at
                        WHERE conversation = :conversation AND id <> :except AND removed = FALSE
                        """)
                .param("at", time(at))
                .param("conversation", conversation)
                .param("except", except)
                .update();
    }

    @Override
    public List<Shown> in(String conversation) {
        var latestFirst = jdbc.sql("""
                        SELECT %s FROM playground_messages
                        WHERE conversation = :conversation AND removed = FALSE
                        ORDER BY seq DESC
                        FETCH FIRST 500 ROWS ONLY
                        """.formatted(COLUMNS))
                .param("conversation", conversation)
                .query(this::shown)
                .list();
        var inOrder = new ArrayList<>(latestFirst);
        Collections.reverse(inOrder);
        return inOrder;
    }

    @Override
    public List<String> rooms() {
        return jdbc.sql("""
                        SELECT DISTINCT conversation FROM playground_messages
                        WHERE conversation LIKE 'room/%'
                        ORDER BY conversation
                        """)
                .query((row, number) -> row.getString("conversation"))
                .list();
    }

    private Shown shown(ResultSet row, int number) throws SQLException {
        return new Shown(
                row.getString("id"),
                row.getLong("seq"),
                row.getString("thread"),
                row.getString("sender"),
                row.getString("text"),
                row.getString("card_name"),
                row.getLong("version"),
                row.getString("language"),
                blocks(row.getString("blocks")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private String blocks(WrittenCard card) {
        return json.writeValueAsString(renderer.render(card));
    }

    private List<Map<String, Object>> blocks(@Nullable String text) {
        return text == null ? List.of() : json.readValue(text, BLOCKS);
    }

    private static OffsetDateTime time(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
