package no.ildsjel.watching;

import io.micrometer.observation.Observation.Context;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;

/** Traces what we watch ourselves and nothing that a library would add: its spans quote addresses and exceptions. */
class OurSpans extends DefaultTracingObservationHandler {
    private static final String OURS = "ildsjel.";

    OurSpans(Tracer tracer) {
        super(tracer);
    }

    @Override
    public boolean supportsContext(Context context) {
        var name = context.getName();
        return name != null && name.startsWith(OURS);
    }
}
