package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.Passages.Passage;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Finds in one message the answers to several questions: below headings, and beside words that announce them. Never
 * guesses, and drops nothing.
 */
final class Understanding {
    private static final Pattern FIGURE = Pattern.compile("\\d");

    /** Alone, only what looks like one or is a "part": "environment" may be an answer. */
    private static final Pattern HEADING = Pattern.compile("[^:\\n]{1,60}:[*_]*|([*_]{1,2})[^*_\\n]{1,60}\\1");

    private final Engine engine;
    private final Session session;
    private final String text;
    private final List<Step.Ask> asks;
    private final Step.Ask main;
    private final Vocabulary vocabulary;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Set<String> unsure = new HashSet<>();
    private List<Piece> pieces = new ArrayList<>();

    private Understanding(Engine engine, Session session, String text) {
        this.engine = engine;
        this.session = session;
        this.text = text;
        this.asks = engine.script().asks().stream()
                .filter(engine.path(session)::holds)
                .toList();
        this.main = engine.script().asks().get(0);
        this.vocabulary = new Vocabulary(engine, session);
    }

    static Understood of(Engine engine, Session session, String text) {
        return new Understanding(engine, session, text).understood();
    }

    /** What a message of its own announces that is nothing but a heading: "Suggestion:", "*Who it affects*". */
    static Optional<Step.Ask> announced(Engine engine, Session session, String text) {
        var heading = HEADING.matcher(text.strip());
        boolean isPart = engine.around().meaning("part").contains(Reading.plain(text));
        return isPart || heading.matches()
                ? new Understanding(engine, session, text)
                        .headings().exactly(WordAt.in(text, 0, text.length())).stream()
                                .findFirst()
                : Optional.empty();
    }

    /**
     * A piece of the text.
     *
     * @param slot whose answer it is part of; null for none
     * @param isSaid whether it says nothing that the answer does not say
     */
    private record Piece(int from, int to, @Nullable String slot, boolean isSaid) {
        Piece free() {
            return new Piece(from, to, null, false);
        }

        boolean isFree() {
            return slot == null && !isSaid;
        }

        boolean isOf(String other) {
            return other.equals(slot) && !isSaid;
        }
    }

    private Understood understood() {
        var passages = new Passages(text, headings(), main, engine.around().listed("common.reading.cut-short")).all();
        var prose = new ArrayList<Passage>();
        var blocks = new TreeMap<Integer, List<Passage>>();
        for (var passage : passages) {
            var block = blocks.getOrDefault(passage.block(), List.of());
            if (!passage.isBelow() || (isText(passage) && block.stream().anyMatch(this::isWritten))) {
                prose.add(passage);
            } else {
                blocks.computeIfAbsent(passage.block(), none -> new ArrayList<>())
                        .add(passage);
            }
        }
        blocks.values().forEach(this::below);
        answers.keySet().removeAll(unsure);
        read(prose);
        texts();
        return result();
    }

    /** What stands below a heading in several sentences may go on with something else. */
    private static boolean isText(Passage passage) {
        var ask = passage.ask();
        return ask != null && ask.kind() == Step.Kind.TEXT && !ask.isWhole();
    }

    private boolean isWritten(Passage passage) {
        return Reading.hasWords(text.substring(passage.content(), passage.to()));
    }

    private Cues headings() {
        var headings = new Cues(vocabulary::isFiller, Set.of());
        for (var ask : asks) {
            var label = ask.slot() + ".label";
            if (engine.around().has(engine.script().key(label))) {
                headings.add(
                        ask,
                        Phrases.of(engine.around()
                                .wordsInEveryLanguage(engine.phrasing(session).phrase(label))),
                        Cues.Weight.SURE);
            }
            headings.add(ask, listed(ask, "heading"), Cues.Weight.SURE);
        }
        return headings;
    }

    private Phrases listed(Step.Ask ask, String list) {
        return engine.around().lexicon().phrases(engine.script().key(ask.slot() + "." + list));
    }

