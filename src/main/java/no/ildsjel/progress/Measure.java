package no.ildsjel.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Transition;
import no.ildsjel.phrasebook.Argument;

/** How one will know whether an idea created its value: told with the idea, or before an earlier test. */
record Measure(AboutIdeas ideas) implements Facts {
    private static final String NAME = "measure";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        return ideas.find(situation)
                .flatMap(this::told)
                .map(told -> Map.<String, Argument>of(NAME, Argument.text(told)))
                .orElse(Map.of());
    }

    private Optional<String> told(Idea idea) {
        var words = Optional.ofNullable(idea.content())
                .flatMap(content -> Optional.ofNullable(content.more().get("evidence")));
        return Stream.concat(words.stream(), before(ideas.ideas().history(idea.id())))
                .reduce((earlier, later) -> later);
    }

    private static Stream<String> before(List<Transition> history) {
        return history.stream()
                .flatMap(transition ->
                        Stream.ofNullable(transition.move().details().get("evidence")));
    }
}
