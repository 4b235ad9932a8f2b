package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of ours in which a few other words may stand, where it has a gap: "to try * we need".
 *
 * @param isAtStart whether it counts only where a clause begins: "^we could"
 */
record Gapped(List<String> words, boolean isAtStart) {
    private static final String AT_START = "^";
    private static final String GAP = "*";

    private static final int FEW = 5;

    /** A shorter word may be another as soon as its end is. */
    private static final int SHORT = 3;

    static Gapped of(String phrase) {
        var words = new ArrayList<String>();
        for (var piece : phrase.split(" ", -1)) {
            words.addAll(piece.equals(GAP) ? List.of(GAP) : Wording.words(Reading.plain(piece)));
        }
        return new Gapped(words, phrase.startsWith(AT_START));
    }

    /** Many write "me" for "vi" in Nynorsk, and "vera" for "vere"; no phrase of ours means two things by it. */
    static String commonly(String word) {
        if (word.equals("me")) {
            return "vi";
        }
        int last = word.length() - 1;
        return last >= SHORT && word.charAt(last) == 'a' ? word.substring(0, last) + 'e' : word;
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || commonly(one).equals(commonly(other));
    }

    /** The word after it, where it stands at this one; 0 where it does not. */
    int end(List<WordAt> text, int at) {
        return end(0, text, at);
    }

    private int end(int next, List<WordAt> text, int at) {
        if (next == words.size()) {
            return at;
        }
        if (words.get(next).equals(GAP)) {
            return afterGap(next + 1, text, at);
        }
        boolean isThere = at < text.size()
                && (next == 0 || !text.get(at).isApart())
                && isSame(text.get(at).plain(), words.get(next));
        return isThere ? end(next + 1, text, at + 1) : 0;
    }

    private int afterGap(int next, List<WordAt> text, int from) {
        for (int at = from; at <= from + FEW && at < text.size(); at++) {
            int end = end(next, text, at);
            if (end > 0 || text.get(at).isApart()) {
                return end;
            }
        }
        return 0;
    }
}
