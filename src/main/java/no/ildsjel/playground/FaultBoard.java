package no.ildsjel.playground;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.ildsjel.conversation.Repertoire;
import no.ildsjel.phrasebook.Fault;
import org.springframework.web.servlet.HandlerInterceptor;

/** Has what somebody writes said at the next message, and shows in every window what keeps it from being said. */
class FaultBoard implements HandlerInterceptor {
    private final Repertoire repertoire;
    private final Windows windows;
    private List<Fault> shown = List.of();

    FaultBoard(Repertoire repertoire, Windows windows) {
        this.repertoire = repertoire;
        this.windows = windows;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            var unused = look();
        }
        return true;
    }

    synchronized List<Fault> look() {
        var faults = repertoire.look();
        if (!faults.equals(shown)) {
            shown = faults;
            windows.tellFaults();
        }
        return faults;
    }
}
