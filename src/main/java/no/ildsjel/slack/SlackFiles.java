package no.ildsjel.slack;

import com.slack.api.model.File;
import java.util.List;
import java.util.Objects;
import no.ildsjel.conversation.Utterance.Attached;
import org.jspecify.annotations.Nullable;

/** Files that came with a message: where they lie in Slack, and never what is in them. */
final class SlackFiles {
    /** All that is left of a file that was deleted. */
    private static final String GRAVE = "tombstone";

    private SlackFiles() {}

    static List<Attached> of(@Nullable List<File> files) {
        return Objects.requireNonNullElse(files, List.<File>of()).stream()
                .filter(file -> !GRAVE.equals(file.getMode()))
                .map(SlackFiles::attached)
                .toList();
    }

    /** Of a file in another organisation Slack tells no more than that there is one: it has no link. */
    private static Attached attached(File file) {
        return new Attached(
                SlackText.clean(Objects.requireNonNullElse(file.getPermalink(), "")),
                SlackText.clean(first(file.getName(), file.getTitle())),
                Objects.requireNonNullElse(file.getMimetype(), ""));
    }

    private static String first(@Nullable String name, @Nullable String title) {
        return name != null && !name.isBlank() ? name : Objects.requireNonNullElse(title, "");
    }
}
