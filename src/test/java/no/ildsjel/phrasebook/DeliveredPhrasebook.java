package no.ildsjel.phrasebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The sentences that Ildsjel is delivered with, for the tests of other modules. */
public final class DeliveredPhrasebook {
    private DeliveredPhrasebook() {}

    public static Phrasebook read() {
        var read = PhrasebookReader.read(ConversationsFolder.in(Path.of("conversations")));
        return new SpeakingPhrasebook(
                read::phrases, new FewPeople(List.of()), List.of(), () -> LocalDate.of(2026, 11, 23));
    }
}
