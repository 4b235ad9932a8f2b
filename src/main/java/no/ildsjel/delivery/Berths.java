package no.ildsjel.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** How many of this node's couriers may be on one channel: where it hangs, the others are for the other channels. */
class Berths {
    private final int each;
    private final Map<String, Semaphore> channels = new ConcurrentHashMap<>();

    Berths(int each) {
        this.each = each;
    }

    /** One less than may carry notices at all. */
    static Berths among(int couriers, int channels) {
        return new Berths(channels < 2 ? couriers : Math.max(1, couriers - Math.max(2, couriers / 4)));
    }

    boolean enter(String channel) {
        return of(channel).tryAcquire();
    }

    void leave(String channel) {
        of(channel).release();
    }

    private Semaphore of(String channel) {
        return channels.computeIfAbsent(channel, name -> new Semaphore(each));
    }
}
