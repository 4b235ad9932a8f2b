package no.ildsjel.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Slack would refuse, or take for a command of its own, found before it is sent. */
final class SlackLimits {
    private static final int LONGEST_TEXT = 3000;
    private static final int LONGEST_ID = 255;
    /** Slack documents 40,000 for a post and 4,000 for an update, and any post may be updated. */
    private static final int LONGEST_NOTICE = 4000;
    /** Documented nowhere, and measured by others at about 13,200. */
    private static final int LONGEST_MESSAGE = 13_000;

    private static final Pattern ALIVE = Pattern.compile("[<>]|&(?!(amp|lt|gt);)");

    private final Set<String> faults = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();
    private int characters;

    private SlackLimits() {}

    /** What is wrong with a message of {@code text} and {@code blocks}; empty when nothing is. */
    static List<String> ofMessage(JsonObject message) {
        var limits = new SlackLimits();
        String text = string(message, "text");
        limits.check(!text.isBlank(), "text is empty");
        limits.check(text.length() <= LONGEST_NOTICE, "text too long");
        limits.check(!ALIVE.matcher(text).find(), "text is not escaped");
        limits.blocks(message, 50);
        limits.check(limits.characters <= LONGEST_MESSAGE, "message too long");
        return limits.faults(message);
    }

    /** What is wrong with a home or a form; empty when nothing is. */
    static List<String> ofView(JsonObject view) {
        var limits = new SlackLimits();
        for (var name : List.of("title", "submit", "close")) {
            limits.text(view, name, 24);
        }
        limits.check(string(view, "private_metadata").length() <= LONGEST_TEXT, "private_metadata too long");
        limits.blocks(view, 100);
        return limits.faults(view);
    }

    private List<String> faults(JsonObject payload) {
        strings(payload);
        return List.copyOf(faults);
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private void blocks(JsonObject payload, int most) {
        var blocks = array(payload, "blocks");
        check(blocks.size() <= most, "too many blocks");
        blocks.forEach(block -> block(block.getAsJsonObject()));
    }

    private void block(JsonObject block) {
        id(block, "block_id");
        switch (string(block, "type")) {
            case "header" -> required(block, "text", 150);
            case "section" -> section(block);
            case "rich_text" -> array(block, "elements").forEach(part -> richText(part.getAsJsonObject()));
            case "context" -> count(block, "elements", 1, 10);
            case "actions" -> {
                count(block, "elements", 1, 25);
                array(block, "elements").forEach(element -> element(element.getAsJsonObject()));
            }
            case "input" -> {
                required(block, "label", 2000);
                text(block, "hint", 2000);
                element(block.getAsJsonObject("element"));
            }
            case "divider" -> {}
            default -> faults.add("unknown block");
        }
    }

    private void section(JsonObject section) {
        text(section, "text", LONGEST_TEXT);
        count(section, "fields", 0, 10);
        array(section, "fields").forEach(field -> text(field.getAsJsonObject(), 2000));
    }

    private void richText(JsonObject part) {
        check(string(part, "type").equals("rich_text_section"), "unknown rich text");
        count(part, "elements", 1, Integer.MAX_VALUE);
        for (var element : array(part, "elements")) {
            // Mentions, links and emoji are elements of other types: we never mean one.
            check(string(element.getAsJsonObject(), "type").equals("text"), "rich text is alive");
            length(string(element.getAsJsonObject(), "text"), LONGEST_TEXT);
        }
    }

    private void element(JsonObject element) {
        // One of each in a block is enough for Slack; those of our buttons are told apart by nothing else.
        if (!string(element, "action_id").equals(SlackForm.ANSWER)) {
            id(element, "action_id");
        }
        check(string(element, "value").length() <= 2000, "value too long");
        switch (string(element, "type")) {
            case "button" -> required(element, "text", 75);
            case "checkboxes", "radio_buttons" -> options(element, 10);
            case "overflow" -> options(element, 5);
            case "static_select", "multi_static_select" -> options(element, 100);
            case "plain_text_input" -> input(element);
            case "datepicker" ->
                check(string(element, "initial_date").matches("(\\d{4}-\\d{2}-\\d{2})?"), "initial date is no date");
            default -> faults.add("unknown element");
        }
        text(element, "placeholder", 150);
    }

    private void input(JsonObject input) {
        int longest = input.has("max_length") ? input.get("max_length").getAsInt() : LONGEST_TEXT;
        check(longest >= 1 && longest <= LONGEST_TEXT, "max_length out of range");
        check(string(input, "initial_value").length() <= longest, "initial_value too long");
    }

    private void options(JsonObject element, int most) {
        count(element, "options", 1, most);
        var options = array(element, "options");
        for (var option : options) {
            required(option.getAsJsonObject(), "text", 75);
            text(option.getAsJsonObject(), "description", 75);
            check(string(option.getAsJsonObject(), "value").length() <= 150, "option value too long");
        }
        array(element, "initial_options").forEach(option -> check(options.contains(option), "initial option unknown"));
        if (element.has("initial_option")) {
            check(options.contains(element.get("initial_option")), "initial option unknown");
        }
    }

    private void required(JsonObject owner, String name, int longest) {
        check(owner.has(name), name + " missing");
        text(owner, name, longest);
    }

    private void text(JsonObject owner, String name, int longest) {
        if (owner.has(name)) {
            text(owner.getAsJsonObject(name), longest);
        }
    }

    private void text(JsonObject text, int longest) {
        String words = string(text, "text");
        length(words, longest);
        check(!words.isBlank(), "text object blank");
        if (string(text, "type").equals("mrkdwn")) {
            check(!ALIVE.matcher(words).find(), "mrkdwn is not escaped");
        }
    }

    private void length(String text, int longest) {
        characters += text.length();
        check(!text.isEmpty() && text.length() <= longest, "text object empty or too long");
    }

    private void count(JsonObject owner, String name, int least, int most) {
        int size = array(owner, name).size();
        check(size >= least && size <= most, name + " too few or too many");
    }

    private void id(JsonObject owner, String name) {
        if (owner.has(name)) {
            String id = string(owner, name);
            check(!id.isEmpty() && id.length() <= LONGEST_ID, name + " empty or too long");
            check(ids.add(name + " " + id), name + " used twice");
        }
    }

    private void strings(JsonElement element) {
        if (element instanceof JsonObject object) {
            object.asMap().values().forEach(this::strings);
        } else if (element instanceof JsonArray array) {
            array.forEach(this::strings);
        } else if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            String text = primitive.getAsString();
            check(SlackText.clean(text).equals(text), "NUL or half a character");
        }
    }

    private static JsonArray array(JsonObject owner, String name) {
        return owner.has(name) ? owner.getAsJsonArray(name) : new JsonArray();
    }

    private static String string(JsonObject owner, String name) {
        return owner.has(name) ? owner.get(name).getAsString() : "";
    }
}
