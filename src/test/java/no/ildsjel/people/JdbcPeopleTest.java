package no.ildsjel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ildsjel.TestDatabase;
import org.junit.jupiter.api.Test;

class JdbcPeopleTest extends PeopleContract {
    private final TestDatabase database = TestDatabase.fresh();
    private final List<PeopleJoined> joined = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final People people =
            new JdbcPeople(database.jdbc(), clock, UUID::randomUUID, new FewEntries(), joined::add);

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
    List<PeopleJoined> joined() {
        return joined;
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void whoeverNeverWroteHasTheNameAndLanguageThatTheOrganisationGave() {
        var per = people.named("per@gran.example");

        assertThat(per.name()).isEqualTo("Per Moen");
        assertThat(per.language()).isEqualTo(Language.SV);
    }

    /** A directory with Per alone. */
    private record FewEntries() implements Directory {
        @Override
        public Language language() {
            return Language.NB;
        }

        @Override
        public Optional<Entry> find(String email) {
            return email.equals("per@gran.example")
                    ? Optional.of(new Entry("Per Moen", Language.SV))
                    : Optional.empty();
        }
    }
}
