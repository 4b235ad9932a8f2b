package no.ildsjel.recognition;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/**
 * Posts the story, unless somebody would stand in it with a name against their wish.
 *
 * @param slot where the words are
 */
record PostStory(
        String name, String slot, Communicators communicators, Storytelling storytelling, StoryOptions.Rooms rooms)
        implements Action {
    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of(
                "posted", Set.of("room"),
                "not-tellable", Set.of(),
                "consent-changed", Set.of("who"));
    }

    @Override
    public Set<String> needs() {
        return Set.of(StoryOptions.INITIATIVE, slot, StoryOptions.ROOM);
    }

    @Override
    public Outcome perform(Situation situation) {
        var person = situation.person().id();
        var answers = situation.answers();
        return answers.choice(StoryOptions.INITIATIVE)
                .filter(initiative -> communicators.include(person))
                .map(IdeaId::of)
                .flatMap(storytelling::hold)
                .filter(storytelling::isTellable)
                .map(idea -> post(idea, answers, person))
                .orElse(Outcome.of("not-tellable"));
    }

    private Outcome post(Idea idea, Answers answers, PersonId person) {
        var words = answers.text(slot).orElseThrow();
        var wronglyNamed = storytelling.wronglyNamed(idea, words);
        if (!wronglyNamed.isEmpty()) {
            var names = wronglyNamed.stream().<Argument>map(Argument.Name::new).toList();
            return Outcome.of("consent-changed", Map.of("who", new Argument.Several(names)));
        }
        var room = answers.choice(StoryOptions.ROOM).orElseThrow();
        storytelling.tell(idea, words, room, person);
        return Outcome.of("posted", Map.of("room", rooms.label(room)));
    }
}
