package no.ildsjel.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stories in the database. */
class JdbcStories implements Stories {
    private static final String STORY = "id, idea_id, room, communicator_id, words, posted_at";

    private final JdbcClient jdbc;

    JdbcStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Story story) {
        jdbc.sql("""
                INSERT INTO stories (id, idea_id, room, communicator_id, words, posted_at)
                VALUES (:id, :idea, :room, :communicator, :words, :at)
                """)
                .param("id", story.id())
                .param("idea", story.idea().value())
                .param("room", story.room())
                .param("communicator", story.communicator().value())
                .param("words", story.words())
                .param("at", stored(story.postedAt()))
                .update();
        story.named().forEach(person -> mention(story, person));
    }

    private void mention(Story story, PersonId person) {
        jdbc.sql("INSERT INTO mentions (story_id, person_id) VALUES (:story, :person)")
                .param("story", story.id())
                .param("person", person.value())
                .update();
    }

    @Override
    public List<Story> standing(IdeaId idea) {
        return jdbc.sql("""
                SELECT %s
                FROM stories
                WHERE idea_id = :idea AND removed_at IS NULL
                ORDER BY posted_at, id
                """.formatted(STORY))
                .param("idea", idea.value())
                .query((row, number) -> story(row))
                .list();
    }

    @Override
    public void takeBack(Story story, Instant at) {
        jdbc.sql("UPDATE stories SET words = NULL, removed_at = :at WHERE id = :id")
                .param("at", stored(at))
                .param("id", story.id())
                .update();
        jdbc.sql("DELETE FROM mentions WHERE story_id = :id")
                .param("id", story.id())
                .update();
    }

    @Override
    public void handOver(PersonId from, PersonId into) {
        jdbc.sql("UPDATE stories SET communicator_id = :into WHERE communicator_id = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
        jdbc.sql("""
                UPDATE mentions
                SET person_id = :into
                WHERE person_id = :from
                    AND story_id NOT IN (SELECT story_id FROM mentions WHERE person_id = :into)
                """).param("into", into.value()).param("from", from.value()).update();
    }

    private Story story(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Story(
                id,
                new IdeaId(row.getLong("idea_id")),
                row.getString("room"),
                new PersonId(row.getObject("communicator_id", UUID.class)),
                row.getString("words"),
                named(id),
                row.getObject("posted_at", OffsetDateTime.class).toInstant());
    }

    private List<PersonId> named(UUID story) {
        return jdbc.sql("SELECT person_id FROM mentions WHERE story_id = :story ORDER BY person_id")
                .param("story", story)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
