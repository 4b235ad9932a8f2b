package no.ildsjel.delivery;

/** Told when a platform lets us into a room again, so that what waited in front of it goes on. */
public interface Doors {
    /** Whatever waits for a room on this channel, or for people who may be found through it, is due again. */
    void opened(String channel);
}
