package no.ildsjel.ideas;

/** The number of an idea, the same from the first draft to the last effect. */
public record IdeaId(long value) {
    /**
     * Reads {@code 42} as well as {@code #42}.
     *
     * @throws IllegalArgumentException when it is not a number
     */
    public static IdeaId of(String text) {
        return new IdeaId(Long.parseLong(text.startsWith("#") ? text.substring(1) : text));
    }

    @Override
    public String toString() {
        return "#" + value;
    }
}
