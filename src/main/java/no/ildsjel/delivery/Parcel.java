package no.ildsjel.delivery;

import org.jspecify.annotations.Nullable;

/**
 * One thing to be done to one card of one recipient.
 *
 * @param name our name of the card; posting a name anew takes the buttons off the place where it stood
 * @param card what to say, or to add when the card is settled; null for nothing
 * @param isFirst whether nothing ever had the name, so that nobody need look what stands under it
 */
public record Parcel(
        Recipient to, String name, Deed deed, @Nullable Card card, Urgency urgency, boolean isFirst) {
    /** Begins the names of cards that are forgotten with their parcels, since nothing changes them afterwards. */
    static final String ONCE = "once/";

    public Parcel(Recipient to, String name, Deed deed, @Nullable Card card, Urgency urgency) {
        this(to, name, deed, card, urgency, false);
    }

    /** What is done to the card. */
    public enum Deed {
        /** A new message. */
        POST,
        /** The message that stands there gets new content; where it is gone, it is posted. */
        REPLACE,
        /** The message that stands there loses its buttons. */
        SETTLE,
        /** The message that stands there is taken away. */
        REMOVE
    }

    /** What goes first when a lane is full. */
    public enum Urgency {
        ANSWER,
        NOTICE,
        BROADCAST
    }

    public static Parcel post(Recipient to, String name, Card card) {
        return new Parcel(to, name, Deed.POST, card, Urgency.NOTICE);
    }

    /** Posts under a name that nothing ever had before. */
    public static Parcel first(Recipient to, String name, Card card) {
        return new Parcel(to, name, Deed.POST, card, Urgency.NOTICE, true);
    }

    /** Posts what nothing changes afterwards, under a name that nothing ever had before. */
    public static Parcel once(Recipient to, String name, Card card) {
        return first(to, ONCE + name, card);
    }

    public static Parcel replace(Recipient to, String name, Card card) {
        return new Parcel(to, name, Deed.REPLACE, card, Urgency.NOTICE);
    }

    public static Parcel settle(Recipient to, String name) {
        return new Parcel(to, name, Deed.SETTLE, null, Urgency.NOTICE);
    }

    /** Settles it, and adds these parts below what stands there. */
    public static Parcel settle(Recipient to, String name, Card below) {
        return new Parcel(to, name, Deed.SETTLE, below, Urgency.NOTICE);
    }

    public static Parcel remove(Recipient to, String name) {
        return new Parcel(to, name, Deed.REMOVE, null, Urgency.NOTICE);
    }

    public Parcel asAnswer() {
        return new Parcel(to, name, deed, card, Urgency.ANSWER, isFirst);
    }
}
