package no.ildsjel.people;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** E-mails as they are compared, and what the organisation's directory makes of them. */
record Addresses(Directory directory) {
    /** What a platform vouches for, the main one first. */
    List<String> of(Profile profile) {
        return Stream.concat(Stream.ofNullable(profile.email()), profile.otherEmails().stream())
                .map(Addresses::normalised)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** With those under which the directory knows the same people. */
    List<String> withOthers(Collection<String> emails) {
        return emails.stream()
                .flatMap(email -> Stream.concat(
                        Stream.of(email), directory.find(email).stream().flatMap(Directory.Entry::emails)))
                .distinct()
                .toList();
    }

    Optional<Directory.Entry> listed(Collection<String> emails) {
        return emails.stream().flatMap(email -> directory.find(email).stream()).findFirst();
    }

    /** The one that roles hang on where the directory has it, or else the first. */
    Optional<String> main(List<String> emails) {
        return listed(emails)
                .map(Directory.Entry::email)
                .or(() -> emails.stream().findFirst());
    }

    static @Nullable String normalised(@Nullable String email) {
        return email == null || email.isBlank()
                ? null
                : Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static String localPart(String email) {
        int at = email.indexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }
}
