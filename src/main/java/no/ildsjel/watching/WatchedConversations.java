package no.ildsjel.watching;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import org.slf4j.MDC;

/** Counts and times what is heard. */
final class WatchedConversations implements Conversations {
    static final String EVENTS = "ildsjel.events";

    private final Conversations conversations;
    private final ObservationRegistry registry;

    WatchedConversations(Conversations conversations, ObservationRegistry registry) {
        this.conversations = conversations;
        this.registry = registry;
    }

    @Override
    public Immediate hear(Utterance utterance) {
        var hearing = new Hearing(utterance);
        var observation = Observation.start(EVENTS, registry)
                .lowCardinalityKeyValue("channel", utterance.speaker().account().channel())
                .lowCardinalityKeyValue("kind", Lowered.nameOf(utterance.what()));
        String outcome = "outage";
        var scope = observation.openScope();
        MDC.put("event", utterance.eventKey());
        hearing.begin();
        try {
            var immediate = conversations.hear(utterance);
            outcome = hearing.outcome();
            return immediate;
        } finally {
            Hearing.end();
            MDC.remove("event");
            scope.close();
            // Never the exception itself: its message may quote what somebody wrote.
            observation.lowCardinalityKeyValue("outcome", outcome).stop();
        }
    }
}
