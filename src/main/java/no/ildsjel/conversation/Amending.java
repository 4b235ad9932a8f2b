package no.ildsjel.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;

/**
 * Reads what says outright how an answer given before shall be: "the value should be …", "not this but that", "and the
 * residents too". Options count by their whole names only, since whoever says more tells something.
 */
final class Amending {
    private static final Pattern END = Pattern.compile("[.!?…]\\s+\\S");

    private final Engine engine;
    private final Session session;
    private final String text;
    private final List<WordAt> words;
    private final Vocabulary vocabulary;
    private final List<Step.Ask> asks;
    private final Optional<Step.Ask> open;
    private final Map<String, Phrases> labels = new HashMap<>();

    /** The first word after those that only announce a correction. */
    private final int begin;

    /** Whether they say that something else was meant. */
    private final boolean isAnnounced;

    Amending(Engine engine, Session session, String text) {
        this.engine = engine;
        this.session = session;
        this.text = text;
        this.words = WordAt.in(text, 0, text.length());
        this.vocabulary = new Vocabulary(engine, session);
        var path = engine.path(session);
        this.open = path.question();
        var onRecap = path.recap().stream()
                .flatMap(review -> engine.recap(session).changeableSlots(review).stream())
                .flatMap(slot -> engine.script().ask(slot).stream());
        this.asks =
                Stream.concat(path.changeable().stream(), onRecap).distinct().toList();
        int to = 0;
        boolean saysSo = false;
        for (int length = 1; length > 0; to += length) {
            int at = to;
            int correct = longest(to, "correct");
            length = Stream.of("opener", "regret", "no")
                    .mapToInt(list -> longest(at, list))
                    .reduce(correct, Math::max);
            saysSo |= correct > 0 && correct == length;
        }
        this.begin = to;
        this.isAnnounced = saysSo;
    }

    /**
     * How one of the questions is answered now.
     *
     * @param said the words that say so; empty where something was taken away
     */
    record Amended(Step.Ask ask, Answer answer, String said) {}

    Optional<Amended> amended() {
        return words.isEmpty() || asks.isEmpty()
                ? Optional.empty()
                : labelled().or(this::exchanged).or(() -> renamed(begin)).or(this::concluded);
    }

    /** Of "wait, it's us translators who suffer, so staff" the beginning and the end. */
    private Optional<Amended> concluded() {
        var therefore = engine.around().lexicon().phrases("common.reading.therefore");
        int so = words.size() - 1;
        while (so > begin
                && (therefore.longest(words, so) == 0 || !words.get(so).isApart())) {
            so--;
        }
        int answer = so + therefore.longest(words, so);
        if (begin == 0 || so <= begin || answer >= words.size()) {
            return Optional.empty();
        }
        var brief = text.substring(0, words.get(begin).from())
                + text.substring(words.get(answer).from());
        return new Amending(engine, session, brief).exchanged();
    }

