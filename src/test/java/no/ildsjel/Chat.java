package no.ildsjel;

import java.util.List;

/** A platform as people use it, for tests that are about no platform in particular. */
public interface Chat {
    /** Whatever people do from now on reaches the server at this port. */
    void leadTo(int port);

    /** Somebody of the organisation, with an e-mail that the platform vouches for. */
    void knows(String person, String name, String email);

    /** Whatever it takes until recognitions find their room. */
    boolean prepareRoom();

    /** Somebody writes to us; tells whether the platform need not send it again, as for presses. */
    boolean says(String person, String typed);

    boolean presses(String person, Seen message, String label, List<String> ticked);

    /** What stands in the person's own conversation with us, oldest first. */
    List<Seen> seenBy(String person);

    /** What stands in the room for recognitions. */
    List<Seen> seenInRoom();

    /** Our calls that the platform does not know. */
    List<?> unanswered();

    /** What may stand in no log. */
    List<String> secrets();

    /**
     * A message as its reader sees it.
     *
     * @param message as the platform has it
     */
    record Seen(Object message, String shown, List<String> buttons) {}
}
