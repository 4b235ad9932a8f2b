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
     */
    record OpenDraft(Subject subject, String words, int left, String resume) {
        private static final int LONGEST = 40;
        private static final Pattern CHARACTER = Pattern.compile("\\X");

        /** Short enough for a button, cut where a word ends and never inside a character as people see it. */
        public String name() {
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
