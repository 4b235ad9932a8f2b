package no.ildsjel.teams;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For development: lets in whatever another program on this machine sends, without any proof. */
final class LoopbackGate implements TeamsGate {
    private static final Pattern HERE =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OUR_ADDRESSES = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final TeamsCloud cloud;

    LoopbackGate(TeamsCloud cloud) {
        this.cloud = cloud;
    }

    @Override
    public Verdict admit(HttpServletRequest head) {
        if (!OUR_ADDRESSES.contains(head.getRemoteAddr())) {
            return refused("not from this machine");
        }
        // A page elsewhere may have its own name resolve to 127.0.0.1: DNS rebinding.
        var host = head.getHeader("Host");
        if (host == null || !HERE.matcher(host).matches()) {
            return refused("not to this machine by name");
        }
        // From here only a browser or a proxy sends these, and then somebody else may stand behind it.
        boolean forAnother = Stream.of("Origin", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via")
                .anyMatch(name -> head.getHeader(name) != null);
        return forAnother ? refused("from a browser or a proxy") : new Admitted(Map.of());
    }

    @Override
    public Optional<String> fault(Map<String, String> claims, Origin origin) {
        if (!origin.isTeams()) {
            return Optional.of("channelId is not msteams");
        }
        String serviceUrl = origin.serviceUrl();
        return serviceUrl != null && cloud.trusts(serviceUrl)
                ? Optional.empty()
                : Optional.of("serviceUrl is not on this machine");
    }

    private static Refused refused(String reason) {
        return new Refused(HttpServletResponse.SC_FORBIDDEN, reason);
    }
}
