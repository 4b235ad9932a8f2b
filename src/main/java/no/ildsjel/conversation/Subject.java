package no.ildsjel.conversation;

import java.util.Optional;

/** What a conversation is about, such as {@code idea/42}. */
public record Subject(String kind, String id) {
    private static final int LONGEST = 120;

    public static Optional<Subject> of(String text) {
        int slash = text.indexOf('/');
        return slash < 1 || slash == text.length() - 1 || text.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Subject(text.substring(0, slash), text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
