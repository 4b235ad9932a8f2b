package no.ildsjel.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** Something said or pressed, as far as the engine needs to know. */
sealed interface Heard {
    /** Free text, or one of the words that every conversation understands. */
    record Text(List<Piece> words) implements Heard {
        Text(String text) {
            this(Piece.of(text));
        }
    }

    /** Options of a question, by name. */
    record Picked(String slot, List<String> options) implements Heard {}

    /** Text for one question and no other, from a form or a suggestion. */
    record Written(String slot, List<Piece> words) implements Heard {
        Written(String slot, String text) {
            this(slot, Piece.of(text));
        }
    }

    /**
     * Words in which something was masked.
     *
     * @param slot the only question that they may answer; empty where they were typed
     */
    record Masked(String slot, List<Piece> words, Set<Masking.Trace> traces) implements Heard {}

    /**
     * One of the words that every conversation understands, pressed.
     *
     * @param at the question that the button stood below; null for a button that waits for no question
     */
    record Told(Word word, @Nullable String at) implements Heard {}

    /** The person wants to answer this anew, or for the first time. */
    record Change(String slot) implements Heard {}

    /** The waiting words are the answer to this. */
    record UseHeard(String slot) implements Heard {}

    /** Words that work in every conversation. */
    enum Word {
        BACK,
        CANCEL,
        HELP,
        SKIP,
        SAVE,
        DROP,
        RESUME,
        NOT_KNOWN,
        CONFIRM,
        CHANGE,
        ADD,
        SUGGESTION,
        FORGET,
        COACH,
        KEEP,
        AGAIN,
        NOT_A_NUMBER;

        Argument label() {
            return Argument.phrase("common.button." + code());
        }

        /** As it stands in the phrasebook and behind buttons. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
