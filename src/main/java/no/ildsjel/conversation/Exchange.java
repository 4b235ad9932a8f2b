package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;

/** One way through the words of a message with the options of one question in mind: which of them come, and which go. */
final class Exchange {
    /** What describes the last option named has no more words. */
    private static final int DESCRIPTION = 7;

    private final Amending amending;
    private final List<WordAt> words;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Step.Ask ask;
    private final boolean isQuestion;
    private final List<String> given;
    private final Set<String> comes = new LinkedHashSet<>();
    private final Set<String> goes = new LinkedHashSet<>();
    private final List<Integer> places = new ArrayList<>();

    /** Options of which only some can be meant, as by "money". */
    private final List<Set<String>> either = new ArrayList<>();

    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

    /** Whether what is named now shall go. */
    private boolean isGoing;

    /** Whether a mark stands behind what was named last. */
    private boolean isApart;

    /** The first word that only describes what was named last; none before 0. */
    private int described = -1;

    Exchange(Amending amending, Session session, Lexicon lexicon, Step.Ask ask, boolean isQuestion) {
        this.amending = amending;
        this.words = amending.words();
        this.lexicon = lexicon;
        this.vocabulary = amending.vocabulary();
        this.ask = ask;
        this.isQuestion = isQuestion;
        this.given = session.answers()
                .find(ask.slot())
                .filter(answer -> answer instanceof Answer.Choices || answer instanceof Answer.Choice)
                .map(Answer::values)
                .orElse(List.of());
    }

    /** Whether the options of this question are named, and nothing is said that means anything else. */
    boolean isRead() {
        if (amending.beginsWithAnd() && !isForWords()) {
            signs.add(Sign.MORE);
        }
        int at = 0;
        for (int length = 1; length > 0 && at < words.size(); at += length) {
            length = step(at);
        }
        if (isGoing && goes.isEmpty()) {
            goes.addAll(comes);
            comes.clear();
            places.clear();
        }
        return at == words.size() ? (!comes.isEmpty() || !goes.isEmpty()) && isClear() : isDescribed(at);
    }

    /** Whether one of those that can be meant is named as well, or was before. */
    private boolean isClear() {
        return either.stream()
                .allMatch(some -> some.stream().anyMatch(name -> comes.contains(name) || given.contains(name)));
    }

    Step.Ask ask() {
        return ask;
    }

    /** Whether the open question could be answered so. */
    boolean mayAnswer() {
        return ask.kind() == Step.Kind.CHOICES || comes.size() == 1;
    }

    private boolean isForWords() {
        return amending.open().filter(open -> open.kind() == Step.Kind.TEXT).isPresent();
    }

    private int step(int at) {
        isApart |= words.get(at).isApart();
        if (isGoing && !goes.isEmpty() && words.get(at).isApart() && beginsWhatRemains(at)) {
            comes();
        }
        var name = vocabulary.names(ask).first(words.subList(at, words.size()));
        int named = name.options().size() == 1 ? name.length() : 0;
        int label = amending.label(ask, at);
        var say = Say.at(lexicon, words, at);
        int said = say.map(each -> longest(at, each)).orElse(0);
        if (named > 0 && named >= Math.max(said, label)) {
            take(Vocabulary.names(name.options()), at, named);
            return named;
        }
        if (label > 0 && label >= said) {
            if (label > 1 || !vocabulary.isFiller(words.get(at))) {
                signs.add(Sign.LABELLED);
            }
            return label;
        }
        if (said > 0) {
            say(say.orElseThrow(), at, at + said);
            return said;
        }
        if (name.isAmbiguous() && !isGoing) {
            either.add(Vocabulary.names(name.options()));
        }
        describes(at);
        boolean isFiller = name.options().isEmpty() && name.length() > 0;
        return isFiller ? name.length() : byOneWord(at);
    }

