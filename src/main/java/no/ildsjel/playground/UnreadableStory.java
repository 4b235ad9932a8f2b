package no.ildsjel.playground;

import java.util.List;

/** One or more stories that do not follow the syntax. */
public class UnreadableStory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    UnreadableStory(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each begins with file and line. */
    public List<String> faults() {
        return faults;
    }
}
