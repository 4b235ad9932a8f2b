package no.ildsjel.conversation;

import no.ildsjel.people.PersonId;

/** What a draft conversation makes, so that the thing has its number from the first answer on. */
public interface Drafts {
    /** The conversation whose drafts these are. */
    String conversation();

    Subject begin(PersonId person);

    void drop(Subject subject);
}
