package no.ildsjel.conversation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.ildsjel.people.PersonId;

/** What a person has begun and not sent yet; nobody else may see it. */
public interface OpenDrafts {
    /** The one touched last first. */
    List<OpenDraft> of(PersonId person);

    /**
     * A draft.
     *
     * @param words what it is called so far: the person's own words
     * @param left how many questions stand between it and the recap
     * @param resume the deed that takes it up again
     * @param hasNamesake whether the person has another one that would be called the same
     */
    record OpenDraft(Subject subject, String words, int left, String resume, boolean hasNamesake) {
        private static final int LONGEST = 40;
        private static final Pattern CHARACTER = Pattern.compile("\\X");

        /** Short enough for a button; with its number where the person could not tell it from another. */
        public String name() {
            return hasNamesake ? "%s #%s".formatted(title(), subject.id()) : title();
        }

        OpenDraft withNamesake() {
            return new OpenDraft(subject, words, left, resume, true);
        }

        /** Cut where a word ends, and never inside a character as people see it. */
        String title() {
            var line = words.lines().findFirst().orElse("").strip();
            if (line.length() <= LONGEST) {
                return line;
            }
            int whole = CHARACTER
                    .matcher(line)
                    .results()
                    .map(MatchResult::end)
                    .takeWhile(end -> end < LONGEST)
                    .reduce(0, (earlier, later) -> later);
            int word = line.lastIndexOf(' ', whole);
            return line.substring(0, word > LONGEST / 2 ? word : whole) + "…";
        }
    }
}
