package no.ildsjel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.ildsjel.teams.Proven.Answer;
import no.ildsjel.teams.TeamsGate.Admitted;
import no.ildsjel.teams.TeamsGate.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Teams' activities arrive: lets nothing through that is not proven, and turns what becomes of it into HTTP. */
class TeamsServlet extends HttpServlet {
    private static final Logger log = LoggerFactory.getLogger(TeamsServlet.class);
    private static final int LONGEST_BODY = 1 << 20;
    /** Teams shows its own sentence for it; to a bare status it would say that the app cannot be reached. */
    private static final Answer FAILED = new Answer(
            HttpServletResponse.SC_OK,
            "{\"statusCode\":500,\"type\":\"application/vnd.microsoft.error\","
                    + "\"value\":{\"code\":\"InternalServerError\",\"message\":\"\"}}");

    private final TeamsGate gate;
    private final Proven proven;
    private final ActivityReader reader = new ActivityReader();

    TeamsServlet(TeamsGate gate, Proven proven) {
        this.gate = gate;
        this.proven = proven;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "POST" -> post(request, response);
            // Programs that look whether somebody is at home ask like this.
            case "GET", "HEAD" -> response.setStatus(HttpServletResponse.SC_OK);
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var verdict = gate.admit(request);
        if (verdict instanceof Refused refused) {
            refuse(response, refused.status(), refused.reason());
        } else if (verdict instanceof Admitted admitted) {
            read(request, response, admitted.claims());
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, Map<String, String> claims)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "body over 1 MiB");
            return;
        }
        var origin = reader.origin(body);
        if (origin.isEmpty()) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "body is no activity");
            return;
        }
        var fault = gate.fault(claims, origin.get());
        if (fault.isPresent()) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, fault.get());
            return;
        }
        write(response, answer(claims, body, origin.get()));
    }

    private Answer answer(Map<String, String> claims, byte[] body, Origin origin) {
        try {
            return proven.accept(claims, body);
        } catch (NothingKept nothing) {
            log.warn("Nothing was kept, Teams is asked to send again: {}", placeOf(nothing.getCause()));
            return new Answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE, null);
        } catch (RuntimeException fault) {
            log.error("An activity failed: {}", placeOf(fault));
            return origin.isInvoke() ? FAILED : new Answer(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null);
        }
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        if (answer.json() != null) {
            response.setContentType("application/json");
            response.getOutputStream().write(answer.json().getBytes(UTF_8));
        }
    }

    private static void refuse(HttpServletResponse response, int status, String reason) {
        log.warn("Refused an activity with {}: {}", status, reason);
        response.setStatus(status);
    }

    /** Where it went wrong, without the message: that may quote what somebody wrote. */
    private static String placeOf(@Nullable Throwable fault) {
        if (fault == null || fault.getStackTrace().length == 0) {
            return "unknown";
        }
        return fault.getClass().getName() + " at " + fault.getStackTrace()[0];
    }
}