    private void below(List<Passage> block) {
        var ask = block.get(0).ask();
        int from = block.get(0).content();
        var content = text.substring(from, block.get(block.size() - 1).to());
        var words = WordAt.in(content, 0, content.length());
        if (ask == null || !Reading.hasWords(content)) {
            boolean isOfAForm = text.substring(block.get(0).from(), from).contains(":");
            block.forEach(passage -> pieces.add(new Piece(passage.from(), passage.to(), null, isOfAForm)));
        } else if (ask.mayBeUnknown() && vocabulary.isNotKnown(words)) {
            answer(ask, new Answer.NotKnown());
            block.forEach(passage -> said(ask, passage.from(), passage.to()));
        } else if (ask.kind() == Step.Kind.TEXT) {
            block.forEach(passage -> {
                said(ask, passage.from(), passage.content());
                pieces.add(new Piece(passage.content(), passage.to(), ask.slot(), false));
            });
        } else {
            options(ask, block, content.strip(), words);
        }
    }

    private void said(Step.Ask ask, int from, int to) {
        pieces.add(new Piece(from, to, ask.slot(), true));
    }

    private void options(Step.Ask ask, List<Passage> block, String content, List<WordAt> words) {
        boolean isAll = false;
        boolean mayBeNamed =
                ask.kind() != Step.Kind.FILES && !FIGURE.matcher(content).find();
        if (mayBeNamed || ask.kind() == Step.Kind.DATE) {
            var read = switch (ask.kind()) {
                case CHOICE -> Reading.choice(content, vocabulary.offer(ask));
                case CHOICES -> Reading.choices(content, vocabulary.offer(ask));
                default -> new Days(engine.around().today(), engine.around()::listed).read(content);
            };
            if (read instanceof Reading.Understood understood) {
                answer(ask, understood.answer());
                isAll = isAll(ask, content, words);
            }
        }
        for (var passage : block) {
            pieces.add(new Piece(passage.from(), passage.to(), isAll ? ask.slot() : null, isAll));
        }
    }

    private boolean isAll(Step.Ask ask, String content, List<WordAt> words) {
        return switch (ask.kind()) {
            case CHOICE -> vocabulary.offer(ask).named(content).isAll();
            case CHOICES -> vocabulary.names(ask).in(words).isAll();
            default -> true;
        };
    }

    /** What stands below two headings alike is put together; of two that do not agree neither is taken. */
    private void answer(Step.Ask ask, Answer answer) {
        var earlier = answers.putIfAbsent(ask.slot(), answer);
        if (earlier instanceof Answer.Choices some && answer instanceof Answer.Choices more) {
            answers.put(
                    ask.slot(),
                    new Answer.Choices(Stream.concat(some.options().stream(), more.options().stream())
                            .distinct()
                            .toList()));
        } else if (earlier != null && !earlier.equals(answer)) {
            unsure.add(ask.slot());
        }
    }

    private void read(List<Passage> passages) {
        var prose = new Prose(text, passages, cues(), vocabulary, choices(), known(), !isNew(main));
        prose.read();
        prose.answers().entrySet().stream()
                .filter(entry -> !unsure.contains(entry.getKey()))
                .forEach(entry -> answers.putIfAbsent(entry.getKey(), entry.getValue()));
        var stay = new ArrayList<Piece>();
        var moved = new ArrayList<Piece>();
        for (int number = 0; number < passages.size(); number++) {
            var passage = passages.get(number);
            var ask = passage.ask();
            var slot = ask == null ? null : ask.slot();
            if (ask != null) {
                said(ask, passage.from(), passage.content());
            }
            int to = prose.move(number).map(Prose.Move::from).orElse(passage.to());
            // The need is told as it was written; an answer to a later question says nothing more.
            boolean isSaid = (passage.isBelow() || (slot == null && !isNew(main))) && prose.isAll(number);
            stay.add(new Piece(passage.content(), to, slot, isSaid));
            var further = passage.isBelow() ? stay : moved;
            prose.move(number).ifPresent(move -> {
                further.add(new Piece(move.from(), move.content(), move.ask().slot(), true));
                further.add(new Piece(move.content(), passage.to(), move.ask().slot(), false));
            });
        }
        boolean isEmpty = isNew(main)
                && stay.stream()
                        .filter(piece -> piece.isFree() || piece.isOf(main.slot()))
                        .noneMatch(piece -> Reading.hasWords(text.substring(piece.from(), piece.to())));
        pieces.addAll(stay);
        moved.forEach(piece -> pieces.add(isEmpty ? piece.free() : piece));
    }

