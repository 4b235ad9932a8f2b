package no.ildsjel.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;

@OnEachDatabase
class JdbcPeopleTest extends PeopleContract {
    private final TestDatabase database;
    private final List<Object> heard = Collections.synchronizedList(new ArrayList<>());
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final People people;

    JdbcPeopleTest(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
        people = new JdbcPeople(database.jdbc(), clock, UUID::randomUUID, directory, heard::add);
    }

    @Override
    People people() {
        return people;
    }

    @Override
    <T> T inOneTurn(Callable<T> work) {
        return Objects.requireNonNull(database.transaction().execute(status -> called(work)));
    }

    @Override
    void later(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    Instant now() {
        return now;
    }

    @Override
    List<Object> heard() {
        return heard;
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
