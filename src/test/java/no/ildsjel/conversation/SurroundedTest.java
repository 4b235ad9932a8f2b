package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import org.junit.jupiter.api.Test;

class SurroundedTest {
    private final Surrounded around = new Surrounded(
            new Person(new PersonId(new UUID(0, 1)), "Kari", null, Language.NB),
            null,
            Contributions.of(List.of(), List.of(), List.of(), List.of(), List.of()),
            new Guarding(),
            () -> LocalDate.EPOCH);

    /** A suggestion that is taken becomes the answer, which is kept. */
    @Test
    void whatSomebodyWroteStaysAsWritten() {
        assertThat(around.words(Argument.text("\u202Eab"))).isEqualTo("\u202Eab");
        assertThat(around.words(Argument.phrase("common.hi"))).isEqualTo("guarded");
    }

    /** Puts something of its own around whatever it says. */
    private static final class Guarding implements Phrasebook {
        @Override
        public String say(Argument argument, Language language) {
            return "guarded";
        }

        @Override
        public boolean knows(String key) {
            return true;
        }

        @Override
        public Set<String> words(String key) {
            return Set.of();
        }

        @Override
        public Set<String> lists(String prefix) {
            return Set.of();
        }

        @Override
        public Set<String> keys(Language language) {
            return Set.of();
        }

        @Override
        public Optional<List<String>> arguments(String key, Language language) {
            return Optional.empty();
        }
    }
}
