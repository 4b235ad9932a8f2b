package no.ildsjel.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Masking.Kind;

/**
 * Finds phone numbers, of any country with its code in front, and of Sweden and Norway without.
 *
 * @param isInNorway whether eight figures may be a number by themselves
 */
record PhoneNumbers(boolean isInNorway, Surroundings surroundings) implements Finder {
    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    private static final String BEFORE = "(?<!\\d)(?<!\\d[.,/:-])";
    private static final String AFTER = "(?!\\d)(?![.,/:-]\\d)";
    private static final String SEPARATORS = "[ ()./-]{0,3}+";

    /** With a country's code: at most the fifteen figures that any number has. */
    private static final Pattern WITH_CODE =
            Pattern.compile("(?<![\\d+])(?:\\+|00)(?=[1-9])\\d(?:" + SEPARATORS + "\\d){6,14}");

    /** In Stockholm (08) no number begins with a nought: "0800" is a service. */
    private static final Pattern SWEDISH = Pattern.compile(
            BEFORE + "(?!08[ /-]{0,3}0)0[1-9]\\d{0,2}(?: ?[-/] ?| )?\\d{2,3}(?: ?\\d{2,3}){1,3}(?!\\d)");

    /** As they are written in Norway; other groups of figures are amounts. */
    private static final Pattern NORWEGIAN = Pattern.compile(BEFORE
            + "(?:[2-9]\\d{7}|[2-9]\\d\\d([ .-])\\d\\d\\1\\d{3}|[49]\\d{3} \\d{4}|[49]\\d\\d \\d{5}"
            + "|(?<!\\d\\d )[2-9]\\d([ .-])\\d\\d\\2\\d\\d\\2\\d\\d(?! \\d\\d(?!\\d)))"
            + AFTER);

    private static final Pattern DAY = Pattern.compile(
            "(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d|(?:19|20)\\d\\d(?:0[1-9]|1[0-2])[0-3]\\d");

    private static final int SHORTEST = 8;

    /** What answers there is an office, and no person can be told by it. */
    private static final Set<PhoneNumberType> SERVICES = Set.of(
            PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.UAN);

    @Override
    public Kind kind() {
        return Kind.PHONE_NUMBER;
    }

    @Override
    public List<Span> in(String text) {
        var found = new ArrayList<Span>();
        var taken = new BitSet();
        find(WITH_CODE, "NO", text, taken, found);
        find(SWEDISH, "SE", text, taken, found);
        if (isInNorway) {
            find(NORWEGIAN, "NO", text, taken, found);
        }
        return found;
    }

    /** @param taken what is a number already, somebody's or the writer's own */
    private void find(Pattern form, String region, String text, BitSet taken, List<Span> found) {
        var candidate = form.matcher(text);
        while (candidate.find()) {
            int end = end(text, candidate.start(), candidate.end(), region);
            // The end of a number with its country's code may look like one without.
            boolean isNumber = end > 0
                    && !taken.get(candidate.start())
                    && !isDay(text.substring(candidate.start(), end))
                    && !surroundings.sayOtherwise(text, candidate.start(), end);
            if (isNumber) {
                taken.set(candidate.start(), end);
            }
            if (isNumber && !surroundings.sayOwn(text, candidate.start())) {
                found.add(new Span(candidate.start(), end));
            }
        }
    }

    private static boolean isDay(String number) {
        return DAY.matcher(number.replaceAll("[-/] ?| (?=(?:19|20)\\d\\d$)", ""))
                .matches();
    }

    /** The end of the longest number that begins there, for another figure may follow it; 0 where there is none. */
    private static int end(String text, int from, int longest, String region) {
        for (int end = longest; end - from >= SHORTEST; end--) {
            boolean isWhole = Character.isDigit(text.charAt(end - 1))
                    && (end == text.length() || !Character.isDigit(text.charAt(end)));
            if (isWhole && isSomebodys(text.substring(from, end), region)) {
                return end;
            }
        }
        return 0;
    }

    private static boolean isSomebodys(String text, String region) {
        try {
            var number = UTIL.parse(text, region);
            return UTIL.isValidNumber(number) && !SERVICES.contains(UTIL.getNumberType(number));
        } catch (NumberParseException none) {
            return false;
        }
    }
}
