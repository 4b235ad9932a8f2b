package no.ildsjel.faults;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.fakes.Call;
import no.ildsjel.fakes.Delivery;
import no.ildsjel.fakes.Fault;

/** A platform that misbehaves as it is told, a node that is on it, and people who use it. */
interface Stage extends AutoCloseable {
    /** A message so many numbers further on is for others, and need not wait behind this one. */
    int OTHERS = 10;

    String name();

    LiveNodes node();

    /** The call that posts a message. */
    String posting();

    /** The call that changes one. */
    String changing();

    /** Whether the platform lets us look what became of a message; where not, one that was lost may be sent again. */
    boolean letsUsLook();

    void answers(String kind, Fault fault);

    void refusesConnections();

    void isAsUsual();

    List<Call> calls();

    /** Whom our message of that number is for. */
    Recipient to(int message);

    /** What people do from that moment on, one after the other, some of it sent again and again. */
    List<Supplier<CompletableFuture<Delivery>>> moment(int number);

    /** All that stands anywhere, as people read it. */
    List<String> shown();

    /** How often each of those is answered who spoke for the first time at one of the moments. */
    List<Long> answers();

    @Override
    void close();
}
