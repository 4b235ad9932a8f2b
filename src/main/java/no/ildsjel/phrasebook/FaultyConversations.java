package no.ildsjel.phrasebook;

import java.util.List;
import java.util.stream.Collectors;

/** The conversations folder cannot be used as it is; says everything that is wrong with it at once. */
public class FaultyConversations extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FaultyConversations(List<Fault> faults) {
        super(message(faults));
        this.faults = faults.stream().sorted().toList();
    }

    public List<Fault> faults() {
        return faults;
    }

    private static String message(List<Fault> faults) {
        var lines = faults.stream().sorted().map(fault -> "    " + fault).collect(Collectors.joining("\n"));
        return "The conversations have " + (faults.size() == 1 ? "a fault" : faults.size() + " faults") + ":\n" + lines;
    }
}
