package no.ildsjel.talks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Masking;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.Situation;
import no.ildsjel.people.Language;
import no.ildsjel.talks.Telling.Kind;

/** Compares what came of a talk with what the person had in mind. */
record Verdict(House house, Telling telling) {
    static final List<String> TEXTS =
            List.of("need", "need-behind", "solution", "resources", "evidence", "stop", "also");
    private static final List<String> SETS = List.of("for-whom", "value");
    private static final List<String> ONE = List.of("focus-area", "known", "size", "origin", "link", "title");

    static final List<String> SLOTS =
            Stream.of(TEXTS, SETS, ONE).flatMap(List::stream).toList();

    /** A line of its own that somebody has made bold. */
    private static final Pattern HEADING = Pattern.compile("(\\*{1,2}|_{1,2}).{1,40}\\1");

    /** What stands before one of several points. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]");

    private static final String MASKED = "[masked]";

    void pass() {
        var talk = talk();
        if (talk.isGivenUp()) {
            if (telling.ending().ideas() + telling.ending().open() > 0) {
                telling.found(Kind.WRONG, "something is left");
            }
        } else if (talk.isDraft() == telling.isSent()) {
            telling.found(Kind.STUCK, talk.isDraft() ? "the draft was sent" : "nothing was sent");
        } else {
            talk.stored().forEach(this::compare);
            needHoldsWhatItBeganWith();
            nothingIsInvented();
            nothingIsLost();
        }
        if (telling.questions().size() > talk.mayAskAtMost()) {
            telling.found(
                    Kind.TOO_MANY,
                    telling.questions().size() + " questions instead of " + talk.mayAskAtMost() + ": "
                            + telling.questions());
        }
        talk.gone().stream()
                .filter(this::isKept)
                .forEach(words -> telling.found(Kind.WRONG, "«" + words + "» is kept"));
        nothingIsUnmasked();
    }

    private Talk talk() {
        return telling.talk();
    }

    /** Whether a slot holds what the person has in mind for it, by what was understood so far. */
    static boolean isRight(String slot, Answers answers, List<String> wanted) {
        if (TEXTS.contains(slot)) {
            return wanted.stream()
                    .filter(words -> !words.equals("not-known"))
                    .allMatch(words -> holds(answers.text(slot).orElse(""), words));
        }
        return wanted.isEmpty() || isRight(slot, values(answers, slot), wanted);
    }

    private static boolean isRight(String slot, Collection<String> values, List<String> wanted) {
        return (slot.equals("title") || slot.equals("link"))
                ? plain(String.join("", values)).equals(plain(wanted.get(0)))
                : Set.copyOf(values).equals(Set.copyOf(wanted));
    }

    private void compare(String slot, List<String> wanted) {
        if (TEXTS.contains(slot)) {
            wanted.stream()
                    .filter(words -> !words.equals("not-known"))
                    .filter(words -> !holds(text(slot), words))
                    .forEach(words -> telling.found(
                            isKept(words) ? Kind.WRONG : Kind.LOST,
                            slot + " has not «" + words + "» but «" + Telling.oneLine(text(slot)) + "»"));
            return;
        }
        var values = values(slot);
        if (!slot.equals("draft") && !isRight(slot, values, wanted)) {
            telling.found(Kind.WRONG, slot + " is " + values + " instead of " + wanted);
        }
    }

    private void needHoldsWhatItBeganWith() {
        if (!talk().stored().containsKey("need")) {
            messages()
                    .filter(words -> !holds(text("need"), words))
                    .forEach(words ->
                            telling.found(isKept(words) ? Kind.WRONG : Kind.LOST, "need has not «" + words + "»"));
        }
    }

    private Stream<String> messages() {
        return talk().opens().stream().filter(Talk.Says.class::isInstance).map(move -> ((Talk.Says) move).text());
    }

    /** What the person neither said nor was shown as a suggestion of theirs. */
    private void nothingIsInvented() {
        var said = words(String.join(" ", telling.messages()));
        for (var slot : TEXTS) {
            var more = new TreeSet<>(words(text(slot)));
            more.removeAll(said);
            more.removeIf(word -> word.indexOf(Masking.MASK) >= 0);
            if (!more.isEmpty()) {
                telling.found(Kind.WRONG, slot + " holds what nobody said: " + more);
            }
        }
    }

    private void nothingIsLost() {
        talk().kept().stream()
                .filter(words -> !isKept(words))
                .forEach(words -> telling.found(Kind.LOST, "«" + words + "» is kept nowhere"));
        talk().otherDraft().stream()
                .filter(words ->
                        isKept(words) || telling.ending().others().stream().noneMatch(other -> holds(other, words)))
                .forEach(words -> telling.found(Kind.WRONG, "«" + words + "» is in no other draft"));
        if (!talk().takesWordsBack() && talk().corrects().isEmpty()) {
            messages()
                    .flatMap(message -> sentences(message).stream())
                    .filter(sentence -> !isAccountedFor(sentence))
                    .forEach(sentence -> telling.found(Kind.LOST, "«" + sentence + "» is nowhere"));
        }
    }

    /** In small letters a sentence is known by the mark before it alone. */
    private boolean isAccountedFor(String sentence) {
        return Arrays.stream(sentence.split("(?<=[.!?…])\\s+", -1)).allMatch(this::isKeptOrUnderstood);
    }