    /** A word that several have, such as "better", says nothing beside one that only one of them has. */
    private int byOneWord(int at) {
        var options = new LinkedHashSet<String>();
        vocabulary.offer(ask).calledByOne(words.get(at).plain()).forEach(option -> options.add(option.name()));
        if (options.size() > 1 && isGoing) {
            options.retainAll(given);
        }
        if (options.size() == 1) {
            take(options, at, 1);
            signs.add(Sign.IN_PART);
        }
        return options.isEmpty() ? 0 : 1;
    }

    /** "Forget the users, it is only the staff". */
    private boolean beginsWhatRemains(int at) {
        return lexicon.phrases("common.words.remains").longest(words, at) > 0;
    }

    private int longest(int at, Say say) {
        return say.longest(lexicon, words, at);
    }

    private void describes(int at) {
        boolean isNamed = !comes.isEmpty() || !goes.isEmpty();
        var word = words.get(at);
        // "Not only the staff, the residents wait there as well": what they do describes them.
        boolean isMore = signs.contains(Sign.INCLUDED) && endsWithToo();
        if (isNamed && described < 0 && (isMore || word.isApart() || vocabulary.isDescribing(word.plain()))) {
            described = at;
        }
    }

    private void take(Set<String> options, int at, int length) {
        described = -1;
        // "Forget the time, it is the climate": what was not chosen can only come.
        boolean isOther = isGoing && isApart && !goes.isEmpty() && !given.containsAll(options);
        isGoing &= !isOther;
        isApart = false;
        if (isGoing) {
            goes.addAll(options);
        } else {
            comes.addAll(options);
            places.add(at);
            places.add(at + length);
        }
    }

    private void say(Say say, int at, int next) {
        switch (say) {
            case NOT_THIS -> isGoing = true;
            case REMOVE -> goes(Sign.TAKEN_OUT);
            case INCLUDE -> comes(Sign.INCLUDED, Sign.MORE);
            case MAKE -> comes(Sign.STRONG, Sign.WHOLE);
            case CHANGE -> asks(at, Sign.STRONG, Sign.CORRECTING);
            case SET -> asks(at, Sign.STRONG);
            case BECOME -> {
                comes(Sign.STRONG);
                insteadOfThose();
            }
            case INTO -> into(at, next);
            case BUT -> comes();
            case FOR -> exchanges();
            case TOO -> signs.add(Sign.MORE);
            case RATHER -> signs.add(Sign.WEAK);
            case REGRET, NO -> puttingRight(at, next, Sign.WEAK);
            case CORRECT -> puttingRight(at, next, Sign.STRONG, Sign.WHOLE, Sign.CORRECTING);
            default -> {}
        }
        if (say == Say.MAKE && isVerb(at)) {
            // "Change it to" is said of what stands there; "it must be" may be an answer.
            signs.add(Sign.CORRECTING);
        }
    }

    /** "Write the staff" asks us for something; "we write it down" tells what is done. */
    private void asks(int verb, Sign... shown) {
        boolean isTold = verb > 0 && lexicon.phrases("common.reading.ourselves").longest(words, verb - 1) == 1;
        if (!isTold) {
            comes(shown);
        }
    }

    private void goes(Sign sign) {
        isGoing = true;
        signs.add(sign);
    }

    private void comes(Sign... shown) {
        isGoing = false;
        signs.addAll(List.of(shown));
    }

    /** Of "the users, no sorry, the staff" only what comes last is meant. */
    private void puttingRight(int at, int next, Sign... shown) {
        signs.addAll(List.of(shown));
        if (!comes.isEmpty() && next < words.size() && words.get(at).isApart()) {
            comes.clear();
            places.clear();
        }
    }

    private boolean isVerb(int at) {
        return longest(at, Say.CHANGE) > 0 || longest(at, Say.SET) > 0;
    }

    /** "With" comes between two options, or means "too" in the end. */
    private void into(int at, int next) {
        if (next < words.size()) {
            comes();
            insteadOfThose();
        } else if (longest(at, Say.TOO) > 0) {
            signs.add(Sign.MORE);
        }
    }

