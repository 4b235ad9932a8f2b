package no.ildsjel.conversation;

import java.util.List;
import no.ildsjel.people.PersonId;

/** What a person has begun and not sent yet; nobody else may see it. */
public interface OpenDrafts {
    /** The one touched last first. */
    List<OpenDraft> of(PersonId person);

    /**
     * A draft.
     *
     * @param words what it is called so far: the person's own words
     * @param resume the deed that takes it up again
     */
    record OpenDraft(Subject subject, String words, String resume) {}
}
