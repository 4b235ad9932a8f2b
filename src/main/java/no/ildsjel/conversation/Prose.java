package no.ildsjel.conversation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.ildsjel.conversation.script.Step;

/**
 * Reads sentences without headings. A sentence that begins with a cue for a text belongs to that; options are read
 * after a cue for them, and stay in the sentence all the same.
 */
final class Prose {
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern QUOTED = Pattern.compile("[\\s:]*[«“”„\"]([^«»“”„\"\\n]+)[»“”\"]");

    /** Whoever only names options writes no more. */
    private static final int FRAGMENT = 10;

    private final String text;
    private final Cues cues;
    private final Vocabulary vocabulary;
    private final List<Step.Ask> choices;
    private final Fragments fragments;
    private final Set<String> known;
    private final boolean isNeedTold;
    private final List<Sentence> sentences;

    private final Map<String, Set<String>> named = new LinkedHashMap<>();
    private final Map<String, Answer> others = new LinkedHashMap<>();
    private final Set<String> unsure = new HashSet<>();
    private final Map<Integer, Move> moves = new HashMap<>();
    private final Set<Integer> understood = new HashSet<>();
    private final Set<Integer> partly = new HashSet<>();

    /**
     * @param choices the questions whose options may be named without a cue, beside other answers
     * @param known what stands below headings
     * @param isNeedTold whether it was, before this message
     */
    Prose(
            String text,
            List<Passages.Passage> passages,
            Cues cues,
            Vocabulary vocabulary,
            List<Step.Ask> choices,
            Set<String> known,
            boolean isNeedTold) {
        this.text = text;
        this.cues = cues;
        this.vocabulary = vocabulary;
        this.choices = choices;
        this.fragments = new Fragments(choices, vocabulary);
        this.known = known;
        this.isNeedTold = isNeedTold;
        this.sentences = passages.stream().map(this::sentence).toList();
    }

    /**
     * What a sentence tells from this place on.
     *
     * @param content where the answer begins, after words that only say what it is
     */
    record Move(Step.Ask ask, int from, int content) {}

    private record Sentence(Passages.Passage passage, List<WordAt> words, List<Cues.Hit> hits) {
        List<WordAt> between(int from, int to) {
            return words.subList(from, to);
        }

        /** Where the words after this hit end: at the next. */
        int end(int hit) {
            return hit + 1 < hits.size() ? hits.get(hit + 1).from() : words.size();
        }

        /** Whether it says more than hello. */
        boolean tells() {
            return !passage.isBelow() && words.size() > Passages.GREETING;
        }

        int begin(int hit) {
            return hit == 0 ? 0 : hits.get(hit - 1).to();
        }
    }

    private Sentence sentence(Passages.Passage passage) {
        var words = WordAt.in(text, passage.content(), passage.to());
        return new Sentence(passage, words, cues.in(words));
    }

    void read() {
        each(Cues.Weight.SURE);
        each(Cues.Weight.LATER);
        fragments();
        each(Cues.Weight.FAINT);
    }

    private void each(Cues.Weight weight) {
        for (int number = 0; number < sentences.size(); number++) {
            var hits = sentences.get(number).hits();
            for (int hit = 0; hit < hits.size(); hit++) {
                if (hits.get(hit).weight() == weight && counts(hits.get(hit), number)) {
                    heed(number, hit);
                }
            }
        }
    }

    private boolean counts(Cues.Hit hit, int number) {
        boolean isBelow = sentences.get(number).passage().isBelow();
        return switch (hit.weight()) {
            case SURE -> true;
            case LATER -> !isBelow && isNeedToldBefore(number) && !isTurned(hit, number);
            case FAINT -> !isBelow && counts(hit.ask(), number);
        };
    }

    /** By a sentence that stays where it is. */
    private boolean isNeedToldBefore(int number) {
        return isNeedTold
                || IntStream.range(0, number)
                        .anyMatch(earlier ->
                                sentences.get(earlier).tells() && !moves.containsKey(earlier) && !isAll(earlier));
    }

