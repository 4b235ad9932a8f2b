package no.ildsjel.conversation;

import java.util.List;

/** Knows what nobody would miss: letters that say nothing, and "yes", "no", "thanks" or "hello" alone. */
final class Hollow {
    private static final List<String> WORDS = List.of("yes", "no", "confirm", "thanks", "greeting");

    private Hollow() {}

    /** Whether nobody begins a reason with it, or would look for it in an idea. */
    static boolean is(Surroundings around, String text) {
        var plain = Reading.plain(text);
        return Babble.is(text)
                || WORDS.stream().anyMatch(word -> around.meaning(word).contains(plain));
    }
}
