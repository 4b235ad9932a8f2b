package no.ildsjel.playground;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells whether a message in a room is to the bot. */
class Mention {
    private final Pattern address;
    private final Predicate<String> isSomebody;

    /**
     * The product's own name always works, whatever the organisation calls its bot.
     *
     * @param isSomebody whether a first name is a colleague's
     */
    Mention(String bot, Predicate<String> isSomebody) {
        var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
        this.address = Pattern.compile(
                "\\s*(?:@\\s*)?(?:" + Pattern.quote(bot) + "|ildsjel)(?!\\p{L})[\\s,:]*(.*)|\\s*@\\s*((\\p{L}*).*)",
                flags);
        this.isSomebody = isSomebody;
    }

    /** The text without the name; empty when the message is to somebody else. */
    Optional<String> in(String text) {
        var found = address.matcher(text);
        if (!found.matches() || (found.group(3) != null && isSomebody.test(found.group(3)))) {
            return Optional.empty();
        }
        return Optional.of(found.group(1) != null ? found.group(1) : found.group(2))
                .map(String::strip);
    }
}
