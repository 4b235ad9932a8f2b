package no.ildsjel.recognition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.phrasebook.Argument;

/** What is proposed to a communicator as the words of a story. */
record StoryFacts(Storytelling storytelling, StoryDraft draft) implements Facts {
    static final String WORDS = "words";
    private static final String DRAFT = "story-draft";
    private static final String WRITTEN = "story-words";

    @Override
    public Set<String> names() {
        return Set.of(DRAFT, WRITTEN);
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        var facts = new HashMap<String, Argument>();
        var answers = situation.answers();
        answers.choice(StoryOptions.INITIATIVE)
                .map(IdeaId::of)
                .flatMap(storytelling::find)
                .ifPresent(idea -> facts.put(DRAFT, draft.of(idea)));
        answers.text(WORDS).ifPresent(words -> facts.put(WRITTEN, Argument.text(words)));
        return facts;
    }
}
