package no.ildsjel.playground;

import java.util.List;
import no.ildsjel.conversation.Repertoire;
import no.ildsjel.phrasebook.Fault;

/** Has the faults that a test wants it to have. */
class TrialRepertoire implements Repertoire {
    volatile List<Fault> faults = List.of();

    @Override
    public List<Fault> look() {
        return faults;
    }
}
