package no.ildsjel.phrasebook;

import java.util.List;

/** The conversations as they stood in the folder at one moment. */
public final class Edition {
    private final ConversationsFolder folder;
    private final Phrases phrases;
    private final Phrasebook phrasebook;
    private final List<Fault> faults;

    Edition(ConversationsFolder folder, Phrases phrases, Phrasebook phrasebook, List<Fault> faults) {
        this.folder = folder;
        this.phrases = phrases;
        this.phrasebook = phrasebook;
        this.faults = List.copyOf(faults);
    }

    public ConversationsFolder folder() {
        return folder;
    }

    /** Says what was written then, whatever is written meanwhile. */
    public Phrasebook phrasebook() {
        return phrasebook;
    }

    /** What is wrong with the sentences. */
    public List<Fault> faults() {
        return faults;
    }

    Phrases phrases() {
        return phrases;
    }
}
