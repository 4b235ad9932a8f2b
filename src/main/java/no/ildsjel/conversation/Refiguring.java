package no.ildsjel.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;

/** A figure in what was told that is put right: "it's 4 times a week, not 14". */
record Refiguring(Engine engine, Session session, List<WordAt> words) {
    private static final List<String> AROUND =
            List.of("common.words.not-this", "common.words.opener", "common.words.regret", "common.words.correct");

    /** Whoever writes more tells something else. */
    private static final int WORDS = 16;

    /** What is told now. */
    record Refigured(Step.Ask ask, List<Piece> pieces) {}

    /** Where the message names the figure that stands there, another instead of it, and nothing new besides. */
    Optional<Refigured> refigured() {
        return words.size() > WORDS ? Optional.empty() : putRight();
    }

    private Optional<Refigured> putRight() {
        var figures = IntStream.range(0, words.size())
                .filter(at -> isFigure(words.get(at)))
                .boxed()
                .toList();
        var wrong = figures.stream().filter(this::isTurned).toList();
        if (figures.size() != 2 || wrong.size() != 1) {
            return Optional.empty();
        }
        var old = words.get(wrong.get(0)).plain();
        var now = figures.stream()
                .filter(at -> !at.equals(wrong.get(0)))
                .map(at -> words.get(at).plain())
                .toList();
        var told = engine.script().asks().stream()
                .filter(ask -> ask.kind() == Step.Kind.TEXT && !ask.isWhole())
                .filter(ask -> stands(old, session.written(ask.slot())) > 0)
                .toList();
        return told.size() == 1 && stands(old, session.written(told.get(0).slot())) == 1 && isNothingNew(told.get(0))
                ? Optional.of(new Refigured(told.get(0), replaced(told.get(0), old, now.get(0))))
                : Optional.empty();
    }

    private static boolean isFigure(WordAt word) {
        return word.plain().chars().allMatch(Character::isDigit);
    }

    /** "Not 14". */
    private boolean isTurned(int figure) {
        var turning = engine.around().lexicon().phrases("common.words.not-this");
        return IntStream.range(0, figure).anyMatch(at -> at + turning.longest(words, at) == figure);
    }

    private static long stands(String figure, List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> in(piece.text()))
                .filter(word -> word.plain().equals(figure))
                .count();
    }

    private static Stream<WordAt> in(String text) {
        return WordAt.in(text, 0, text.length()).stream();
    }

    private boolean isNothingNew(Step.Ask ask) {
        Set<String> known = new HashSet<>(engine.around().listed("common.reading.filler"));
        session.written(ask.slot()).forEach(piece -> in(piece.text()).forEach(word -> known.add(word.plain())));
        for (int at = 0; at < words.size(); ) {
            int here = at;
            int length = AROUND.stream()
                    .mapToInt(list -> engine.around().lexicon().phrases(list).longest(words, here))
                    .max()
                    .orElse(0);
            if (length == 0
                    && !isFigure(words.get(at))
                    && !known.contains(words.get(at).plain())) {
                return false;
            }
            at += Math.max(1, length);
        }
        return true;
    }

    private List<Piece> replaced(Step.Ask ask, String old, String now) {
        return session.written(ask.slot()).stream()
                .map(piece -> in(piece.text())
                        .filter(word -> word.plain().equals(old))
                        .findFirst()
                        .map(word -> new Piece(
                                piece.message(),
                                piece.text().substring(0, word.from())
                                        + now
                                        + piece.text().substring(word.to())))
                        .orElse(piece))
                .toList();
    }
}
