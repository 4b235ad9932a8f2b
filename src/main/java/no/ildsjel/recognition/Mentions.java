package no.ildsjel.recognition;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;

/** Finds people in somebody's words; a name that is also a common word counts, for the careful side is the right one. */
record Mentions(People people) {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int LONG_ENOUGH = 3;

    List<PersonId> in(String words, List<PersonId> among) {
        var text = composed(words);
        return among.stream().filter(person -> isIn(text, person)).toList();
    }

    private boolean isIn(String text, PersonId person) {
        return people.find(person).stream()
                .flatMap(Mentions::names)
                .anyMatch(name -> name.matcher(text).find());
    }

    /** Every part of the name in any case; the first name also when it is short, but then as it is written. */
    private static Stream<Pattern> names(Person person) {
        var first = Stream.of(composed(person.firstName()))
                .filter(name -> !name.isBlank())
                .map(name -> whole(name, 0));
        var parts = BETWEEN_NAMES
                .splitAsStream(composed(person.name()))
                .filter(part -> part.length() >= LONG_ENOUGH)
                .map(part -> whole(part, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        return Stream.concat(first, parts);
    }

    /** Also "Karis", but not "Karianne". */
    private static Pattern whole(String name, int flags) {
        var within = "[\\p{L}\\p{M}\\p{N}]";
        return Pattern.compile("(?<!" + within + ")" + Pattern.quote(name) + "(?:['’]?s)?(?!" + within + ")", flags);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
