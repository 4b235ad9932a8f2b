package no.ildsjel.recognition;

import java.time.Instant;
import java.util.List;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.people.PersonId;

/** Every story that was told. */
interface Stories {
    void add(Story story);

    /** Those of the idea that stand in a room. */
    List<Story> standing(IdeaId idea);

    /** Forgets the words and the names; that there was a story is kept. */
    void takeBack(Story story, Instant at);

    /** What was the first person's is the second's from now on. */
    void handOver(PersonId from, PersonId into);
}
