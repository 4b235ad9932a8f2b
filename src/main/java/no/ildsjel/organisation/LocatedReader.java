package no.ildsjel.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML into values that remember their lines, which data binding would forget. */
final class LocatedReader {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final Pattern LINE = Pattern.compile("line (\\d+), column");

    private final JsonParser parser;
    private final Faults faults;

    private LocatedReader(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The mapping that the text holds; empty when the text is something else, which is then among the faults. */
    static Optional<Located.Entries> read(String yaml, Faults faults) {
        try (var parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
            return new LocatedReader(parser, faults).document();
        } catch (JacksonException e) {
            faults.add(lineOf(e), "this is not YAML: " + reasonOf(e));
            return Optional.empty();
        }
    }

    private Optional<Located.Entries> document() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.add(1, "the file must hold keys and values, such as 'country: NO'");
            return Optional.empty();
        }
        var entries = entries(line());
        if (parser.nextToken() != null) {
            faults.add(line(), "a second document begins here: remove what follows '---'");
        }
        return Optional.of(entries);
    }

    private Located.Entries entries(int line) {
        var values = new LinkedHashMap<String, Located>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.getString();
            // A block begins on the line below its key, and it is the key that an operator looks for.
            int at = line();
            parser.nextToken();
            var earlier = values.putIfAbsent(key, value(at));
            if (earlier != null) {
                faults.add(at, "'%s' is already on line %d: keep one of them".formatted(key, earlier.line()));
            }
        }
        return new Located.Entries(values, line);
    }

    private Located.Items items(int line) {
        var values = new ArrayList<Located>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(line()));
        }
        return new Located.Items(values, line);
    }

    private Located value(int line) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return entries(line);
        }
        return token == JsonToken.START_ARRAY ? items(line) : text(line);
    }

    private Located.Text text(int line) {
        if (((YAMLParser) parser).isCurrentAlias()) {
            faults.add(line, "references such as '*%s' are not understood: write it out".formatted(parser.getString()));
        }
        return new Located.Text(
                parser.currentToken() == JsonToken.VALUE_NULL
                        ? ""
                        : parser.getString().strip(),
                line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    // The parser's own location is that of the last whole token, which may be a line too early.
    private static int lineOf(JacksonException e) {
        return LINE.matcher(message(e))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .reduce((first, last) -> last)
                .orElseGet(() -> e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    }

    private static String reasonOf(JacksonException e) {
        return message(e).lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(", "));
    }

    private static String message(JacksonException e) {
        @Nullable String message = e.getOriginalMessage();
        return message == null ? "" : message;
    }
}
