package no.ildsjel.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** Decides who is let in: first by the head of a request, then by where its body says that it comes from. */
interface TeamsGate {
    /** Looks at no byte of the body. */
    Verdict admit(HttpServletRequest head);

    /** Why a request that was admitted is refused after all. */
    Optional<String> fault(Map<String, String> claims, Origin origin);

    /** Whether whoever sent it may. */
    sealed interface Verdict {}

    /**
     * Whoever sent it may.
     *
     * @param claims what is proven about the sender
     */
    record Admitted(Map<String, String> claims) implements Verdict {}

    /**
     * Whoever sent it may not.
     *
     * @param reason for the operator: never what was sent
     */
    record Refused(int status, String reason) implements Verdict {}
}
