package no.ildsjel;

import java.util.List;
import java.util.Map;

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

    /** Presses a button that opens a form; tells whether one opened. */
    boolean opensForm(String person, Seen message, String label);

    /**
     * Sends back the form that was opened last, with this in its fields: a text, or names of options.
     *
     * @return what the form says is wrong; empty where it closed
     */
    String fills(String person, Map<String, List<String>> bySlot);

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
