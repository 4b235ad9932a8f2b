package no.ildsjel.conversation.session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that an answer is made of.
 *
 * @param message the name of the message that they stand in; null for words that were never a message
 */
public record Piece(@Nullable String message, String text) {
    public Piece {
        text = text.strip();
    }

    public static List<Piece> of(String text) {
        return List.of(new Piece(null, text));
    }

    /** Where it is not known what a text is made of, it is one piece. */
    public static List<Piece> known(List<Piece> from, String text) {
        return from.isEmpty() ? of(text) : from;
    }

    /** What is said again in the same words is heard once. */
    public static List<Piece> and(List<Piece> earlier, List<Piece> later) {
        var more = later.stream()
                .filter(piece -> earlier.stream().noneMatch(said -> said.text().equals(piece.text())));
        return Stream.concat(earlier.stream(), more).toList();
    }

    /** What they say together, as if they had been written at once. */
    public static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).reduce(Piece::joined).orElse("").strip();
    }

    /** What they say where each was said for itself. */
    public static String listed(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }

    /** What begins with a small letter goes on with the sentence before it. */
    private static String joined(String earlier, String later) {
        boolean goesOn = !later.isEmpty() && Character.isLowerCase(later.codePointAt(0));
        return earlier + (goesOn ? " " : "\n") + later;
    }
}
