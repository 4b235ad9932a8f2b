package no.ildsjel.recognition;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of a recognition; every milestone ends as posted, declined or skipped for a reason. */
enum Fate {
    ASKING,
    POSTED,
    /** Somebody does not want it shared. */
    DECLINED,
    /** Nobody answered. */
    NO_ANSWER,
    /** Everyone would know who is meant. */
    SMALL_UNIT,
    /** The words of the idea itself name somebody who is not to be named. */
    NAMED_IN_WORDS,
    /** The idea was withdrawn before anything was posted. */
    WITHDRAWN,
    /** The idea has reached the same milestone before. */
    REPEATED,
    /** The organisation has no room for it. */
    NO_ROOM;

    static Fate of(String state, @Nullable String reason) {
        var code = reason == null ? state : reason;
        return Arrays.stream(values())
                .filter(fate -> fate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No recognition ends as '" + code + "'"));
    }

    /** How the milestone is counted: {@code asking}, {@code posted}, {@code declined} or {@code skipped}. */
    String state() {
        return isSkipped() ? "skipped" : code();
    }

    /** Why it was skipped; null when it was not. */
    @Nullable
    String reason() {
        return isSkipped() ? code() : null;
    }

    private boolean isSkipped() {
        return compareTo(DECLINED) > 0;
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
