package no.ildsjel.delivery;

import java.time.Instant;

/** Remembers what is to be done at a later time, in the transaction that asks for it. */
public interface Timers {
    /**
     * Rings the alarm of this name at the time or soon after, once for each time that was set; a time set before for
     * the same subject is forgotten.
     *
     * @param name of an {@link Alarm}
     * @param subject what it is about, such as an idea's number
     */
    void at(String name, String subject, Instant due);

    /** The same, unless a time is set for the subject already: that one stays, also when it has come. */
    void unlessSet(String name, String subject, Instant due);

    void cancel(String name, String subject);
}
