package no.ildsjel.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.people.PeopleJoined;
import no.ildsjel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the tables {@code upkeep_deeds} and {@code upkeep_messages}. */
class JdbcLogbook implements Logbook {
    private final JdbcClient jdbc;

    JdbcLogbook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(Entry entry) {
        var by = entry.by();
        jdbc.sql("""
                INSERT INTO upkeep_deeds (id, about, deed, person_id, destination, done_at)
                VALUES (:id, :about, :deed, :person, :destination, :at)
                """)
                .param("id", entry.id())
                .param("about", entry.about().toString())
                .param("deed", entry.deed().code())
                .param("person", by == null ? null : by.value())
                .param("destination", entry.place())
                .param("at", time(entry.at()))
                .update();
    }

    @Override
    public Optional<Entry> last(Ref about) {
        return jdbc.sql("""
                SELECT id, about, deed, person_id, destination, done_at
                FROM upkeep_deeds
                WHERE about = :about
                ORDER BY done_at DESC, id DESC
                LIMIT 1
                """)
                .param("about", about.toString())
                .query(JdbcLogbook::entry)
                .optional();
    }

    @Override
    public List<Entry> since(Instant time) {
        return jdbc.sql("""
                SELECT id, about, deed, person_id, destination, done_at
                FROM upkeep_deeds
                WHERE done_at >= :time
                ORDER BY done_at DESC, id DESC
                """).param("time", time(time)).query(JdbcLogbook::entry).list();
    }

    @Override
    public List<Entry> newest(int count) {
        return jdbc.sql("""
                SELECT id, about, deed, person_id, destination, done_at
                FROM upkeep_deeds
                ORDER BY done_at DESC, id DESC
                LIMIT :count
                """).param("count", count).query(JdbcLogbook::entry).list();
    }

    @Override
    public void told(PersonId person, Instant at) {
        int known = jdbc.sql("UPDATE upkeep_messages SET told_at = :at WHERE person_id = :person")
                .param("person", person.value())
                .param("at", time(at))
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO upkeep_messages (person_id, told_at) VALUES (:person, :at)")
                    .param("person", person.value())
                    .param("at", time(at))
                    .update();
        }
    }

    @Override
    public List<Told> told() {
        return jdbc.sql("SELECT person_id, told_at FROM upkeep_messages ORDER BY person_id")
                .query((row, number) -> new Told(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The message stands with whom it was sent to; the next one goes to the one they have become. */
    @Override
    public void join(PeopleJoined joined) {
        jdbc.sql("UPDATE upkeep_deeds SET person_id = :into WHERE person_id = :from")
                .param("from", joined.from().value())
                .param("into", joined.into().value())
                .update();
        jdbc.sql("DELETE FROM upkeep_messages WHERE person_id = :from")
                .param("from", joined.from().value())
                .update();
    }

    @Override
    public void forget(Instant before) {
        jdbc.sql("DELETE FROM upkeep_deeds WHERE done_at < :before")
                .param("before", time(before))
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Entry(
                row.getObject("id", UUID.class),
                Ref.of(row.getString("about")).orElseThrow(),
                Deed.of(row.getString("deed")).orElseThrow(),
                person == null ? null : new PersonId(person),
                row.getString("destination"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime time(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
