package no.ildsjel.phrasebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;

/** The phrases that were read, filled with what is true at the moment of speaking. */
class SpeakingPhrasebook implements Phrasebook {
    private static final Argument SOMEBODY = Argument.phrase("common.somebody");

    private final Supplier<Phrases> phrases;
    private final People people;
    private final Iterable<Lookup> lookups;
    private final Supplier<LocalDate> today;

    /** @param lookups gone through only when one is needed, since those who answer may need a phrasebook themselves */
    SpeakingPhrasebook(Supplier<Phrases> phrases, People people, Iterable<Lookup> lookups, Supplier<LocalDate> today) {
        this.phrases = phrases;
        this.people = people;
        this.lookups = lookups;
        this.today = today;
    }

    @Override
    public String say(Argument argument, Language language) {
        if (argument instanceof Argument.Text text) {
            return Isolation.of(text.text());
        }
        if (argument instanceof Argument.Count count) {
            return Tongue.of(language).number(count.count());
        }
        if (argument instanceof Argument.Day day) {
            return Tongue.of(language).day(day.day(), today.get());
        }
        if (argument instanceof Argument.Phrase phrase) {
            return sentence(phrase, language);
        }
        if (argument instanceof Argument.Several several) {
            return list(several.parts(), language);
        }
        if (argument instanceof Argument.Labels labels) {
            return label(labels.labels(), language);
        }
        if (argument instanceof Argument.Name name) {
            return name(name.person(), language);
        }
        return say(lookedUp((Argument.LookedUp) argument), language);
    }

    @Override
    public boolean knows(String key) {
        return phrases.get().nearest(key, Language.EN).isPresent();
    }

    @Override
    public Set<String> words(String key) {
        return phrases.get().words().getOrDefault(key, Set.of());
    }

    @Override
    public Set<String> lists(String prefix) {
        return phrases.get().words().keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> keys(Language language) {
        return Set.copyOf(phrases.get().of(language).keySet());
    }

    @Override
    public Optional<List<String>> arguments(String key, Language language) {
        return phrases.get().in(language, key).map(Sentence::arguments);
    }

    @Override
    public Optional<Written> written(String key, Language language) {
        return phrases.get().in(language, key).map(Sentence::written);
    }

    @Override
    public List<Written> own() {
        return phrases.get().own();
    }

    private String sentence(Argument.Phrase phrase, Language language) {
        var sentence = phrases.get()
                .nearest(phrase.key(), language, phrase.arguments().keySet())
                .orElseThrow(() -> new UnknownPhrase(phrase.key()));
        var values = new HashMap<String, Object>();
        for (var name : sentence.arguments()) {
            var argument = phrase.arguments().get(name);
            if (argument != null) {
                values.put(name, value(argument, language));
            }
        }
        return sentence.filledWith(values);
    }

    /** Counts stay numbers, so that a sentence can choose its plural form. */
    private Object value(Argument argument, Language language) {
        if (argument instanceof Argument.LookedUp question) {
            return value(lookedUp(question), language);
        }
        return argument instanceof Argument.Count count ? (Object) count.count() : say(argument, language);
    }

    private String list(List<Argument> parts, Language language) {
        var words = new ArrayList<String>();
        for (var part : parts) {
            var said = say(part, language);
            words.add(words.isEmpty() || !isLabel(part) ? said : inside(said));
        }
        return Tongue.of(language).list(words);
    }

    /** A sentence of ours with nothing filled in, such as what stands on a button. */
    private static boolean isLabel(Argument part) {
        return part instanceof Argument.Phrase phrase && phrase.arguments().isEmpty();
    }

    /** Without the capital that a label begins with; that of an abbreviation stays. */
    private static String inside(String label) {
        return label.length() > 1 && Character.isLowerCase(label.charAt(1))
                ? Character.toLowerCase(label.charAt(0)) + label.substring(1)
                : label;
    }

    private static String label(Map<Language, String> labels, Language language) {
        return Stream.concat(language.preferences().stream(), Stream.of(Language.values()))
                .map(labels::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private String name(PersonId id, Language language) {
        return people.find(id)
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .map(Isolation::of)
                .orElseGet(() -> say(SOMEBODY, language));
    }

    private Argument lookedUp(Argument.LookedUp question) {
        return StreamSupport.stream(lookups.spliterator(), false)
                .filter(lookup -> lookup.source().equals(question.source()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No module answers for '" + question.source() + "'; there are: " + sources()))
                .find(question.about());
    }

    private String sources() {
        return StreamSupport.stream(lookups.spliterator(), false)
                .map(Lookup::source)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
