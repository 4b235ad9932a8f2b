package no.ildsjel.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ildsjel.RecordingChannel;
import no.ildsjel.Vendor;
import no.ildsjel.phrasebook.Argument;

/** The whole of delivery on a database of its own, with one channel. */
final class PostOffice extends Premises {
    final Town town = new Town();
    final RecordingChannel slack = new RecordingChannel("slack");
    final JdbcNotation notation = new JdbcNotation();
    final JdbcCards cards = new JdbcCards(database.jdbc(), notation);
    final Bell bell = new Bell();
    final Once once =
            new JdbcOnce(database.jdbc(), database.transaction(), Clock.systemUTC(), database.vendor() == Vendor.H2);
    final JdbcForwarding forwarding = new JdbcForwarding(database.jdbc(), notation);
    final JdbcDoors doors = new JdbcDoors(database.jdbc(), forwarding);
    final RoomPlaces places = new JdbcRoomPlaces(database.jdbc(), doors, Clock.systemUTC());
    final List<Channel> connected = new ArrayList<>(List.of(slack));
    final Rooms rooms = new Rooms(town, places, () -> connected);
    final Outbox outbox = new JdbcOutbox(database.jdbc(), notation, cards, rooms, bell);
    final Parcels parcels = new JdbcParcels(database.jdbc(), database.transaction(), notation, cards);
    final Dispatcher dispatcher = dispatcher(slack);

    PostOffice() {
        this(Vendor.H2);
    }

    PostOffice(Vendor vendor) {
        super(vendor);
    }

    Dispatcher dispatcher(Channel... channels) {
        connected.clear();
        connected.addAll(List.of(channels));
        return new Dispatcher(
                parcels,
                new Routing(town, town, rooms, List.of(channels)),
                new Writing(town),
                new Patience(Duration.ofDays(3)),
                town,
                Clock.systemUTC());
    }

    void accept(String eventKey, Parcel... accepted) {
        once.perform(eventKey, () -> List.of(accepted).forEach(outbox::accept));
    }

    void deliver(String eventKey, Parcel... accepted) {
        accept(eventKey, accepted);
        dispatcher.dispatchDue();
    }

    /** The database's own clock cannot be moved, so all that is written in it is. */
    void passes(Duration time) {
        shift("due_at", time);
        shift("created_at", time);
        shift("reopened_at", time);
    }

    private void shift(String column, Duration time) {
        database.jdbc()
                .sql("UPDATE parcels SET %s = %s - CAST(:seconds AS BIGINT) * INTERVAL '1' SECOND"
                        .formatted(column, column))
                .param("seconds", time.toSeconds())
                .update();
    }

    List<String> column(String column, String table) {
        return database.jdbc()
                .sql("SELECT %s FROM %s ORDER BY %s"
                        .formatted(
                                column,
                                table,
                                Map.of("parcels", "seq", "events", "event_key").getOrDefault(table, "name")))
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    static Card card(String text, Card.Part... more) {
        var card = Card.of(new Card.Say(Argument.text(text)));
        for (var part : more) {
            card = card.with(part);
        }
        return card;
    }

    static Card.Buttons button(String deed) {
        return Card.Buttons.of(Card.Button.main(Argument.text(deed), deed));
    }
}
