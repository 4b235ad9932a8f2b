package no.ildsjel.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knows letters that say nothing: keys hit one beside the other, a syllable over and over, no vowel at all. */
final class Babble {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;
    private static final String VOWELS = "aeiouyæøåäöéèêàüóò";
    private static final List<String> ROWS = Stream.of("qwertyuiopå", "asdfghjkløæ", "asdfghjklöä", "zxcvbnm")
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .toList();

    /** Whoever says one of these over and over means it. */
    private static final Set<String> MEANT = Set.of("ja", "jo", "nei", "nej", "no", "yes", "ok");

    /** Fewer letters without a vowel may be short for something. */
    private static final int WITHOUT_VOWEL = 6;

    private static final int SYLLABLE = 4;
    private static final int TIMES = 3;
    private static final int KEYS = 5;
    private static final int FEW_KEYS = 3;
    private static final int CONSONANTS = 5;

    /** Of so many letters one at least is a vowel in every word of ours. */
    private static final int PER_VOWEL = 5;

    private Babble() {}

    /** Whether there is nothing else in it. */
    static boolean is(String text) {
        var plain = Reading.plain(text);
        var words = Wording.words(plain);
        var letters = String.join("", words);
        boolean isAbbreviation = text.strip().equals(text.strip().toUpperCase(Locale.ROOT)) && words.size() == 1;
        if (letters.length() < SHORTEST
                || letters.length() > LONGEST
                || isAbbreviation
                || !letters.chars().allMatch(Character::isLetter)) {
            return false;
        }
        return isRepeated(letters)
                || (words.stream().anyMatch(Babble::isHit) && words.stream().allMatch(Babble::mayBeHit));
    }

    /** "Hahaha", "bla bla bla". */
    private static boolean isRepeated(String letters) {
        for (int length = 1; length <= SYLLABLE && length * TIMES <= letters.length(); length++) {
            int syllable = length;
            boolean isSame = IntStream.range(length, letters.length())
                    .allMatch(at -> letters.charAt(at) == letters.charAt(at - syllable));
            if (isSame && !MEANT.contains(letters.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Beside others that were hit, three keys of a row were as well. */
    private static boolean mayBeHit(String word) {
        return isHit(word) || (word.length() >= FEW_KEYS && ROWS.stream().anyMatch(row -> row.contains(word)));
    }

    private static boolean isHit(String word) {
        int vowels = (int) word.chars().filter(Babble::isVowel).count();
        boolean isRow = ROWS.stream().anyMatch(row -> row.contains(word)) && word.length() >= SHORTEST;
        return (vowels == 0 && word.length() >= WITHOUT_VOWEL)
                || isRow
                || (vowels * PER_VOWEL < word.length() && hasRun(word))
                || ROWS.stream().anyMatch(row -> holds(word, row));
    }

    private static boolean isVowel(int letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static boolean hasRun(String word) {
        int run = 0;
        for (int at = 0; at < word.length(); at++) {
            run = isVowel(word.charAt(at)) ? 0 : run + 1;
            if (run >= CONSONANTS) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many keys stand in the word as no word of ours has. */
    private static boolean holds(String word, String row) {
        for (int at = 0; at + KEYS <= row.length(); at++) {
            if (word.contains(row.substring(at, at + KEYS))) {
                return true;
            }
        }
        return false;
    }
}
