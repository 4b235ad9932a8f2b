package no.ildsjel.delivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import no.ildsjel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the places in the table {@code room_places}. */
class JdbcRoomPlaces implements RoomPlaces {
    private final JdbcClient jdbc;
    private final JdbcDoors doors;
    private final Clock clock;

    JdbcRoomPlaces(JdbcClient jdbc, JdbcDoors doors, Clock clock) {
        this.jdbc = jdbc;
        this.doors = doors;
        this.clock = clock;
    }

    @Override
    public Map<String, String> of(String purpose) {
        var places = new HashMap<String, String>();
        jdbc.sql("SELECT channel, place FROM room_places WHERE purpose = :purpose")
                .param("purpose", purpose)
                .query(row -> {
                    places.put(row.getString("channel"), row.getString("place"));
                });
        return Map.copyOf(places);
    }

    @Override
    public int choose(String purpose, String channel, String place, PersonId by) {
        // The second time where somebody else chose in between.
        if (!update(purpose, channel, place, by) && !insert(purpose, channel, place, by)) {
            update(purpose, channel, place, by);
        }
        return doors.opened(purpose, channel);
    }

    private boolean update(String purpose, String channel, String place, PersonId by) {
        return changes("""
                UPDATE room_places
                SET place = :place, chosen_by = :by, chosen_at = :now
                WHERE purpose = :purpose AND channel = :channel
                """, purpose, channel, place, by);
    }

    private boolean insert(String purpose, String channel, String place, PersonId by) {
        return changes("""
                INSERT INTO room_places (purpose, channel, place, chosen_by, chosen_at)
                VALUES (:purpose, :channel, :place, :by, :now)
                ON CONFLICT DO NOTHING
                """, purpose, channel, place, by);
    }

    private boolean changes(String statement, String purpose, String channel, String place, PersonId by) {
        return jdbc.sql(statement)
                        .param("purpose", purpose)
                        .param("channel", channel)
                        .param("place", place)
                        .param("by", by.value())
                        .param("now", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