    /** "Swap the users for the staff", but not "quality for the staff". */
    private void exchanges() {
        if (!comes.isEmpty() && given.containsAll(comes)) {
            insteadOfThose();
        }
    }

    /** Of "change the users to the staff" the first go; what "should also be" comes to the others. */
    private void insteadOfThose() {
        if (!isStrong() || signs.contains(Sign.INCLUDED)) {
            return;
        }
        signs.add(Sign.WHOLE);
        if (!comes.isEmpty() && given.containsAll(comes)) {
            goes.addAll(comes);
            comes.clear();
            places.clear();
        }
    }

    /** "The residents on the list": what describes the last says nothing else. */
    private boolean isDescribed(int at) {
        var rest = described < 0 ? List.<WordAt>of() : words.subList(described, words.size());
        return !isForWords()
                && described >= 0
                && at >= described
                && rest.size() <= DESCRIPTION
                && rest.stream().noneMatch(word -> vocabulary.isAgainst(word.plain()));
    }

    /** Whether options that were chosen shall go. */
    private boolean takesOut() {
        return !goes.isEmpty() && given.containsAll(goes);
    }

    boolean isStrong() {
        return signs.contains(Sign.STRONG);
    }

    boolean isCorrecting() {
        return signs.contains(Sign.CORRECTING);
    }

    boolean isInFull() {
        return !signs.contains(Sign.IN_PART);
    }

    /** Whether it says itself which question it is about. */
    boolean isSure() {
        return takesOut() || signs.contains(Sign.LABELLED);
    }

    Optional<Exchanged> result() {
        var now = new LinkedHashSet<String>();
        boolean isAdded =
                goes.isEmpty() && (endsWithToo() || (signs.contains(Sign.MORE) && !signs.contains(Sign.WHOLE)));
        if (isAdded || !goes.isEmpty()) {
            now.addAll(given);
            now.removeAll(goes);
        }
        now.addAll(comes);
        boolean isMeant = goes.isEmpty() ? (isAdded ? mayAdd() : mayReplace()) : mayTakeOut();
        return isMeant ? exchanged(now) : Optional.empty();
    }

    /** "It should be time as well": many write "og" for "òg". */
    private boolean endsWithToo() {
        int last = words.size() - 1;
        return (last > 0 && longest(last - 1, Say.TOO) == 2)
                || longest(last, Say.TOO) > 0
                || (last > 0 && Reading.isAnd(words.get(last).plain()));
    }

    private boolean mayTakeOut() {
        return takesOut() && (!isQuestion || isStrong() || signs.contains(Sign.TAKEN_OUT));
    }

    private boolean mayAdd() {
        return ask.kind() == Step.Kind.CHOICES
                && (!isForWords() || amending.isBegun() || signs.contains(Sign.INCLUDED));
    }

    private boolean mayReplace() {
        if (isForWords()) {
            return isCorrecting() || signs.contains(Sign.WHOLE);
        }
        boolean isShown = signs.contains(Sign.LABELLED) || signs.contains(Sign.WEAK);
        return isStrong() || (isShown && !isQuestion);
    }

    /**
     * How the options of a question are chosen now.
     *
     * @param from the first word of those that come
     * @param to the word after their last; the same where only some go
     */
    record Exchanged(Step.Ask ask, Set<String> options, int from, int to) {}

    private Optional<Exchanged> exchanged(Set<String> now) {
        boolean isPossible = !now.isEmpty() && (ask.kind() == Step.Kind.CHOICES || now.size() == 1);
        int from = places.isEmpty() ? 0 : places.get(0);
        int to = places.isEmpty() ? 0 : places.get(places.size() - 1);
        return isPossible ? Optional.of(new Exchanged(ask, now, from, to)) : Optional.empty();
    }
}
