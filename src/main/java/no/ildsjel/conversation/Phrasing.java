package no.ildsjel.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.phrasebook.Argument;

/** The sentences of a script, and all that they may be filled with. */
record Phrasing(Path path) {
    List<Options.Option> options(Step.Ask ask) {
        var offeredBy = ask.options().offeredBy();
        return offeredBy != null
                ? around().options(offeredBy, session())
                : ask.options().listed().stream()
                        .map(name -> new Options.Option(name, label(ask, name), alsoCalled(ask, name)))
                        .toList();
    }

    /** Without words to fill it: they would be made of the answers, and those again of labels like this. */
    private Argument label(Step.Ask ask, String option) {
        return Argument.phrase(script().key(ask.slot() + ".option." + option));
    }

    private Set<String> alsoCalled(Step.Ask ask, String option) {
        return around().listed(script().key(ask.slot() + ".also." + option));
    }

    /** An answer in words, labels and all. */
    Argument shown(String slot, Answer answer) {
        if (answer instanceof Answer.Text text) {
            return Argument.text(text.text());
        }
        if (answer instanceof Answer.Day day) {
            return new Argument.Day(day.day());
        }
        if (answer instanceof Answer.Files several) {
            return Argument.text(several.files().stream()
                    .map(file -> file.name() + ": " + file.link())
                    .collect(Collectors.joining("\n")));
        }
        if (answer instanceof Answer.NotKnown) {
            return Argument.phrase("common.answer.not-known");
        }
        if (answer instanceof Answer.Skipped) {
            return Argument.phrase("common.answer.skipped");
        }
        var ask = script().ask(slot);
        return new Argument.Several(answer.values().stream()
                .map(name -> ask.map(found -> chosen(found, name)).orElseGet(() -> Argument.text(name)))
                .toList());
    }

    private Argument chosen(Step.Ask ask, String option) {
        var offeredBy = ask.options().offeredBy();
        return offeredBy == null ? label(ask, option) : around().chosen(offeredBy, option, session());
    }

    /** Everything a sentence of this script may be filled with, by the name that it has in sentences. */
    Map<String, Argument> words() {
        var words = new LinkedHashMap<String, Argument>();
        around().facts(script(), session()).forEach((name, fact) -> words.put(Argument.nameOf(name), fact));
        session().answers().bySlot().forEach((slot, answer) -> words.put(Argument.nameOf(slot), shown(slot, answer)));
        return words;
    }

    Argument.Phrase phrase(String name) {
        return sentence(script().key(name), Map.of());
    }

    /** A sentence by its whole key, with what any sentence of this script may be filled with, and with these. */
    Argument.Phrase sentence(String key, Map<String, Argument> more) {
        var words = new LinkedHashMap<>(words());
        words.putAll(more);
        return Argument.phrase(key, words);
    }

    private Script script() {
        return path.script();
    }

    private Session session() {
        return path.session();
    }

    private Surroundings around() {
        return path.around();
    }
}
