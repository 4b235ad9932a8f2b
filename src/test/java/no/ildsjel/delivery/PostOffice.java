package no.ildsjel.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.RecordingChannel;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.phrasebook.Argument;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The whole of delivery on a database of its own, with one channel. */
final class PostOffice extends Premises {
    final Town town = new Town();
    final RecordingChannel slack = new RecordingChannel("slack");
    final JdbcNotation notation = new JdbcNotation();
    final JdbcCards cards = new JdbcCards(database.jdbc(), notation);
    final Bell bell = new Bell();
    final JdbcFlush flush = new JdbcFlush(database.jdbc(), database.vendor() == Vendor.H2);
    final Once once = new JdbcOnce(database.jdbc(), database.transaction(), Clock.systemUTC(), flush);
    final JdbcForwarding forwarding = new JdbcForwarding(database.jdbc(), notation);
    final JdbcDoors doors = new JdbcDoors(database.jdbc(), forwarding);
    final RoomPlaces places = new JdbcRoomPlaces(database.jdbc(), doors, Clock.systemUTC());
    final List<Channel> connected = new ArrayList<>(List.of(slack));
    final Rooms rooms = new Rooms(town, places, () -> connected);
    final NamedParameterJdbcTemplate batches = new NamedParameterJdbcTemplate(database.dataSource());
    final JdbcOutbox outbox = new JdbcOutbox(new JdbcPosting(batches, notation), cards, rooms, bell);
    final JdbcQueues queues = new JdbcQueues(database.jdbc(), flush);
    final JdbcParcels parcels = new JdbcParcels(database.jdbc(), notation, queues);
    final JdbcClaims claims = new JdbcClaims(database.jdbc(), notation, parcels, queues, flush, Clock.systemUTC());
    final Lanes lanes = new JdbcLanes(database.jdbc(), batches, database.transaction());
    final Undelivered undelivered = new JdbcUndelivered(database.jdbc(), database.transaction(), doors, bell);
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
        return dispatcher(new Berths(100), Clock.systemUTC(), channels);
    }

    Dispatcher dispatcher(Claims handedOut, Channel... channels) {
        return dispatcher(handedOut, new Berths(100), Clock.systemUTC(), channels);
    }

    /** One more node, with what it has in memory of its own. */
    Dispatcher dispatcher(Berths berths, Clock clock, Channel... channels) {
        return dispatcher(claims, berths, clock, channels);
    }

    private Dispatcher dispatcher(Claims handedOut, Berths berths, Clock clock, Channel... channels) {
        var routing = new Routing(town, town, rooms, List.of(channels));
        var patience = new Patience(Duration.ofDays(3));
        var attempting = new Attempting(routing, new Writing(town), lanes, berths, patience, clock);
        return new Dispatcher(handedOut, parcels, routing, attempting, lanes, patience, town, bell, clock);
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
        shift("parcels", time, "due_at", "created_at", "reopened_at", "tried_at", "lost_at");
        shift(
                "lanes",
                time,
                "taken_until",
                "answers_until",
                "notices_until",
                "broadcasts_until",
                "shut_until",
                "doubted_until");
    }

    /** All at once: whoever is at work meanwhile must not see one moved and another not yet. */
    private void shift(String table, Duration time, String... columns) {
        var earlier = Stream.of(columns)
                .map("%1$s = %1$s - CAST(:millis AS BIGINT) * INTERVAL '0.001' SECOND"::formatted)
                .collect(Collectors.joining(", "));
        database.jdbc()
                .sql("UPDATE %s SET %s".formatted(table, earlier))
                .param("millis", time.toMillis())
                .update();
    }

    Instant databaseTime() {
        return database.jdbc()
                .sql("SELECT CURRENT_TIMESTAMP")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    Claim claim() {
        return claims.claim(1, Urgency.BROADCAST).get(0);
    }

    UUID parcel() {
        return UUID.fromString(column("id", "parcels").get(0));
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
