package no.ildsjel.recognition;

import java.util.Locale;

/** What somebody has said to being recognised, the most careful answer last. */
enum Wish {
    NONE,
    NAMED,
    UNNAMED,
    DONT_SHARE;

    /** Reads the code of the database as well as the option of the conversation. */
    static Wish of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The code used in the database: {@code dont_share}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the option and of its sentences: {@code dont-share}. */
    String option() {
        return code().replace('_', '-');
    }
}
