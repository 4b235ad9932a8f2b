package no.ildsjel.upkeep;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Argument.Phrase;
import no.ildsjel.phrasebook.Phrasebook;

/** The words of the page, in the organisation's language; where a sentence cannot be said, its name does. */
record PageWords(Organisation organisation, Phrasebook phrasebook) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String language() {
        return organisation.language().code();
    }

    String page(String name) {
        return say(Wording.phrase("page." + name));
    }

    String page(String name, Map<String, Argument> words) {
        return say(Wording.phrase("page." + name, words));
    }

    String at(Instant time) {
        var there = ZonedDateTime.ofInstant(time, organisation.zone());
        return page(
                "at", Map.of("date", new Argument.Day(there.toLocalDate()), "time", Argument.text(TIME.format(there))));
    }

    /** Also when a sentence is missing or broken: then above all an operator needs the page. */
    String say(Phrase phrase) {
        try {
            return phrasebook.say(phrase, organisation.language());
        } catch (RuntimeException speechless) {
            return plain(phrase);
        }
    }

    private static String plain(Argument argument) {
        if (argument instanceof Phrase phrase) {
            var name = phrase.key().substring(phrase.key().lastIndexOf('.') + 1).replace('-', ' ');
            return new TreeMap<>(phrase.arguments())
                    .values().stream()
                            .map(PageWords::plain)
                            .collect(Collectors.joining(", ", name + " ", ""))
                            .strip();
        }
        if (argument instanceof Argument.Text text) {
            return text.text();
        }
        if (argument instanceof Argument.Day day) {
            return day.day().toString();
        }
        return argument instanceof Argument.Count count ? String.valueOf(count.count()) : "";
    }
}
