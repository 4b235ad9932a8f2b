package no.ildsjel.upkeep;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Which one of the things that an operator looks after, such as {@code parcel/<id>/3}.
 *
 * @param attempts after which it was given up, since it may be so several times, and what is decided about one of them is not
 *     about the next; null for the thing, whatever has become of it
 */
record Ref(Kind kind, UUID id, @Nullable Integer attempts) {
    static final String SUBJECT = "upkeep";
    private static final Pattern FORM =
            Pattern.compile("(?<kind>[a-z]+)/(?<id>[0-9a-f-]{36})(/(?<attempts>[0-9]{1,9}))?");

    enum Kind {
        PARCEL,
        EVENT;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Anybody can make up a button or a form, so it may be none. */
    static Optional<Ref> of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var attempts = parts.group("attempts") == null ? null : Integer.valueOf(parts.group("attempts"));
        return kind(parts.group("kind")).flatMap(kind -> id(parts.group("id")).map(id -> new Ref(kind, id, attempts)));
    }

    Ref(Kind kind, UUID id) {
        this(kind, id, null);
    }

    /** Whatever becomes of it. */
    Ref thing() {
        return new Ref(kind, id);
    }

    /** Whether this is what {@code other} means, which may be this in particular or the thing in general. */
    boolean isMeantBy(Ref other) {
        return thing().equals(other.thing()) && (other.attempts == null || other.attempts.equals(attempts));
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
        return kind.code() + "/" + id + (attempts == null ? "" : "/" + attempts);
    }
}
