package no.ildsjel.recognition;

/** The beginning of somebody's words, as much of it as a post has room for. */
final class Excerpt {
    private static final int LONGEST = 500;

    private Excerpt() {}

    static String of(String words) {
        return of(words, LONGEST);
    }

    static String of(String words, int longest) {
        var text = words.strip();
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        var beginning = text.substring(0, text.offsetByCodePoints(0, longest));
        int space = beginning.lastIndexOf(' ');
        return (space > 0 ? beginning.substring(0, space) : beginning) + " …";
    }
}
