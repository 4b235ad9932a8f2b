package no.ildsjel.watching;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Says which setting to change when another process has the port that operators look at. */
class ManagementPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {
    private final Environment environment;

    ManagementPortAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        int port = environment.getProperty("management.server.port", Integer.class, -1);
        return cause.getPort() == port
                ? new FailureAnalysis(
                        "Port %d, where health and figures are shown, is taken by another process, probably another Ildsjel."
                                .formatted(port),
                        "Stop the other process, or give this one a port of its own in ILDSJEL_MANAGEMENT_PORT.",
                        cause)
                : null;
    }

    /** Before Spring Boot's own, which knows no setting of ours. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
