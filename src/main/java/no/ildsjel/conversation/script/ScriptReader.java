package no.ildsjel.conversation.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.YamlNode;

/** Reads a {@code script.yaml}; never stops at the first fault. */
public class ScriptReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40_000;

    private final String file;
    private final List<Fault> faults;
    private final Set<String> known = new HashSet<>();

    private ScriptReader(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The script, as far as it could be read; what is wrong with it is added to the faults. */
    public static Optional<Script> read(String file, String text, List<Fault> faults) {
        int before = faults.size();
        return YamlNode.read(file, text, faults)
                .map(node -> new ScriptReader(file, faults).script(node))
                .filter(script -> faults.size() == before);
    }

    private Script script(YamlNode node) {
        only(node, "conversation", "about", "hears", "draft", "facts", "steps");
        var name = name(node, "conversation");
        var folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : name;
        if (!folder.equals(name) && !folder.endsWith("/" + name)) {
            fault(node.line(), "the conversation is called '" + name + "', but its folder '" + folder + "'");
        }
        var facts = node.get("facts").map(YamlNode::texts).orElse(List.of());
        known.addAll(facts);
        boolean hears = oneOf(node, "hears", Map.of("anything", true), false);
        boolean draft = flag(node, "draft");
        var steps = new ArrayList<Step>();
        for (var step : node.get("steps").map(YamlNode::items).orElse(List.of())) {
            step(step).ifPresent(steps::add);
        }
        if (steps.isEmpty()) {
            fault(node.line(), "a conversation needs 'steps'");
        }
        unique(steps);
        return new Script(name, node.text("about").orElse(null), hears, draft, facts, steps, file);
    }

    private void unique(List<Step> steps) {
        var seen = new HashSet<String>();
        for (var step : steps) {
            if (!seen.add(step.getClass().getSimpleName() + " " + step.name())) {
                fault(step.line(), "'" + step.name() + "' stands twice; each may stand once");
            }
        }
    }

    private Optional<Step> step(YamlNode node) {
        if (node.has("ask")) {
            return ask(node);
        }
        if (node.has("say")) {
            only(node, "say", "when");
            return Optional.of(new Step.Say(name(node, "say"), guard(node), node.line()));
        }
        if (node.has("review")) {
            return Optional.of(review(node));
        }
        if (node.has("do")) {
            return Optional.of(deed(node));
        }
        fault(node.line(), "a step begins with ask, say, review or do");
        return Optional.empty();
    }

    private Optional<Step> ask(YamlNode node) {
        only(node, "ask", "as", "accept", "options", "when", "optional", "offered", "may-be-unknown", "suggest");
        var slot = name(node, "ask");
        var guard = guard(node);
        known.add(slot);
        var kinds = Map.of(
                "text", Step.Kind.TEXT,
                "choice", Step.Kind.CHOICE,
                "choices", Step.Kind.CHOICES,
                "date", Step.Kind.DATE);
        var kind = oneOf(node, "as", kinds, Step.Kind.TEXT);
        var options = options(node, kind);
        return Optional.of(new Step.Ask(
                slot,
                kind,
                limits(node),
                options,
                asked(node),
                flag(node, "may-be-unknown"),
                node.text("suggest").orElse(null),
                guard,
                node.line()));
    }

    private Step.Asked asked(YamlNode node) {
        if (flag(node, "offered")) {
            return Step.Asked.OFFERED;
        }
        return flag(node, "optional") ? Step.Asked.OPTIONAL : Step.Asked.ALWAYS;
    }

    private Step.Choices options(YamlNode node, Step.Kind kind) {
        boolean wanted = kind == Step.Kind.CHOICE || kind == Step.Kind.CHOICES;
        var options = node.get("options");
        if (wanted != options.isPresent()) {
            fault(node.line(), wanted ? "a choice needs 'options'" : "only a choice has 'options'");
        }
        if (options.isEmpty()) {
            return Step.Choices.NONE;
        }
        var listed = options.get().texts();
        if (new HashSet<>(listed).size() < listed.size()) {
            fault(options.get().line(), "an option stands twice");
        }
        return options.get().isList()
                ? new Step.Choices(listed, null)
                : new Step.Choices(List.of(), options.get().text().orElse(null));
    }

    private Step.Limits limits(YamlNode node) {
        var accept = node.get("accept");
        accept.ifPresent(limits -> only(limits, "shortest", "longest"));
        int shortest = accept.flatMap(limits -> number(limits, "shortest")).orElse(1);
        int longest = accept.flatMap(limits -> number(limits, "longest")).orElse(LONGEST);
        if (shortest > longest) {
            fault(node.line(), "'shortest' is more than 'longest'");
        }
        return new Step.Limits(shortest, longest);
    }

    private Step.Review review(YamlNode node) {
        only(node, "review", "when");
        var slots = node.get("review").map(YamlNode::texts).orElse(List.of());
        slots.stream()
                .filter(slot -> !known.contains(slot))
                .forEach(slot -> fault(node.line(), "'" + slot + "' is asked nowhere above"));
        return new Step.Review(slots, guard(node), node.line());
    }

    private Step.Do deed(YamlNode node) {
        only(node, "do", "then", "when", "fills");
        var then = new LinkedHashMap<String, Step.Then>();
        node.get("then").ifPresent(outcomes -> outcomes.entries().forEach((name, what) -> then.put(name, then(what))));
        known.addAll(node.get("fills").map(YamlNode::texts).orElse(List.of()));
        return new Step.Do(name(node, "do"), then, guard(node), node.line());
    }

    private Step.Then then(YamlNode node) {
        var says = new ArrayList<String>();
        String next = null;
        var after = node.text().map(word -> after(node, word)).orElse(Step.After.END);
        for (var item : node.items()) {
            only(item, "say", "continue-with");
            item.text("say").ifPresent(says::add);
            next = item.text("continue-with").orElse(next);
            after = item.text().isPresent() ? after(item, item.text().get()) : after;
        }
        return new Step.Then(says, next, after);
    }

    private Step.After after(YamlNode node, String word) {
        return switch (word) {
            case "go-on" -> Step.After.GO_ON;
            case "back-to-review" -> Step.After.BACK_TO_REVIEW;
            default -> {
                fault(node.line(), "an outcome may say, continue-with, go-on or go back-to-review, not '" + word + "'");
                yield Step.After.END;
            }
        };
    }

    private Guard guard(YamlNode node) {
        var entries = new LinkedHashMap<String, List<String>>();
        node.get("when")
                .ifPresent(when -> when.entries().forEach((slot, values) -> {
                    if (!known.contains(slot)) {
                        fault(
                                values.line(),
                                "'when' names '" + slot + "', which is asked nowhere above and is no fact");
                    }
                    entries.put(slot, values.texts());
                }));
        return new Guard(entries);
    }

    private String name(YamlNode node, String key) {
        var name = node.text(key).orElse("");
        if (!NAME.matcher(name).matches()) {
            fault(node.line(), "'" + key + "' needs a name in kebab-case, such as focus-area; it says '" + name + "'");
        }
        return name;
    }

    private boolean flag(YamlNode node, String key) {
        return oneOf(node, key, Map.of("true", true, "false", false), false);
    }

    private <T> T oneOf(YamlNode node, String key, Map<String, T> values, T otherwise) {
        var text = node.text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        var value = values.get(text.get());
        if (value == null) {
            fault(node.line(), "'" + key + "' is '" + text.get() + "', but may be " + sorted(values.keySet()));
            return otherwise;
        }
        return value;
    }

    private Optional<Integer> number(YamlNode node, String key) {
        var text = node.text(key);
        try {
            return text.map(Integer::valueOf);
        } catch (NumberFormatException notANumber) {
            fault(node.line(), "'" + key + "' needs a whole number");
            return Optional.empty();
        }
    }

    private void only(YamlNode node, String... keys) {
        var allowed = Set.of(keys);
        node.entries().forEach((key, value) -> {
            if (!allowed.contains(key)) {
                fault(value.line(), "'" + key + "' is not known here; there are " + sorted(allowed));
            }
        });
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    private void fault(int line, String message) {
        faults.add(new Fault(file, line, message));
    }
}
