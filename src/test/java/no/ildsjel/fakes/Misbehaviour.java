package no.ildsjel.fakes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What a platform was told to do instead of the usual; what was said last goes first. */
public final class Misbehaviour {
    /** Whatever is called. */
    public static final String EVERYTHING = "*";

    private final List<Rule> rules = new CopyOnWriteArrayList<>();

    public void tell(String method, Fault fault, Span span) {
        rules.add(0, new Rule(method, fault, span, System.nanoTime(), new AtomicInteger()));
    }

    public void end() {
        rules.clear();
    }

    public Optional<Fault> at(String method) {
        return rules.stream().filter(rule -> rule.takes(method)).findFirst().map(Rule::fault);
    }

    private record Rule(String method, Fault fault, Span span, long since, AtomicInteger used) {
        boolean takes(String called) {
            boolean isMeant = method.equals(EVERYTHING) || method.equals(called);
            boolean isTime = System.nanoTime() - since <= span.howLong().toNanos();
            return isMeant && isTime && (span.times() <= 0 || used.incrementAndGet() <= span.times());
        }
    }
}
