package no.ildsjel.teams;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.delivery.Lane;
import no.ildsjel.teams.TeamsHttp.Answer;
import okhttp3.FormBody;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our token from Microsoft, fetched with the app's own secret or certificate, by one thread for all. */
final class ClientCredentials implements TeamsToken {
    private static final Logger log = LoggerFactory.getLogger(ClientCredentials.class);
    private static final String SCOPE = "https://api.botframework.com/.default";
    private static final Duration BEFORE_EXPIRY = Duration.ofMinutes(5);
    /** A hundred parcels must not make a hundred calls. */
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(10);
    /** One that is refused though it is no older than this will be refused each time. */
    private static final Duration YOUNG = Duration.ofMinutes(5);

    private final TeamsHttp http;
    private final String endpoint;
    private final String appId;
    private final Proof proof;
    private final Lane lane;
    private final Inquiries inquiries;
    private final Clock clock;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile @Nullable Token token;
    private @Nullable Failure failure;

    /** @param login without the tenant */
    ClientCredentials(
            TeamsHttp http, URI login, String tenant, String appId, Proof proof, Inquiries inquiries, Clock clock) {
        this.http = http;
        this.endpoint = login.resolve(tenant + "/oauth2/v2.0/token").toString();
        this.appId = appId;
        this.proof = proof;
        this.lane = TeamsLanes.token(tenant);
        this.inquiries = inquiries;
        this.clock = clock;
    }

    @Override
    public Optional<String> present() throws TeamsTrouble {
        var now = token;
        if (now != null && now.isFresh(clock.instant())) {
            return Optional.of(now.value());
        }
        if (now == null || !now.isValid(clock.instant())) {
            refreshing.lock();
        } else if (!refreshing.tryLock()) {
            return Optional.of(now.value());
        }
        try {
            return Optional.of(refreshed().value());
        } finally {
            refreshing.unlock();
        }
    }

    @Override
    public boolean drop(String refused) {
        refreshing.lock();
        try {
            var now = token;
            if (now == null || !now.value().equals(refused)) {
                return true;
            }
            if (clock.instant().isBefore(now.since().plus(YOUNG))) {
                return false;
            }
            token = null;
            return true;
        } finally {
            refreshing.unlock();
        }
    }

    private Token refreshed() throws TeamsTrouble {
        var old = token;
        if (old != null && old.isFresh(clock.instant())) {
            return old;
        }
        try {
            var fetched = fetched();
            token = fetched;
            return fetched;
        } catch (TeamsTrouble trouble) {
            if (old != null && old.isValid(clock.instant())) {
                return old;
            }
            throw trouble;
        }
    }

    private Token fetched() throws TeamsTrouble {
        var recent = failure;
        if (recent != null && clock.instant().isBefore(recent.until())) {
            throw recent.trouble().withLeft(Duration.between(clock.instant(), recent.until()));
        }
        var wait = inquiries.take(List.of(lane));
        if (wait.isPresent()) {
            throw TeamsTrouble.closed("token_no_room", wait.get());
        }
        try {
            return token(http.askBefore(request()));
        } catch (TeamsTrouble lost) {
            var trouble = lost.ofWhatIsHarmless();
            log.error("No token from Microsoft: {}", trouble.code());
            learn(trouble);
            throw trouble;
        }
    }

    /** What Microsoft asked for holds for all nodes; how long we doubt it after silence is each node's own. */
    private void learn(TeamsTrouble trouble) {
        failure = new Failure(trouble, clock.instant().plus(trouble.afterAtLeast(BEFORE_ASKING_AGAIN)));
        var after = trouble.after();
        if (after != null) {
            inquiries.shut(lane.name(), after, trouble.code());
        }
    }

    private Request request() {
        var form = new FormBody.Builder()
                .add("grant_type", "client_credentials")
                .add("client_id", appId)
                .add("scope", SCOPE);
        proof.of(appId, endpoint).forEach(form::add);
        return new Request.Builder().url(endpoint).post(form.build()).build();
    }

    private Token token(Answer answer) throws TeamsTrouble {
        var body = TeamsJson.read(answer.body());
        String value = body.path("access_token").asText("");
        var lifetime = Duration.ofSeconds(body.path("expires_in").asLong());
        if (!answer.isDone() || value.isEmpty() || lifetime.isNegative() || lifetime.isZero()) {
            throw TeamsTrouble.closed(
                    "token_" + TeamsApi.code(body.path("error"), "http_" + answer.status()), answer.after());
        }
        var now = clock.instant();
        var margin = lifetime.compareTo(BEFORE_EXPIRY.multipliedBy(2)) > 0 ? BEFORE_EXPIRY : lifetime.dividedBy(2);
        return new Token(value, now, now.plus(lifetime).minus(margin), now.plus(lifetime));
    }

    /** How we show that we are the app. */
    interface Proof {
        /**
         * The fields of the form that do so.
         *
         * @param audience whom we show it to
         */
        Map<String, String> of(String appId, String audience);

        static Proof secret(String secret) {
            return (appId, audience) -> Map.of("client_secret", secret);
        }
    }

    private record Token(String value, Instant since, Instant refreshAt, Instant until) {
        boolean isFresh(Instant now) {
            return now.isBefore(refreshAt);
        }

        boolean isValid(Instant now) {
            return now.isBefore(until);
        }

        /** Without the token, should anybody ever log it. */
        @Override
        public String toString() {
            return "Token[until=" + until + "]";
        }
    }

    private record Failure(TeamsTrouble trouble, Instant until) {}
}
