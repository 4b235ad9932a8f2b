package no.ildsjel.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the organisation says of people before any platform has: whoever never wrote must still have a name. */
public interface Directory {
    /** What people are written to in until they, or their platform, say otherwise. */
    Language language();

    /** The one with this e-mail, in lower case and NFC, be it the main one or another. */
    Optional<Entry> find(String email);

    /**
     * Someone, as far as the organisation told.
     *
     * @param email the main one, by which roles are given
     * @param otherEmails under which they are known as well
     */
    record Entry(
            String email,
            List<String> otherEmails,
            @Nullable String name,
            @Nullable Language language) {
        public Entry {
            otherEmails = List.copyOf(otherEmails);
        }

        Stream<String> emails() {
            return Stream.concat(Stream.of(email), otherEmails.stream());
        }
    }
}
