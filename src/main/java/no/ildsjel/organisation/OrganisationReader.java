package no.ildsjel.organisation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import no.ildsjel.organisation.Located.Text;
import no.ildsjel.organisation.Organisation.Promises;
import no.ildsjel.organisation.Organisation.Room;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** Reads an organisation's file, and tells everything that is wrong with it at once. */
final class OrganisationReader {
    // The codes that the conversations have sentences for.
    private static final Map<String, String> VALUES = codes(
            "income_increased",
            "cost_reduced",
            "cost_avoided",
            "time_saved",
            "quality",
            "satisfaction",
            "simpler",
            "access",
            "knowledge",
            "life_quality",
            "staff_engagement",
            "staff_wellbeing",
            "skills_supply",
            "environment",
            "adaptability");
    private static final Map<String, String> RECIPIENTS =
            codes("users", "residents", "business", "civil", "staff", "org");
    private static final List<Integer> DRAFT_NUDGES = List.of(3, 21);
    private static final List<String> WORDS =
            List.of("bot", "coach", "sponsor", "adminRole", "reviewerGroup", "contact");

    private final Faults faults;
    private final Consumer<String> warning;

    /** @param warning told of what is less than it could be, once the file is known to be usable */
    OrganisationReader(String file, Consumer<String> warning) {
        this.faults = new Faults(file);
        this.warning = warning;
    }

    /** @throws UnreadableOrganisation when anything is wrong */
    Organisation read(String yaml) {
        var entries = LocatedReader.read(yaml, faults).orElseThrow(faults::unreadable);
        var organisation = organisation(new Section(entries, faults));
        faults.throwIfAny();
        faults.warnings().forEach(warning);
        return organisation;
    }

    private static Organisation organisation(Section file) {
        var languages = file.choices(file.texts("languages", "[nb, nn, sv, en]"), MembersReader.LANGUAGES, "language");
        var members = new MembersReader().read(file);
        var areas = new FocusAreasReader(languages, members)
                .read(file.section("focusAreas", "{longTerm: [...], temporary: [...], outside: {...}}"));
        var organisation = new FileOrganisation(
                file.text("name", "Eksempelkommunen").value(),
                languages.stream().findFirst().orElse(Language.EN),
                zone(file),
                calendar(file),
                words(file.section("words", "{bot: Ildsjel, ...}")),
                file.choices(file.texts("recipients", "[users, residents]"), RECIPIENTS, "recipient"),
                valueClasses(file.section("values", "{economic: [cost_reduced], non_economic: [quality]}")),
                areas,
                members,
                rooms(file.section("rooms", "{recognition: {name: '#vi-heier'}}")),
                promises(file.optionalSection("promises")));
        file.end();
        return organisation;
    }

    private static ZoneId zone(Section file) {
        return file.parsed(
                        file.text("timeZone", "Europe/Oslo"),
                        ZoneId::of,
                        "is not a time zone: use one such as Europe/Oslo or Europe/Stockholm")
                .orElse(ZoneOffset.UTC);
    }

    private static WorkingCalendar calendar(Section file) {
        var eachYear = new HashSet<MonthDay>();
        var once = new HashSet<LocalDate>();
        for (var closed : file.optionalTexts("closed")) {
            var complaint = "is not a day: write 2026-12-24, or 12-24 for every year";
            if (closed.value().length() <= "12-24".length()) {
                file.parsed(closed, day -> MonthDay.parse("--" + day), complaint)
                        .ifPresent(eachYear::add);
            } else {
                file.parsed(closed, LocalDate::parse, complaint).ifPresent(once::add);
            }
        }
        var country = file.text("country", "NO");
        if (NationalCalendar.knows(country.value())) {
            return new NationalCalendar(country.value(), eachYear, once);
        }
        if (country.isGiven()) {
            file.fault(
                    country.line(),
                    "unknown country '%s': use its two letters, such as NO or SE".formatted(country.value()));
        }
        return day -> false;
    }

    private static Map<String, String> words(Section section) {
        var words = new LinkedHashMap<String, String>();
        WORDS.forEach(word -> words.put(word, section.text(word, "...").value()));
        section.end();
        return Collections.unmodifiableMap(words);
    }

    private static Map<String, String> valueClasses(Section section) {
        var classes = new LinkedHashMap<String, String>();
        var lines = new HashMap<String, Text>();
        for (var valueClass : section.keys()) {
            for (var code : section.texts(valueClass, "[quality]")) {
                section.choice(code, VALUES, "value");
                @Nullable Text earlier = lines.putIfAbsent(code.value(), code);
                if (earlier != null) {
                    section.fault(
                            code.line(),
                            "'%s' is already on line %d: count it in one class only"
                                    .formatted(code.value(), earlier.line()));
                }
                classes.putIfAbsent(code.value(), valueClass);
            }
        }
        return Collections.unmodifiableMap(classes);
    }

    private static List<Room> rooms(Section section) {
        var rooms = new ArrayList<Room>();
        var example = "{name: '#vi-heier'}";
        if (!section.keys().contains("recognition")) {
            section.require("recognition", example);
        }
        for (var purpose : section.keys()) {
            var room = section.section(purpose, example);
            var places = room.optionalSection("places");
            var byChannel = new LinkedHashMap<String, String>();
            places.keys()
                    .forEach(channel ->
                            byChannel.put(channel, places.text(channel, "C0123").value()));
            rooms.add(new Room(purpose, room.text("name", "'#vi-heier'").value(), Map.copyOf(byChannel)));
            room.end();
        }
        return List.copyOf(rooms);
    }

    private static Promises promises(Section section) {
        int draftsKept = section.count("draftsKept", 30);
        var promises = new Promises(
                section.count("replyWithin", 5),
                section.count("consentWithin", 5),
                section.count("smallestUnitUnnamed", 5),
                Duration.ofDays(draftsKept),
                draftNudges(section, draftsKept));
        section.end();
        return promises;
    }

    /** An empty list says that nobody is reminded; no list, that it is as usual. */
    private static List<Integer> draftNudges(Section section, int draftsKept) {
        if (!section.says("draftNudges")) {
            return DRAFT_NUDGES.stream().filter(days -> days < draftsKept).toList();
        }
        var nudges = new ArrayList<Integer>();
        for (var text : section.optionalTexts("draftNudges")) {
            section.count(text)
                    .filter(days -> isInTurn(section, text, days, nudges, draftsKept))
                    .ifPresent(nudges::add);
        }
        return nudges;
    }

    private static boolean isInTurn(Section section, Text text, int days, List<Integer> before, int draftsKept) {
        if (days >= draftsKept) {
            section.fault(
                    text.line(),
                    "'%d' comes too late: a draft is kept for %d days (draftsKept)".formatted(days, draftsKept));
            return false;
        }
        if (!before.isEmpty() && days <= before.get(before.size() - 1)) {
            section.fault(
                    text.line(),
                    "'%d' must come after %d: write the days in rising order, such as [3, 21]"
                            .formatted(days, before.get(before.size() - 1)));
            return false;
        }
        return true;
    }

    private static Map<String, String> codes(String... codes) {
        return Section.byCode(List.of(codes), Function.identity());
    }
}
