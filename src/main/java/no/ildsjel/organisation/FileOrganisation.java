package no.ildsjel.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** The organisation as its file describes it. */
record FileOrganisation(
        String name,
        Language language,
        ZoneId zone,
        WorkingCalendar calendar,
        Map<String, String> words,
        List<String> recipients,
        Map<String, String> valueClasses,
        FocusAreas areas,
        Members people,
        List<Room> rooms,
        Promises promises)
        implements Organisation {

    @Override
    public String word(String name) {
        @Nullable String word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("No word '%s'; there are: %s".formatted(name, words.keySet()));
        }
        return word;
    }

    @Override
    public List<FocusArea> areasOpenOn(LocalDate day) {
        return areas.openOn(day);
    }

    @Override
    public Optional<FocusArea> area(String id) {
        return areas.find(id);
    }

    @Override
    public List<String> values() {
        return List.copyOf(valueClasses.keySet());
    }

    @Override
    public String valueClass(String code) {
        // An idea keeps a value that the organisation has given up since; it then counts as no money.
        return valueClasses.getOrDefault(code, "non_economic");
    }

    @Override
    public List<Member> reviewersOf(@Nullable String area) {
        return areas.reviewersOf(area);
    }

    @Override
    public List<Member> standInsOf(@Nullable String area) {
        return areas.standInsOf(area);
    }

    @Override
    public List<Member> members() {
        return people.all();
    }

    @Override
    public Optional<Member> member(String email) {
        return people.find(email);
    }

    @Override
    public List<Member> withRole(Role role) {
        return people.withRole(role);
    }

    @Override
    public int sizeOf(String unit) {
        return people.sizeOf(unit);
    }

    @Override
    public Optional<Room> room(String purpose) {
        return rooms.stream().filter(room -> room.purpose().equals(purpose)).findFirst();
    }
}
