package no.ildsjel.watching;

import java.util.Locale;

/** Names of ours as they stand in figures. */
final class Lowered {
    private Lowered() {}

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String nameOf(Object value) {
        return value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
