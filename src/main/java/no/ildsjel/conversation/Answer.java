package no.ildsjel.conversation;

import java.time.LocalDate;
import java.util.List;

/** What fills a slot: an answer, a skip, or an honest "not known yet"; never emptiness. */
public sealed interface Answer {
    record Text(String text) implements Answer {}

    record Choice(String option) implements Answer {}

    record Choices(List<String> options) implements Answer {
        public Choices {
            options = List.copyOf(options);
        }
    }

    record Day(LocalDate day) implements Answer {}

    record Skipped() implements Answer {}

    record NotKnown() implements Answer {}

    /** What a guard compares with; empty for a text only when it was not given. */
    default List<String> values() {
        if (this instanceof Choice choice) {
            return List.of(choice.option());
        }
        if (this instanceof Choices choices) {
            return choices.options();
        }
        if (this instanceof NotKnown) {
            return List.of("not-known");
        }
        if (this instanceof Text text) {
            return List.of(text.text());
        }
        if (this instanceof Day date) {
            return List.of(date.day().toString());
        }
        return List.of();
    }
}
