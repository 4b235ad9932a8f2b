package no.ildsjel.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.State;
import no.ildsjel.phrasebook.Argument;

/** A story as the stored facts tell it: the need, what was done, what came of it, and the people as they chose. */
record StoryDraft(Ideas ideas, Credits credits, Who who) {
    Argument of(Idea idea) {
        var told = new Told(idea, ideas.history(idea.id()));
        var paragraphs = new ArrayList<Argument>();
        add(paragraphs, "need", Optional.of(told.need()));
        add(paragraphs, "trial", told.trial());
        add(paragraphs, "result", told.result());
        add(paragraphs, "assumption", told.assumption());
        add(paragraphs, "lesson", told.lesson());
        add(paragraphs, "advice", told.advice());
        add(paragraphs, "place", told.place());
        if (idea.state() == State.IN_USE && told.place().isEmpty()) {
            paragraphs.add(Argument.phrase("recognition.story.in-use"));
        }
        add(paragraphs, "thanks", Optional.of(who.of(credits.of(idea))));
        return joined(paragraphs);
    }

    private static void add(List<Argument> paragraphs, String name, Optional<? extends Argument> words) {
        words.map(given -> Argument.phrase("recognition.story." + name, Map.of("words", given)))
                .ifPresent(paragraphs::add);
    }

    private static Argument joined(List<Argument> paragraphs) {
        return paragraphs.stream()
                .reduce((above, below) ->
                        Argument.phrase("recognition.story.paragraphs", Map.of("above", above, "below", below)))
                .orElseThrow();
    }
}
