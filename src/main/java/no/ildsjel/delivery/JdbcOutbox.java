package no.ildsjel.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ildsjel.delivery.Packing.Held;
import no.ildsjel.delivery.Packing.Packed;
import no.ildsjel.delivery.Parcel.Deed;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToRoom;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps parcels in the table {@code parcels}: those of one transaction together, just before it commits. */
class JdbcOutbox implements Outbox {
    private final JdbcPosting posting;
    private final JdbcCards cards;
    private final Rooms rooms;
    private final Bell bell;

    JdbcOutbox(JdbcPosting posting, JdbcCards cards, Rooms rooms, Bell bell) {
        this.posting = posting;
        this.cards = cards;
        this.rooms = rooms;
        this.bell = bell;
    }

    @Override
    public void accept(Parcel parcel) {
        var cause = Cause.current()
                .orElseThrow(() -> new IllegalStateException(
                        "The parcel '%s' has no event that it takes its id from".formatted(parcel.name())));
        accepted().orElseGet(this::begun).asked.add(new Asked(cause, parcel));
    }

    /** Writes what this transaction has accepted so far, for whoever reads or changes the tables within it. */
    void flush() {
        accepted().ifPresent(this::write);
    }

    /** What this transaction has written for the recipient's card of the name, in order. */
    List<Packed> written(String name, Recipient to) {
        return accepted().stream()
                .flatMap(accepted -> accepted.written.stream())
                .filter(packed -> packed.isOf(name, to))
                .toList();
    }

    private Accepted begun() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("Parcels are accepted in a transaction only");
        }
        var accepted = new Accepted();
        TransactionSynchronizationManager.bindResource(this, accepted);
        TransactionSynchronizationManager.registerSynchronization(new Writing(accepted));
        return accepted;
    }

    private Optional<Accepted> accepted() {
        return Optional.ofNullable((Accepted) TransactionSynchronizationManager.getResource(this));
    }

    private void write(Accepted accepted) {
        if (!accepted.asked.isEmpty()) {
            var all = List.copyOf(accepted.asked);
            accepted.asked.clear();
            accepted.written.addAll(write(all));
        }
    }

    private List<Packed> write(List<Asked> asked) {
        var packing = packing(asked);
        for (var some : asked) {
            recipients(some.parcel(), packing).forEach(to -> packing.pack(some.cause(), addressed(some.parcel(), to)));
        }
        posting.keep(packing.changed());
        posting.insert(packing.packed());
        return packing.packed();
    }

    /** With every card locked that is not the first of its name, all in one order, so that nobody waits in a circle. */
    private Packing packing(List<Asked> asked) {
        var names = asked.stream()
                .map(Asked::parcel)
                .filter(parcel -> !parcel.isFirst())
                .map(Parcel::name)
                .collect(Collectors.toSet());
        var standing = new ArrayList<>(cards.lock(names));
        var missing = missing(asked, new Packing(standing));
        if (!posting.add(missing)) {
            return new Packing(cards.lock(names));
        }
        standing.addAll(missing);
        return new Packing(standing);
    }

    private List<Held> missing(List<Asked> asked, Packing packing) {
        return asked.stream()
                .map(Asked::parcel)
                .filter(parcel -> !parcel.isFirst())
                .filter(parcel -> parcel.deed() == Deed.POST || parcel.deed() == Deed.REPLACE)
                .flatMap(parcel -> recipients(parcel, packing).stream()
                        .filter(to -> !packing.knows(parcel.name(), to))
                        .map(to -> new Held(parcel.name(), to, Known.NOTHING)))
                .distinct()
                .toList();
    }

    /** A room is posted to on every channel that has it, and what stands in it is changed wherever it stands. */
    private List<Recipient> recipients(Parcel parcel, Packing packing) {
        if (!(parcel.to() instanceof ToRoom room)) {
            return List.of(parcel.to());
        }
        var standing = parcel.deed() == Deed.POST ? List.<Recipient>of() : packing.standing(parcel.name(), room);
        return standing.isEmpty() ? rooms.recipients(room) : standing;
    }

    private static Parcel addressed(Parcel parcel, Recipient to) {
        return new Parcel(to, parcel.name(), parcel.deed(), parcel.card(), parcel.urgency());
    }

    static int rank(Urgency urgency) {
        return switch (urgency) {
            case ANSWER -> 0;
            case NOTICE -> 1;
            case BROADCAST -> 2;
        };
    }

    static Urgency urgency(int rank) {
        return Arrays.stream(Urgency.values())
                .filter(urgency -> rank(urgency) == rank)
                .findFirst()
                .orElseThrow();
    }

    /** A parcel, and the event that takes effect. */
    private record Asked(Cause cause, Parcel parcel) {}

    /** By one transaction. */
    private static final class Accepted extends ResourceHolderSupport {
        private final List<Asked> asked = new ArrayList<>();
        private final List<Packed> written = new ArrayList<>();
    }

    private final class Writing extends ResourceHolderSynchronization<Accepted, JdbcOutbox> {
        private final Accepted accepted;

        private Writing(Accepted accepted) {
            super(accepted, JdbcOutbox.this);
            this.accepted = accepted;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(accepted);
        }

        /** What came before stays, whatever becomes of what comes after. */
        @Override
        public void savepoint(Object savepoint) {
            write(accepted);
        }

        @Override
        public void savepointRollback(Object savepoint) {
            accepted.asked.clear();
        }

        @Override
        public void afterCommit() {
            bell.ring();
        }
    }
}
