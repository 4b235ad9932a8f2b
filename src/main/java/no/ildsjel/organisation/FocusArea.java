package no.ildsjel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that the organisation wants ideas about.
 *
 * @param alsoCalled other words that people have for it, in any language
 * @param temporary null for a long-term area
 */
public record FocusArea(
        String id,
        Map<Language, String> names,
        Map<Language, String> helps,
        List<String> alsoCalled,
        @Nullable Temporary temporary) {
    public FocusArea {
        names = Map.copyOf(names);
        helps = Map.copyOf(helps);
        alsoCalled = List.copyOf(alsoCalled);
    }

    /** Whatever people write when they mean it, apart from how it is shown to be chosen. */
    public Set<String> otherNames() {
        return Stream.concat(names.values().stream(), alsoCalled.stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOpenOn(LocalDate day) {
        return temporary == null || !(day.isBefore(temporary.from()) || day.isAfter(temporary.to()));
    }

    /**
     * What makes an area temporary.
     *
     * @param to the last day that it may be chosen
     * @param owner e-mail of the one who answers for it
     * @param supports ids of the long-term areas it serves, at least one
     * @param how in which way it serves them
     */
    public record Temporary(
            LocalDate from, LocalDate to, String owner, List<String> supports, String reason, String how) {
        public Temporary {
            supports = List.copyOf(supports);
        }
    }
}
