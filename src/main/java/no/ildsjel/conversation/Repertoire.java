package no.ildsjel.conversation;

import java.util.List;
import no.ildsjel.phrasebook.Fault;

/** What the conversations ask and say at the moment. */
public interface Repertoire {
    /**
     * Looks at once whether somebody has written something else, and says that from the next utterance on.
     *
     * @return what keeps the newest from being said; empty when it is
     */
    List<Fault> look();
}
