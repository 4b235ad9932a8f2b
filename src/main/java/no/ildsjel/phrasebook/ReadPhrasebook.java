package no.ildsjel.phrasebook;

import java.util.List;

/** What a folder says, and what is wrong with it. */
record ReadPhrasebook(Phrases phrases, List<Fault> faults) {
    ReadPhrasebook {
        faults = faults.stream().sorted().toList();
    }
}
