package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;

/** Keeps the language that a person chose, for text, buttons and reminders. */
record ChooseLanguage(People people) implements Action {
    @Override
    public String name() {
        return "choose-language";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("chosen", Set.of());
    }

    @Override
    public Set<String> needs() {
        return Set.of("language");
    }

    @Override
    public Outcome perform(Situation situation) {
        situation
                .answers()
                .choice("language")
                .flatMap(Language::of)
                .ifPresent(language -> people.speak(situation.person().id(), language));
        return Outcome.of("chosen");
    }
}
