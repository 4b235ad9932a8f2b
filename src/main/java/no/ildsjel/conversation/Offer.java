package no.ildsjel.conversation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.conversation.Options.Option;
import org.jspecify.annotations.Nullable;

/** What there is to choose from, and which of it somebody means who types; nothing is guessed between two. */
final class Offer {
    private static final int RECOGNISABLE = 3;

    /** A shorter piece from the middle of a word stands in words that have nothing to do with it. */
    private static final int PIECE = 5;

    /** What a word may have more at its end: "patient" is found in "patienterna". */
    static final int ENDING = 4;

    private static final int STEM = 5;

    /** What our languages put at the end of the words for people and things. */
    private static final Set<String> ENDINGS = Set.of(
            "", "a", "e", "n", "r", "s", "t", "an", "ar", "en", "er", "et", "na", "ne", "or", "ane", "are", "ene",
            "aren", "arna", "arne", "erna", "erne", "orna");

    /** No label is longer, nor is what somebody means by one. */
    private static final int LABEL = 80;

    /** Nobody answers in more words than these with a name and filler alone. */
    private static final int AROUND = 12;

    /** What follows a label in full, as long as it is no longer than this, is a remark. */
    private static final int REMARK = 3;

    /** What stands there in brackets need not be said: "until 1 June". */
    private static final Pattern BEHIND = Pattern.compile("(?<=\\S)\\s*\\([^()]*\\)$");

    private final List<Named> options;
    private final Wording wording;
    private final boolean forgiving;

    /** Made when it is first needed, and made alike by whoever needs it at the same time. */
    private @Nullable Sifting sifting;

    /** @param forgiving whether a slip of the finger is passed over, and other words beside the name */
    Offer(List<Named> options, Wording wording, boolean forgiving) {
        this.options = List.copyOf(options);
        this.wording = wording;
        this.forgiving = forgiving;
    }

    List<Named> options() {
        return options;
    }

    Wording wording() {
        return wording;
    }

    boolean forgiving() {
        return forgiving;
    }

    /**
     * An option, and everything that people may call it, in plain form.
     *
     * @param words those of its names
     */
    record Named(Option option, List<String> names, List<String> words, List<String> others) {
        static Named of(Option option, Collection<String> names, Collection<String> others) {
            var plain = plain(names);
            var words = plain.stream()
                    .flatMap(name -> Wording.words(name).stream())
                    .distinct()
                    .toList();
            return new Named(option, plain, words, plain(others));
        }

        private static List<String> plain(Collection<String> names) {
            return names.stream()
                    .flatMap(name -> Stream.of(name, BEHIND.matcher(name).replaceFirst("")))
                    .map(Reading::plain)
                    .distinct()
                    .toList();
        }

        boolean isCalled(Predicate<String> test) {
            return names.stream().anyMatch(test);
        }

        boolean isAlsoCalled(Predicate<String> test) {
            return others.stream().anyMatch(test);
        }

        /** How near it comes, in slips of the finger; {@code Nearness.NONE} where it does not. */
        private int slips(String said) {
            return Math.min(
                    Math.min(Nearness.least(said, names), Nearness.least(said, others)), Nearness.least(said, words));
        }
    }

    /**
     * What was found in something typed.
     *
     * @param meant options that were named
     * @param either options of which only some can be meant
     * @param isAll whether nothing else was said
     */
    record Found(Set<Option> meant, Set<Option> either, boolean isAll) {
        static final Found NOTHING = new Found(Set.of(), Set.of(), false);
        static final Found FILLER = new Found(Set.of(), Set.of(), true);

        static Found of(List<Option> found) {
            var options = new LinkedHashSet<>(found);
            return options.size() == 1
                    ? new Found(options, Set.of(), true)
                    : new Found(Set.of(), options, !options.isEmpty());
        }

        boolean isSure() {
            return isAll && either.isEmpty();
        }
    }

    /** What the whole text is a name for, apart from filler around it. */
    Found named(String text) {
        var said = Reading.plain(text);
        if (said.isEmpty()) {
            return Found.NOTHING;
        }
        var found = find(said);
        if (!found.isEmpty()) {
            return Found.of(found);
        }
        var among = amongFiller(Wording.words(said));
        if (!among.isEmpty()) {
            return Found.of(among);
        }
        var essence = wording.essence(said, this::isName);
        return essence.isEmpty() ? Found.FILLER : Found.of(essence.equals(said) ? List.of() : find(essence));
    }

