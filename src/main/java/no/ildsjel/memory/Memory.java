package no.ildsjel.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
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
        return kept().flatMap(kept -> Optional.ofNullable(kept.values.get(key)));
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
        var kept = new Kept<K, V>();
        TransactionSynchronizationManager.bindResource(this, kept);
        TransactionSynchronizationManager.registerSynchronization(new Keeping<>(kept, this));
        return kept;
    }

    @SuppressWarnings("unchecked")
    private Optional<Kept<K, V>> kept() {
        return Optional.ofNullable((Kept<K, V>) TransactionSynchronizationManager.getResource(this));
    }

    private static final class Kept<K, V> extends ResourceHolderSupport {
        private final Map<K, V> values = new HashMap<>();
    }

    /** Puts it aside and drops it together with the transaction's other things. */
    private static final class Keeping<K, V> extends ResourceHolderSynchronization<Kept<K, V>, Memory<K, V>> {
        private final Kept<K, V> kept;

        private Keeping(Kept<K, V> kept, Memory<K, V> memory) {
            super(kept, memory);
            this.kept = kept;
        }

        @Override
        public void savepointRollback(Object savepoint) {
            kept.values.clear();
        }
    }
}
