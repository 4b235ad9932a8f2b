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
     * @param trusted what the writer has just said to be something else
     */
    Result mask(String text, Profile writer, Set<Kind> trusted);

    /**
     * What may be kept.
     *
     * @param kinds what was masked in it; empty when the text is as it was
     */
    record Result(String text, Set<Kind> kinds) {
        public Result {
            kinds = Set.copyOf(kinds);
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
