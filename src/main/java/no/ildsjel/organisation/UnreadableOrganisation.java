package no.ildsjel.organisation;

import java.util.List;

/** The organisation's file cannot be used as it is. */
final class UnreadableOrganisation extends RuntimeException {
    private final List<String> faults;

    UnreadableOrganisation(List<String> faults) {
        super("The organisation's file cannot be used:\n" + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** All of them, each as {@code file:line: what is wrong and what to do}. */
    List<String> faults() {
        return faults;
    }
}
