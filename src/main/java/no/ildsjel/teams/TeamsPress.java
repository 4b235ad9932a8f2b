package no.ildsjel.teams;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.Immediate.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a button carries: our name of its card, the card's version, and the deed. It comes back as Teams' client likes
 * to send it, or as somebody wrote it by hand.
 */
record TeamsPress(String card, long version, String deed) {
    /** A button of a card. */
    static final String PRESS = "press";
    /** The form comes back. */
    static final String SEND = "send";
    /** Away with the form: show the card that was there before. */
    static final String SHOW = "show";

    /** In what a client sends that knows no {@code Action.Execute}, and so has no other place for it. */
    static final String VERB = "verb";

    /** Beside them stand the inputs of the card: the ticks, and the fields of a form. */
    static final String TICKS = "ticks-";

    /** Which fields the form has, since a client may leave out those that are empty. */
    static final String FIELDS = "fields";

    private static final String CHOSEN = "chosen-";
    private static final String WRITTEN = "written-";

    private static final String CARD = "card";
    private static final String VERSION = "version";
    private static final String DEED = "deed";

    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put(CARD, card);
        data.put(VERSION, version);
        data.put(DEED, deed);
        return data;
    }

    /** Empty when the button is none of ours. */
    static Optional<TeamsPress> of(@Nullable Object data) {
        var fields = fields(data);
        if (fields.get(CARD) instanceof String card && fields.get(DEED) instanceof String deed) {
            return version(fields.get(VERSION)).map(version -> new TeamsPress(card, version, deed));
        }
        return Optional.empty();
    }

    private static Optional<Long> version(@Nullable Object value) {
        var digits = String.valueOf(value);
        return digits.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    /** What kind of button it was, where the activity does not tell. */
    static Optional<String> verb(@Nullable Object data) {
        return string(data, VERB);
    }

    /** What an input is called, so that its answer is known for what it is. */
    static String id(Field field) {
        return (field.isChoice() ? CHOSEN : WRITTEN) + field.slot();
    }

    /** What stands in the fields of the form. */
    static Map<String, List<String>> filled(@Nullable Object data) {
        var bySlot = new LinkedHashMap<String, List<String>>();
        for (var slot : string(data, FIELDS).orElse("").split(",", -1)) {
            if (!slot.isEmpty()) {
                var written = string(data, WRITTEN + slot).map(TeamsText::clean).stream();
                var chosen = string(data, CHOSEN + slot).map(TeamsPress::names).stream()
                        .flatMap(List::stream);
                bySlot.put(
                        slot,
                        Stream.concat(written, chosen)
                                .filter(value -> !value.isEmpty())
                                .toList());
            }
        }
        return bySlot;
    }

    /** The names of what was ticked on the card. */
    static List<String> ticked(@Nullable Object data) {
        return fields(data).entrySet().stream()
                .filter(field -> String.valueOf(field.getKey()).startsWith(TICKS))
                .filter(field -> field.getValue() instanceof String)
                .flatMap(field -> names(String.valueOf(field.getValue())).stream())
                .distinct()
                .toList();
    }

    private static List<String> names(String joined) {
        return Arrays.stream(joined.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(TeamsPress::unquoted)
                .toList();
    }

    /** The name of an option without commas, with which Teams joins those that are ticked. */
    static String quoted(String name) {
        return name.replace("%", "%25").replace(",", "%2C");
    }

    private static String unquoted(String name) {
        return name.replace("%2C", ",").replace("%25", "%");
    }

    static Optional<String> string(@Nullable Object data, String name) {
        return fields(data).get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    static Map<?, ?> fields(@Nullable Object data) {
        return data instanceof Map<?, ?> fields ? fields : Map.of();
    }
}
