package no.ildsjel.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.people.PeopleJoined;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What operators have done, and who of them has the daily message. */
interface Logbook {
    void write(Entry entry);

    /** The latest that was done about it. */
    Optional<Entry> last(Ref about);

    /** The latest first. */
    List<Entry> since(Instant time);

    /** The latest first. */
    List<Entry> newest(int count);

    /** From now on the person's message shows what is done after this time. */
    void told(PersonId person, Instant at);

    /** Always in the same order, so that two who write to all of them do not wait for each other. */
    List<Told> told();

    void join(PeopleJoined joined);

    void forget(Instant before);

    /**
     * What was done.
     *
     * @param by null where it was done on the page
     * @param place of the case
     */
    record Entry(UUID id, Ref about, Deed deed, @Nullable PersonId by, String place, Instant at) {}

    /** Who has the message, and since when. */
    record Told(PersonId person, Instant at) {}
}
