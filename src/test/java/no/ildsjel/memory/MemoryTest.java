package no.ildsjel.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class MemoryTest {
    private final AtomicInteger reads = new AtomicInteger();
    private final Memory<String, Integer> memory = new Memory<>();
    private final JdbcTransactionManager manager =
            new JdbcTransactionManager(new DriverManagerDataSource("jdbc:h2:mem:"));
    private final TransactionTemplate transaction = new TransactionTemplate(manager);
    private final TransactionTemplate another = new TransactionTemplate(manager);

    MemoryTest() {
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void oneTransactionReadsOnce() {
        transaction.executeWithoutResult(status -> {
            assertThat(read()).isEqualTo(1);
            assertThat(read()).isEqualTo(1);
        });

        assertThat(reads).hasValue(1);
    }

    @Test
    void theNextTransactionReadsAnew() {
        transaction.executeWithoutResult(status -> read());
        transaction.executeWithoutResult(status -> assertThat(read()).isEqualTo(2));
    }

    @Test
    void outsideOfATransactionNothingIsRemembered() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void aTransactionWithinAnotherKnowsNothingOfItAndTakesNothingAway() {
        transaction.executeWithoutResult(status -> {
            read();
            another.executeWithoutResult(within -> assertThat(read()).isEqualTo(2));
            assertThat(read()).isEqualTo(1);
        });
    }

    @Test
    void whatIsTakenBackIsForgotten() {
        transaction.executeWithoutResult(status -> {
            var before = status.createSavepoint();
            read();
            status.rollbackToSavepoint(before);
            assertThat(memory.remembered("key")).isEmpty();
        });
    }

    @Test
    void whoeverChangesItSaysSo() {
        transaction.executeWithoutResult(status -> {
            read();
            memory.forget();
            assertThat(read()).isEqualTo(2);
        });
    }

    @Test
    void twoMemoriesKeepApart() {
        var other = new Memory<String, Integer>();
        transaction.executeWithoutResult(status -> {
            read();
            assertThat(other.remembered("key")).isEmpty();
        });
    }

    private int read() {
        return memory.of("key", reads::incrementAndGet);
    }
}
