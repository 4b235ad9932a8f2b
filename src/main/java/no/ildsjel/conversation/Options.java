package no.ildsjel.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ildsjel.phrasebook.Argument;

/** A list to choose from that a module knows, such as the focus areas. */
public interface Options {
    String name();

    List<Option> offered(Situation situation);

    /** How an option reads among the answers; it may be offered no more. */
    default Argument chosen(String name, Situation situation) {
        return offered(situation).stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .map(Option::label)
                .orElseGet(() -> Argument.text(name));
    }

    /** A line about each that needs one, by its name. */
    default Map<String, Argument> helps(Situation situation) {
        return Map.of();
    }

    /**
     * One of them; {@code name} is kept, the label only shown.
     *
     * @param alsoCalled other words that people have for it
     */
    record Option(String name, Argument label, Set<String> alsoCalled) {
        public Option {
            alsoCalled = Set.copyOf(alsoCalled);
        }

        public Option(String name, Argument label) {
            this(name, label, Set.of());
        }
    }
}
