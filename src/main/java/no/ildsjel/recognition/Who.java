package no.ildsjel.recognition;

import java.util.List;
import java.util.Map;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** How the people behind something are spoken of, as they chose. */
record Who(Units units) {
    Argument of(Consents consents) {
        var named =
                new Argument.Several(consents.named().stream().map(this::named).toList());
        var unnamed = consents.unnamed();
        if (named.parts().isEmpty()) {
            return unnamed(unnamed);
        }
        return unnamed.isEmpty()
                ? named
                : Argument.phrase("recognition.who.and-more", Map.of("names", named, "count", count(unnamed)));
    }

    private Argument named(PersonId person) {
        var name = new Argument.Name(person);
        return units.of(person)
                .<Argument>map(unit ->
                        Argument.phrase("recognition.who.named", Map.of("name", name, "unit", Argument.text(unit))))
                .orElse(name);
    }

    private Argument unnamed(List<PersonId> people) {
        return people.size() == 1
                ? unnamed(people.get(0))
                : Argument.phrase("recognition.who.colleagues", Map.of("count", count(people)));
    }

    private Argument unnamed(PersonId person) {
        return units.of(person)
                .filter(unit -> units.hides(person))
                .map(unit -> Argument.phrase("recognition.who.colleague-in", Map.of("unit", Argument.text(unit))))
                .orElse(Argument.phrase("recognition.who.colleague"));
    }

    private static Argument count(List<PersonId> people) {
        return new Argument.Count(people.size());
    }
}
