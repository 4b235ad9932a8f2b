package no.ildsjel.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ildsjel.people.Language;
import no.ildsjel.people.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a person said or pressed, proven genuine and translated by a channel.
 *
 * @param eventKey the same at every delivery of the same event, with the channel's name in front
 * @param alias a second key under which the platform may send the very same message; null where there is none
 * @param masked what was masked in its words; nothing as a channel hears it
 */
public record Utterance(
        String eventKey, @Nullable String alias, Profile speaker, What what, Set<Masking.Trace> masked) {
    public Utterance {
        // What a version before parked says nothing of it.
        masked = masked == null ? Set.of() : Set.copyOf(masked);
    }

    public Utterance(String eventKey, @Nullable String alias, Profile speaker, What what) {
        this(eventKey, alias, speaker, what, Set.of());
    }

    public static Utterance of(String eventKey, Profile speaker, What what) {
        return new Utterance(eventKey, null, speaker, what);
    }

    Utterance masked(What what, Set<Masking.Trace> masked) {
        return new Utterance(eventKey, alias, speaker, what, masked);
    }

    /** What was done. */
    public sealed interface What {
        /** Somebody's own words; empty where there are none. */
        default String words() {
            return "";
        }

        default What saying(String words) {
            return this;
        }

        /** The name of the message that it is, or that it is about. */
        default @Nullable String message() {
            return null;
        }

        default List<Attached> files() {
            return List.of();
        }

        default What with(List<Attached> files) {
            return this;
        }

        default What masked(Function<String, Masking.Result> mask) {
            return words().isEmpty() ? this : saying(mask.apply(words()).text());
        }
    }

    /**
     * A file that came with a message, where it lies on its platform.
     *
     * @param type as the platform names it, such as {@code image/png}
     */
    public record Attached(String link, String name, String type) {}

    /**
     * A message in direct messages, or the words after a command.
     *
     * @param message its name, by which it is known again when it changes; null for a command
     * @param thread the name of the message that it answers; null outside threads
     */
    public record Said(
            String text, @Nullable String message, @Nullable String thread, List<Attached> files) implements What {
        public Said {
            files = files == null ? List.of() : List.copyOf(files);
        }

        public Said(String text) {
            this(text, null);
        }

        public Said(String text, @Nullable String message) {
            this(text, message, null, List.of());
        }

        @Override
        public String words() {
            return text;
        }

        @Override
        public What saying(String words) {
            return new Said(words, message, thread, files);
        }

        @Override
        public What with(List<Attached> files) {
            return new Said(text, message, thread, files);
        }
    }

    /**
     * A message in a room, to us by name.
     *
     * @param text without our own name
     * @param thread where our short answer belongs
     * @param message its name; null where the channel has none
     */
    public record Mentioned(
            String text,
            String conversation,
            @Nullable String thread,
            @Nullable String message,
            List<Attached> files) implements What {
        public Mentioned {
            files = files == null ? List.of() : List.copyOf(files);
        }

        public Mentioned(String text, String conversation, @Nullable String thread) {
            this(text, conversation, thread, null, List.of());
        }

        @Override
        public String words() {
            return text;
        }

        @Override
        public What saying(String words) {
            return new Mentioned(words, conversation, thread, message, files);
        }

        @Override
        public What with(List<Attached> files) {
            return new Mentioned(text, conversation, thread, message, files);
        }
    }

    /**
     * A button.
     *
     * @param card our name of the card, as it stood on the button
     * @param version of the card, as it stood on the button
     * @param deed as it stood on the button; nothing about it is trusted
     * @param ticked the names of the options ticked on the same card; empty where there were none
     */
    public record Pressed(String card, long version, String deed, List<String> ticked) implements What {
        public Pressed {
            ticked = List.copyOf(ticked);
        }
    }

    /**
     * A form that we opened came back.
     *
     * @param deed as the {@link Immediate.Form} named it
     * @param bySlot what stands in each of its fields: a text, a day, or the names of options; empty where nothing does
     * @param masked what was masked in which of them; nothing as a channel hears it
     */
    public record Filled(String deed, Map<String, List<String>> bySlot, Map<String, Set<Masking.Trace>> masked)
            implements What {
        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        public Filled {
            bySlot = new LinkedHashMap<>(bySlot);
            masked = new LinkedHashMap<>(masked);
        }

        public Filled(String deed, Map<String, List<String>> bySlot) {
            this(deed, bySlot, Map.of());
        }

        @Override
        public String words() {
            return String.join(
                    "\n", bySlot.values().stream().flatMap(List::stream).toList());
        }

        /** Each field for itself; a day is no number that anybody is known by. */
        @Override
        public What masked(Function<String, Masking.Result> mask) {
            var words = new LinkedHashMap<String, List<String>>();
            var traces = new LinkedHashMap<String, Set<Masking.Trace>>();
            bySlot.forEach((slot, values) -> {
                var results = values.stream()
                        .map(value ->
                                DAY.matcher(value).matches() ? new Masking.Result(value, Set.of()) : mask.apply(value))
                        .toList();
                words.put(slot, results.stream().map(Masking.Result::text).toList());
                var found = results.stream()
                        .flatMap(result -> result.traces().stream())
                        .collect(Collectors.toSet());
                if (!found.isEmpty()) {
                    traces.put(slot, found);
                }
            });
            return new Filled(deed, words, traces);
        }
    }

    /**
     * The platform did not let us open the form that the person asked for.
     *
     * @param deed as the {@link Immediate.Form} named it
     */
    public record Unopened(String deed) implements What {}

    /**
     * A message that stands elsewhere, which the person wants to make an idea of.
     *
     * @param link leads back to the message; null where the platform gave none
     * @param message its name; null where the channel has none
     */
    public record Forwarded(
            String text, @Nullable String link, @Nullable String message, List<Attached> files) implements What {
        public Forwarded {
            files = files == null ? List.of() : List.copyOf(files);
        }

        public Forwarded(String text, @Nullable String link) {
            this(text, link, null, List.of());
        }

        @Override
        public String words() {
            return text;
        }

        @Override
        public What saying(String words) {
            return new Forwarded(words, link, message, files);
        }

        @Override
        public What with(List<Attached> files) {
            return new Forwarded(text, link, message, files);
        }
    }

    /**
     * The person changed a message in direct messages.
     *
     * @param message its name, as when it was said
     * @param text what it says now
     */
    public record Edited(String message, String text) implements What {
        @Override
        public String words() {
            return text;
        }

        @Override
        public What saying(String words) {
            return new Edited(message, words);
        }
    }

    /**
     * The person took a message in direct messages away.
     *
     * @param message its name, as when it was said
     */
    public record Unsaid(String message) implements What {}

    /** The person got the app, and has perhaps never heard of it. */
    public record Installed() implements What {}

    /** The person wants to see a card of theirs as it is by now; nothing else comes of it. */
    public record Looked(String card, long version) implements What {}

    /** The person opened their page of the app. */
    public record OpenedHome() implements What {}

    /** The person chose a language in the channel's own menu. */
    public record ChoseLanguage(Language language) implements What {}
}
