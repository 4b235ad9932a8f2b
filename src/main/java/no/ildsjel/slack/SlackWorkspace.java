package no.ildsjel.slack;

import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one workspace that our token belongs to, and who we are in it. */
final class SlackWorkspace {
    private static final Logger log = LoggerFactory.getLogger(SlackWorkspace.class);
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(5);

    private final SlackApi api;
    private final Memory memory;
    private final Clock clock;
    private volatile @Nullable Us us;
    private volatile @Nullable Us remembered;
    private Instant askAgainAt = Instant.EPOCH;

    SlackWorkspace(SlackApi api, Memory memory, Clock clock) {
        this.api = api;
        this.memory = memory;
        this.clock = clock;
    }

    /** What Slack told us before, for all nodes. */
    interface Memory {
        /** Empty as well where nobody can tell now. */
        Optional<Us> latest();

        /** If that is possible now. */
        void keep(Us us);
    }

    /** Ourselves, by what Slack told us last; empty until it has told us for the first time. */
    Optional<Us> us() {
        if (us == null) {
            learn();
        }
        return Optional.ofNullable(us == null ? remembered : us);
    }

    /** Asks Slack, unless it failed to answer just now: somebody is waiting for us. */
    private synchronized void learn() {
        if (us != null || clock.instant().isBefore(askAgainAt)) {
            return;
        }
        try {
            var answer = api.whoWeAre();
            us = new Us(answer.getTeamId(), answer.getUserId());
            memory.keep(us);
        } catch (SlackTrouble trouble) {
            log.error("Slack does not tell which workspace our token belongs to: {}", trouble.code());
            askAgainAt = clock.instant().plus(BEFORE_ASKING_AGAIN);
            memory.latest().ifPresent(known -> remembered = known);
        }
    }

    /** Drops what belongs to another workspace, with a 200: refusals would count against the subscription of ours. */
    @SuppressWarnings("rawtypes")
    Response onlyOurs(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (request.getRequestType() == RequestType.UrlVerification) {
            return chain.next(request);
        }
        var ours = us();
        if (ours.isEmpty()) {
            return Response.builder().statusCode(503).build();
        }
        if (!ours.get().team().equals(request.getContext().getTeamId())) {
            log.info("Dropped a request of another workspace");
            return Response.ok();
        }
        return chain.next(request);
    }

    /**
     * Who we are.
     *
     * @param user the id by which people mention us
     */
    record Us(String team, String user) {}
}
