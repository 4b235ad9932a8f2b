package no.ildsjel.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.organisation.FocusArea.Temporary;
import no.ildsjel.organisation.FocusAreas.Group;
import no.ildsjel.organisation.Located.Text;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** Reads the focus areas, long-term and temporary, and the groups that decide in them. */
final class FocusAreasReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final List<Language> languages;
    private final Members members;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, String> longTermIds = new LinkedHashMap<>();

    /** @param languages the organisation's own first */
    FocusAreasReader(List<Language> languages, Members members) {
        this.languages = languages;
        this.members = members;
    }

    FocusAreas read(Section section) {
        var longTerm = section.sections("longTerm", "[{id: velferd, ...}]").stream()
                .map(this::longTerm)
                .toList();
        longTerm.forEach(area -> longTermIds.put(area.id(), area.id()));
        var temporary = section.optionalSections("temporary").stream()
                .flatMap(this::temporary)
                .toList();
        checkLimit(section, longTerm.size(), temporary);
        var outside = section.section("outside", "{reviewers: [...], standIns: [...]}");
        var group = group(outside);
        outside.end();
        section.end();
        var areas = Stream.concat(longTerm.stream(), temporary.stream()).toList();
        return new FocusAreas(areas, groups, group);
    }

    private FocusArea longTerm(Section area) {
        var id = id(area);
        groups.put(id, group(area));
        var read = new FocusArea(id, names(area), helps(area), alsoCalled(area), null);
        area.end();
        return read;
    }

    private Stream<FocusArea> temporary(Section area) {
        var id = id(area);
        if (area.has("reviewers") || area.has("standIns")) {
            groups.put(id, group(area));
        }
        var names = names(area);
        var helps = helps(area);
        var alsoCalled = alsoCalled(area);
        @Nullable Temporary temporary = period(area);
        area.end();
        return temporary == null ? Stream.empty() : Stream.of(new FocusArea(id, names, helps, alsoCalled, temporary));
    }

    /** What K-28 and K-30 ask of a temporary area; null when it cannot be placed in time. */
    private @Nullable Temporary period(Section area) {
        @Nullable LocalDate from = date(area, area.text("from", "2026-01-01"));
        var end = area.text("to", "2026-12-31");
        @Nullable LocalDate to = date(area, end);
        var owner = area.text("owner", "jon@kommune.example");
        if (owner.isGiven()) {
            MembersReader.named(area, List.of(owner), members);
        }
        var supports = area.choices(area.texts("supports", "[velferd]"), longTermIds, "long-term focus area");
        var reason = area.text("reason", "why it is needed now");
        var how = area.text("how", "in which way it serves the areas it supports");
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            area.fault(end.line(), "'to' is before 'from': an area ends on the day it begins or later");
        }
        return new Temporary(from, to, Members.normalised(owner.value()), supports, reason.value(), how.value());
    }

    private static @Nullable LocalDate date(Section area, Text text) {
        return area.parsed(text, LocalDate::parse, "is not a day: write it as 2026-12-31")
                .orElse(null);
    }

    // K-29. Areas are most numerous on a day when one of them begins, so no other day need be tried.
    private void checkLimit(Section section, int limit, List<FocusArea> temporary) {
        var days = temporary.stream().map(FocusAreasReader::begins).collect(Collectors.toCollection(TreeSet::new));
        for (var day : days) {
            var open = new ArrayList<>(temporary);
            open.removeIf(area -> !area.isOpenOn(day));
            if (limit > 0 && open.size() > limit) {
                var beginning =
                        open.stream().filter(area -> begins(area).equals(day)).toList();
                section.fault(
                        lines.getOrDefault(beginning.get(beginning.size() - 1).id(), section.line()),
                        "on %s %d temporary areas are open (%s), but only %d long-term: let one end before that day"
                                .formatted(
                                        day,
                                        open.size(),
                                        open.stream().map(FocusArea::id).collect(Collectors.joining(", ")),
                                        limit));
            }
        }
    }

    private static LocalDate begins(FocusArea area) {
        return area.temporary() == null ? LocalDate.MIN : area.temporary().from();
    }

    private String id(Section area) {
        var id = area.text("id", "velferd");
        if (!id.isGiven()) {
            return "";
        }
        if (!ID.matcher(id.value()).matches()) {
            area.fault(id.line(), "'%s' is no id: use a-z, digits and hyphens only".formatted(id.value()));
        }
        @Nullable Integer earlier = lines.putIfAbsent(id.value(), id.line());
        if (earlier != null) {
            area.fault(id.line(), "the id '%s' is already on line %d: choose another".formatted(id.value(), earlier));
        }
        return id.value();
    }

    private Group group(Section section) {
        return new Group(
                MembersReader.named(section, section.texts("reviewers", "[ola@kommune.example]"), members),
                MembersReader.named(section, section.texts("standIns", "[aase@kommune.example]"), members));
    }

    private Map<Language, String> names(Section area) {
        var section = area.section("names", "{nb: Velferd}");
        var names = labels(section);
        languages.stream()
                .skip(1)
                .filter(language -> area.has("names") && !names.containsKey(language))
                .forEach(language -> section.warn(
                        section.line(),
                        "no name in %s: its readers will see another language".formatted(language.code())));
        return names;
    }

    private Map<Language, String> helps(Section area) {
        return area.has("helps") ? labels(area.optionalSection("helps")) : Map.of();
    }

    private static List<String> alsoCalled(Section area) {
        return area.optionalTexts("alsoCalled").stream().map(Text::value).toList();
    }

    private Map<Language, String> labels(Section section) {
        var labels = new LinkedHashMap<Language, String>();
        for (var language : Language.values()) {
            var text = section.optionalText(language.code());
            if (text.isGiven()) {
                labels.put(language, text.value());
            }
        }
        languages.stream()
                .limit(1)
                .filter(own -> !labels.containsKey(own))
                .forEach(own -> section.fault(
                        section.line(),
                        "%s is missing, the organisation's own language: add it".formatted(own.code())));
        section.end();
        return labels;
    }
}
