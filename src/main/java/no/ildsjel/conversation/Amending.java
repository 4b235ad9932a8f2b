package no.ildsjel.conversation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
            int correct = longest(to, "correct");
            length = Math.max(correct, Math.max(longest(to, "opener"), longest(to, "no")));
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
                : labelled()
                        .or(() -> instead(begin))
                        .or(this::more)
                        .or(() -> renamed(begin))
                        .or(this::made);
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

    /** What the message says is meant, where that names options and nothing else: of the last question first. */
    Optional<Amended> named() {
        return Stream.of(answered().limit(1), open.stream(), answered().skip(1))
                .flatMap(some -> some)
                .flatMap(ask -> whole(ask, begin).stream())
                .findFirst();
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
    private int label(Step.Ask ask, int at) {
        var label =
                engine.around().wordsInEveryLanguage(engine.phrasing(session).phrase(ask.slot() + ".label"));
        return Math.max(
                listed(ask, "heading").longest(words, at), Phrases.of(label).longest(words, at));
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
        var said = ask.isWhole() ? Reading.bare(all) : all;
        return new Typing(engine, session).understood(ask, said) instanceof Reading.Understood understood
                ? Optional.of(new Amended(ask, understood.answer(), said))
                : Optional.empty();
    }

    /** "Not the users but us", "us, not the users", "not the users". */
    private Optional<Amended> instead(int from) {
        int not = longest(from, "not-this");
        if (not > 0) {
            int but = next(from + not, "but");
            return but < 0
                    ? without(from + not, words.size())
                    : exchanged(from + not, but, but + longest(but, "but"), words.size());
        }
        int later = next(from + 1, "not-this");
        return later < 0 ? Optional.empty() : exchanged(later + longest(later, "not-this"), words.size(), from, later);
    }

    private int next(int from, String list) {
        for (int at = from; at < words.size(); at++) {
            if (longest(at, list) > 0) {
                return at;
            }
        }
        return -1;
    }

    private Optional<Amended> exchanged(int oldFrom, int oldTo, int from, int to) {
        return answered()
                .flatMap(ask -> {
                    var given = chosen(ask);
                    var old = named(ask, oldFrom, oldTo);
                    var now = named(ask, from, to);
                    boolean isMeant = !old.isEmpty() && !now.isEmpty() && given.containsAll(old);
                    return isMeant ? changed(ask, given, old, now, from, to).stream() : Stream.empty();
                })
                .findFirst();
    }

    private Optional<Amended> without(int from, int to) {
        return answered()
                .filter(ask -> ask.kind() == Step.Kind.CHOICES)
                .flatMap(ask -> {
                    var given = chosen(ask);
                    var old = named(ask, from, to);
                    boolean isMeant = !old.isEmpty() && given.size() > old.size() && given.containsAll(old);
                    return isMeant ? changed(ask, given, old, Set.of(), to, to).stream() : Stream.empty();
                })
                .findFirst();
    }

    private Optional<Amended> changed(
            Step.Ask ask, List<String> given, Set<String> without, Set<String> with, int from, int to) {
        var names = new LinkedHashSet<>(given);
        names.removeAll(without);
        names.addAll(with);
        var said = from == to
                ? ""
                : text.substring(words.get(from).from(), words.get(to - 1).to());
        if (ask.kind() == Step.Kind.CHOICES) {
            return Optional.of(new Amended(ask, new Answer.Choices(List.copyOf(names)), said));
        }
        return names.size() == 1
                ? Optional.of(
                        new Amended(ask, new Answer.Choice(names.iterator().next()), said))
                : Optional.empty();
    }

    /** "And the residents too", "add the residents"; "remove the residents". */
    private Optional<Amended> more() {
        int remove = longest(begin, "remove");
        if (remove > 0) {
            return without(begin + remove, words.size());
        }
        int from = begin + longest(begin, "include");
        int to = before(words.size(), from, "too");
        boolean isMore = from > begin || to < words.size();
        boolean isAnswer = open.filter(ask -> !named(ask, from, to).isEmpty()).isPresent();
        return isMore && !isAnswer
                ? answered()
                        .filter(ask -> ask.kind() == Step.Kind.CHOICES)
                        .filter(ask -> !named(ask, from, to).isEmpty())
                        .flatMap(ask -> changed(ask, chosen(ask), Set.of(), named(ask, from, to), from, to).stream())
                        .findFirst()
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

    private Optional<Amended> renamed(Step.Ask ask, int from) {
        int cue = listed(ask, "cue").longest(words, from);
        int begins = past(from + cue, "rather");
        int ends = before(words.size(), begins, "rather");
        if (cue == 0 || begins >= ends || END.matcher(text).find()) {
            return Optional.empty();
        }
        return read(ask, begins, ends);
    }

    /** "Make it better quality". */
    private Optional<Amended> made() {
        int make = longest(begin, "make");
        return make == 0
                ? Optional.empty()
                : answered().flatMap(ask -> whole(ask, begin + make).stream()).findFirst();
    }

    private Optional<Amended> whole(Step.Ask ask, int from) {
        var names = named(ask, from, words.size());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return changed(ask, List.of(), Set.of(), names, from, words.size());
    }

    /** The questions that were answered with options, the last first. */
    private Stream<Step.Ask> answered() {
        return asks.stream()
                .filter(ask -> ask.kind() == Step.Kind.CHOICES || ask.kind() == Step.Kind.CHOICE)
                .filter(ask -> session.answers().find(ask.slot()).isPresent());
    }

    private List<String> chosen(Step.Ask ask) {
        return session.answers()
                .find(ask.slot())
                .filter(answer -> answer instanceof Answer.Choices || answer instanceof Answer.Choice)
                .map(Answer::values)
                .orElse(List.of());
    }

    /** The options whose names these words are, but for what describes the last; none where anything else stands there. */
    private Set<String> named(Step.Ask ask, int from, int to) {
        if (from >= to || (ask.kind() != Step.Kind.CHOICES && ask.kind() != Step.Kind.CHOICE)) {
            return Set.of();
        }
        return Stream.of(to, described(from, to))
                .filter(end -> end > from)
                .map(end -> vocabulary.names(ask).in(words.subList(from, end)))
                .filter(found -> found.isSomething() && found.isAll())
                .findFirst()
                .map(found -> Vocabulary.names(found.options()))
                .orElse(Set.of());
    }

    private int described(int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> vocabulary.isDescribing(words.get(at).plain()))
                .findFirst()
                .orElse(from);
    }
}
