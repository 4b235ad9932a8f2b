package no.ildsjel.watching;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;

/** The same for log lines that people read. */
class WordlessTraceConverter extends ThrowableHandlingConverter {
    private final WordlessTrace trace = new WordlessTrace();

    @Override
    public String convert(ILoggingEvent event) {
        // Only an event from another machine has something else.
        return event.getThrowableProxy() instanceof ThrowableProxy thrown
                ? trace.printStackTraceToString(thrown.getThrowable())
                : "";
    }
}
