package no.ildsjel.conversation;

import java.util.List;

/**
 * Leaves out how a message is signed: "Regards, Kari" neither asks nor answers anything.
 *
 * @param phrases what people sign with
 * @param name of whoever writes: "best" alone begins many a sentence
 */
record Regards(Phrases phrases, String name) {
    /** More words are no signature. */
    private static final int LONGEST = 8;

    /** The whole text where nothing else stands in it. */
    String without(String text) {
        var words = WordAt.in(text, 0, text.length());
        for (int at = Math.max(0, words.size() - LONGEST); at < words.size(); at++) {
            int from = words.get(at).from();
            int phrase = phrases.longest(words, at);
            if (phrase > 0 && isEnd(text.substring(0, from)) && isSigned(words.subList(at + phrase, words.size()))) {
                return text.substring(0, from).strip();
            }
        }
        return text;
    }

    private static boolean isEnd(String before) {
        var said = before.stripTrailing();
        return !said.isEmpty()
                && (before.substring(said.length()).indexOf('\n') >= 0
                        || ".!?…".indexOf(said.charAt(said.length() - 1)) >= 0);
    }

    private boolean isSigned(List<WordAt> rest) {
        var names = Wording.words(Reading.plain(name));
        return rest.isEmpty() || rest.stream().map(WordAt::plain).anyMatch(names::contains);
    }
}
