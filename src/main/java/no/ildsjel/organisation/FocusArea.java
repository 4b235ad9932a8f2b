package no.ildsjel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that the organisation wants ideas about.
 *
 * @param temporary null for a long-term area
 */
public record FocusArea(
        String id,
        Map<Language, String> names,
        Map<Language, String> helps,
        @Nullable Temporary temporary) {
    public FocusArea {
        names = Map.copyOf(names);
        helps = Map.copyOf(helps);
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
