package no.ildsjel.teams;

import com.microsoft.bot.schema.Attachment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.ildsjel.conversation.Utterance.Attached;
import org.jspecify.annotations.Nullable;

/** Files that came with a message: where they lie in OneDrive, and never what is in them. */
final class TeamsFiles {
    private static final String SENT = "application/vnd.microsoft.teams.file.download.info";
    private static final String PICTURE = "image/";

    private TeamsFiles() {}

    /** A picture that was pasted into a message lies nowhere but there, so the link leads to the message. */
    static List<Attached> of(@Nullable List<Attachment> attachments, String conversation, String message) {
        return Objects.requireNonNullElse(attachments, List.<Attachment>of()).stream()
                .filter(Objects::nonNull)
                .flatMap(attachment -> {
                    String type = Objects.requireNonNullElse(attachment.getContentType(), "");
                    if (type.equals(SENT)) {
                        return Stream.of(attached(attachment.getContentUrl(), attachment.getName(), ""));
                    }
                    return type.startsWith(PICTURE)
                            ? Stream.of(attached(messageLink(conversation, message), name(attachment, type), type))
                            : Stream.<Attached>of();
                })
                .toList();
    }

    private static Attached attached(@Nullable String link, @Nullable String name, String type) {
        return new Attached(
                TeamsText.clean(Objects.requireNonNullElse(link, "")),
                TeamsText.clean(Objects.requireNonNullElse(name, "")),
                type);
    }

    private static String name(Attachment picture, String type) {
        String name = picture.getName();
        return name == null || name.isBlank() ? type.replace('/', '.').replace(".*", "") : name;
    }

    private static String messageLink(String conversation, String message) {
        return "https://teams.microsoft.com/l/message/" + encoded(conversation) + "/" + encoded(message);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
