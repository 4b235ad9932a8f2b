package no.ildsjel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ildsjel.organisation.Organisation.Member;
import org.jspecify.annotations.Nullable;

/** The focus areas, long-term ones first, and who decides in each. */
final class FocusAreas {
    private final Map<String, FocusArea> areas;
    private final Map<String, Group> groups;
    private final Group outside;

    /** @param groups by area; a temporary area without one is decided on by those it supports */
    FocusAreas(List<FocusArea> areas, Map<String, Group> groups, Group outside) {
        this.areas = Section.byCode(areas, FocusArea::id);
        this.groups = Map.copyOf(groups);
        this.outside = outside;
    }

    List<FocusArea> openOn(LocalDate day) {
        return areas.values().stream().filter(area -> area.isOpenOn(day)).toList();
    }

    Optional<FocusArea> find(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    List<Member> reviewersOf(@Nullable String area) {
        return membersOf(area, Group::reviewers);
    }

    List<Member> standInsOf(@Nullable String area) {
        return membersOf(area, Group::standIns);
    }

    private List<Member> membersOf(@Nullable String area, Function<Group, List<Member>> part) {
        return groupsOf(area).map(part).flatMap(List::stream).distinct().toList();
    }

    private Stream<Group> groupsOf(@Nullable String id) {
        @Nullable FocusArea area = id == null ? null : areas.get(id);
        if (area == null) {
            return Stream.of(outside);
        }
        @Nullable Group own = groups.get(area.id());
        if (own != null || area.temporary() == null) {
            return Stream.of(own == null ? outside : own);
        }
        return area.temporary().supports().stream().flatMap(this::groupsOf);
    }

    /** Those who decide together, and those who step in for them. */
    record Group(List<Member> reviewers, List<Member> standIns) {
        Group {
            reviewers = List.copyOf(reviewers);
            standIns = List.copyOf(standIns);
        }
    }
}