    /** Kept as it was written, or understood as something else than words. */
    private boolean isKeptOrUnderstood(String sentence) {
        var bare = sentence.replaceFirst("^[-•*–]\\s+", "");
        var after = bare.replaceFirst("^[^:–-]{1,40}[:–-][*_]*\\s*", "");
        return isKept(sentence)
                || isKept(bare)
                || (!after.isBlank() && !after.equals(sentence) && isKept(after))
                || HEADING.matcher(sentence).matches()
                || sentence.strip().endsWith("?")
                || words(sentence).isEmpty()
                || NUMBER.matcher(sentence).matches()
                || isHeading(sentence)
                || isSmallTalk(sentence)
                || isSignature(sentence)
                || namesWhatWasChosen(sentence);
    }

    /** One that is known by its words, in a line of its own. */
    private boolean isHeading(String sentence) {
        var words = ordered(sentence);
        var said = " " + String.join(" ", words) + " ";
        return words.size() <= 6
                && SLOTS.stream()
                        .flatMap(slot -> house.phrasebook().words("capture-idea." + slot + ".heading").stream())
                        .filter(heading -> heading.length() > 2)
                        .anyMatch(heading -> said.contains(" " + String.join(" ", ordered(heading)) + " "));
    }

    private boolean isSmallTalk(String sentence) {
        var plain = String.join(" ", ordered(sentence));
        return Stream.of("greeting", "thanks", "idea").anyMatch(word -> {
            var words = house.phrasebook().words("common.words." + word);
            return words.contains(plain);
        });
    }

    private boolean isSignature(String sentence) {
        var words = ordered(sentence);
        var said = String.join(" ", words) + " ";
        return words.size() <= 4
                && house.phrasebook().words("common.words.regards").stream()
                        .anyMatch(regards -> said.startsWith(regards + " "));
    }

    private boolean namesWhatWasChosen(String sentence) {
        var chosen = new HashSet<String>();
        Stream.of("for-whom", "value", "focus-area").forEach(slot -> chosen.addAll(values(slot)));
        if (chosen.contains("not-known") && words(sentence).size() <= 6) {
            return true;
        }
        var said = " " + String.join(" ", ordered(sentence)) + " ";
        return names(chosen)
                .anyMatch(name -> (said.contains(" " + name) && name.length() > 3) || said.contains(" " + name + " "));
    }

    private Stream<String> names(Set<String> chosen) {
        var situation = new Situation(
                house.people().named(String.valueOf(telling.profile().email())),
                null,
                telling.ending().answers());
        return house.options().stream()
                .flatMap(options -> options.offered(situation).stream())
                .filter(option -> chosen.contains(option.name()))
                .flatMap(this::names);
    }

    private Stream<String> names(Options.Option option) {
        return Stream.concat(
                        Arrays.stream(Language.values())
                                .map(language -> house.phrasebook().say(option.label(), language)),
                        option.alsoCalled().stream())
                .map(name -> String.join(" ", ordered(name)));
    }

    private void nothingIsUnmasked() {
        for (var secret : talk().masked()) {
            if (telling.shown().stream().anyMatch(card -> card.contains(secret))) {
                telling.found(Kind.SHOWN, "«" + secret + "» was shown");
            }
            if (!talk().masked().isEmpty() && tables().anyMatch(text -> text.contains(secret))) {
                telling.found(Kind.SHOWN, "«" + secret + "» was stored");
            }
        }
    }

    private Stream<String> tables() {
        return house.database().sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                        """).query(String.class).list().stream()
                .flatMap(table -> house.database().sql("SELECT * FROM " + table).query(Verdict::row).list().stream());
    }

    private static String row(ResultSet row, int number) throws SQLException {
        var texts = new ArrayList<String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            texts.add(String.valueOf(row.getString(column)));
        }
        return String.join("\n", texts);
    }

    private String text(String slot) {
        return telling.ending().answers().text(slot).orElse("");
    }

    private List<String> values(String slot) {
        return values(telling.ending().answers(), slot);
    }

    private static List<String> values(Answers answers, String slot) {
        return answers.find(slot)
                .filter(given -> !(given instanceof Answer.Skipped))
                .map(Answer::values)
                .orElse(List.of());
    }

    /** In whichever slot; and what was sent is what counts. */
    private boolean isKept(String words) {
        var content = telling.ending().content();
        var texts = content == null
                ? SLOTS.stream().map(this::text).toList()
                : Stream.concat(Stream.of(content.title(), content.need()), content.more().values().stream())
                        .toList();
        return texts.stream().anyMatch(text -> holds(text, words));
    }

    /** Where something was masked, whatever was put there. */
    private static boolean holds(String text, String words) {
        var whole = plain(text);
        int from = 0;
        for (var piece : words.split(Pattern.quote(MASKED), -1)) {
            var wanted = plain(piece);
            int at = whole.indexOf(wanted, from);
            if (at < 0) {
                return false;
            }
            from = at + wanted.length();
        }
        return !words.contains(MASKED) || text.indexOf(Masking.MASK) >= 0;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static List<String> ordered(String text) {
        return Arrays.stream(plain(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}" + Masking.MASK + "]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(new HashSet<>(ordered(text)));
    }

    static List<String> sentences(String text) {
        return text.lines()
                .flatMap(line -> {
                    var sentences = new ArrayList<String>();
                    var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
                    breaks.setText(line);
                    int from = 0;
                    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                        sentences.add(line.substring(from, to).strip());
                        from = to;
                    }
                    return sentences.stream();
                })
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.toList());
    }
}
