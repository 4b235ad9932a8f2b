package no.ildsjel.conversation.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One move of a conversation. */
public sealed interface Step {
    Guard when();

    /** What it is called in marks and sentences; unique in its script among steps of its kind. */
    String name();

    int line();

    /**
     * Fills a slot.
     *
     * @param options empty for text and dates
     * @param mayBeUnknown whether "I don't know yet" is an answer here
     * @param weeks how far ahead the days lie that are offered for a date; empty for everything else
     * @param suggest the fact that is proposed as the answer; null when nothing is
     * @param takesTheSuggestion whether what is proposed is the answer, and nobody is asked unless nothing is
     * @param takesTheRest whether words that found no other place become the answer when everything is sent
     */
    record Ask(
            String slot,
            Kind kind,
            Limits accept,
            Choices options,
            Asked asked,
            boolean mayBeUnknown,
            List<Integer> weeks,
            @Nullable String suggest,
            boolean takesTheSuggestion,
            boolean takesTheRest,
            Guard when,
            int line)
            implements Step {
        @Override
        public String name() {
            return slot;
        }

        public boolean isOptional() {
            return asked != Asked.ALWAYS;
        }

        /** Whether it is given anew as a whole, as a name is: nothing is added to what was written before. */
        public boolean isWhole() {
            return suggest != null || accept.isOneLine();
        }
    }

    /** Says a sentence. */
    record Say(String name, Guard when, int line) implements Step {}

    /** Shows the answers, and lets one be changed, before anything comes of them. */
    record Review(List<String> slots, Guard when, int line) implements Step {
        public Review {
            slots = List.copyOf(slots);
        }

        @Override
        public String name() {
            return "review";
        }
    }

    /**
     * Has the application do something.
     *
     * @param fills the slots that a look may fill, apart from those that are asked
     * @param then by outcome; empty for a look, which only fills answers and may be done again
     */
    record Do(String action, List<String> fills, Map<String, Then> then, Guard when, int line) implements Step {
        public Do {
            fills = List.copyOf(fills);
            then = Map.copyOf(then);
        }

        @Override
        public String name() {
            return action;
        }

        /** A look may be passed on the way back; what has been done may not. */
        public boolean isLook() {
            return then.isEmpty();
        }
    }

    /**
     * What follows an outcome.
     *
     * @param says sentences, in order
     * @param continueWith the conversation about the same subject that begins next; null for none
     * @param after what becomes of this conversation
     */
    record Then(List<String> says, @Nullable String continueWith, After after) {
        public Then {
            says = List.copyOf(says);
        }
    }

    /** What becomes of a conversation after an outcome. */
    enum After {
        END,
        GO_ON,
        /** Nothing was done: the person is back at the recap, with every answer kept. */
        BACK_TO_REVIEW
    }

    /** What kind of answer a question wants. */
    enum Kind {
        TEXT,
        CHOICE,
        CHOICES,
        DATE,
        /** Pictures and documents, whenever they are sent. */
        FILES
    }

    /** When a question is put. */
    enum Asked {
        /** In turn, and it must be answered. */
        ALWAYS,
        /** In turn, and it may be skipped. */
        OPTIONAL,
        /** Only when the person chooses it on the recap. */
        OFFERED
    }

    /** How short and how long a text may be, in characters as people count them. */
    record Limits(int shortest, int longest) {
        private static final int LINE = 200;

        /** A name rather than a story, so without line breaks. */
        public boolean isOneLine() {
            return longest <= LINE;
        }
    }

    /**
     * Where the options come from.
     *
     * @param listed names in the script; empty when a module offers them
     * @param offeredBy the name under which a module offers them; null when they are listed
     */
    record Choices(List<String> listed, @Nullable String offeredBy) {
        public static final Choices NONE = new Choices(List.of(), null);

        public Choices {
            listed = List.copyOf(listed);
        }
    }
}
