package no.ildsjel.privacy;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Profile;

/** Under which e-mail addresses somebody is known. */
record Addresses(Organisation organisation) {
    /** As {@link #normalised} has them. */
    Set<String> of(Profile writer) {
        var given = Stream.concat(Stream.ofNullable(writer.email()), writer.otherEmails().stream())
                .toList();
        var listed = given.stream()
                .flatMap(email -> organisation.member(email).stream())
                .flatMap(member -> Stream.of(List.of(member.email()), member.alsoKnownAs()))
                .flatMap(Collection::stream);
        return Stream.concat(given.stream(), listed)
                .filter(Objects::nonNull)
                .map(Addresses::normalised)
                .collect(Collectors.toSet());
    }

    static String normalised(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
