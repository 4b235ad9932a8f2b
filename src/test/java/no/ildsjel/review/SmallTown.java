package no.ildsjel.review;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.organisation.FocusArea;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.WorkingCalendar;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** An organisation that a test can staff as it likes; "outside" is who decides on what belongs nowhere. */
class SmallTown implements Organisation {
    static final String OUTSIDE = "outside";

    private final Map<String, List<String>> reviewers = new HashMap<>();
    private final Map<String, List<String>> standIns = new HashMap<>();
    private List<String> leads = List.of();

    SmallTown reviewers(String area, String... emails) {
        reviewers.put(area, List.of(emails));
        return this;
    }

    SmallTown standIns(String area, String... emails) {
        standIns.put(area, List.of(emails));
        return this;
    }

    SmallTown leads(String... emails) {
        leads = List.of(emails);
        return this;
    }

    @Override
    public List<Member> reviewersOf(@Nullable String area) {
        return members(reviewers.getOrDefault(area == null ? OUTSIDE : area, List.of()));
    }

    @Override
    public List<Member> standInsOf(@Nullable String area) {
        return members(standIns.getOrDefault(area == null ? OUTSIDE : area, List.of()));
    }

    @Override
    public List<Member> withRole(Role role) {
        return role == Role.INNOVATION_LEAD ? members(leads) : List.of();
    }

    @Override
    public List<FocusArea> areasOpenOn(LocalDate day) {
        return areas().stream().filter(area -> area.isOpenOn(day)).toList();
    }

    @Override
    public Optional<FocusArea> area(String id) {
        return areas().stream().filter(area -> area.id().equals(id)).findFirst();
    }

    private static List<FocusArea> areas() {
        var summer = new FocusArea.Temporary(
                LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 31), OUTSIDE, List.of("velferd"), "Sommer", "Sol");
        return List.of(
                new FocusArea("velferd", Map.of(Language.NB, "Velferd"), Map.of(), List.of(), null),
                new FocusArea("digitalt", Map.of(Language.NB, "Digitalt"), Map.of(), List.of(), null),
                new FocusArea("sommer", Map.of(Language.NB, "Sommer"), Map.of(), List.of(), summer));
    }

    private static List<Member> members(List<String> emails) {
        return emails.stream()
                .map(email -> new Member(email, null, "Skole", Language.NB, List.of()))
                .toList();
    }

    @Override
    public String name() {
        return "Småby";
    }

    @Override
    public Language language() {
        return Language.NB;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Oslo");
    }

    @Override
    public WorkingCalendar calendar() {
        return day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public String word(String name) {
        return name;
    }

    @Override
    public List<String> recipients() {
        return List.of("users");
    }

    @Override
    public List<String> values() {
        return List.of("time_saved");
    }

    @Override
    public String valueClass(String code) {
        return "time";
    }

    @Override
    public List<Member> members() {
        return List.of();
    }

    @Override
    public Optional<Member> member(String email) {
        return Optional.empty();
    }

    @Override
    public int sizeOf(String unit) {
        return 0;
    }

    @Override
    public List<Room> rooms() {
        return List.of();
    }

    @Override
    public Optional<Room> room(String purpose) {
        return Optional.empty();
    }

    @Override
    public Promises promises() {
        return new Promises(5, 5, 5, Duration.ofDays(30), List.of(3, 21));
    }
}
