package no.ildsjel.privacy;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Masking.Kind;

/** Finds what is written like an identity number and begins with a day, but has a wrong check digit: most often a slip. */
record MistypedIdentityNumbers(Surroundings surroundings) implements Finder {
    private static final String BEFORE = "(?<![\\d+])(?<!\\d[.,/: -])";
    private static final String AFTER = "(?!\\d)(?![.,/: -]\\d)";

    private static final Pattern NORWEGIAN =
            Pattern.compile(BEFORE + "(?<day>\\d\\d)(?<month>\\d\\d)\\d\\d[ -]?\\d{5}" + AFTER);

    // Without its dash it may be a phone number or the time of something.
    private static final Pattern SWEDISH =
            Pattern.compile(BEFORE + "(?:18|19|20)?\\d\\d(?<month>\\d\\d)(?<day>\\d\\d)[-+]\\d{4}" + AFTER);

    private static final Pattern TIME = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");

    /** What is added to the day of who only stays for a while. */
    private static final int NORWEGIAN_GUEST = 40;

    private static final int SWEDISH_GUEST = 60;

    @Override
    public Kind kind() {
        return Kind.IDENTITY_NUMBER;
    }

    @Override
    public List<Span> in(String text) {
        var found = new ArrayList<Span>();
        find(NORWEGIAN, text, NORWEGIAN_GUEST, found);
        find(SWEDISH, text, SWEDISH_GUEST, found);
        return found;
    }

    private void find(Pattern form, String text, int guest, List<Span> found) {
        var candidate = form.matcher(text);
        while (candidate.find()) {
            boolean isDay = isDay(candidate.group("day"), candidate.group("month"), guest);
            if (isDay && !isTime(candidate) && !surroundings.sayOtherwise(text, candidate.start(), candidate.end())) {
                found.add(new Span(candidate.start(), candidate.end()));
            }
        }
    }

    private static boolean isDay(String day, String month, int guest) {
        int number = Integer.parseInt(month);
        int plain = Integer.parseInt(day) > guest ? Integer.parseInt(day) - guest : Integer.parseInt(day);
        return number >= 1
                && number <= 12
                && plain >= 1
                && plain <= Month.of(number).maxLength();
    }

    /** The day and the hour of something in our own time. */
    private static boolean isTime(MatchResult candidate) {
        var number = candidate.group();
        return number.length() == "20261123-0815".length()
                && number.startsWith("20")
                && TIME.matcher(number.substring(number.length() - 4)).matches();
    }
}
