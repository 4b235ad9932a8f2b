package no.ildsjel;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Lane;
import no.ildsjel.delivery.WrittenCard;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A platform that remembers what it was given, and misbehaves when it is told to. */
public class RecordingChannel implements Channel {
    private final String name;
    private final List<Shipment> shipments = new ArrayList<>();
    private final Map<Place, WrittenCard> standing = new HashMap<>();
    private final Deque<Function<Shipment, Receipt>> answers = new ArrayDeque<>();
    private final Deque<Trace> looks = new ArrayDeque<>();
    private final Map<String, Place> posted = new HashMap<>();
    private volatile @Nullable Lane lane;
    private volatile boolean isTraceable;
    private int messages;
    private int looked;

    public RecordingChannel(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized Receipt deliver(Shipment shipment) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A network call inside a transaction");
        }
        shipments.add(shipment);
        return Optional.ofNullable(answers.poll()).orElse(this::carryOut).apply(shipment);
    }

    /** The next shipment gets this answer and changes nothing; said several times, those after it get theirs. */
    public synchronized void answerNext(Receipt receipt) {
        answers.add(shipment -> receipt);
    }

    public synchronized void failNext() {
        answers.add(shipment -> {
            throw new IllegalStateException("The adapter is broken");
        });
    }

    /** The next shipment is carried out, but the answer is lost. */
    public synchronized void loseNextAnswer(String reason) {
        answers.add(shipment -> {
            carryOut(shipment);
            return new Lost(lane(), reason);
        });
    }

    /** The next shipment does not get through, and nobody knows. */
    public synchronized void loseNext(String reason) {
        answers.add(shipment -> new Lost(lane(), reason));
    }

    /** From now on it does as it is asked. */
    public synchronized void forgetAnswers() {
        answers.clear();
    }

    /** The lane that every shipment goes through. */
    public void setLane(@Nullable Lane lane) {
        this.lane = lane;
    }

    /** Whether what was posted can be looked up afterwards; said before anything is posted. */
    public void setTraceable(boolean traceable) {
        isTraceable = traceable;
    }

    /** The next look gets this answer. */
    public synchronized void answerNextLook(Trace trace) {
        looks.add(trace);
    }

    /** How often anything was looked up. */
    public synchronized int looks() {
        return looked;
    }

    @Override
    public List<Lane> lanes(Shipment shipment) {
        var through = lane;
        return through == null ? List.of() : List.of(through);
    }

    @Override
    public synchronized Trace trace(Shipment shipment, Duration age) {
        looked++;
        return Optional.ofNullable(looks.poll()).orElseGet(() -> find(shipment.id()));
    }

    private Trace find(String parcel) {
        if (!isTraceable) {
            return new Trace.Untraceable();
        }
        return Optional.ofNullable(posted.get(parcel))
                .<Trace>map(Trace.Found::new)
                .orElseGet(Trace.Absent::new);
    }

    private String lane() {
        var through = lane;
        return through == null ? name : through.name();
    }

    /** Every attempt so far, also those in vain. */
    public synchronized List<Shipment> shipments() {
        return List.copyOf(shipments);
    }

    /** What was attempted, as plain text in order; a removal is an empty line. */
    public synchronized List<String> texts() {
        return shipments.stream().map(RecordingChannel::text).toList();
    }

    public synchronized Shipment last() {
        return shipments.get(shipments.size() - 1);
    }

    /** What a reader sees at the place now. */
    public synchronized Optional<WrittenCard> at(Place place) {
        return Optional.ofNullable(standing.get(place));
    }

    public synchronized Map<Place, WrittenCard> standing() {
        return Map.copyOf(standing);
    }

    /** Somebody takes the message away behind our back. */
    public synchronized void lose(Place place) {
        standing.remove(place);
    }

    private Receipt carryOut(Shipment shipment) {
        var at = shipment.at();
        if (at != null && standing.remove(at) == null) {
            return new Gone();
        }
        if (shipment.card() == null) {
            return new Delivered(null, null);
        }
        var place = at == null ? newPlace() : at;
        posted.put(shipment.id(), place);
        standing.put(place, shipment.card());
        return new Delivered(place, lookedUp(shipment.to()));
    }

    private Place newPlace() {
        messages++;
        return new Place("c" + messages, "m" + messages);
    }

    private static @Nullable String lookedUp(Target target) {
        return target instanceof Someone someone && someone.user() == null ? "user-of-" + someone.email() : null;
    }

    private static String text(Shipment shipment) {
        var card = shipment.card();
        return card == null ? "" : card.plain();
    }
}
