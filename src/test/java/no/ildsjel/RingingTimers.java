package no.ildsjel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Timers;

/** Timers that ring when a test says so; unlike the real ones they are not part of the transaction. */
public class RingingTimers implements Timers {
    private final Once once;
    private final Supplier<? extends Collection<Alarm>> alarms;
    private final Map<Timer, Instant> set = new HashMap<>();

    public RingingTimers(Once once, Supplier<? extends Collection<Alarm>> alarms) {
        this.once = once;
        this.alarms = alarms;
    }

    @Override
    public void at(String name, String subject, Instant due) {
        set.put(new Timer(name, subject), due.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void unlessSet(String name, String subject, Instant due) {
        set.putIfAbsent(new Timer(name, subject), due.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void cancel(String name, String subject) {
        set.remove(new Timer(name, subject));
    }

    public void clear() {
        set.clear();
    }

    /** Rings what is due, the earliest first, also what that sets anew; tells how many rang. */
    public int ringDue(Instant now) {
        int rung = 0;
        for (var next = earliest(now); next.isPresent(); next = earliest(now)) {
            ring(next.get().getKey(), next.get().getValue());
            rung++;
        }
        return rung;
    }

    private Optional<Map.Entry<Timer, Instant>> earliest(Instant now) {
        return set.entrySet().stream()
                .filter(timer -> !timer.getValue().isAfter(now))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::copyOf);
    }

    private void ring(Timer timer, Instant due) {
        set.remove(timer);
        var alarm = alarms.get().stream()
                .filter(each -> each.name().equals(timer.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No alarm is named '%s'".formatted(timer.name())));
        once.perform(
                "timer/%s/%s/%s".formatted(timer.name(), timer.subject(), due), () -> alarm.ring(timer.subject(), due));
    }

    private record Timer(String name, String subject) {}
}
