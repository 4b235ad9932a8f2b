package no.ildsjel.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.Situation;
import no.ildsjel.organisation.FocusArea;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.phrasebook.Argument;

/**
 * The areas that are open today, and none of them.
 *
 * @param words finds the words listed under a key
 */
record FocusAreas(Organisation organisation, Supplier<LocalDate> today, Function<String, Set<String>> words)
        implements Options {
    static final String NONE = "none";

    @Override
    public String name() {
        return "focus-areas";
    }

    @Override
    public List<Option> offered(Situation situation) {
        var options = new ArrayList<Option>();
        organisation
                .areasOpenOn(today.get())
                .forEach(area -> options.add(new Option(area.id(), label(area), area.otherNames())));
        options.add(new Option(NONE, Argument.phrase("idea.focus.none"), words.apply("idea.also.focus.none")));
        return options;
    }

    @Override
    public Map<String, Argument> helps(Situation situation) {
        return organisation.areasOpenOn(today.get()).stream()
                .filter(area -> !area.helps().isEmpty())
                .collect(Collectors.toMap(FocusArea::id, area -> new Argument.Labels(area.helps())));
    }

    /** Ideas keep their area when it has ended (K-28), and read without the day that it ends. */
    @Override
    public Argument chosen(String name, Situation situation) {
        return name.equals(NONE)
                ? Argument.phrase("idea.focus.outside")
                : organisation
                        .area(name)
                        .<Argument>map(area -> new Argument.Labels(area.names()))
                        .orElseGet(() -> Argument.text(name));
    }

    private static Argument label(FocusArea area) {
        Argument name = new Argument.Labels(area.names());
        var temporary = area.temporary();
        return temporary == null
                ? name
                : Argument.phrase("organisation.until", Map.of("area", name, "date", new Argument.Day(temporary.to())));
    }
}
