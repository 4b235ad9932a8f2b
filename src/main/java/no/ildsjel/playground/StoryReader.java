package no.ildsjel.playground;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ildsjel.people.Language;
import no.ildsjel.playground.Story.Line;
import no.ildsjel.playground.Story.Mark;
import no.ildsjel.playground.Story.Participant;
import org.jspecify.annotations.Nullable;

/** Reads one story, and reports all of its faults at once. */
class StoryReader {
    private static final String NAME = "\\p{Lu}[\\p{L}-]*(?:@[a-z]+)?";
    private static final String VALUE = "(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\"\\s]\\S*))";
    private static final Pattern PERSON = Pattern.compile("(" + NAME + ") \\((nb|nn|sv|en)\\)");
    private static final Pattern SPEECH =
            Pattern.compile("(?:(#\\S+|" + NAME + ")(?: in (#\\S+))? )?(<|>>?|~>|x>|~|-)(?: (.*))?", Pattern.DOTALL);
    private static final Pattern PRESS = Pattern.compile("(?:\\[[^]]+]\\s*)+");
    private static final Pattern LABEL = Pattern.compile("\\[([^]]+)]");
    private static final Pattern FORM = Pattern.compile("\\{([^}]+)}\\s*(.*)", Pattern.DOTALL);
    private static final Pattern EDIT = Pattern.compile("(.+?) → (.+)", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("\\s+([\\w-]+)=" + VALUE);
    private static final Pattern FIELDS = Pattern.compile("(?:\\s+[\\w-]+=" + VALUE + ")+\\s*");
    private static final Pattern EFFECT =
            Pattern.compile("! ([\\w-]+) → ([\\w-]+)((?:\\s+[\\w-]+=" + VALUE + ")*)\\s*");
    private static final Pattern WAIT =
            Pattern.compile("@ (?:(\\d{4}-\\d{2}-\\d{2})|(\\d{1,4}) (working )?days? later)\\s*");

    private final String name;
    private final String file;
    private final List<String> faults = new ArrayList<>();
    private final List<Participant> people = new ArrayList<>();

    StoryReader(String name) {
        this.name = name;
        this.file = "conversations/" + name.replaceFirst("/", "/stories/") + ".story";
    }

    Story read(String text) {
        var raw = text.stripTrailing().lines().toList();
        var title = raw.isEmpty() ? "" : raw.get(0);
        PERSON.matcher(title)
                .results()
                .forEach(found -> people.add(new Participant(
                        found.group(1), Language.of(found.group(2)).orElseThrow())));
        if (people.isEmpty()) {
            fault(1, "The first line names nobody; it reads such as: Kari (nb) has seen a need");
        }
        var lines = people.isEmpty() ? List.<Line>of() : lines(raw);
        if (!faults.isEmpty()) {
            throw new UnreadableStory(faults);
        }
        return new Story(name, title, people, lines);
    }

    private List<Line> lines(List<String> raw) {
        var lines = new ArrayList<Line>();
        for (int start = 1; start < raw.size(); ) {
            int end = endOf(raw, start);
            var line = line(start + 1, raw.subList(start, end));
            if (line != null) {
                lines.add(line);
            }
            start = end;
        }
        return lines;
    }

    /** A line and all that continues it, over blank lines too. */
    private static int endOf(List<String> raw, int start) {
        int end = start + 1;
        for (int next = end; next < raw.size() && !raw.get(start).isBlank(); next++) {
            if (raw.get(next).startsWith("  ") && !raw.get(next).isBlank()) {
                end = next + 1;
            } else if (!raw.get(next).isBlank()) {
                break;
            }
        }
        return end;
    }

    private @Nullable Line line(int number, List<String> raw) {
        if (raw.get(0).isBlank()) {
            return new Story.Blank(number, raw);
        }
        var text = String.join("\n", text(raw));
        var effect = EFFECT.matcher(text);
        var wait = WAIT.matcher(text);
        var speech = SPEECH.matcher(text);
        if (effect.matches()) {
            return new Story.Does(number, raw, effect.group(1), effect.group(2), answers(effect.group(3)));
        }
        if (wait.matches()) {
            return waits(number, raw, wait);
        }
        return speech.matches()
                ? speech(number, raw, speech)
                : fault(number, "Expected '>', '>>', '~>', 'x>', '<', '~', '-', '!' or '@', but found: " + raw.get(0));
    }

    private static List<String> text(List<String> raw) {
        return raw.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith("  ") ? line.substring(2) : line)
                .map(String::stripTrailing)
                .toList();
    }

