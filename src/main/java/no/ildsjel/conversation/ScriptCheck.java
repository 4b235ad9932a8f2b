package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.phrasebook.Written;

/** Whether a script has every sentence, action, option list and fact that it names, and no sentence too many. */
final class ScriptCheck {
    private final Script script;
    private final boolean isOwn;
    private final Scripts all;
    private final Phrasebook phrasebook;
    private final Contributions contributions;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();

    /** @param isOwn whether an organisation wrote it, which then may leave sentences of ours unsaid */
    ScriptCheck(Script script, boolean isOwn, Scripts all, Phrasebook phrasebook, Contributions contributions) {
        this.script = script;
        this.isOwn = isOwn;
        this.all = all;
        this.phrasebook = phrasebook;
        this.contributions = contributions;
    }

    List<Fault> faults() {
        for (var fact : script.facts()) {
            if (contributions.offering(fact).isEmpty()) {
                fault(1, "no module knows the fact '" + fact + "'");
            }
        }
        if (script.isDraft() && !contributions.drafts().containsKey(script.name())) {
            fault(1, "it is a draft, but no module keeps drafts of '" + script.name() + "'");
        }
        if (script.hearsAnything()) {
            need(1, "welcome");
            need(1, "understood");
            need(1, "forwarded");
            need(1, "forwarded-before");
            need(1, "forwarded-in-part");
            need(1, "forwarded-wordless");
            firstIsText();
            takesTheRest();
        }
        beginsWithPermission();
        script.steps().forEach(this::step);
        keys.add("begin");
        orphans();
        return faults;
    }

    /** Anyone can forge a button, so a conversation about something asks first whether this person may. */
    private void beginsWithPermission() {
        boolean asks = script.steps().stream()
                .findFirst()
                .filter(step -> step instanceof Step.Do deed && !deed.isLook())
                .isPresent();
        if (script.about() != null && !script.isDraft() && !asks) {
            fault(1, "a conversation about something begins with a 'do' that checks whether this person may");
        }
    }

    /** Whoever may write anything at all writes what fits nowhere. */
    private void takesTheRest() {
        var rest = script.takingTheRest().map(Step.Ask::slot);
        if (rest.isEmpty()) {
            fault(1, "a conversation that hears anything has a question that 'takes: the-rest'");
        } else if (script.review()
                .filter(review -> review.slots().contains(rest.get()))
                .isEmpty()) {
            fault(1, "'" + rest.get() + "' takes the rest, so the review shows it");
        }
    }

    private void firstIsText() {
        var first = script.asks().stream().findFirst();
        if (first.filter(ask -> ask.kind() == Step.Kind.TEXT).isEmpty()) {
            fault(1, "a conversation that hears anything begins with a question for text");
        }
    }

    private void step(Step step) {
        if (step instanceof Step.Ask ask) {
            ask(ask);
        } else if (step instanceof Step.Say say) {
            need(say.line(), say.name(), Set.of(Engine.LEFT));
        } else if (step instanceof Step.Review review) {
            review(review);
        } else if (step instanceof Step.Do deed) {
            deed(deed);
        }
    }

    private void ask(Step.Ask ask) {
        need(ask.line(), ask.slot() + ".ask");
        need(ask.line(), ask.slot() + ".help");
        need(ask.line(), ask.slot() + ".label");
        keys.add(ask.slot() + ".skip");
        keys.add(ask.slot() + ".heading");
        keys.add(ask.slot() + ".cue");
        keys.add(ask.slot() + ".faint-cue");
        keys.add(ask.slot() + ".later-cue");
        if (ask.accept().shortest() > 1) {
            need(ask.line(), ask.slot() + ".too-short");
        }
        ask.options().listed().forEach(option -> {
            need(ask.line(), ask.slot() + ".option." + option);
            keys.add(ask.slot() + ".also." + option);
        });
        var offeredBy = ask.options().offeredBy();
        if (offeredBy != null && !contributions.options().containsKey(offeredBy)) {
            fault(
                    ask.line(),
                    "no module offers '" + offeredBy + "'; there are "
                            + contributions.options().keySet());
        }
        if (ask.suggest() != null && !script.facts().contains(ask.suggest())) {
            fault(ask.line(), "the suggestion '" + ask.suggest() + "' is not among the script's facts");
        }
    }

    private void review(Step.Review review) {
        need(review.line(), "review.ask");
        need(review.line(), "review.help");
        need(review.line(), "review.confirm");
    }

