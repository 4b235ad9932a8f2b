package no.ildsjel.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.delivery.Parcel.Deed;

/** The event that has its effect on this thread now, from which every parcel takes its id. */
final class Cause {
    private static final ThreadLocal<Cause> CURRENT = new ThreadLocal<>();
    private static final UUID NAMESPACE = UUID.fromString("0f5a3f0e-3c1c-5b3d-9d54-1f0b7c1de1f2");

    private final String eventKey;
    private final Map<String, Integer> ordinals = new HashMap<>();

    private Cause(String eventKey) {
        this.eventKey = eventKey;
    }

    static void during(String eventKey, Runnable work) {
        CURRENT.set(new Cause(eventKey));
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    static Optional<Cause> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The same event asking for the same things in the same order gets the same ids. */
    UUID nextId(Recipient to, String name, Deed deed) {
        var what = String.join("\n", to.toString(), name, deed.name());
        int ordinal = ordinals.merge(what, 1, Integer::sum);
        return uuid5(String.join("\n", eventKey, what, String.valueOf(ordinal)));
    }

    @Override
    public String toString() {
        return eventKey;
    }

    /** RFC 9562, section 5.5; the JDK makes version 3 only. */
    private static UUID uuid5(String text) {
        var named = ByteBuffer.wrap(sha1(text));
        long high = (named.getLong() & ~0xF000L) | 0x5000L;
        long low = (named.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(Long.BYTES * 2)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-1", missing);
        }
    }
}
