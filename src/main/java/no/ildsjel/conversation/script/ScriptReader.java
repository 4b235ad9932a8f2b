package no.ildsjel.conversation.script;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.YamlNode;

/** Reads a {@code script.yaml}; never stops at the first fault. */
public class ScriptReader {
    private static final List<String> WEEKS = List.of("1", "2", "4");
    private static final String[] ASK = {
        "ask", "as", "accept", "options", "weeks", "when", "optional", "offered", "may-be-unknown", "suggest", "takes"
    };
    private static final Pattern OPTION = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");
    private static final Set<String> SPECIAL = Set.of("given", "missing", "not-known");
    private static final int LONGEST = 40_000;
    private static final String REST = "the-rest";
    private static final String SUGGESTION = "the-suggestion";

    private final EntryReader entries;
    private final String version;
    private final Set<String> known = new HashSet<>();
    private final Map<String, List<String>> listed = new HashMap<>();
    private boolean isReviewed;
    private boolean isRestTaken;

    private ScriptReader(String file, String text, List<Fault> faults) {
        this.entries = new EntryReader(file, faults);
        this.version = version(text);
    }

    /** The script, as far as it could be read; what is wrong with it is added to the faults. */
    public static Optional<Script> read(String file, String text, List<Fault> faults) {
        int before = faults.size();
        return YamlNode.read(file, text, faults)
                .map(node -> new ScriptReader(file, text, faults).script(node))
                .filter(script -> faults.size() == before);
    }

    private Script script(YamlNode node) {
        entries.only(node, "conversation", "about", "hears", "draft", "facts", "steps");
        var name = entries.name(node, "conversation");
        var folder = entries.file().contains("/")
                ? entries.file().substring(0, entries.file().lastIndexOf('/'))
                : name;
        if (!folder.equals(name) && !folder.endsWith("/" + name)) {
            fault(node.line(), "the conversation is called '" + name + "', but its folder '" + folder + "'");
        }
        var facts = node.get("facts").map(YamlNode::texts).orElse(List.of());
        known.addAll(facts);
        boolean hears = entries.oneOf(node, "hears", Map.of("anything", true), false);
        boolean draft = entries.flag(node, "draft");
        var steps = new ArrayList<Step>();
        for (var step : node.get("steps").map(YamlNode::items).orElse(List.of())) {
            step(step).ifPresent(steps::add);
        }
        if (steps.isEmpty()) {
            fault(node.line(), "a conversation needs 'steps'");
        }
        unique(steps);
        return new Script(name, node.text("about").orElse(null), hears, draft, facts, steps, entries.file(), version);
    }

    private static String version(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
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
            entries.only(node, "say", "when");
            return Optional.of(new Step.Say(entries.name(node, "say"), guard(node), node.line()));
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
        entries.only(node, ASK);
        var slot = entries.name(node, "ask");
        var guard = guard(node);
        known.add(slot);
        var kinds = Map.of(
                "text", Step.Kind.TEXT,
                "choice", Step.Kind.CHOICE,
                "choices", Step.Kind.CHOICES,
                "date", Step.Kind.DATE,
                "files", Step.Kind.FILES);
        var kind = entries.oneOf(node, "as", kinds, Step.Kind.TEXT);
        var options = options(node, kind);
        listed.put(slot, options.listed());
        if (kind != Step.Kind.TEXT && (node.has("accept") || node.has("suggest"))) {
            fault(node.line(), "only a text has 'accept' and 'suggest'");
        }
        if (kind == Step.Kind.FILES && asked(node) != Step.Asked.OFFERED) {
            fault(node.line(), "files are 'offered', since they come when people send them");
        }
        var takes = entries.oneOf(node, "takes", Map.of(REST, REST, SUGGESTION, SUGGESTION), "");
        return Optional.of(new Step.Ask(
                slot,
                kind,
                limits(node),
                options,
                asked(node),
                entries.flag(node, "may-be-unknown"),
                weeks(node, kind),
                node.text("suggest").orElse(null),
                takesTheSuggestion(node, takes),
                takesTheRest(node, kind, takes),
                guard,
                node.line()));
    }

    private boolean takesTheSuggestion(YamlNode node, String takes) {
        boolean takesIt = takes.equals(SUGGESTION);
        if (takesIt && !node.has("suggest")) {
            fault(node.line(), "what takes the suggestion has one to 'suggest'");
        }
        return takesIt;
    }

    private boolean takesTheRest(YamlNode node, Step.Kind kind, String what) {
        boolean takes = what.equals(REST);
        if (takes && (kind != Step.Kind.TEXT || !entries.flag(node, "offered"))) {
            fault(node.line(), "what takes the rest is a text that is 'offered'");
        }
        if (takes && isRestTaken) {
            fault(node.line(), "only one question takes the rest");
        }
        isRestTaken |= takes;
        return takes;
    }

