package no.ildsjel.conversation;

import java.util.Locale;
import java.util.Set;
import no.ildsjel.people.Profile;

/** Masks what identifies other people in somebody's words, before anything keeps them. */
public interface Masking {
    /** Stands for each letter and digit that was masked. */
    char MASK = '•';

    /**
     * Masks it all, whoever it is that reads it next; the text stays as long as it was.
     *
     * @param trusted what the writer has said to be something else
     */
    Result mask(String text, Profile writer, Set<Trace> trusted);

    /**
     * What may be kept.
     *
     * @param traces what was masked in it; empty when the text is as it was
     */
    record Result(String text, Set<Trace> traces) {
        public Result {
            traces = Set.copyOf(traces);
        }
    }

    /**
     * What is kept of something that was masked, to know it when it is written once more: enough to tell it from what else
     * somebody writes, and too little to find out what it was.
     *
     * @param sum the same for one in 251
     */
    record Trace(Kind kind, int sum) {
        private static final int SUMS = 251;

        /** However it is spaced. */
        public static Trace of(Kind kind, String words) {
            var letters = words.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .map(Character::toLowerCase)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            return new Trace(kind, Math.floorMod(letters.toString().hashCode(), SUMS));
        }
    }

    /** What may identify somebody. */
    enum Kind {
        IDENTITY_NUMBER,
        PHONE_NUMBER,
        EMAIL_ADDRESS;

        /** As it stands in the phrasebook. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
