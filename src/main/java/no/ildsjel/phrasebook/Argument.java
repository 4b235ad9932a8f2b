package no.ildsjel.phrasebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ildsjel.people.Language;
import no.ildsjel.people.PersonId;

/** Something that a sentence is filled with; words are made of it only when the message is sent. */
public sealed interface Argument {
    static Argument text(String text) {
        return new Text(text);
    }

    /** Somebody's words; where there are none, a sentence of ours, since nobody is to read a gap. */
    static Argument textOr(String text, String phrase) {
        return text.isBlank() ? phrase(phrase) : text(text);
    }

    static Phrase phrase(String key) {
        return new Phrase(key, Map.of());
    }

    static Phrase phrase(String key, Map<String, Argument> arguments) {
        return new Phrase(key, arguments);
    }

    /** How a slot or fact is written inside a sentence: {@code for-whom} becomes {@code forWhom}. */
    static String nameOf(String name) {
        var words = name.split("-", -1);
        var written = new StringBuilder(words[0]);
        for (int word = 1; word < words.length; word++) {
            written.append(words[word].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[word].substring(1));
        }
        return written.toString();
    }

    /** Somebody's own words, or a name: kept as written. */
    record Text(String text) implements Argument {}

    record Count(long count) implements Argument {}

    record Day(LocalDate day) implements Argument {}

    /** A sentence, or a label inside another sentence. */
    record Phrase(String key, Map<String, Argument> arguments) implements Argument {
        public Phrase {
            arguments = Map.copyOf(arguments);
        }

        public Phrase with(String name, Argument argument) {
            var more = new HashMap<>(arguments);
            more.put(name, argument);
            return new Phrase(key, more);
        }
    }

    /** Several things, joined as the language joins them: a, b and c. */
    record Several(List<Argument> parts) implements Argument {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** A name that the organisation gave in several languages, by language code. */
    record Labels(Map<Language, String> labels) implements Argument {
        public Labels {
            labels = Map.copyOf(labels);
        }
    }

    /** A person's name as it is when the message is sent. */
    record Name(PersonId person) implements Argument {}

    /**
     * Something to be asked for when the message is sent, because it may change until then: who agreed to be named.
     *
     * @param source the name of the {@link Lookup} to ask
     */
    record LookedUp(String source, String about) implements Argument {}
}