    /** A name of several words that has nothing but filler around it, though it may begin or end with such words itself. */
    private List<Option> amongFiller(List<String> words) {
        return words.size() > AROUND
                ? List.of()
                : IntStream.iterate(words.size() - 1, length -> length > 1, length -> length - 1)
                        .boxed()
                        .flatMap(length -> IntStream.rangeClosed(0, words.size() - length)
                                .filter(from -> isAllFiller(words.subList(0, from))
                                        && isAllFiller(words.subList(from + length, words.size())))
                                .mapToObj(from -> String.join(" ", words.subList(from, from + length))))
                        .map(name -> first(name, List.of(this::called, this::alsoCalled)))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private boolean isAllFiller(List<String> words) {
        return words.stream().allMatch(word -> wording.isFiller(List.of(word)));
    }

    /** What is named somewhere in the text. */
    Found understand(String text) {
        var named = named(text);
        if (named.isAll() || !forgiving) {
            return named;
        }
        var words = Wording.words(Reading.plain(text));
        var among = sifting().sift(words);
        return among.isSure() ? among : remarkedOn(words).map(Found::of).orElse(among);
    }

    /** As one of several: "the parents and me". */
    Found understandItem(String item) {
        var said = String.join(
                " ",
                Wording.words(Reading.plain(item)).stream()
                        .dropWhile(Reading::isAnd)
                        .toList());
        var ourselves = wording.isOurselves(said)
                ? options.stream()
                        .filter(option -> option.isAlsoCalled(wording::isOurselves))
                        .map(Named::option)
                        .toList()
                : List.<Option>of();
        return ourselves.isEmpty() ? understand(said) : Found.of(ourselves);
    }

    private Sifting sifting() {
        var made = sifting;
        if (made == null) {
            made = new Sifting(this);
            sifting = made;
        }
        return made;
    }

    /** Of "pick one" no word is a number. */
    private boolean isName(String word) {
        return (wording.number(word) > 0 && !wording.isFiller(List.of(word)))
                || !called(word).isEmpty()
                || !alsoCalled(word).isEmpty();
    }

    List<Option> find(String said) {
        return first(said, List.of(this::called, this::numbered, this::alsoCalled, this::calledInPart, this::nearly));
    }

    private static List<Option> first(String said, List<Function<String, List<Option>>> ways) {
        return ways.stream()
                .map(way -> way.apply(said))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Option> called(String said) {
        return matching(option -> option.isCalled(said::equals));
    }

    private List<Option> numbered(String said) {
        int number = wording.number(said);
        return number > 0 && number <= options.size()
                ? List.of(options.get(number - 1).option())
                : List.of();
    }

    private List<Option> alsoCalled(String said) {
        return matching(option -> option.isAlsoCalled(said::equals));
    }

    /** By whole words, or else by how a word of its own name begins, or else by a piece of that. */
    private List<Option> calledInPart(String said) {
        if (said.length() < RECOGNISABLE || said.length() > LABEL || wording.isFiller(List.of(said))) {
            return List.of();
        }
        Predicate<String> inWords = name -> holds(name, said, true);
        Predicate<String> asBeginning = name -> holds(name, said, false);
        Predicate<String> asPiece = name -> said.length() >= PIECE && name.contains(said);
        return first(
                said,
                List.of(
                        words -> matching(option -> option.isCalled(inWords)),
                        words -> matching(option -> option.isAlsoCalled(inWords)),
                        words -> matching(option -> option.isCalled(asBeginning)),
                        words -> matching(option -> option.isCalled(asPiece))));
    }

    /** By a single word of a name of its own. */
    List<Option> calledByWord(String said) {
        return said.length() < RECOGNISABLE
                ? List.of()
                : matching(option -> option.words().contains(said));
    }

    /** By a single word, whichever way it means one; not by a number. */
    List<Option> calledByOne(String word) {
        return first(word, List.of(this::called, this::alsoCalled, this::calledByWord, this::nearly));
    }

    private static boolean holds(String name, String said, boolean wholeWords) {
        for (int from = name.indexOf(said); from >= 0; from = name.indexOf(said, from + 1)) {
            int to = from + said.length();
            boolean begins = from == 0 || !Character.isLetterOrDigit(name.charAt(from - 1));
            boolean ends = to == name.length() || !Character.isLetterOrDigit(name.charAt(to));
            if (begins && (ends || !wholeWords)) {
                return true;
            }
        }
        return false;
    }

    /** With a slip of the finger, or else with another ending. */
    private List<Option> nearly(String said) {
        if (!forgiving || said.length() < STEM || said.length() > LABEL || wording.isFiller(List.of(said))) {
            return List.of();
        }
        var slips = options.stream().mapToInt(option -> option.slips(said)).toArray();
        int least = IntStream.of(slips).min().orElse(Nearness.NONE);
        if (least == Nearness.NONE) {
            return matching(option -> Stream.of(option.names(), option.others(), option.words())
                    .flatMap(List::stream)
                    .anyMatch(name -> isStem(name, said)));
        }
        return IntStream.range(0, options.size())
                .filter(place -> slips[place] == least)
                .mapToObj(place -> options.get(place).option())
                .toList();
    }

    /** Another form of the same word: "visitor" and "visitors", "besökare" and "besökarna". */
    static boolean isStem(String name, String said) {
        int alike = 0;
        while (alike < Math.min(name.length(), said.length()) && name.charAt(alike) == said.charAt(alike)) {
            alike++;
        }
        if (alike < STEM || said.indexOf(' ', alike) >= 0) {
            return false;
        }
        return alike == name.length()
                ? said.length() - alike <= ENDING
                : ENDINGS.contains(name.substring(alike)) && ENDINGS.contains(said.substring(alike));
    }

    private List<Option> matching(Predicate<Named> test) {
        return options.stream().filter(test).map(Named::option).toList();
    }

    /** A label in full, of more than one word, with a short remark: "better quality of the lessons". */
    private Optional<List<Option>> remarkedOn(List<String> words) {
        return IntStream.iterate(words.size() - 1, length -> length >= 2, length -> length - 1)
                .filter(length -> isRemark(words.subList(length, words.size())))
                .mapToObj(length -> called(String.join(" ", words.subList(0, length))))
                .filter(found -> found.size() == 1)
                .findFirst();
    }

    private boolean isRemark(List<String> words) {
        return words.stream().noneMatch(wording::isAgainst)
                && words.stream()
                                .filter(word -> !wording.isFiller(List.of(word)))
                                .count()
                        <= REMARK;
    }
}
