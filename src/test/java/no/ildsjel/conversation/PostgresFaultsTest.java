package no.ildsjel.conversation;

import static no.ildsjel.conversation.JdbcFaults.FAULTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** In PostgreSQL's own numbers, since its driver tells faults apart by nothing else. */
class PostgresFaultsTest {
    private final TestDatabase database = TestDatabase.fresh(Vendor.POSTGRESQL);

    /** Connections, standbys, resources, an operator's doing, disks, what is broken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "08000", "08003", "08006", "25006", "53000", "53100", "53200", "53300", "55P03", "57014", "57P01",
                "57P02", "57P03", "57P05", "58000", "58030", "XX000", "XX001"
            })
    void anOutageIsAnOutage(String state) {
        var fault = failing(state);

        assertThat(FAULTS.isOutage()).accepts(fault);
        assertThat(FAULTS.isCollision()).rejects(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void aCollisionIsAnOutageOnlyTheSecondTime(String state) {
        var fault = failing(state);

        assertThat(FAULTS.isCollision()).accepts(fault);
        assertThat(FAULTS.isOutage()).accepts(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22021", "23502", "23505", "42501", "42601", "42P01"})
    void theRestIsOurs(String state) {
        var fault = failing(state);

        assertThat(FAULTS.isOutage()).rejects(fault);
        assertThat(FAULTS.isCollision()).rejects(fault);
    }

    @Test
    void aConnectionCutInTheMiddleIsAnOutage() {
        var fault = catchRuntimeException(() -> database.transaction()
                .executeWithoutResult(status -> database.jdbc()
                        .sql("SELECT pg_terminate_backend(pg_backend_pid())")
                        .query()
                        .listOfRows()));

        assertThat(FAULTS.isOutage()).accepts(fault);
    }

    @Test
    void aServerThatIsNotThereIsAnOutage() {
        var nowhere = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://localhost:1/ildsjel"));

        var fault = catchRuntimeException(() -> nowhere.sql("SELECT 1").query().listOfRows());

        assertThat(FAULTS.isOutage()).accepts(fault);
    }

    private RuntimeException failing(String state) {
        return catchRuntimeException(() -> database.jdbc()
                .sql("DO $$ BEGIN RAISE EXCEPTION 'broken' USING ERRCODE = '%s'; END $$".formatted(state))
                .update());
    }
}
