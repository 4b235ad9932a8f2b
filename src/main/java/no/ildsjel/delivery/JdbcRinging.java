package no.ildsjel.delivery;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rings the alarm of a timer whose time has come, once, if it is still set. */
class JdbcRinging {
    private final JdbcClient jdbc;
    private final Once once;
    private final Supplier<? extends Collection<Alarm>> alarms;

    /** @param alarms asked for only when something rings, because alarms set timers themselves */
    JdbcRinging(JdbcClient jdbc, Once once, Supplier<? extends Collection<Alarm>> alarms) {
        this.jdbc = jdbc;
        this.once = once;
        this.alarms = alarms;
    }

    void ring(Due due) {
        var alarm = alarm(due.name());
        once.perform(due.key(), () -> {
            if (take(due)) {
                alarm.ring(due.subject(), due.at());
            }
        });
    }

    private Alarm alarm(String name) {
        return alarms.get().stream()
                .filter(alarm -> alarm.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No alarm is named '%s'".formatted(name)));
    }

    private boolean take(Due due) {
        return jdbc.sql("DELETE FROM timers WHERE name = :name AND subject = :subject AND due_at = :due")
                        .param("name", due.name())
                        .param("subject", due.subject())
                        .param("due", due.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