    private static Map<String, String> answers(String text) {
        var answers = new LinkedHashMap<String, String>();
        ANSWER.matcher(text).results().forEach(found -> {
            var quoted = found.group(2);
            answers.put(found.group(1), quoted != null ? quoted.replaceAll("\\\\(.)", "$1") : found.group(3));
        });
        return answers;
    }

    private @Nullable Line waits(int number, List<String> raw, Matcher wait) {
        if (wait.group(1) == null) {
            int days = Integer.parseInt(wait.group(2));
            boolean working = wait.group(3) != null;
            return new Story.Waits(number, raw, null, working ? 0 : days, working ? days : 0);
        }
        try {
            return new Story.Waits(number, raw, LocalDate.parse(wait.group(1)), 0, 0);
        } catch (DateTimeException noSuchDay) {
            return fault(number, "There is no day " + wait.group(1));
        }
    }

    private @Nullable Line speech(int number, List<String> raw, Matcher speech) {
        var who = speech.group(1) == null ? people.get(0).name() : speech.group(1);
        var text = speech.group(4) == null ? "" : speech.group(4).strip();
        var room = speech.group(2);
        boolean isRoom = who.startsWith("#");
        if (!isRoom && people.stream().noneMatch(person -> person.name().equals(who))) {
            return fault(number, "The first line does not name " + who);
        }
        if (room != null) {
            return saidInRoom(number, raw, speech, text);
        }
        if (speech.group(3).equals("~>") || speech.group(3).equals("x>")) {
            return rewords(number, raw, who, speech.group(3), text);
        }
        if (!speech.group(3).startsWith(">")) {
            return new Story.Hears(
                    number, raw, who, Mark.of(speech.group(3)), text.lines().toList());
        }
        if (isRoom) {
            return fault(number, "A room says nothing");
        }
        return speech.group(3).equals(">>") ? new Story.Forwards(number, raw, who, text) : said(number, raw, who, text);
    }

    private @Nullable Line rewords(int number, List<String> raw, String who, String sign, String text) {
        if (sign.equals("x>") && !text.isEmpty()) {
            return new Story.Rewords(number, raw, who, text, null);
        }
        var edit = EDIT.matcher(text);
        return sign.equals("~>") && edit.matches()
                ? new Story.Rewords(number, raw, who, edit.group(1), edit.group(2))
                : fault(number, "A message is changed by '~> before → after' and taken away by 'x> before'");
    }

    private @Nullable Line saidInRoom(int number, List<String> raw, Matcher speech, String text) {
        return speech.group(3).equals(">") && !speech.group(1).startsWith("#") && text.startsWith("@")
                ? new Story.Says(number, raw, speech.group(1), speech.group(2), text)
                : fault(number, "In a room people only call the bot, such as: Jon in #vi-heier > @Ildsjel hei");
    }

    private @Nullable Line said(int number, List<String> raw, String who, String text) {
        var form = FORM.matcher(text);
        if (text.isEmpty()) {
            return fault(number, who + " says nothing");
        }
        if (form.matches()) {
            return new Story.Fills(number, raw, who, form.group(1), fields(form.group(2)));
        }
        if (!text.startsWith("[")) {
            return new Story.Says(number, raw, who, null, text);
        }
        if (!PRESS.matcher(text).matches()) {
            return fault(number, "After a button there are only buttons: " + text);
        }
        var labels = LABEL.matcher(text).results().map(found -> found.group(1)).toList();
        int last = labels.size() - 1;
        return new Story.Presses(number, raw, who, labels.subList(0, last), labels.get(last));
    }

    private static Map<String, String> fields(String text) {
        return FIELDS.matcher(" " + text).matches() ? answers(" " + text) : Map.of(Story.Fills.ONLY, text);
    }

    private @Nullable Line fault(int number, String what) {
        faults.add(file + ":" + number + ": " + what);
        return null;
    }
}
