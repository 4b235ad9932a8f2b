package no.ildsjel.watching;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Keeps the reasons that figures are counted by few, and codes only. */
final class Reasons {
    static final String OTHER = "other";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.:$-]{0,79}");

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final int most;

    Reasons(int most) {
        this.most = most;
    }

    String tag(String reason) {
        if (known.contains(reason)) {
            return reason;
        }
        if (known.size() >= most || !CODE.matcher(reason).matches()) {
            return OTHER;
        }
        known.add(reason);
        return reason;
    }
}
