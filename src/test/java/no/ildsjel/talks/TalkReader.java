package no.ildsjel.talks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import no.ildsjel.talks.Talk.Aside;
import no.ildsjel.talks.Talk.Deletes;
import no.ildsjel.talks.Talk.Edits;
import no.ildsjel.talks.Talk.Move;
import no.ildsjel.talks.Talk.Presses;
import no.ildsjel.talks.Talk.PressesOld;
import no.ildsjel.talks.Talk.Says;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the talks as they are written. */
final class TalkReader {
    private static final Path FOLDER = Path.of("src/test/resources/talks");
    private static final YAMLMapper YAML = new YAMLMapper();

    private TalkReader() {}

    static List<Talk> tuned() {
        return in("tuned", false);
    }

    static List<Talk> heldOut() {
        return in("held-out", true);
    }

    private static List<Talk> in(String part, boolean isHeldOut) {
        try (var files = Files.list(FOLDER.resolve(part))) {
            return files.sorted()
                    .map(TalkReader::yaml)
                    .flatMap(file -> each(file.path("talks")).map(talk -> talk(file, talk, isHeldOut)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(Path file) {
        return YAML.readTree(file.toFile());
    }

    private static Talk talk(JsonNode file, JsonNode talk, boolean isHeldOut) {
        return new Talk(
                talk.path("name").asString(),
                Language.of(file.path("language").asString()).orElseThrow(),
                file.path("temper").asString(),
                isHeldOut,
                talk.path("organisation").asString("gran-like"),
                moves(talk.path("opens")),
                bySlot(talk.path("answers"), TalkReader::moves),
                bySlot(talk.path("offers"), TalkReader::moves),
                asides(talk.path("interrupts")),
                asides(talk.path("corrects")),
                talk.has("understood") ? texts(talk.path("understood")) : List.of("need"),
                bySlot(talk.path("stored"), TalkReader::texts),
                texts(talk.path("kept")),
                texts(talk.path("gone")),
                texts(talk.path("masked")),
                texts(talk.path("other-draft")),
                talk.path("may-ask-at-most").asInt());
    }

    private static List<Aside> asides(JsonNode asides) {
        return each(asides)
                .map(aside -> new Aside(
                        aside.path("at").asString(),
                        moves(aside.path("says")),
                        texts(aside.path("expects")),
                        bySlot(aside.path("then"), TalkReader::moves)))
                .toList();
    }

    private static <T> Map<String, T> bySlot(JsonNode slots, Function<JsonNode, T> value) {
        var bySlot = new LinkedHashMap<String, T>();
        slots.properties().forEach(slot -> bySlot.put(slot.getKey(), value.apply(slot.getValue())));
        return Collections.unmodifiableMap(bySlot);
    }

    private static List<Move> moves(JsonNode moves) {
        return each(moves).map(TalkReader::move).toList();
    }

    private static Move move(JsonNode move) {
        if (move.has("press")) {
            return new Presses(texts(move.path("press")));
        }
        if (move.has("text")) {
            var pieces = Collections.nCopies(
                    move.path("times").asInt(1), move.path("text").asString());
            return new Says(String.join(" ", pieces));
        }
        if (move.has("edit")) {
            return new Edits(move.path("edit").asString(), move.path("to").asString());
        }
        if (move.has("delete")) {
            return new Deletes(move.path("delete").asString());
        }
        if (move.has("press-old")) {
            var old = move.path("press-old").properties().iterator().next();
            return new PressesOld(old.getKey(), old.getValue().asString());
        }
        if (!move.isString()) {
            throw new IllegalArgumentException("Nobody can do " + move);
        }
        return new Says(move.asString());
    }

    private static List<String> texts(JsonNode texts) {
        return each(texts).map(JsonNode::asString).toList();
    }

    /** What stands alone is a list of one. */
    private static Stream<JsonNode> each(JsonNode list) {
        if (list.isMissingNode()) {
            return Stream.of();
        }
        var all = new ArrayList<JsonNode>();
        if (list.isArray()) {
            list.forEach(all::add);
        } else {
            all.add(list);
        }
        return all.stream();
    }
}
