package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;

/** How much somebody tells in what could be the answer to a question with options. */
record Told(List<Clause> clauses, boolean isWhole, boolean isAnnounced) {
    private static final String ENDS = ".!…";

    /** Fewer words that name nothing are a remark. */
    private static final int TOLD = 3;

    /** A sentence with a full stop needs fewer. */
    private static final int WRITTEN = 2;

    /** Without one, nobody answers in so many. */
    private static final int STORY = 4;

    /**
     * @param isLabelFirst whether it begins with a name of several words: what follows that is a remark
     * @param isSaying whether it says of what it names what that does: "the pupils laugh at it"
     * @param more how many of its words neither name an option nor stand around a name
     */
    private record Clause(boolean isNaming, boolean isLabelFirst, boolean isSaying, int more) {
        boolean isAnswer() {
            return isNaming && more < TOLD;
        }

        boolean isMore() {
            return isSaying || more >= (isLabelFirst ? STORY : TOLD);
        }
    }

    static Told of(Engine engine, Session session, Step.Ask ask, String text) {
        var words = WordAt.in(text, 0, text.length());
        var end = text.strip();
        boolean isWhole = !end.isEmpty() && ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
        var cues = new Cues(word -> true, engine.around().listed("common.reading.in-between"));
        for (var list : List.of(".cue", ".faint-cue")) {
            cues.add(ask, engine.around().lexicon().phrases(engine.script().key(ask.slot() + list)), Cues.Weight.SURE);
        }
        return new Told(
                clauses(engine, new Vocabulary(engine, session).names(ask), words),
                isWhole,
                !cues.in(words).isEmpty());
    }

    private static List<Clause> clauses(Engine engine, Enumerating names, List<WordAt> words) {
        var clauses = new ArrayList<Clause>();
        for (int at = 0; at < words.size(); ) {
            int end = at + 1;
            while (end < words.size() && !words.get(end).isApart()) {
                end++;
            }
            clauses.add(clause(engine, names, words.subList(at, end)));
            at = end;
        }
        return clauses;
    }

    private static Clause clause(Engine engine, Enumerating names, List<WordAt> words) {
        var relative = engine.around().listed("common.reading.relative");
        var wording = names.wording();
        boolean isNaming = false;
        boolean isLabelFirst = false;
        boolean isSaying = false;
        boolean isJustNamed = false;
        boolean mayDo = false;
        int more = 0;
        for (int at = 0; at < words.size(); ) {
            var next = names.first(words.subList(at, words.size()));
            var word = words.get(at).plain();
            if (isJustNamed && relative.contains(word)) {
                // "Those who drive at night" are described, and nothing is told of them.
                return new Clause(true, isLabelFirst, isSaying, more);
            }
            boolean isOther = next.length() == 0 && !wording.isAgainst(word);
            isSaying |= mayDo && isOther && !wording.isDescribing(word) && at + 1 < words.size();
            more += isOther ? 1 : 0;
            isJustNamed = !next.options().isEmpty();
            mayDo = isJustNamed && next.length() == 1 && !wording.isOurselves(word);
            isLabelFirst |= isJustNamed && !isNaming && more == 0 && next.length() > 1;
            isNaming |= isJustNamed;
            at += Math.max(1, next.length());
        }
        return new Clause(isNaming, isLabelFirst, isSaying, more);
    }

    boolean isNaming() {
        return clauses.stream().anyMatch(Clause::isNaming);
    }

    /**
     * Whether it says how things are, so that what it names is no answer.
     *
     * @param isUnderstood whether it could be one
     */
    boolean isNoAnswer(boolean isUnderstood) {
        int more = clauses.stream().mapToInt(Clause::more).sum();
        int least = isUnderstood ? STORY : TOLD;
        boolean isStory = clauses.stream().anyMatch(clause -> clause.more() >= least);
        return !isAnnounced
                && ((isWhole && more >= WRITTEN) || (isStory && clauses.stream().noneMatch(Clause::isAnswer)));
    }

    /** Whether it says more than an answer does. */
    boolean isMore() {
        return clauses.stream().anyMatch(Clause::isMore);
    }
}
