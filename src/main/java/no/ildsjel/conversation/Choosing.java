package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer to a question that has options, and asks which of them is meant where that is not clear.
 *
 * @param narrowed which options were asked about just now; null for all of them
 */
record Choosing(Engine engine, Session session, Mark.@Nullable Narrowed narrowed) {
    /** In more characters nobody gives a reason for an answer. */
    private static final int REASONED = 300;

    private static final Set<String> YES_OR_NO = Set.of("yes", "no");

    static Mark.@Nullable Narrowed narrowed(Session session) {
        return session.marks().stream()
                .filter(Mark.Narrowed.class::isInstance)
                .map(Mark.Narrowed.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Among those that were asked about, or else among all. */
    Reading.Result read(Step.Ask ask, String text) {
        var all = engine.phrasing(session).options(ask);
        var few = all.stream().filter(this::wasAskedAbout).toList();
        var meant = new Adding(around()).withoutBut(meant(text));
        var among = few.isEmpty() ? null : chosen(ask, meant, few);
        if (among instanceof Reading.Understood) {
            return withUnderstood(among);
        }
        return withUnderstood(Stream.of(
                        afterQuestion(meant),
                        restated(meant),
                        putRight(meant),
                        concluded(meant, all),
                        explained(meant, all))
                .filter(Reading::hasWords)
                .map(last -> chosen(ask, last, all))
                .filter(Reading.Understood.class::isInstance)
                .findFirst()
                .orElseGet(() -> inTheEnd(ask, meant, all)));
    }

    /** Of one who is of two minds, about a question with one answer, the last sentence counts: "we say welfare". */
    private Reading.Result inTheEnd(Step.Ask ask, String meant, List<Options.Option> all) {
        var whole = chosen(ask, meant, all);
        int last = Math.max(meant.lastIndexOf(". "), meant.lastIndexOf("! "));
        if (ask.kind() != Step.Kind.CHOICE || last < 0 || whole instanceof Reading.Understood) {
            return whole;
        }
        var end = chosen(ask, meant.substring(last + 1), all);
        return end instanceof Reading.Understood ? end : whole;
    }

    /** "Must I choose one? Then simpler" answers in the end. */
    private static String afterQuestion(String text) {
        int end = text.lastIndexOf('?');
        return end < 0 ? "" : text.substring(end + 1);
    }

    /** Of "the new ones, that is the staff" what comes last says it all, and of "the families. the residents, that is". */
    private String restated(String text) {
        int equal = text.lastIndexOf(" = ");
        if (equal >= 0) {
            return text.substring(equal + " = ".length());
        }
        int begin = Stream.of(",", ". ", "! ", ";").mapToInt(text::lastIndexOf).reduce(-1, Math::max);
        var namely = around().lexicon().phrases("common.reading.namely");
        if (begin < 0) {
            return dictated(text, namely);
        }
        var words = WordAt.in(text, begin + 1, text.length());
        int to = namely.longest(words, 0);
        boolean isSo = to > 0 ? to < words.size() : words.size() > 1 && namely.longest(words, words.size() - 1) > 0;
        return isSo ? text.substring(words.get(to).from()) : "";
    }

    /** Whoever dictates sets no comma before it; a phrase such as "that is" may belong to the sentence. */
    private static String dictated(String text, Phrases namely) {
        var words = WordAt.in(text, 0, text.length());
        return IntStream.range(1, words.size())
                .filter(at -> namely.longest(words, at - 1) == 1)
                .mapToObj(at -> text.substring(words.get(at).from()))
                .reduce("", (earlier, later) -> later);
    }

    /** Of "it costs postage, so lower costs" what follows from what names nothing, and of "hard, but welfare". */
    private String concluded(String text, List<Options.Option> options) {
        int mark = text.lastIndexOf(',');
        var words = WordAt.in(text, mark + 1, text.length());
        int so = Math.max(
                around().lexicon().phrases("common.reading.therefore").longest(words, 0), announces("but", words, 0));
        if (mark < 0 || so == 0 || so == words.size()) {
            return "";
        }
        return namesNothing(text.substring(0, mark), options)
                ? text.substring(words.get(so).from())
                : "";
    }

    private boolean namesNothing(String text, List<Options.Option> options) {
        var found = offering(options).understand(text);
        return found.meant().isEmpty() && found.either().isEmpty();
    }

    /** Of "the pupils, since it is they who wait" what stands before a reason that names nothing. */
    private String explained(String text, List<Options.Option> options) {
        return IntStream.range(0, text.length() > REASONED ? 0 : text.length())
                .filter(at -> text.charAt(at) == ',' && isExplained(text.substring(at + 1), options))
                .mapToObj(at -> text.substring(0, at))
                .findFirst()
                .orElse("");
    }

    private boolean isExplained(String rest, List<Options.Option> options) {
        return isExplaining(WordAt.in(rest, 0, rest.length())) && namesNothing(rest, options);
    }

    /** "Since", "that is who", or "but I don't know how to count it". */
    private boolean isExplaining(List<WordAt> words) {
        int but = announces("but", words, 0);
        boolean isUnsure =
                but > 0 && IntStream.range(but, words.size()).anyMatch(at -> announces("not-known", words, at) > 0);
        var because = around().lexicon().phrases("common.reading.because");
        return isUnsure
                || (because.longest(words, 0) > 0
                        && words.stream()
                                .noneMatch(word -> around().listed("common.reading.against")
                                        .contains(word.plain())));
    }

    /** Of "skills, or no, co-creation" what comes last. */
    private String putRight(String text) {
        var words = WordAt.in(text, 0, text.length());
        int from = 0;
        for (int at = 1; at < words.size(); at++) {
            int length = Math.max(announces("correct", words, at), announces("regret", words, at));
            int no = announces("no", words, at);
            if (length > 1 || (Math.max(length, no) > 0 && words.get(at).isApart())) {
                from = at + Math.max(length, no);
            }
        }
        return from == 0 || from >= words.size()
                ? ""
                : text.substring(words.get(from).from());
    }

    private int announces(String list, List<WordAt> words, int at) {
        return around().lexicon().phrases("common.words." + list).longest(words, at);
    }

    private Reading.Result chosen(Step.Ask ask, String text, List<Options.Option> options) {
        var offer = offering(options);
        return ask.kind() == Step.Kind.CHOICE ? Reading.choice(text, offer) : Reading.choices(text, offer);
    }

    /** Of "the users, or the residents I mean" only what comes last. */
    private String meant(String said) {
        var text = withoutThanks(said);
        var plain = Reading.plain(text);
        return around().listed("common.reading.rather").stream()
                .filter(phrase -> plain.endsWith(" " + phrase))
                .findFirst()
                .map(phrase -> afterTurn(plain.substring(0, plain.length() - phrase.length())))
                .orElse(text);
    }

    /** "The residents, thanks" says no more than "the residents". */
    private String withoutThanks(String text) {
        int end = Math.max(text.lastIndexOf(','), text.lastIndexOf(". "));
        return end > 0 && around().meaning("thanks").contains(Reading.plain(text.substring(end + 1)))
                ? text.substring(0, end)
                : text;
    }

    private String afterTurn(String plain) {
        var words = Wording.words(plain);
        int from = words.size();
        while (from > 0 && !around().listed("common.reading.against").contains(words.get(from - 1))) {
            from--;
        }
        return String.join(" ", words.subList(from, words.size()));
    }

    /** Whoever says once more what was understood, and nothing else that is, has said it all. */
    boolean isSaidAgain(Step.Ask ask, Reading.Misread misread, List<Piece> words) {
        var understood = misread.understood().stream().map(Options.Option::name).toList();
        return narrowed != null
                && narrowed.slot().equals(ask.slot())
                && !understood.isEmpty()
                && (misread.candidates().stream().allMatch(this::wasAskedAbout) || isInTheSameWords(ask, words))
                && narrowed.understood().containsAll(understood);
    }

    private boolean isInTheSameWords(Step.Ask ask, List<Piece> words) {
        var plain = Reading.plain(Piece.joined(words));
        return session.misread(ask.slot()).stream()
                .anyMatch(
                        earlier -> Reading.plain(Piece.joined(earlier.words())).equals(plain));
    }

    private boolean wasAskedAbout(Options.Option option) {
        return narrowed != null && narrowed.options().contains(option.name());
    }

    /** With what was certain before, which stands ticked on the card that is answered. */
    private Reading.Result withUnderstood(Reading.Result read) {
        if (narrowed != null
                && read instanceof Reading.Understood understood
                && understood.answer() instanceof Answer.Choices more) {
            var all = Stream.concat(narrowed.understood().stream(), more.options().stream());
            return new Reading.Understood(new Answer.Choices(all.distinct().toList()));
        }
        return read;
    }

    /** Asks once which of a few is meant; whoever is still unclear then sees all there are. */
    Turn narrowed(Step.Ask ask, Reading.Misread misread, List<Piece> words) {
        var phrasing = engine.phrasing(session);
        var understood = understood(misread);
        var shown = shown(phrasing.options(ask), misread, understood);
        var sentence = phrasing.sentence(key(misread), misread.words());
        var parts = new ArrayList<Card.Part>(List.of(new Card.Say(sentence)));
        parts.addAll(engine.questions(session).controls(ask, shown, understood));
        var names = shown.stream().map(Options.Option::name).toList();
        var missed = new Mark.Misread(ask.slot(), isUnderstood(misread, words) ? List.of() : words);
        return Turn.open(session.with(missed).with(new Mark.Narrowed(ask.slot(), names, understood)), parts)
                .refusing(sentence);
    }

    /** Nothing was said besides options; figures alone say nothing that could be kept. */
    private static boolean isUnderstood(Reading.Misread misread, List<Piece> words) {
        return !misread.saysMore() || Piece.joined(words).chars().noneMatch(Character::isLetter);
    }

    private List<Options.Option> shown(List<Options.Option> all, Reading.Misread misread, List<String> understood) {
        return narrowed != null || misread.candidates().isEmpty()
                ? all
                : all.stream()
                        .filter(option -> misread.candidates().contains(option) || understood.contains(option.name()))
                        .toList();
    }

    private String key(Reading.Misread misread) {
        return narrowed != null
                        && misread.understood().isEmpty()
                        && !misread.candidates().isEmpty()
                ? "common.error.all-of-them"
                : misread.key();
    }

    /** What is certain by now, from this answer and from the one before it. */
    private List<String> understood(Reading.Misread misread) {
        var now = misread.understood().stream().map(Options.Option::name);
        return Stream.concat(narrowed == null ? Stream.of() : narrowed.understood().stream(), now)
                .distinct()
                .toList();
    }

    /** People type an option in any language, by the name that it has in the script, or with a word for it. */
    Offer.Named named(Options.Option option, String word) {
        var names = new ArrayList<>(around().wordsInEveryLanguage(option.label()));
        names.add(option.name());
        var others = new ArrayList<>(option.alsoCalled());
        others.addAll(around().meaning(word));
        return Offer.Named.of(option, names, others);
    }

    /** These options by everything that people call them. */
    Offer offering(List<Options.Option> options) {
        return around().lexicon()
                .made(
                        Offer.class,
                        "",
                        options,
                        all -> offer(all.stream()
                                .map(option -> named(option, YES_OR_NO.contains(option.name()) ? option.name() : ""))
                                .toList()));
    }

    Offer offer(List<Offer.Named> options) {
        return new Offer(options, wording(options.size()), true);
    }

    /** @param numbers how many numbers can be meant */
    private Wording wording(int numbers) {
        return new Wording(
                numbers == 0 ? around().listed("common.reading.filler") : filler(),
                around().listed("common.reading.against"),
                around().listed("common.reading.describing"),
                around().listed("common.reading.ourselves"),
                around().listed("common.reading.number.sign"),
                IntStream.rangeClosed(1, numbers)
                        .mapToObj(number -> around().listed("common.reading.number." + number))
                        .toList());
    }

    /** Whoever does not know and names an option all the same has chosen: "don't know, perhaps the users". */
    private Set<String> filler() {
        return Stream.concat(
                        around().listed("common.reading.filler").stream(),
                        around().meaning(Heard.Word.NOT_KNOWN.code()).stream())
                .collect(Collectors.toSet());
    }

    /** Without what people put around an answer. */
    String essence(String text) {
        return wording(0).essence(Reading.plain(text), name -> false);
    }

    private Surroundings around() {
        return engine.around();
    }
}
