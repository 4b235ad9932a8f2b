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
     * @param name what it is called so far, unlike any other of the person's: their own words, short enough for a button
     * @param left how many questions stand between it and the recap
     * @param resume the deed that takes it up again
     */
    record OpenDraft(Subject subject, String name, int left, String resume) {}
}
