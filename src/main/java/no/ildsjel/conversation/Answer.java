package no.ildsjel.conversation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    record Files(List<File> files) implements Answer {
        public Files {
            files = List.copyOf(files);
        }
    }

    /**
     * A picture or a document, where it lies.
     *
     * @param type as its platform names it, such as {@code image/png}
     * @param message the name of the message that it came with; null where that has none
     */
    record File(
            String link, String name, String type, @Nullable String message) {}

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
        if (this instanceof Files several) {
            return several.files().stream().map(File::link).toList();
        }
        return List.of();
    }
}
