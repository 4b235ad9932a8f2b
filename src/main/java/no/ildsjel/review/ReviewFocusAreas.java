package no.ildsjel.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.Placement;
import no.ildsjel.organisation.FocusArea;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.phrasebook.Argument;

/** Where an idea may deliver: the areas open today, its own even when that has closed since, or outside them all. */
record ReviewFocusAreas(Organisation organisation, Ideas ideas, Supplier<LocalDate> today) implements Options {
    static final String OUTSIDE = "outside";
    static final Argument OUTSIDE_LABEL = Argument.phrase("idea.focus.outside");

    @Override
    public String name() {
        return "review-focus-areas";
    }

    @Override
    public List<Option> offered(Situation situation) {
        var areas = Stream.concat(areas(situation).stream().map(this::option), Stream.of(outside()));
        return areas.toList();
    }

    @Override
    public Map<String, Argument> helps(Situation situation) {
        return areas(situation).stream()
                .flatMap(area -> organisation.area(area).stream())
                .filter(area -> !area.helps().isEmpty())
                .collect(Collectors.toMap(FocusArea::id, area -> new Argument.Labels(area.helps())));
    }

    static Placement placement(String option) {
        return option.equals(OUTSIDE) ? Placement.outside() : Placement.in(option);
    }

    static Argument label(Organisation organisation, String area) {
        return organisation
                .area(area)
                .<Argument>map(found -> new Argument.Labels(found.names()))
                .orElseGet(() -> Argument.text(area));
    }

    private Set<String> areas(Situation situation) {
        var areas = new LinkedHashSet<String>();
        organisation.areasOpenOn(today.get()).stream().map(FocusArea::id).forEach(areas::add);
        ownArea(situation).ifPresent(areas::add);
        return areas;
    }

    private Optional<String> ownArea(Situation situation) {
        return Admission.idea(situation)
                .flatMap(ideas::find)
                .map(idea -> idea.content())
                .map(words -> words.placement().area());
    }

    private Option option(String area) {
        var others = organisation.area(area).map(FocusArea::otherNames).orElse(Set.of());
        return new Option(area, label(organisation, area), others);
    }

    private static Option outside() {
        return new Option(OUTSIDE, OUTSIDE_LABEL);
    }
}
