package no.ildsjel.playground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ildsjel.organisation.WorkingCalendar;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/**
 * A transcript of people and the bot: a test, a piece of documentation and a demo at once.
 *
 * @param name conversation and file, such as {@code capture-idea/relatives-call}
 * @param title the first line
 * @param people the first of them speaks where nobody is named
 */
public record Story(String name, String title, List<Participant> people, List<Line> lines) {
    public Story {
        people = List.copyOf(people);
        lines = List.copyOf(lines);
    }

    /**
     * The story that the text tells.
     *
     * @throws UnreadableStory with every fault by file and line
     */
    public static Story read(String name, String text) {
        return new StoryReader(name).read(text);
    }

    /** The name of the story in a file of the conversations: {@code a/stories/b.story} is {@code a/b}. */
    public static String nameOf(String path) {
        return path.replaceFirst("/stories/", "/").replaceFirst("\\.story$", "");
    }

    public Participant teller() {
        return people.get(0);
    }

    /** The same story with other lines, such as those that the bot says now. */
    public Story with(List<Line> lines) {
        return new Story(name, title, people, lines);
    }

    /** A line to put in the place of one that reads otherwise now. */
    public Hears hears(int number, String who, Mark mark, List<String> text) {
        var sign = who.equals(teller().name()) ? mark.sign : who + " " + mark.sign;
        var raw = new ArrayList<String>();
        for (var line : text) {
            raw.add(raw.isEmpty() ? (sign + " " + line).stripTrailing() : "  " + line);
        }
        return new Hears(number, raw, who, mark, text);
    }

    /** The file as it is to be written. */
    public String text() {
        var text = new ArrayList<>(List.of(title));
        lines.forEach(line -> text.addAll(line.raw()));
        return String.join("\n", text) + "\n";
    }

    /** Someone of the story, by first name; as {@code Kari@teams} on another channel, where nobody knows their e-mail. */
    public record Participant(String name, Language language) {
        public boolean isElsewhere() {
            return name.contains("@");
        }
    }

    /** Whether it can be played in one window. */
    boolean isOfOneChannel() {
        return people.stream().noneMatch(Participant::isElsewhere);
    }

    /** One thing that happens. */
    public sealed interface Line {
        /** Where it begins in the file; the title is line 1. */
        int number();

        /** As it stands in the file. */
        List<String> raw();
    }

    /**
     * Somebody writes to the bot.
     *
     * @param room such as {@code #vi-heier}, where they call it by name; null in direct messages
     */
    public record Says(
            int number,
            List<String> raw,
            String who,
            @Nullable String room,
            String text) implements Line {}

    /** Somebody makes an idea of a message that stands elsewhere. */
    public record Forwards(int number, List<String> raw, String who, String text) implements Line {}

    /**
     * Somebody changes a message of theirs, or takes it away.
     *
     * @param before how the message begins
     * @param text what it says now; null where it is taken away
     */
    public record Rewords(
            int number,
            List<String> raw,
            String who,
            String before,
            @Nullable String text) implements Line {}

    /** Somebody ticks what is named, if anything, and presses the newest button with the label. */
    public record Presses(int number, List<String> raw, String who, List<String> ticks, String button)
            implements Line {}

    /**
     * Somebody presses a button that opens a form, and sends it filled in.
     *
     * @param bySlot a text, or labels of options with semicolons between them; a form of one field needs no name for it
     */
    public record Fills(int number, List<String> raw, String who, String button, Map<String, String> bySlot)
            implements Line {
        static final String ONLY = "";

        public Fills {
            bySlot = Collections.unmodifiableMap(new LinkedHashMap<>(bySlot));
        }
    }

    /**
     * What somebody sees of the bot.
     *
     * @param who a person of the story, or a room such as {@code #vi-heier}
     * @param text without the indentation that continues it
     */
    public record Hears(int number, List<String> raw, String who, Mark mark, List<String> text) implements Line {}

    /** An effect and its outcome, with the answers that are worth checking. */
    public record Does(int number, List<String> raw, String action, String outcome, Map<String, String> answers)
            implements Line {
        public Does {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /**
     * Time passes.
     *
     * @param on the day it becomes; null where days are counted
     */
    public record Waits(
            int number, List<String> raw, @Nullable LocalDate on, int days, int workingDays) implements Line {
        public LocalDate from(LocalDate today, WorkingCalendar calendar) {
            return on != null ? on : calendar.after(today.plusDays(days), workingDays);
        }
    }

    /** Nothing: kept so that the file can be written back. */
    public record Blank(int number, List<String> raw) implements Line {}

    /** What becomes of a card. */
    public enum Mark {
        COMES("<"),
        CHANGES("~"),
        GOES("-");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        static Mark of(String sign) {
            return List.of(values()).stream()
                    .filter(mark -> mark.sign.equals(sign))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
