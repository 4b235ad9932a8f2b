package no.ildsjel.conversation;

import java.util.List;
import no.ildsjel.phrasebook.Argument;

/** A list to choose from that a module knows, such as the focus areas. */
public interface Options {
    String name();

    List<Option> offered(Situation situation);

    /** One of them; {@code name} is kept, the label only shown. */
    record Option(String name, Argument label) {}
}
