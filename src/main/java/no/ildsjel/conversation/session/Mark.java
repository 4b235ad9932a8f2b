package no.ildsjel.conversation.session;

import java.util.List;
import java.util.Set;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Masking.Trace;

/** What a session remembers of one step, in the order things happened. */
public sealed interface Mark {
    /** What the person wrote that it was made of, in order. */
    default List<Piece> words() {
        return List.of();
    }

    /**
     * A slot was filled.
     *
     * @param byPerson whether the person did, so that going back forgets it
     * @param from what the person wrote that it was read from, in order; empty for what was pressed or found out
     */
    record Answered(String slot, Answer answer, boolean byPerson, List<Piece> from) implements Mark {
        public Answered {
            from = from == null ? List.of() : List.copyOf(from);
        }

        public Answered(String slot, Answer answer, boolean byPerson) {
            this(slot, answer, byPerson, List.of());
        }

        @Override
        public List<Piece> words() {
            return from;
        }
    }

    record Said(String name) implements Mark {}

    record Confirmed() implements Mark {}

    record Done(String action, String outcome) implements Mark {}

    /** The person chose to answer this anew, or to answer what is only offered. */
    record Wanted(String slot) implements Mark {}

    /** Words that were no answer to anything, kept so that the person can still use them. */
    record Heard(String text, List<Piece> from) implements Mark {
        public Heard {
            from = from == null ? Piece.of(text) : List.copyOf(from);
        }

        public Heard(String text) {
            this(text, Piece.of(text));
        }

        public Heard(List<Piece> from) {
            this(Piece.listed(from), from);
        }

        @Override
        public List<Piece> words() {
            return from;
        }
    }

    /** The beginning of an answer that was too short; what is written next is added to it. */
    record Begun(String slot, String text, List<Piece> from) implements Mark {
        public Begun {
            from = from == null ? Piece.of(text) : List.copyOf(from);
        }

        public Begun(String slot, String text) {
            this(slot, text, Piece.of(text));
        }

        public Begun(String slot, List<Piece> from) {
            this(slot, Piece.joined(from), from);
        }

        @Override
        public List<Piece> words() {
            return from;
        }
    }

    /**
     * An answer that nobody could read, or that was too long; kept until there is another.
     *
     * @param words empty where they were understood as one thing of several
     */
    record Misread(String slot, List<Piece> words) implements Mark {
        public Misread {
            words = List.copyOf(words);
        }
    }

    /** The person was offered to go on in the language that they write. */
    record LanguageOffered() implements Mark {}

    /** Somebody was asked to help with this. */
    record Coached(String slot) implements Mark {}

    /** What the person had answered before they went back to the question; kept until they answer it. */
    record Former(String slot, Answer answer, List<Piece> from) implements Mark {
        public Former {
            from = List.copyOf(from);
        }
    }

    /**
     * The person was asked which of these they mean, or what else; until they say the next thing.
     *
     * @param options those that were shown, in order
     * @param understood those that are certain already
     */
    record Narrowed(String slot, List<String> options, List<String> understood) implements Mark {
        public Narrowed {
            options = List.copyOf(options);
            understood = List.copyOf(understood);
        }
    }

    /**
     * What stood last before the person's eyes.
     *
     * @param version that of the script
     * @param place what was asked
     */
    record Asked(String version, String place) implements Mark {}

    /**
     * The script was changed since, which the person is to hear once.
     *
     * @param words of theirs that have lost their place
     * @param isElsewhere whether something else is asked now
     */
    record Changed(List<Piece> words, boolean isElsewhere) implements Mark {
        public Changed {
            words = List.copyOf(words);
        }
    }

    /** The person asked to stop, and was asked whether to keep or delete. */
    record StopAsked() implements Mark {}

    /**
     * Words in which something was masked; they wait until the person has said what becomes of them.
     *
     * @param slot the only question that they may answer; empty where they were typed
     * @param more what was written since
     */
    record Masked(String slot, List<Piece> words, Set<Trace> traces, List<Piece> more) implements Mark {
        public Masked {
            words = List.copyOf(words);
            more = List.copyOf(more);
            traces = Set.copyOf(traces);
        }
    }

    /** The person said that what was masked was something else; whoever writes the same once more is not asked again. */
    record Trusted(Set<Trace> traces) implements Mark {
        public Trusted {
            traces = Set.copyOf(traces);
        }
    }

    /**
     * What a newer release remembers and this one does not know; it stays as it is as long as the talk is open.
     *
     * @param written as it stands where it is kept
     */
    record Unknown(String written) implements Mark {}

    /** What was said in these messages is sent: all that an ended session remembers, and none of it is anybody's words. */
    record Sent(List<String> messages) implements Mark {
        public Sent {
            messages = List.copyOf(messages);
        }
    }
}