    List<WordAt> words() {
        return words;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Step.Ask> asks() {
        return asks;
    }

    Optional<Step.Ask> open() {
        return open;
    }

    /** Whether it begins with words that only announce a correction. */
    boolean isBegun() {
        return begin > 0;
    }

    boolean beginsWithAnd() {
        return words.stream().limit(begin + 1L).anyMatch(word -> Reading.isAnd(word.plain()));
    }

    /** What is meant instead, where the message says so. */
    Optional<String> meant() {
        return isAnnounced
                ? Optional.of(
                        begin == words.size()
                                ? ""
                                : text.substring(words.get(begin).from()))
                : Optional.empty();
    }

    /** "Back to the question about the value": which shall be put anew. */
    Optional<Step.Ask> askedAnew() {
        int verb = Math.max(longest(begin, "anew"), longest(begin, "change"));
        int from = past(begin + verb, "article");
        return verb == 0
                ? Optional.empty()
                : asks.stream().filter(ask -> isOnly(ask, from)).findFirst();
    }

    private boolean isOnly(Step.Ask ask, int from) {
        int label = label(ask, from);
        return label > 0 && past(from + label, "again") == words.size();
    }

    /** How many words the longest of these phrases has that stands here; 0 for none. */
    private int longest(int at, String list) {
        return engine.around().lexicon().phrases("common.words." + list).longest(words, at);
    }

    /** The first word from here that is not one of these. */
    private int past(int at, String list) {
        int to = at;
        for (int length = longest(to, list); length > 0; length = longest(to, list)) {
            to += length;
        }
        return to;
    }

    /** "The value should be better quality", "change the value to better quality". */
    private Optional<Amended> labelled() {
        int change = Math.max(longest(begin, "change"), longest(begin, "set"));
        if (change == 0 && next(begin, "become") < 0 && text.indexOf(':') < 0) {
            return Optional.empty();
        }
        int from = past(begin + change, "article");
        return Stream.concat(asks.stream(), open.filter(Step.Ask::isWhole).stream())
                .distinct()
                .filter(ask -> isMeant(ask, change > 0))
                .flatMap(ask -> labelled(ask, from, change > 0).stream())
                .findFirst();
    }

    /** An answer in words may well begin with the name of what is asked. */
    private boolean isMeant(Step.Ask ask, boolean isChange) {
        boolean isOpen = open.filter(ask::equals).isPresent();
        return ask.kind() != Step.Kind.TEXT || ask.isWhole() || (!isOpen && (isChange || begin > 0));
    }

    private Optional<Amended> labelled(Step.Ask ask, int from, boolean isChange) {
        int to = from + label(ask, from);
        int become = longest(to, isChange ? "into" : "become");
        boolean isHeading = to > from
                && to < words.size()
                && open.filter(ask::equals).isPresent()
                && text.substring(words.get(to - 1).to(), words.get(to).from()).contains(":");
        return (to > from && become > 0) || isHeading ? read(ask, to + become) : Optional.empty();
    }

    /** How many words of the name of a question stand here. */
    int label(Step.Ask ask, int at) {
        var label = labels.computeIfAbsent(
                ask.slot(),
                slot -> Phrases.of(engine.around()
                        .wordsInEveryLanguage(engine.phrasing(session).phrase(slot + ".label"))));
        return Math.max(listed(ask, "heading").longest(words, at), label.longest(words, at));
    }

    private Phrases listed(Step.Ask ask, String list) {
        return engine.around().lexicon().phrases(engine.script().key(ask.slot() + "." + list));
    }

    private Optional<Amended> read(Step.Ask ask, int from) {
        return from < words.size() ? read(ask, from, words.size()) : Optional.empty();
    }

    private Optional<Amended> read(Step.Ask ask, int from, int to) {
        int end = to == words.size() ? text.length() : words.get(to - 1).to();
        var all = text.substring(words.get(from).from(), end);
        var said = ask.isWhole() ? Reading.bare(begin > 0 ? unasked(all) : all) : all;
        return new Typing(engine, session).understood(ask, said) instanceof Reading.Understood understood
                ? Optional.of(new Amended(ask, understood.answer(), said))
                : Optional.empty();
    }

    /** "Can the title be …?" asks us; the title does not. */
    private static String unasked(String all) {
        var said = all.strip();
        return said.endsWith("?") ? said.substring(0, said.length() - 1) : said;
    }

    private int next(int from, String list) {
        for (int at = from; at < words.size(); at++) {
            if (longest(at, list) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** "Not the users but us", "and the residents too". */
    private Optional<Amended> exchanged() {
        return new Exchanging(this, session, engine.around().lexicon(), text)
                .read()
                .flatMap(now -> {
                    var said = now.from() == now.to() ? "" : said(now.from(), now.to());
                    return chosen(now.ask(), now.options()).map(answer -> new Amended(now.ask(), answer, said));
                });
    }

    private String said(int from, int to) {
        return text.substring(words.get(from).from(), words.get(to - 1).to());
    }

    private static Optional<Answer> chosen(Step.Ask ask, Set<String> names) {
        if (ask.kind() == Step.Kind.CHOICES) {
            return Optional.of(new Answer.Choices(List.copyOf(names)));
        }
        return names.size() == 1
                ? Optional.of(new Answer.Choice(names.iterator().next()))
                : Optional.empty();
    }

    /** The word after the last, going back from here, that is not one of these. */
    private int before(int to, int from, String list) {
        int end = to;
        while (end > from && longest(end - 1, list) > 0) {
            end--;
        }
        return end;
    }

    /** "Call it Keys at night instead". */
    private Optional<Amended> renamed(int from) {
        var names = Stream.concat(open.stream(), asks.stream())
                .filter(Step.Ask::isWhole)
                .filter(ask -> ask.kind() == Step.Kind.TEXT)
                .distinct();
        return names.flatMap(ask -> renamed(ask, from).stream()).findFirst();
    }

    private Optional<Amended> renamed(Step.Ask ask, int first) {
        int from = afterReason(ask, first);
        int cue = listed(ask, "cue").longest(words, from);
        int begins = past(from + cue, "rather");
        int ends = before(words.size(), begins, "rather");
        if (cue == 0 || begins >= ends || END.matcher(text).find()) {
            return Optional.empty();
        }
        return read(ask, begins, ends);
    }

    /** Of "the title is bad, call it …" what comes after the mark. */
    private int afterReason(Step.Ask ask, int from) {
        int named = past(from, "article");
        int to = named + label(ask, named);
        while (to > named && to < words.size() && !words.get(to).isApart()) {
            to++;
        }
        return to > named && to < words.size() ? to : from;
    }
}