    private void deed(Step.Do deed) {
        var action = contributions.actions().get(deed.action());
        if (action == null) {
            fault(
                    deed.line(),
                    "no module can do '" + deed.action() + "'; there are "
                            + contributions.actions().keySet());
            deed.then().values().forEach(then -> keys.addAll(then.says()));
            return;
        }
        if (!deed.isLook() && !action.outcomes().keySet().equals(deed.then().keySet())) {
            fault(
                    deed.line(),
                    "'" + deed.action() + "' has the outcomes "
                            + action.outcomes().keySet() + ", but 'then' has "
                            + deed.then().keySet());
        }
        action.needs().forEach(slot -> isAnswered(deed, slot));
        deed.then().forEach((outcome, then) -> {
            var words = action.outcomes().getOrDefault(outcome, Set.of());
            then.says().forEach(sentence -> need(deed.line(), sentence, words));
            if (then.continueWith() != null) {
                continuation(deed.line(), then.continueWith());
            }
        });
    }

    /** An answer that may be passed over is missing one day, and then nothing can be done. */
    private void isAnswered(Step.Do deed, String slot) {
        var above = script.steps().subList(0, script.steps().indexOf(deed));
        boolean isFilled = above.stream()
                .anyMatch(
                        step -> step instanceof Step.Do before && before.fills().contains(slot));
        var asked = above.stream()
                .flatMap(step ->
                        step instanceof Step.Ask ask && ask.slot().equals(slot) ? Stream.of(ask) : Stream.empty())
                .findFirst();
        if (asked.isEmpty() && !isFilled) {
            fault(
                    deed.line(),
                    "'" + deed.action() + "' needs the answer '" + slot + "', and no step above asks for it");
        }
        asked.filter(ask -> ask.isOptional() || ask.mayBeUnknown())
                .ifPresent(ask -> fault(
                        ask.line(),
                        "'" + deed.action() + "' needs the answer '" + slot
                                + "', so it can be neither optional nor offered, nor unknown"));
    }

    private void continuation(int line, String name) {
        var next = all.find(name);
        if (next.isEmpty()) {
            fault(line, "there is no conversation '" + name + "' to continue with");
        } else if (!next.get().mayBeAbout(script.about())) {
            fault(line, "'" + name + "' cannot be continued with: it is about something else");
        }
    }

    private void need(int line, String name) {
        need(line, name, Set.of());
    }

    private void need(int line, String name, Set<String> words) {
        keys.add(name);
        var key = script.key(name);
        if (!phrasebook.knows(key)) {
            fault(line, "the sentence '" + key + "' is written in no language");
            return;
        }
        var available = available();
        available.addAll(words);
        for (var language : Language.values()) {
            phrasebook.arguments(key, language).orElse(List.of()).stream()
                    .filter(argument -> !available.contains(argument))
                    .forEach(argument -> faults.add(place(key, language, line)
                            .fault("'" + key + "' in " + language.code() + " uses {" + argument + "}; there are "
                                    + available)));
        }
    }

    private Set<String> available() {
        var names = new HashSet<>(Set.of(Surrounded.ME, "longest", "count"));
        script.facts().forEach(fact -> names.add(Argument.nameOf(fact)));
        script.asks().forEach(ask -> names.add(Argument.nameOf(ask.slot())));
        return names;
    }

    private void orphans() {
        for (var language : Language.values()) {
            phrasebook.keys(language).stream()
                    .filter(this::isOrphan)
                    .map(key -> place(key, language, 1))
                    .filter(place -> !isOwn || place.isOwn())
                    .forEach(this::orphan);
        }
        phrasebook.own().stream()
                .filter(list -> isOrphan(list.key())
                        && phrasebook.written(list.key(), list.language()).isEmpty())
                .forEach(this::orphan);
    }

    private boolean isOrphan(String key) {
        return key.startsWith(script.key(""))
                && !keys.contains(key.substring(script.key("").length()));
    }

    private void orphan(Written place) {
        faults.add(place.fault(
                "nothing says '" + place.key() + "' (" + place.language().code() + ")"));
    }

    /** Where to mend it: the sentence, unless it is one of ours that no longer suits somebody's own script. */
    private Written place(String key, Language language, int line) {
        return phrasebook
                .written(key, language)
                .filter(sentence -> sentence.isOwn() || !isOwn)
                .orElseGet(() -> new Written(
                        key,
                        language,
                        script.file(),
                        line,
                        isOwn && phrasebook.written(key, language).isEmpty()));
    }

    private void fault(int line, String message) {
        faults.add(new Fault(script.file(), line, message));
    }
}
