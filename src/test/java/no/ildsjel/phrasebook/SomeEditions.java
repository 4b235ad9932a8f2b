package no.ildsjel.phrasebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Editions of small folders, for the tests of other modules. */
public final class SomeEditions {
    private SomeEditions() {}

    public static Editions of(ConversationsFolder builtIn, Path own) {
        return new Editions(
                builtIn,
                own,
                phrases -> new SpeakingPhrasebook(
                        phrases, new FewPeople(List.of()), List.of(), () -> LocalDate.of(2026, 11, 23)));
    }

    /** What is said by everybody outside of a turn. */
    public static Phrasebook said(Editions editions) {
        return editions.phrasebook();
    }
}
