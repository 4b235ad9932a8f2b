package no.ildsjel.conversation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of one conversation, by slot, in the order they were given. */
public record Answers(Map<String, Answer> bySlot) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        bySlot = new LinkedHashMap<>(bySlot);
    }

    public Optional<Answer> find(String slot) {
        return Optional.ofNullable(bySlot.get(slot));
    }

    public Optional<String> text(String slot) {
        return find(slot).filter(Answer.Text.class::isInstance).map(answer -> ((Answer.Text) answer).text());
    }

    public Optional<String> choice(String slot) {
        return find(slot).filter(Answer.Choice.class::isInstance).map(answer -> ((Answer.Choice) answer).option());
    }

    public List<String> choices(String slot) {
        return find(slot)
                .filter(Answer.Choices.class::isInstance)
                .map(answer -> ((Answer.Choices) answer).options())
                .orElse(List.of());
    }

    public Optional<LocalDate> day(String slot) {
        return find(slot).filter(Answer.Day.class::isInstance).map(answer -> ((Answer.Day) answer).day());
    }

    public List<Answer.File> files(String slot) {
        return find(slot)
                .filter(Answer.Files.class::isInstance)
                .map(answer -> ((Answer.Files) answer).files())
                .orElse(List.of());
    }

    public boolean isNotKnown(String slot) {
        return find(slot).filter(Answer.NotKnown.class::isInstance).isPresent();
    }
}
