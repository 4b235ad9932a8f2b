package no.ildsjel.conversation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.phrasebook.Argument;

/** Reads what was typed as the answer to a question; never guesses between two. */
final class Reading {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;&+/\\n]\\s*|(?<=\\p{L}{4})[.!]\\s+|\\s+(?:og|och|and)\\s+");
    private static final Set<String> AND = Set.of("og", "och", "and");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}(?:[\\s,.]+\\d{1,2})*");
    private static final Pattern KEYCAP = Pattern.compile("(\\d)\\x{FE0F}?\\x{20E3}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BREAK = Pattern.compile("\\R+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final String BEFORE = "«“”„\"";
    private static final String BEHIND = "»“”\".";
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** No list of options is longer; an expression that repeats would run out of stack on a page of figures. */
    private static final int LIST = 1_000;

    private static final int PIECES = 30;

    /** No letter before this one is written in two ways. */
    private static final char LETTERS = '\u0250';

    /** From here on, words that are no option are more likely the rest of an earlier answer. */
    private static final int SENTENCE = 25;

    /** And so many that name none tell something. */
    private static final int TOLD = 6;

    private Reading() {}

    /** What became of it. */
    sealed interface Result {}

    record Understood(Answer answer) implements Result {}

    /**
     * Not an answer, or not the whole of it.
     *
     * @param candidates what it may have meant
     * @param understood what it did mean, with something else
     * @param saysMore whether nobody understands that
     */
    record Misread(
            String key,
            Map<String, Argument> words,
            List<Options.Option> candidates,
            List<Options.Option> understood,
            boolean saysMore)
            implements Result {
        static Misread of(String key) {
            return of(key, Map.of());
        }

        static Misread of(String key, Map<String, Argument> words) {
            return new Misread(key, words, List.of(), List.of(), true);
        }

        static Misread between(Collection<Options.Option> candidates) {
            return new Misread("common.error.ambiguous", Map.of(), List.copyOf(candidates), List.of(), false);
        }

        static Misread partly(
                Collection<Options.Option> understood, Collection<Options.Option> candidates, boolean saysMore) {
            Argument several = new Argument.Several(
                    understood.stream().map(Options.Option::label).toList());
            return new Misread(
                    "common.error.partly",
                    Map.of("understood", several),
                    List.copyOf(candidates),
                    List.copyOf(understood),
                    saysMore);
        }

        boolean isUtterly() {
            return candidates.isEmpty() && understood.isEmpty();
        }
    }

    static Result text(String text, Step.Limits limits, String tooShort) {
        var words = limits.isOneLine() ? BREAK.matcher(text.strip()).replaceAll(" ") : text.strip();
        if (!hasWords(words) || Babble.is(words)) {
            return Misread.of("common.error.wordless");
        }
        int length = length(words);
        if (length < limits.shortest()) {
            return Misread.of(tooShort);
        }
        if (length > limits.longest()) {
            Map<String, Argument> figures =
                    Map.of("longest", new Argument.Count(limits.longest()), "count", new Argument.Count(length));
            return Misread.of("common.error.too-long", figures);
        }
        return new Understood(new Answer.Text(words));
    }

    static Result choice(String text, Offer offer) {
        var found = offer.understand(text);
        if (found.isSure() && found.meant().size() == 1) {
            return new Understood(
                    new Answer.Choice(found.meant().iterator().next().name()));
        }
        var sure = pieces(text).stream()
                .map(offer::understand)
                .filter(piece -> !piece.equals(Offer.Found.FILLER))
                .toList();
        var same = sure.stream()
                .flatMap(piece -> piece.meant().stream())
                .distinct()
                .toList();
        if (same.size() == 1 && sure.stream().allMatch(Offer.Found::isSure)) {
            return new Understood(new Answer.Choice(same.get(0).name()));
        }
        var candidates = union(found.meant(), found.either());
        return found.isAll() && candidates.size() > 1
                ? Misread.between(candidates)
                : Misread.of("common.error.not-understood");
    }

    static Result choices(String text, Offer offer) {
        var whole = offer.find(plain(text));
        if (whole.size() == 1) {
            return chosen(Set.copyOf(whole));
        }
        var pieces = pieces(text);
        var found = pieces.stream()
                .map(words ->
                        new Item(words, pieces.size() > 1 ? offer.understandItem(words) : offer.understand(words)))
                .filter(item -> !item.found().equals(Offer.Found.FILLER))
                .toList();
        var sure = found.stream()
                .map(Item::found)
                .filter(Offer.Found::isSure)
                .flatMap(item -> item.meant().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // More words for what is certain already: "us cleaners, that is the staff".
        var unclear = found.stream()
                .filter(item -> !item.found().isSure() && !isSaidAlready(item.found(), sure))
                .toList();
        return unclear.isEmpty() && !sure.isEmpty() ? chosen(sure) : partly(text, found, unclear);
    }

    /** One of several things that were said. */
    private record Item(String words, Offer.Found found) {
        boolean isTold() {
            boolean namesNothing = found.meant().isEmpty() && found.either().isEmpty();
            return namesNothing && Wording.words(words).size() >= TOLD;
        }
    }

    private static boolean isSaidAlready(Offer.Found item, Set<Options.Option> sure) {
        return item.meant().isEmpty()
                ? item.isAll() && item.either().stream().anyMatch(sure::contains)
                : sure.containsAll(item.meant());
    }

    private static Result partly(String text, List<Item> found, List<Item> unclear) {
        var understood = new LinkedHashSet<Options.Option>();
        var either = new LinkedHashSet<Options.Option>();
        found.forEach(item -> understood.addAll(item.found().meant()));
        found.forEach(item -> either.addAll(item.found().either()));
        either.removeAll(understood);
        long unknown = unclear.stream().filter(item -> !item.found().isAll()).count();
        boolean tellsSomething = isSentence(text)
                && (2 * unknown > found.size() || unclear.stream().anyMatch(Item::isTold));
        // Which of a few is meant is asked only of what names nothing else: they may mean another.
        if (tellsSomething || (understood.isEmpty() && (unknown > 0 || either.size() < 2))) {
            return Misread.of("common.error.not-understood");
        }
        return understood.isEmpty() ? Misread.between(either) : Misread.partly(understood, either, unknown > 0);
    }

    private static Result chosen(Set<Options.Option> options) {
        return new Understood(
                new Answer.Choices(options.stream().map(Options.Option::name).toList()));
    }

    private static Set<Options.Option> union(Set<Options.Option> some, Set<Options.Option> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Whether it is long enough to tell something, rather than to choose. */
    static boolean isSentence(String text) {
        return length(text) >= SENTENCE;
    }

    /** Whether it is more likely a question to us than an answer. */
    static boolean isQuestion(String text, Set<String> questionWords) {
        var words = plain(text);
        return text.strip().endsWith("?")
                && questionWords.stream().anyMatch(word -> words.equals(word) || words.startsWith(word + " "));
    }

    static boolean begins(String text, Set<String> phrases) {
        var words = plain(text);
        return phrases.stream().anyMatch(phrase -> words.startsWith(phrase + " "));
    }

    /** How a word is compared: composed, lower case, without the marks around it or what nobody sees. */
    static String plain(String text) {
        return isSimple(text) ? text.toLowerCase(Locale.ROOT) : compared(text);
    }

    /** As most words of ours are, of which hundreds are looked through for each that is typed. */
    private static boolean isSimple(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean isBetween = sign == ' ' || sign == '-' || sign == '_';
            if (isBetween ? !isWord(before) : !isWord(sign)) {
                return false;
            }
            before = sign;
        }
        return isWord(before);
    }

    /** A letter of the languages around us, composed, or a figure. */
    private static boolean isWord(char sign) {
        return sign < LETTERS && Character.isLetterOrDigit(sign);
    }

    private static String compared(String text) {
        var words = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        int from = 0;
        int to = words.length();
        // By hand: an expression that looks for marks at the end takes quadratic time on a page of them.
        while (from < to && !Character.isLetterOrDigit(words.codePointAt(from))) {
            from += Character.charCount(words.codePointAt(from));
        }
        while (to > from && !Character.isLetterOrDigit(words.codePointBefore(to))) {
            to -= Character.charCount(words.codePointBefore(to));
        }
        return SPACE.matcher(words.substring(from, to)).replaceAll(" ");
    }

    /** Without the quotation marks, points and spaces around it. */
    static String bare(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isAround(words.charAt(from), BEFORE)) {
            from++;
        }
        while (to > from && isAround(words.charAt(to - 1), BEHIND)) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isAround(char sign, String signs) {
        return Character.isWhitespace(sign) || signs.indexOf(sign) >= 0;
    }

    static boolean isAnd(String word) {
        return AND.contains(word);
    }

    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** In characters as people count them. */
    static int length(String text) {
        return (int) CHARACTER.matcher(text).results().count();
    }

    /** As much of the text as the limit allows, never through the middle of a character. */
    static String beginning(String text, int longest) {
        return CHARACTER
                .matcher(text)
                .results()
                .limit(longest)
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }

    /** What stands between commas and the like, or in lines of its own, in plain form. */
    static List<String> pieces(String text) {
        var lines = text.lines().map(Reading::plain).filter(line -> !line.isEmpty());
        var words = KEYCAP.matcher(lines.collect(Collectors.joining("\n"))).replaceAll("$1 ");
        if (words.length() > LIST) {
            return List.of();
        }
        var pieces = NUMBERS.matcher(words.strip()).matches()
                ? List.of(words.strip().split("[\\s,.]+", -1))
                : BETWEEN.splitAsStream(words).filter(piece -> !piece.isBlank()).toList();
        return pieces.size() > PIECES ? List.of() : pieces;
    }
}
