package no.ildsjel.upkeep;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.conversation.Subject;

/** Which one of the things that an operator looks after, such as {@code parcel/<id>}. */
record Ref(Kind kind, UUID id) {
    static final String SUBJECT = "upkeep";

    enum Kind {
        PARCEL,
        EVENT;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Anybody can make up a button or a form, so it may be none. */
    static Optional<Ref> of(String text) {
        var parts = text.split("/", -1);
        return parts.length != 2
                ? Optional.empty()
                : kind(parts[0]).flatMap(kind -> id(parts[1]).map(id -> new Ref(kind, id)));
    }

    static Optional<Ref> of(Subject subject) {
        return subject.kind().equals(SUBJECT) ? of(subject.id()) : Optional.empty();
    }

    Subject subject() {
        return new Subject(SUBJECT, toString());
    }

    private static Optional<Kind> kind(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind.code() + "/" + id;
    }
}