    private Set<String> known() {
        return Stream.concat(
                        answers.keySet().stream(), pieces.stream().flatMap(piece -> Stream.ofNullable(piece.slot())))
                .collect(Collectors.toSet());
    }

    /** What was chosen before is changed below a heading only, and not by what is mentioned. */
    private Cues cues() {
        var cues = new Cues(vocabulary::isFiller, engine.around().listed("common.reading.in-between"));
        for (var ask : asks.stream().filter(this::isOpen).toList()) {
            cues.add(ask, listed(ask, "cue"), Cues.Weight.SURE);
            cues.add(ask, listed(ask, "faint-cue"), Cues.Weight.FAINT);
            cues.add(ask, listed(ask, "later-cue"), Cues.Weight.LATER);
        }
        return cues;
    }

    private boolean isOpen(Step.Ask ask) {
        return ask.kind() == Step.Kind.TEXT || isNew(ask);
    }

    private boolean isNew(Step.Ask ask) {
        return session.answers().find(ask.slot()).isEmpty();
    }

    /** Those that have cues: what is asked without them is not looked for in prose. */
    private List<Step.Ask> choices() {
        return asks.stream()
                .filter(ask -> ask.kind() == Step.Kind.CHOICES || ask.kind() == Step.Kind.CHOICE)
                .filter(ask -> isNew(ask) && !listed(ask, "cue").isEmpty())
                .toList();
    }

    private void texts() {
        for (var ask : asks) {
            if (ask.kind() == Step.Kind.TEXT && pieces.stream().anyMatch(piece -> piece.isOf(ask.slot()))) {
                var words = joined(piece -> piece.isOf(ask.slot()));
                var whole = ask.isWhole() ? Reading.bare(words) : words;
                if (Reading.text(whole, ask.accept(), "") instanceof Reading.Understood understood) {
                    answer(ask, understood.answer());
                }
            }
        }
        answers.keySet().removeAll(unsure);
        pieces = pieces.stream()
                .map(piece -> piece.slot() == null || answers.containsKey(piece.slot()) ? piece : piece.free())
                .toList();
    }

    private Understood result() {
        if (answers.isEmpty()) {
            return Understood.nothing(text);
        }
        var inOrder = new LinkedHashMap<String, Answer>();
        for (var ask : asks) {
            var answer = answers.get(ask.slot());
            if (answer != null) {
                inOrder.put(ask.slot(), answer);
            }
        }
        return new Understood(inOrder, joined(Piece::isFree), joined(Piece::isSaid));
    }

    /** Side by side as they stood there; what stood between two of them leaves a space or a new line. */
    private String joined(Predicate<Piece> wanted) {
        var joined = new StringBuilder();
        int end = 0;
        for (var piece : pieces.stream()
                .filter(wanted)
                .filter(piece -> piece.to() > piece.from())
                .sorted(Comparator.comparingInt(Piece::from))
                .toList()) {
            if (piece.from() > end && !joined.isEmpty()) {
                int words = withoutSpace(joined);
                boolean isLine = text.substring(end - (joined.length() - words), piece.from())
                                .indexOf('\n')
                        >= 0;
                joined.setLength(words);
                joined.append(isLine ? '\n' : ' ');
            }
            joined.append(text, piece.from(), piece.to());
            end = piece.to();
        }
        return joined.toString().strip();
    }

    private static int withoutSpace(StringBuilder joined) {
        int length = joined.length();
        while (length > 0 && Character.isWhitespace(joined.charAt(length - 1))) {
            length--;
        }
        return length;
    }
}
