package no.ildsjel.phrasebook;

import java.util.List;

/** What is wrong with the phrasebooks, for the one who decides whether Ildsjel may start. */
public record PhrasebookFaults(List<Fault> faults) {
    public PhrasebookFaults {
        faults = List.copyOf(faults);
    }
}
