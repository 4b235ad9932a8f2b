package no.ildsjel.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a file, and what is merely less than it could be. */
final class Faults {
    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(int line, String what) {
        faults.add(new Fault(line, what));
    }

    void warn(int line, String what) {
        warnings.add(new Fault(line, what));
    }

    List<String> warnings() {
        return sorted(warnings);
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw unreadable();
        }
    }

    UnreadableOrganisation unreadable() {
        return new UnreadableOrganisation(sorted(faults));
    }

    /** For what is not there: that it is missing has been said, and what it lacks need not be. */
    Faults unheard() {
        return new Faults(file);
    }

    private List<String> sorted(List<Fault> found) {
        return found.stream()
                .sorted(Comparator.comparingInt(Fault::line))
                .map(fault -> "%s:%d: %s".formatted(file, fault.line(), fault.what()))
                .toList();
    }

    private record Fault(int line, String what) {}
}
