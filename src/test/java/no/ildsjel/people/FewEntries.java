package no.ildsjel.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A directory with those whom a test lists. */
final class FewEntries implements Directory {
    private final List<Entry> entries = new ArrayList<>();

    void list(String email, @Nullable String name, @Nullable Language language, String... otherEmails) {
        entries.add(new Entry(email, List.of(otherEmails), name, language));
    }

    @Override
    public Language language() {
        return Language.NB;
    }

    @Override
    public Optional<Entry> find(String email) {
        return entries.stream()
                .filter(entry -> entry.emails().anyMatch(email::equals))
                .findFirst();
    }
}
