package no.ildsjel.privacy;

import dev.personnummer.Personnummer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.bekk.bekkopen.person.FodselsnummerValidator;
import no.ildsjel.conversation.Masking.Kind;

/** Finds Norwegian and Swedish identity numbers, those of people who only stay for a while too, by their check digits. */
record IdentityNumbers() implements Finder {
    // Its check digits tell a number among others, in a list as well; what stands in a longer name of a thing is none.
    private static final String BEFORE = "(?<!\\d)(?<![0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-)";
    private static final String AFTER = "(?!\\d)";

    private static final Pattern NORWEGIAN =
            Pattern.compile(BEFORE + "\\d\\d[ .-]?\\d\\d[ .-]?\\d\\d[^\\p{L}\\d]{0,3}\\d{3} ?\\d\\d" + AFTER);

    // Eight figures, a space and four more are more likely a day and a time.
    private static final Pattern SWEDISH =
            Pattern.compile(BEFORE + "(?:(?:18|19|20)\\d{6}[-+]?|\\d{6}(?:[-+\\n]| - | )?)\\d{4}" + AFTER);

    private static final String GAP = "[ .-]{1,3}";

    /** Written figure by figure, and all that is written so: a long row of figures is something else. */
    private static final String ALONE = BEFORE + "(?<!\\d" + GAP + ")";

    private static final String AND_NO_MORE = AFTER + "(?!" + GAP + "\\d)";
    private static final Pattern NORWEGIAN_SPACED = Pattern.compile(ALONE + "\\d(?:" + GAP + "\\d){10}" + AND_NO_MORE);
    private static final Pattern SWEDISH_SPACED =
            Pattern.compile(ALONE + "\\d(?:" + GAP + "\\d){9}(?:(?:" + GAP + "\\d){2})?" + AND_NO_MORE);

    static {
        // Whoever tries the bot out has nothing but the numbers made up for that, and should see what it does.
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = true;
    }

    @Override
    public Kind kind() {
        return Kind.IDENTITY_NUMBER;
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public List<Span> in(String text) {
        var found = new ArrayList<Span>();
        find(NORWEGIAN, text, IdentityNumbers::isNorwegian, found);
        find(SWEDISH, text, number -> Personnummer.valid(number.replaceAll("\\s", "")), found);
        find(NORWEGIAN_SPACED, text, IdentityNumbers::isNorwegian, found);
        find(SWEDISH_SPACED, text, number -> Personnummer.valid(figures(number)), found);
        return found;
    }

    private static boolean isNorwegian(String number) {
        return FodselsnummerValidator.isValid(figures(number));
    }

    private static String figures(String number) {
        return number.replaceAll("\\D", "");
    }

    private static void find(Pattern form, String text, Predicate<String> isValid, List<Span> found) {
        var candidate = form.matcher(text);
        int from = 0;
        while (candidate.find(from)) {
            boolean isNumber = isValid.test(candidate.group());
            if (isNumber) {
                found.add(new Span(candidate.start(), candidate.end()));
            }
            // What begins a little later may be one all the same.
            from = isNumber ? candidate.end() : candidate.start() + 1;
        }
    }
}
