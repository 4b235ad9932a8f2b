package no.ildsjel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.ildsjel.conversation.Utterance;
import org.jspecify.annotations.Nullable;

/** What the tests have put into Ildsjel, and what may come out of it in no log line, figure, trace or error page. */
public final class Canaries {
    /** So much of a text is enough to know it by, since a log may cut it. */
    private static final int LONGEST = 16;

    private static final int SHORTEST = 9;
    private static final int KEY = 9;

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private Canaries() {}

    /** Everything personal in it; words only where they are more than the label of a button. */
    public static void remember(Utterance utterance) {
        var speaker = utterance.speaker();
        remember(speaker.name(), speaker.email());
        rememberText(text(utterance.what()));
    }

    /** Names, e-mails, tokens. */
    public static void remember(@Nullable String... secrets) {
        Stream.of(secrets).forEach(secret -> {
            if (secret != null) {
                variants(secret).forEach(Canaries::keep);
            }
        });
    }

    public static void rememberText(@Nullable String text) {
        if (text != null && text.strip().contains(" ")) {
            remember(text.strip());
        }
    }

    /** The first that is found in it, with a little of what stands around. */
    public static Optional<String> in(String log) {
        for (int at = 0; at + KEY <= log.length(); at++) {
            for (var canary : KNOWN.getOrDefault(log.substring(at, at + KEY), Set.of())) {
                if (log.startsWith(canary, at)) {
                    return Optional.of("'%s' in: %s".formatted(canary, around(log, at)));
                }
            }
        }
        return Optional.empty();
    }

    private static String around(String log, int at) {
        int end = log.indexOf('\n', at);
        return log.substring(Math.max(0, at - 300), Math.min(end < 0 ? log.length() : end, at + 100));
    }

    private static @Nullable String text(Utterance.What what) {
        if (what instanceof Utterance.Said said) {
            return said.text();
        } else if (what instanceof Utterance.Mentioned mentioned) {
            return mentioned.text();
        } else if (what instanceof Utterance.Filled filled) {
            return String.join(
                    "\n",
                    filled.bySlot().values().stream().flatMap(List::stream).toList());
        } else if (what instanceof Utterance.Forwarded forwarded) {
            return forwarded.text();
        }
        return what instanceof Utterance.Edited edited ? edited.text() : null;
    }

    /** As it is, as a form sends it, and as JSON and HTML may write it. */
    private static Stream<String> variants(String secret) {
        return Stream.of(
                        secret,
                        URLEncoder.encode(secret, UTF_8),
                        escaped(secret),
                        secret.replace("&", "&amp;").replace("<", "&lt;"))
                .distinct();
    }

    private static String escaped(String secret) {
        return secret.codePoints()
                .mapToObj(point -> point < 128 ? Character.toString(point) : "\\u%04x".formatted(point))
                .reduce("", String::concat);
    }

    private static void keep(String secret) {
        if (secret.length() >= SHORTEST) {
            var canary = secret.substring(0, Math.min(LONGEST, secret.length()));
            KNOWN.computeIfAbsent(canary.substring(0, KEY), key -> ConcurrentHashMap.newKeySet())
                    .add(canary);
        }
    }
}
