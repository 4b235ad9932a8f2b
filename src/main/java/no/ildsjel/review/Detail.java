package no.ildsjel.review;

/** The names under which the history of an idea keeps what a decision says besides its reason. */
final class Detail {
    /** What the submitter may do without asking again. */
    static final String MANDATE = "mandate";

    static final String FIRST_STEP = "first-step";

    /** The day that an idea on hold comes back, as {@code 2027-01-04}. */
    static final String RETURN_ON = "return-on";

    static final String NEXT_OPTION = "next-option";

    private Detail() {}
}