    /** "We can" tells what could be done, "we can not" what is difficult. */
    private boolean isTurned(Cues.Hit hit, int number) {
        var words = sentences.get(number).words();
        return hit.to() < words.size()
                && vocabulary.isAgainst(words.get(hit.to()).plain());
    }

    /** A faint cue counts beside what is certain: for a text right after it. */
    private boolean counts(Step.Ask ask, int number) {
        if (ask.kind() == Step.Kind.TEXT) {
            return isUnderstoodBefore(number);
        }
        return told().stream().anyMatch(slot -> !slot.equals(ask.slot()));
    }

    /** By the sentence before, or because a heading stood between. */
    private boolean isUnderstoodBefore(int number) {
        int end = number == 0 ? 0 : sentences.get(number - 1).passage().to();
        return understood.contains(number - 1)
                || sentences.get(number).passage().from() > end;
    }

    private Set<String> told() {
        var told = new HashSet<>(known);
        told.addAll(named.keySet());
        told.addAll(others.keySet());
        moves.values().forEach(move -> told.add(move.ask().slot()));
        return told;
    }

    private void heed(int number, int hit) {
        var sentence = sentences.get(number);
        var ask = sentence.hits().get(hit).ask();
        boolean isTold = switch (ask.kind()) {
            case CHOICES -> isTold(ask, options(sentence, hit), number);
            case CHOICE -> isTold(ask, option(ask, sentence, hit), number);
            case TEXT -> ask.isWhole() ? isName(ask, number, hit) : isMoved(ask, number, hit);
            case DATE, FILES -> false;
        };
        (isTold ? understood : partly).add(number);
    }

    private boolean isTold(Step.Ask ask, Enumerating.Found found, int number) {
        var sentence = sentences.get(number);
        if (found.isSomething()) {
            if (!found.isAll()) {
                partly.add(number);
            }
            named.computeIfAbsent(ask.slot(), slot -> new LinkedHashSet<>()).addAll(Vocabulary.names(found.options()));
            return true;
        }
        if (found.isSure() && ask.mayBeUnknown() && vocabulary.saysNotKnown(sentence.words())) {
            others.put(ask.slot(), new Answer.NotKnown());
            partly.add(number);
            return true;
        }
        long cuesForIt =
                sentence.hits().stream().filter(hit -> hit.ask().equals(ask)).count();
        if (!found.isSure() || cuesForIt > 1) {
            unsure.add(ask.slot());
        }
        return false;
    }

    private Enumerating.Found options(Sentence sentence, int number) {
        var hit = sentence.hits().get(number);
        var names = hit.weight() == Cues.Weight.FAINT ? vocabulary.labels(hit.ask()) : vocabulary.names(hit.ask());
        // "We save money": the name begins in the cue.
        var with = IntStream.range(hit.from(), hit.to())
                .mapToObj(from -> names.in(sentence.between(from, sentence.end(number))))
                .filter(Enumerating.Found::isSomething)
                .findFirst();
        if (with.isPresent()) {
            return with.get();
        }
        var after = names.in(sentence.between(hit.to(), sentence.end(number)));
        if (!after.options().isEmpty() || !after.isAll()) {
            return after;
        }
        // "It is the pupils that it concerns."
        var before = names.in(sentence.between(sentence.begin(number), hit.from()));
        return before.isAll() ? before : after;
    }

    private Enumerating.Found option(Step.Ask ask, Sentence sentence, int number) {
        var hit = sentence.hits().get(number);
        var after = sentence.between(hit.to(), sentence.end(number));
        var whole = option(ask, after);
        if (whole.isSomething()) {
            return whole;
        }
        int mark = 1;
        while (mark < after.size() && !after.get(mark).isApart()) {
            mark++;
        }
        var clause = option(ask, after.subList(0, Math.min(mark, after.size())));
        if (clause.isSomething()) {
            return new Enumerating.Found(clause.options(), true, false);
        }
        return clause.isAll() ? option(ask, sentence.between(sentence.begin(number), hit.from())) : clause;
    }

