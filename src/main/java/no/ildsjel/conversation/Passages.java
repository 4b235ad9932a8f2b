package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.ildsjel.conversation.script.Step;
import org.jspecify.annotations.Nullable;

/** Goes through a message line by line and sentence by sentence, and finds which of them stand below a heading. */
final class Passages {
    /** What people put before a heading: bullets, numbers, marks that make it bold. */
    private static final Pattern BEFORE = Pattern.compile("[\\s>*_#•·▪◦–—-]*(?:\\d{1,2}[.)]\\s+)?[\\s*_]*");

    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•·▪◦–—]|\\d{1,2}[.)])\\s");
    private static final Pattern AFTER = Pattern.compile("[*_]*[\\s\\p{Z}]*");
    private static final Pattern DASH = Pattern.compile("[\\s\\p{Z}][-–—][\\s\\p{Z}]");
    private static final int HEADING = 60;
    private static final int WORDS = 6;
    private static final int QUESTION = 4;

    /** A word so short is a heading only when it stands alone. */
    private static final int TELLING = 4;

    /** Nobody says hello in more words. */
    static final int GREETING = 3;

    private final String text;
    private final Cues headings;
    private final Step.Ask main;
    private final Set<String> cutShort;
    private final List<Passage> found = new ArrayList<>();
    private final List<Sentences.Span> lines;
    private Block block = Block.NONE;
    private int blocks;
    private @Nullable Boolean hasHeading;

    /** Of the line that is looked at. */
    private int number;

    /**
     * @param main the question whose answer may have several paragraphs
     * @param cutShort words that have a point and end no sentence
     */
    Passages(String text, Cues headings, Step.Ask main, Set<String> cutShort) {
        this.text = text;
        this.cutShort = cutShort;
        this.headings = headings;
        this.main = main;
        this.lines = Sentences.lines(text);
    }

    /**
     * A sentence, or the piece of one that follows its heading.
     *
     * @param ask whose heading it stands below; null for none
     * @param block the same number for all that stands below one heading
     * @param from where it begins, with the heading if that is there
     * @param content where it begins without
     * @param isBelow whether it stands below the heading of another question than the first
     */
    record Passage(Step.@Nullable Ask ask, int block, int from, int content, int to, boolean isBelow) {}

    /**
     * What stands below a heading.
     *
     * @param isInLine whether the heading stands inside a line, so that it ends with it
     * @param isBegun whether anything stands there yet
     */
    private record Block(Step.@Nullable Ask ask, int number, boolean isInLine, boolean isBegun) {
        static final Block NONE = new Block(null, 0, false, false);

        /** Options may stand below each other where nothing stands beside the heading. */
        boolean isList() {
            return ask != null && ask.kind() == Step.Kind.CHOICES;
        }

        Block begun() {
            return new Block(ask, number, isInLine, true);
        }

        boolean isText() {
            return ask != null && ask.kind() == Step.Kind.TEXT && !ask.isWhole();
        }
    }

    private record Head(Step.Ask ask, int to) {}

    List<Passage> all() {
        for (number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            if (isBlank(number)) {
                blank(line);
            } else {
                line(line);
            }
        }
        return found;
    }

    private void blank(Sentences.Span line) {
        add(line.from(), line.from(), line.to());
        if (block.isBegun() && !Objects.equals(block.ask(), main)) {
            block = Block.NONE;
        }
    }

    private void line(Sentences.Span line) {
        var head = atLineStart(line);
        head.ifPresent(first -> begin(first.ask(), false));
        if (head.isEmpty() && block.isBegun() && !block.isText() && !isItem(line)) {
            block = Block.NONE;
        }
        int content = head.map(Head::to).orElse(line.from());
        var sentences = sentences(content, line.to());
        if (sentences.isEmpty()) {
            add(line.from(), line.to(), line.to());
        }
        for (var sentence : sentences) {
            boolean isHeaded = sentence.from() == content && head.isPresent();
            var inside = isHeaded ? Optional.<Head>empty() : inside(sentence);
            inside.ifPresent(second -> begin(second.ask(), true));
            add(isHeaded ? line.from() : sentence.from(), inside.map(Head::to).orElse(sentence.from()), sentence.to());
        }
        if (block.isInLine()) {
            block = Block.NONE;
        }
    }

    private List<Sentences.Span> sentences(int from, int to) {
        return Sentences.in(text, from, to, cutShort);
    }

    private boolean isItem(Sentences.Span line) {
        return ITEM.matcher(text).region(line.from(), line.to()).lookingAt();
    }

    private void begin(Step.Ask ask, boolean isInLine) {
        block = new Block(ask, ++blocks, isInLine, false);
    }

    private void add(int from, int content, int to) {
        boolean isBelow = !found.isEmpty() && found.get(found.size() - 1).block() == block.number();
        boolean isOther = block.ask() != null && !main.equals(block.ask());
        found.add(new Passage(block.ask(), block.number(), from, content, to, isOther));
        if (!text.substring(content, to).isBlank()) {
            boolean goesOn = block.isText() || (isBelow && block.isList());
            block = goesOn ? block.begun() : Block.NONE;
        }
    }

    private Optional<Head> atLineStart(Sentences.Span line) {
        var before = BEFORE.matcher(text).region(line.from(), line.to());
        int from = before.lookingAt() ? before.end() : line.from();
        int end = Math.min(line.to(), from + HEADING);
        int colon = first(':', from, end);
        if (colon > from) {
            return head(from, colon, after(colon + 1, line.to()), WORDS);
        }
        int question = first('?', from, end);
        if (question > from) {
            return head(from, question, after(question + 1, line.to()), QUESTION);
        }
        var dash = DASH.matcher(text).region(from, end);
        if (dash.find()) {
            return head(from, dash.start(), dash.end(), 0);
        }
        return line.to() - from <= HEADING
                ? head(from, line.to(), line.to(), isLaidOut(line) ? WORDS : 0)
                : Optional.empty();
    }

    /** Alone above some text, in a message that has another heading: one of somebody's own. */
    private boolean isLaidOut(Sentences.Span line) {
        if (!hasHeading() || !isAboveText()) {
            return false;
        }
        boolean isAfterBlank = number == 0 || isBlank(number - 1);
        boolean isAboveItems = !isItem(line) && isItem(lines.get(number + 1));
        var words = text.substring(line.from(), line.to()).strip();
        return (isAfterBlank || isAboveItems) && Character.isLetter(words.charAt(words.length() - 1));
    }

    private boolean isAboveText() {
        return number + 1 < lines.size() && !isBlank(number + 1);
    }

    private boolean isBlank(int line) {
        return text.substring(lines.get(line).from(), lines.get(line).to()).isBlank();
    }

    /** Looked up once: a page may have thousands of lines. */
    private boolean hasHeading() {
        var known = hasHeading;
        if (known == null) {
            known = lines.stream().anyMatch(this::isHeaded);
            hasHeading = known;
        }
        return known;
    }

    private boolean isHeaded(Sentences.Span line) {
        int colon = first(':', line.from(), Math.min(line.to(), line.from() + HEADING));
        int end = colon < 0 ? line.to() : colon;
        return end - line.from() <= HEADING
                && !headings.exactly(WordAt.in(text, line.from(), end)).isEmpty();
    }

    private Optional<Head> inside(Sentences.Span sentence) {
        int colon = first(':', sentence.from(), Math.min(sentence.to(), sentence.from() + HEADING));
        return colon < 0 ? Optional.empty() : head(sentence.from(), colon, after(colon + 1, sentence.to()), 0);
    }

    private int after(int from, int to) {
        var after = AFTER.matcher(text).region(from, to);
        return after.lookingAt() ? after.end() : from;
    }

    private int first(char sign, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != sign) {
            at++;
        }
        return at < to ? at : -1;
    }

    /**
     * @param content where begins what stands below it
     * @param words how many it may have and still be known by one of them
     */
    private Optional<Head> head(int from, int to, int content, int words) {
        if (sentences(from, to).size() > 1) {
            return Optional.empty();
        }
        var name = WordAt.in(text, from, to);
        var exact = exactly(name);
        var ask = exact.isPresent() || name.size() > words ? exact : telling(name);
        return ask.map(found -> new Head(found, content));
    }

    /** Whoever writes "Idea" below their need means what could be done about it. */
    private Optional<Step.Ask> exactly(List<WordAt> name) {
        var asks = headings.exactly(name);
        return asks.stream()
                .filter(ask -> asks.size() == 1 || !ask.equals(main) || !isNeedTold())
                .findFirst();
    }

    private boolean isNeedTold() {
        return found.stream()
                        .filter(passage -> !passage.isBelow())
                        .mapToInt(passage ->
                                WordAt.in(text, passage.content(), passage.to()).size())
                        .sum()
                > GREETING;
    }

    /** A heading of somebody's own: the first word in it that tells what it is about. */
    private Optional<Step.Ask> telling(List<WordAt> name) {
        return headings.in(name).stream()
                .filter(hit -> !hit.ask().isWhole())
                .filter(hit -> WordAt.joined(name.subList(hit.from(), hit.to())).length() >= TELLING)
                .findFirst()
                .map(Cues.Hit::ask);
    }
}
