package no.ildsjel.watching;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.boot.logging.StackTracePrinter;

/** Prints what was thrown by class and place alone: the message of a database or a parser quotes what somebody wrote. */
class WordlessTrace implements StackTracePrinter {
    private static final int DEEPEST = 40;

    static String place(Throwable fault) {
        var trace = fault.getStackTrace();
        return fault.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    @Override
    public void printStackTrace(Throwable fault, Appendable out) throws IOException {
        Set<Throwable> printed = Collections.newSetFromMap(new IdentityHashMap<>());
        var next = fault;
        for (var caption = ""; next != null && printed.add(next); caption = "Caused by: ", next = next.getCause()) {
            print(caption, next, out);
        }
    }

    private static void print(String caption, Throwable fault, Appendable out) throws IOException {
        out.append(caption).append(fault.getClass().getName()).append('\n');
        var trace = fault.getStackTrace();
        for (int i = 0; i < Math.min(trace.length, DEEPEST); i++) {
            out.append("\tat ").append(trace[i].toString()).append('\n');
        }
        if (trace.length > DEEPEST) {
            out.append("\t... ").append(String.valueOf(trace.length - DEEPEST)).append(" more\n");
        }
    }
}
