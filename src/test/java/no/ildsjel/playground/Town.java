package no.ildsjel.playground;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.organisation.FocusArea;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.WorkingCalendar;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** A small municipality. */
class Town implements Organisation {
    static final Member KARI =
            new Member("kari@gran.example", "Kari Haugen", "Hjemmetjenesten", Language.NB, List.of());
    static final Member OLA =
            new Member("ola@gran.example", "Ola Bakken", "Utviklingsavdelingen", Language.NN, List.of(Role.LINE_OWNER));
    static final Member LIV =
            new Member("liv@gran.example", "Liv Sand", "Kommunikasjon", null, List.of(Role.COMMUNICATOR));
    static final Member ANNIKA = new Member("annika@gran.example", null, "Skolan", Language.SV, List.of());

    @Override
    public String name() {
        return "Eksempelkommunen";
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
        return day -> day.getDayOfWeek().getValue() < 6;
    }

    @Override
    public String word(String name) {
        return "Eldsjäl";
    }

    @Override
    public List<FocusArea> areasOpenOn(LocalDate day) {
        return List.of(new FocusArea("velferd", Map.of(), Map.of(), List.of(), null));
    }

    @Override
    public Optional<FocusArea> area(String id) {
        return Optional.empty();
    }

    @Override
    public List<String> recipients() {
        return List.of();
    }

    @Override
    public List<String> values() {
        return List.of();
    }

    @Override
    public String valueClass(String code) {
        return "economic";
    }

    @Override
    public List<Member> reviewersOf(@Nullable String area) {
        return area == null ? List.of() : List.of(OLA);
    }

    @Override
    public List<Member> standInsOf(@Nullable String area) {
        return List.of(LIV);
    }

    @Override
    public List<Member> members() {
        return List.of(KARI, OLA, LIV, ANNIKA);
    }

    @Override
    public Optional<Member> member(String email) {
        return members().stream().filter(member -> member.email().equals(email)).findFirst();
    }

    @Override
    public List<Member> withRole(Role role) {
        return List.of();
    }

    @Override
    public int sizeOf(String unit) {
        return 0;
    }

    @Override
    public List<Room> rooms() {
        return List.of(new Room("recognition", "#vi-heier", Map.of()));
    }

    @Override
    public Optional<Room> room(String purpose) {
        return rooms().stream().filter(room -> room.purpose().equals(purpose)).findFirst();
    }

    @Override
    public Promises promises() {
        return new Promises(5, 5, 5, Duration.ofDays(30), List.of(3, 21));
    }
}
