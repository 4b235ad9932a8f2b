package no.ildsjel.conversation.script;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its {@code script.yaml} describes it.
 *
 * @param about the kind of thing it is about, such as {@code idea}; null when it is about nothing yet
 * @param hearsAnything whether free text, with nothing else open, begins it as the answer to its first question
 * @param isDraft whether what was answered is kept for the person until they send it or delete it
 * @param version another one for another text
 * @param facts names of what its sentences and guards use besides its slots
 */
public record Script(
        String name,
        @Nullable String about,
        boolean hearsAnything,
        boolean isDraft,
        List<String> facts,
        List<Step> steps,
        String file,
        String version) {
    public Script {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    public List<Step.Ask> asks() {
        return steps.stream()
                .filter(Step.Ask.class::isInstance)
                .map(Step.Ask.class::cast)
                .toList();
    }

    public Optional<Step.Ask> ask(String slot) {
        return asks().stream().filter(ask -> ask.slot().equals(slot)).findFirst();
    }

    /** The question that words without another place answer. */
    public Optional<Step.Ask> takingTheRest() {
        return asks().stream().filter(Step.Ask::takesTheRest).findFirst();
    }

    public Optional<Step.Review> review() {
        return steps.stream()
                .filter(Step.Review.class::isInstance)
                .map(Step.Review.class::cast)
                .findFirst();
    }

    public Optional<Step.Do> doing(String action) {
        return steps.stream()
                .filter(Step.Do.class::isInstance)
                .map(Step.Do.class::cast)
                .filter(step -> step.action().equals(action))
                .findFirst();
    }

    /** Whether it can begin about a thing of this kind; a draft is about nothing until its first answer. */
    public boolean mayBeAbout(@Nullable String kind) {
        return kind == null ? about == null || isDraft : kind.equals(about) && !isDraft;
    }

    /** The key of one of this script's sentences. */
    public String key(String name) {
        return this.name + "." + name;
    }
}