    private Enumerating.Found option(Step.Ask ask, List<WordAt> words) {
        var said = WordAt.joined(words);
        if (FIGURE.matcher(said).find()) {
            return new Enumerating.Found(Set.of(), true, false);
        }
        var found = vocabulary.offer(ask).named(said);
        return new Enumerating.Found(found.meant(), found.either().isEmpty(), words.isEmpty() || found.isAll());
    }

    /** "Call it «Keys at night»", and nothing else. */
    private boolean isName(Step.Ask ask, int number, int hit) {
        var sentence = sentences.get(number);
        var words = sentence.words();
        var cue = sentence.hits().get(hit);
        var quoted = QUOTED.matcher(text)
                .region(words.get(cue.to() - 1).to(), sentence.passage().to());
        boolean isAlone = sentence.between(0, cue.from()).stream().allMatch(vocabulary::isFiller)
                && quoted.lookingAt()
                && words.get(words.size() - 1).to() <= quoted.end();
        if (isAlone) {
            moves.put(number, new Move(ask, sentence.passage().content(), quoted.start(1)));
        }
        return isAlone;
    }

    /** Only where the cue begins the sentence, or a clause after one that told something else. */
    private boolean isMoved(Step.Ask ask, int number, int hit) {
        var sentence = sentences.get(number);
        int from = sentence.hits().get(hit).from();
        int least = sentence.begin(hit);
        while (from > least
                && !sentence.words().get(from).isApart()
                && vocabulary.isFiller(sentence.words().get(from - 1))) {
            from--;
        }
        boolean isClause = hit > 0
                && understood.contains(number)
                && (sentence.words().get(from).isApart()
                        || Reading.isAnd(sentence.words().get(from).plain()));
        if ((from > 0 && !isClause) || moves.containsKey(number)) {
            return false;
        }
        // The whole sentence: half of one is nobody's words.
        int begins = sentence.passage().content();
        moves.put(number, new Move(ask, begins, begins));
        return true;
    }

    /** Sentences that only name options: certain where they and the rest of the message answer two questions or more. */
    private void fragments() {
        var found = new HashMap<Integer, Map<String, Set<String>>>();
        for (int number = 1; number < sentences.size(); number++) {
            var sentence = sentences.get(number);
            if (sentence.hits().isEmpty() && sentence.words().size() <= FRAGMENT) {
                found.put(number, fragments.in(sentence.words()));
            }
        }
        var told = told();
        found.values().forEach(each -> told.addAll(each.keySet()));
        if (told.size() > 1) {
            found.forEach((number, each) -> {
                each.forEach((slot, names) -> named.computeIfAbsent(slot, none -> new LinkedHashSet<>())
                        .addAll(names));
                if (!each.isEmpty()) {
                    understood.add(number);
                }
            });
        }
    }

    /** By slot, without what is not certain. */
    Map<String, Answer> answers() {
        var answers = new LinkedHashMap<>(others);
        for (var ask : choices) {
            var names = named.getOrDefault(ask.slot(), Set.of());
            if (!names.isEmpty() && !unsure.contains(ask.slot())) {
                if (ask.kind() == Step.Kind.CHOICES) {
                    answers.put(ask.slot(), new Answer.Choices(List.copyOf(names)));
                } else if (names.size() == 1) {
                    answers.put(ask.slot(), new Answer.Choice(names.iterator().next()));
                }
            }
        }
        return answers;
    }

    /** Whether nothing stands in it, before what belongs elsewhere, but options that were understood. */
    boolean isAll(int number) {
        var sentence = sentences.get(number);
        int first = sentence.hits().isEmpty() ? 0 : sentence.hits().get(0).from();
        return understood.contains(number)
                && !partly.contains(number)
                && sentence.between(0, first).stream().allMatch(vocabulary::isFiller);
    }

    /** Where the sentence of that number belongs, or the end of it. */
    Optional<Move> move(int number) {
        return Optional.ofNullable(moves.get(number));
    }
}
