package no.ildsjel.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Teams would refuse, hide, or take for a command of its own, found before it is sent. */
final class TeamsLimits {
    /** Microsoft names 28, 40 and 80 KB in different places. */
    private static final int HEAVIEST = 25_000;

    private static final int MOST_ACTIONS = 6;
    private static final int MOST_USERS = 60;

    /** What we use of Adaptive Cards 1.5, and Teams shows. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("AdaptiveCard", Set.of("$schema", "version", "lang", "fallbackText", "body", "refresh")),
            Map.entry("TextBlock", Set.of("text", "style", "size", "weight", "wrap", "spacing")),
            Map.entry("RichTextBlock", Set.of("inlines", "spacing")),
            Map.entry("TextRun", Set.of("text", "size", "weight", "color")),
            Map.entry("Input.ChoiceSet", Set.of("id", "label", "isMultiSelect", "style", "wrap", "value", "choices")),
            Map.entry("Input.Text", Set.of("id", "label", "isMultiline", "maxLength", "value")),
            Map.entry("Input.Date", Set.of("id", "label", "value")),
            Map.entry("ActionSet", Set.of("actions")),
            Map.entry("Action.Execute", Set.of("title", "verb", "data", "style", "fallback")),
            Map.entry("Action.Submit", Set.of("title", "data", "style")));

    private final Set<String> faults = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();
    /** A dialog knows no {@code Action.Execute}. */
    private boolean isDialog;

    private TeamsLimits() {}

    /** What is wrong with an activity that posts a card; empty when nothing is. */
    static List<String> ofMessage(JsonNode message) {
        var limits = new TeamsLimits();
        limits.check(string(message, "type").equals("message"), "no message");
        limits.check(!string(message, "summary").isBlank(), "summary is empty");
        limits.inert(message, "summary");
        limits.check(!message.has("entities"), "a mention");
        limits.check(!message.has("text") || string(message, "textFormat").equals("plain"), "text is not plain");
        for (var attachment : message.path("attachments")) {
            limits.check(string(attachment, "contentType").equals(TeamsRenderer.CONTENT_TYPE), "unknown attachment");
            limits.card(attachment.path("content"));
        }
        return limits.faults(message);
    }

    /** What is wrong with a card alone; empty when nothing is. */
    static List<String> ofCard(JsonNode card) {
        var limits = new TeamsLimits();
        limits.card(card);
        return limits.faults(card);
    }

    /** What is wrong with the answer that opens a dialog; empty when nothing is. */
    static List<String> ofWindow(JsonNode window) {
        var limits = new TeamsLimits();
        limits.isDialog = true;
        limits.check(!window.at("/task/value/title").asText().isBlank(), "title is empty");
        limits.card(window.at("/task/value/card/content"));
        return limits.faults(window);
    }

    private List<String> faults(JsonNode payload) {
        strings(payload);
        // A half of a character cannot be put on the scales.
        if (faults.isEmpty()) {
            check(TeamsJson.bytes(payload).length < HEAVIEST, "too heavy");
        }
        return List.copyOf(faults);
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private void card(JsonNode card) {
        known(card, "AdaptiveCard");
        check(string(card, "version").equals(TeamsRenderer.VERSION), "wrong version");
        check(!string(card, "fallbackText").isBlank(), "fallbackText is empty");
        inert(card, "fallbackText");
        check(card.path("refresh").path("userIds").size() <= MOST_USERS, "too many userIds");
        check(!card.path("body").isEmpty(), "body is empty");
        card.path("body").forEach(this::element);
    }

    private void element(JsonNode element) {
        switch (string(element, "type")) {
            case "TextBlock" -> {
                known(element, "TextBlock");
                check(TeamsPage.isForHeadings(string(element, "text")), "text block is alive");
                check(element.path("wrap").asBoolean(), "text block does not wrap");
            }
            case "RichTextBlock" -> richText(element);
            case "Input.ChoiceSet" -> choices(element);
            case "Input.Text" -> input(element);
            case "Input.Date" -> {
                known(element, "Input.Date");
                labelled(element);
                check(string(element, "value").matches("(\\d{4}-\\d{2}-\\d{2})?"), "value is no day");
            }
            case "ActionSet" -> actions(element);
            default -> faults.add("unknown element");
        }
    }

    private void richText(JsonNode block) {
        known(block, "RichTextBlock");
        check(!block.path("inlines").isEmpty(), "rich text is empty");
        for (var run : block.path("inlines")) {
            known(run, "TextRun");
            String text = string(run, "text");
            check(!text.isEmpty() && TeamsText.lines(text).size() == 1, "text run is not one line");
            check(TeamsText.run(text).equals(text), "text run is alive");
        }
    }

    private void choices(JsonNode set) {
        known(set, "Input.ChoiceSet");
        labelled(set);
        check(!set.path("choices").isEmpty(), "no choices");
        var values = new HashSet<String>();
        for (var choice : set.path("choices")) {
            String value = string(choice, "value");
            check(!value.isEmpty() && !value.contains(",") && values.add(value), "value empty, twice or with a comma");
            check(!string(choice, "title").isBlank(), "title is empty");
            inert(choice, "title");
        }
        check(
                !set.has("value")
                        || values.containsAll(Arrays.asList(string(set, "value").split(",", -1))),
                "unknown value");
    }

    private void input(JsonNode input) {
        known(input, "Input.Text");
        labelled(input);
        int longest = input.path("maxLength").asInt();
        check(longest >= 1 && string(input, "value").length() <= longest, "value too long");
    }

    private void labelled(JsonNode input) {
        check(!string(input, "label").isBlank(), "label is empty");
        inert(input, "label");
        check(!string(input, "id").isEmpty() && ids.add(string(input, "id")), "id empty or used twice");
    }

    private void actions(JsonNode set) {
        known(set, "ActionSet");
        int size = set.path("actions").size();
        check(size >= 1 && size <= MOST_ACTIONS, "actions too few or too many");
        for (var action : set.path("actions")) {
            if (isDialog || action.at("/data/msteams/type").asText().equals(TeamsPressing.FETCH)) {
                action(action, "Action.Submit");
            } else {
                action(action, "Action.Execute");
                check(!string(action, "verb").isEmpty(), "verb is empty");
                action(action.path("fallback"), "Action.Submit");
            }
        }
    }

    private void action(JsonNode action, String type) {
        known(action, type);
        check(!string(action, "title").isBlank(), "title is empty");
        check(action.path("data").isObject(), "data is none");
    }

    private void known(JsonNode element, String type) {
        check(string(element, "type").equals(type), "not " + type);
        var known = KNOWN.getOrDefault(type, Set.of());
        element.fieldNames()
                .forEachRemaining(
                        name -> check(name.equals("type") || known.contains(name), type + " has unknown " + name));
    }

    private void inert(JsonNode owner, String name) {
        String text = string(owner, name);
        check(TeamsText.inert(text).equals(text), name + " is alive");
    }

    private void strings(JsonNode node) {
        if (node.isTextual()) {
            check(TeamsText.clean(node.textValue()).equals(node.textValue()), "NUL or half a character");
        }
        node.forEach(this::strings);
    }

    private static String string(JsonNode owner, String name) {
        return owner.path(name).asText("");
    }
}
