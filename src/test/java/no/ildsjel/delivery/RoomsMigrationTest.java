package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Recipient.ToRoomOn;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class RoomsMigrationTest {
    private final TestDatabase database;

    RoomsMigrationTest(Vendor vendor) {
        database = TestDatabase.empty(vendor);
    }

    @Test
    void whatStandsInARoomKeepsItsPlaceOnItsChannel() {
        var jdbc = database.jdbc();
        migrate("12");
        jdbc.sql("""
                INSERT INTO cards (name, recipient, destination, version, stands, channel, conversation, message,
                    changed_at)
                VALUES ('a', 'room/recognition', '{"is":"ToRoom","purpose":"recognition"}', 1, TRUE, 'slack', 'C"1',
                    '17.1', CURRENT_TIMESTAMP)
                """).update();

        migrate("latest");

        var notation = new JdbcNotation();
        var cards = new JdbcCards(jdbc, notation);
        assertThat(cards.lock(List.of("a")))
                .extracting(Packing.Held::to)
                .containsExactly(new ToRoomOn("recognition", "slack"));
        assertThat(jdbc.sql("SELECT standing FROM cards").query(String.class).single())
                .satisfies(text -> assertThat(notation.readStanding(text))
                        .isEqualTo(new Standing("slack", new Place("C\"1", "17.1"))));
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .target(target)
                .load()
                .migrate();
    }
}
