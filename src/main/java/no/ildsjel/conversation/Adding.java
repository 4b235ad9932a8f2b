package no.ildsjel.conversation;

import java.util.List;

/** Reads "the users, but we have to wait too" as naming both. */
record Adding(Surroundings around) {
    /** Without each "but" after a mark that brings one more. */
    String withoutBut(String text) {
        var words = WordAt.in(text, 0, text.length());
        var without = new StringBuilder(text);
        for (int at = words.size() - 1; at > 0; at--) {
            int length = words.get(at).isApart() ? longest("but", words, at) : 0;
            if (length > 0 && isOneMore(words, at + length)) {
                without.delete(words.get(at).from(), words.get(at + length - 1).to());
            }
        }
        return without.toString();
    }

    /** Whether it says "too" before the next mark, and nothing that turns it. */
    private boolean isOneMore(List<WordAt> words, int from) {
        boolean saysSo = false;
        for (int at = from; at < words.size() && !words.get(at).isApart(); at++) {
            if (around.listed("common.reading.against").contains(words.get(at).plain())) {
                return false;
            }
            saysSo |= longest("too", words, at) > 0;
        }
        return saysSo;
    }

    private int longest(String list, List<WordAt> words, int at) {
        return around.lexicon().phrases("common.words." + list).longest(words, at);
    }
}
