package no.ildsjel.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read. It ends with the transaction, because another node may change everything afterwards;
 * outside of one nothing is remembered.
 */
public final class Memory<K, V> {
    /** What is remembered under the key, or else what is read now. */
    public V of(K key, Supplier<V> read) {
        var remembered = remembered(key);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        var value = read.get();
        remember(key, value);
        return value;
    }

    public Optional<V> remembered(K key) {
        return kept().map(kept -> kept.values.get(key));
    }

    public void remember(K key, V value) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            kept().orElseGet(this::begun).values.put(key, value);
        }
    }

    /** To be called with every change that another way of asking could see. */
    public void forget() {
        kept().ifPresent(kept -> kept.values.clear());
    }

    private Kept<K, V> begun() {
        var kept = new Kept<>(this);
        TransactionSynchronizationManager.registerSynchronization(kept);
        return kept;
    }

    @SuppressWarnings("unchecked")
    private Optional<Kept<K, V>> kept() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(some -> some instanceof Kept<?, ?> kept && kept.owner == this)
                .map(some -> (Kept<K, V>) some)
                .findFirst();
    }

    /** Among the transaction's own things, so that it is put aside and dropped together with them. */
    private static final class Kept<K, V> implements TransactionSynchronization {
        private final Memory<K, V> owner;
        private final Map<K, V> values = new HashMap<>();

        private Kept(Memory<K, V> owner) {
            this.owner = owner;
        }

        @Override
        public void savepointRollback(Object savepoint) {
            values.clear();
        }
    }
}
