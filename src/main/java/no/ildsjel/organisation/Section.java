package no.ildsjel.organisation;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ildsjel.organisation.Located.Entries;
import no.ildsjel.organisation.Located.Items;
import no.ildsjel.organisation.Located.Text;
import org.jspecify.annotations.Nullable;

/** Some keys and values of the file while they are read; what nobody asked for before the end is unknown. */
final class Section {
    private final Entries entries;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    Section(Entries entries, Faults faults) {
        this.entries = entries;
        this.faults = faults;
    }

    /** What may be chosen, under the code that the file uses. */
    static <T> Map<String, T> byCode(Collection<T> choices, Function<T, String> code) {
        var byCode = new LinkedHashMap<String, T>();
        choices.forEach(choice -> byCode.put(code.apply(choice), choice));
        return Collections.unmodifiableMap(byCode);
    }

    int line() {
        return entries.line();
    }

    void fault(int line, String what) {
        faults.add(line, what);
    }

    void warn(int line, String what) {
        faults.warn(line, what);
    }

    boolean has(String key) {
        return given(key).isPresent();
    }

    /** Whether anything stands there, be it an empty list. */
    boolean says(String key) {
        known.add(key);
        @Nullable Located value = entries.values().get(key);
        return value != null && (value.isGiven() || value instanceof Items);
    }

    /** All keys, where they are for the organisation to choose. */
    Set<String> keys() {
        known.addAll(entries.values().keySet());
        return entries.values().keySet();
    }

    /** Where the key stands, or would. */
    int lineOf(String key) {
        @Nullable Located value = entries.values().get(key);
        return value == null ? line() : value.line();
    }

    /** The value; not given when it is missing, which is then a fault. */
    Text text(String key, String example) {
        require(key, example);
        return optionalText(key);
    }

    Text optionalText(String key) {
        return value(key, Text.class, "one value").orElseGet(() -> new Text("", line()));
    }

    List<Text> texts(String key, String example) {
        require(key, example);
        return optionalTexts(key);
    }

    List<Text> optionalTexts(String key) {
        return items(key, Text.class, "one value").toList();
    }

    Section section(String key, String example) {
        require(key, example);
        return optionalSection(key);
    }

    Section optionalSection(String key) {
        return value(key, Entries.class, "keys and values")
                .map(found -> new Section(found, faults))
                .orElseGet(() -> new Section(new Entries(Map.of(), line()), faults.unheard()));
    }

    List<Section> sections(String key, String example) {
        require(key, example);
        return optionalSections(key);
    }

    List<Section> optionalSections(String key) {
        return items(key, Entries.class, "keys and values")
                .map(found -> new Section(found, faults))
                .toList();
    }

    /** A whole number that is at least 1. */
    int count(String key, int otherwise) {
        return count(optionalText(key)).orElse(otherwise);
    }

    Optional<Integer> count(Text text) {
        var number = parsed(text, Integer::valueOf, "is not a whole number, such as 5");
        if (number.isPresent() && number.get() < 1) {
            fault(text.line(), "'%s' is too little: write 1 or more".formatted(text.value()));
        }
        return number;
    }

    <T> Optional<T> parsed(Text text, Function<String, T> parse, String complaint) {
        if (!text.isGiven()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text.value()));
        } catch (DateTimeException | IllegalArgumentException e) {
            fault(text.line(), "'%s' %s".formatted(text.value(), complaint));
            return Optional.empty();
        }
    }

    <T> Optional<T> choice(Text text, Map<String, T> choices, String kind) {
        if (text.isGiven() && !choices.containsKey(text.value())) {
            var there = choices.isEmpty() ? "there are none" : "there are: " + String.join(", ", choices.keySet());
            fault(text.line(), "unknown %s '%s'; %s".formatted(kind, text.value(), there));
        }
        return Optional.ofNullable(choices.get(text.value()));
    }

    /** The choices in the order of the file, each once. */
    <T> List<T> choices(List<Text> texts, Map<String, T> choices, String kind) {
        var lines = new LinkedHashMap<String, Integer>();
        for (var text : texts) {
            @Nullable Integer earlier = lines.putIfAbsent(text.value(), text.line());
            if (earlier != null) {
                fault(text.line(), "'%s' is already on line %d: remove one of them".formatted(text.value(), earlier));
            }
        }
        return texts.stream()
                .flatMap(text -> choice(text, choices, kind).stream())
                .distinct()
                .toList();
    }

    /** Names every key that has not been asked for. */
    void end() {
        entries.values().forEach((key, value) -> {
            if (!known.contains(key)) {
                fault(
                        value.line(),
                        "unknown key '%s': correct or remove it; here may stand: %s"
                                .formatted(key, String.join(", ", known)));
            }
        });
    }

    /** Makes it a fault when the key has no value. */
    void require(String key, String example) {
        if (!has(key)) {
            fault(lineOf(key), "'%s' is missing: add it, such as '%s: %s'".formatted(key, key, example));
        }
    }

    private <T extends Located> Stream<T> items(String key, Class<T> kind, String shape) {
        return value(key, Items.class, "a list").stream()
                .flatMap(items -> items.values().stream())
                .flatMap(item -> as(item, key, kind, "a list of " + shape).stream());
    }

    private <T extends Located> Optional<T> value(String key, Class<T> kind, String shape) {
        return given(key).flatMap(value -> as(value, key, kind, shape));
    }

    private Optional<Located> given(String key) {
        known.add(key);
        return Optional.ofNullable(entries.values().get(key)).filter(Located::isGiven);
    }

    private <T extends Located> Optional<T> as(Located value, String key, Class<T> kind, String shape) {
        if (value.isGiven() && kind.isInstance(value)) {
            return Optional.of(kind.cast(value));
        }
        fault(value.line(), "'%s' must be %s".formatted(key, shape));
        return Optional.empty();
    }
}
