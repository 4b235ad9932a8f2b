package no.ildsjel.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.ildsjel.conversation.Masking.Kind;

/**
 * Finds e-mail addresses.
 *
 * @param own the writer's, which stay as they are
 */
record EmailAddresses(Set<String> own) implements Finder {
    private static final String WITHIN_NAME = "._%+'-";
    private static final String WITHIN_HOST = ".-";

    @Override
    public Kind kind() {
        return Kind.EMAIL_ADDRESS;
    }

    /** From each "@" to both sides, since an expression would take quadratic time on a page of letters. */
    @Override
    public List<Span> in(String text) {
        var found = new ArrayList<Span>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at;
            while (from > 0 && isWithin(text.charAt(from - 1), WITHIN_NAME)) {
                from--;
            }
            while (from < at && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            int to = at + 1;
            while (to < text.length() && isWithin(text.charAt(to), WITHIN_HOST)) {
                to++;
            }
            while (to > at + 1 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
            }
            boolean isAddress = from < at && text.substring(at + 1, to).indexOf('.') > 0;
            if (isAddress && !own.contains(Addresses.normalised(text.substring(from, to)))) {
                found.add(new Span(from, to));
            }
        }
        return found;
    }

    private static boolean isWithin(char character, String signs) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || signs.indexOf(character) >= 0;
    }
}
