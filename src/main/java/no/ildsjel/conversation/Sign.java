package no.ildsjel.conversation;

/** What a correction shows of how it is meant. */
enum Sign {
    /** It may correct something: "no", "oops", "rather". */
    WEAK,
    /** It says what is to be done. */
    STRONG,
    /** It is about an answer that was given. */
    CORRECTING,
    /** What is named is all there shall be. */
    WHOLE,
    /** What is named shall be there as well. */
    MORE,
    /** It says to put it in. */
    INCLUDED,
    /** It says to take it out. */
    TAKEN_OUT,
    /** It names the question. */
    LABELLED,
    /** It has only a word of what an option is called. */
    IN_PART
}