    private List<Integer> weeks(YamlNode node, Step.Kind kind) {
        var written = node.get("weeks").map(YamlNode::texts).orElse(WEEKS);
        boolean fits = written.stream().allMatch(week -> week.matches("[1-9]\\d?"));
        if (!fits || (node.has("weeks") && kind != Step.Kind.DATE)) {
            fault(node.line(), "a date, and only a date, says how far ahead the days lie that it offers: [1, 2, 4]");
            return List.of();
        }
        return kind == Step.Kind.DATE ? written.stream().map(Integer::valueOf).toList() : List.of();
    }

    private Step.Asked asked(YamlNode node) {
        boolean offered = entries.flag(node, "offered");
        boolean optional = entries.flag(node, "optional");
        if (offered && optional) {
            fault(node.line(), "what is 'offered' is always 'optional'");
        }
        if (offered) {
            return Step.Asked.OFFERED;
        }
        return optional ? Step.Asked.OPTIONAL : Step.Asked.ALWAYS;
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
        if (options.get().isList() && listed.isEmpty()) {
            fault(options.get().line(), "a choice needs 'options'");
        }
        listed.stream()
                .filter(option -> !OPTION.matcher(option).matches())
                .forEach(option -> fault(
                        options.get().line(),
                        "an option needs a name of small letters and figures; one is called '" + option + "'"));
        return options.get().isList()
                ? new Step.Choices(listed, null)
                : new Step.Choices(List.of(), options.get().text().orElse(null));
    }

    private Step.Limits limits(YamlNode node) {
        var accept = node.get("accept");
        accept.ifPresent(limits -> {
            entries.map(limits, "accept");
            entries.only(limits, "shortest", "longest");
        });
        int shortest =
                accept.flatMap(limits -> entries.number(limits, "shortest")).orElse(1);
        int longest =
                accept.flatMap(limits -> entries.number(limits, "longest")).orElse(LONGEST);
        if (shortest > longest) {
            fault(node.line(), "'shortest' is more than 'longest'");
        }
        return new Step.Limits(shortest, longest);
    }

    private Step.Review review(YamlNode node) {
        entries.only(node, "review", "when");
        var slots = node.get("review").map(YamlNode::texts).orElse(List.of());
        isReviewed = true;
        if (slots.isEmpty()) {
            fault(node.line(), "a review needs the slots that it shows");
        }
        slots.stream()
                .filter(slot -> !known.contains(slot))
                .forEach(slot -> fault(node.line(), "'" + slot + "' is asked nowhere above"));
        return new Step.Review(slots, guard(node), node.line());
    }

    private Step.Do deed(YamlNode node) {
        entries.only(node, "do", "then", "when", "fills");
        var then = new LinkedHashMap<String, Step.Then>();
        node.get("then").ifPresent(outcomes -> {
            entries.map(outcomes, "then");
            outcomes.entries().forEach((name, what) -> then.put(name, then(what)));
        });
        var guard = guard(node);
        var fills = node.get("fills").map(YamlNode::texts).orElse(List.of());
        known.addAll(fills);
        return new Step.Do(entries.name(node, "do"), fills, then, guard, node.line());
    }

    private Step.Then then(YamlNode node) {
        var says = new ArrayList<String>();
        String next = null;
        var after = node.text().map(word -> after(node, word)).orElse(Step.After.END);
        for (var item : node.items()) {
            entries.only(item, "say", "continue-with");
            item.text("say").ifPresent(says::add);
            next = item.text("continue-with").orElse(next);
            after = item.text().isPresent() ? after(item, item.text().get()) : after;
        }
        return new Step.Then(says, next, after);
    }

    private Step.After after(YamlNode node, String word) {
        return switch (word) {
            case "go-on" -> Step.After.GO_ON;
            case "back-to-review" -> {
                if (!isReviewed) {
                    fault(node.line(), "there is no review above to go back to");
                }
                yield Step.After.BACK_TO_REVIEW;
            }
            default -> {
                fault(node.line(), "an outcome may say, continue-with, go-on or go back-to-review, not '" + word + "'");
                yield Step.After.END;
            }
        };
    }

    private Guard guard(YamlNode node) {
        var wanted = new LinkedHashMap<String, List<String>>();
        node.get("when").ifPresent(when -> {
            entries.map(when, "when");
            when.entries().forEach((slot, values) -> {
                entry(slot, values);
                wanted.put(slot, values.texts());
            });
        });
        return new Guard(wanted);
    }

    private void entry(String slot, YamlNode values) {
        if (!known.contains(slot)) {
            fault(values.line(), "'when' names '" + slot + "', which is asked nowhere above and is no fact");
        }
        if (values.texts().isEmpty()) {
            fault(values.line(), "'when' does not say what '" + slot + "' must be");
        }
        var options = listed.getOrDefault(slot, List.of());
        values.texts().stream()
                .filter(value -> !options.isEmpty() && !options.contains(value) && !SPECIAL.contains(value))
                .forEach(value ->
                        fault(values.line(), "'when' names '" + value + "', which is no option of '" + slot + "'"));
    }

    private void fault(int line, String message) {
        entries.fault(line, message);
    }
}
