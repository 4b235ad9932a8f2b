package no.ildsjel.conversation;

import static no.ildsjel.conversation.JdbcFaults.FAULTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbcFaultsTest {
    private final TestDatabase database;

    JdbcFaultsTest(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
    }

    @BeforeEach
    void twoRows() {
        database.jdbc().sql("CREATE TABLE things (id INT PRIMARY KEY)").update();
        database.jdbc().sql("INSERT INTO things (id) VALUES (1), (2)").update();
    }

    @Test
    void ofTwoWhoWaitForEachOtherOneIsPutOff() throws Exception {
        var both = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);

        var ends = threads.invokeAll(List.of(crossing(1, 2, both), crossing(2, 1, both)));
        threads.shutdown();

        assertThat(ends)
                .map(JdbcFaultsTest::fault)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(fault -> assertThat(FAULTS.isCollision()).accepts(fault))
                .satisfies(fault -> assertThat(FAULTS.isOutage()).accepts(fault));
    }

    @Test
    void whoeverWaitsTooLongForALockHasNoDatabase() throws Exception {
        var threads = Executors.newSingleThreadExecutor();

        var fault = Objects.requireNonNull(database.transaction().execute(status -> {
            lock(1);
            return Objects.requireNonNull(fault(threads.submit(() -> catchRuntimeException(() -> lockInVain(1)))));
        }));
        threads.shutdown();

        assertThat(FAULTS.isOutage()).accepts(fault);
        assertThat(FAULTS.isCollision()).rejects(fault);
    }

    @Test
    void whatCanNeverBeStoredIsAFaultOfOurs() {
        var twice = catchRuntimeException(
                () -> database.jdbc().sql("INSERT INTO things (id) VALUES (1)").update());
        var unknown = catchRuntimeException(
                () -> database.jdbc().sql("SELECT * FROM nowhere").query().listOfRows());

        assertThat(List.of(twice, unknown)).allSatisfy(fault -> {
            assertThat(FAULTS.isOutage()).rejects(fault);
            assertThat(FAULTS.isCollision()).rejects(fault);
        });
    }

    private Callable<@Nullable RuntimeException> crossing(int first, int second, CyclicBarrier both) {
        return () -> catchRuntimeException(() -> database.transaction().executeWithoutResult(status -> {
            lock(first);
            meet(both);
            lock(second);
        }));
    }

    private void lock(int id) {
        database.jdbc()
                .sql("SELECT id FROM things WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private void lockInVain(int id) {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("SET lock_timeout = 200").update();
            lock(id);
        });
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new AssertionError(alone);
        }
    }

    private static @Nullable RuntimeException fault(Future<@Nullable RuntimeException> end) {
        try {
            return end.get(10, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
