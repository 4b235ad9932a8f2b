package no.ildsjel.ideas;

import java.util.Objects;
import java.util.concurrent.Callable;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;

@OnEachDatabase
class JdbcIdeasTest extends IdeasContract {
    private final TestDatabase database;
    private final Ideas ideas;

    JdbcIdeasTest(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
        ideas = new JdbcIdeas(database.jdbc());
    }

    @Override
    Ideas ideas() {
        return ideas;
    }

    @Override
    <T> T inOneTurn(Callable<T> work) {
        return Objects.requireNonNull(database.transaction().execute(status -> called(work)));
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
