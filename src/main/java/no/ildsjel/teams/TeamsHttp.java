package no.ildsjel.teams;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.ildsjel.delivery.Channel;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Calls to Microsoft: one attempt each, within a time limit, and never led anywhere else. */
final class TeamsHttp {
    /** A page of a roster is far from it. */
    private static final long LONGEST_ANSWER = 4_000_000;

    private static final int LINES = 5;
    private static final int IDLE_SECONDS = 3;
    private static final String RETRY_AFTER = "Retry-After";

    private final OkHttpClient telling;
    private final OkHttpClient asking;
    private final Clock clock;
    private final Duration patience;

    TeamsHttp(Clock clock) {
        this(clock, Channel.LONGEST_CALL);
    }

    TeamsHttp(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
        this.telling = NeverLeft.toldBy(new OkHttpClient.Builder())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                // Shorter than servers keep an idle line: on one that they have closed a message would only seem lost.
                .connectionPool(new ConnectionPool(LINES, IDLE_SECONDS, TimeUnit.SECONDS))
                .protocols(List.of(Protocol.HTTP_1_1))
                .addNetworkInterceptor(chain -> leftToUs(chain.proceed(chain.request())))
                .build();
        // A question may be asked twice, and has to be: OkHttp does not look whether the other side has hung up since.
        this.asking = telling.newBuilder().retryOnConnectionFailure(true).build();
    }

    /** OkHttp itself asks again when it is told to do so at once, and a message would be posted twice. */
    private static Response leftToUs(Response response) {
        String after = response.header(RETRY_AFTER);
        return after != null && after.matches("0+")
                ? response.newBuilder().removeHeader(RETRY_AFTER).build()
                : response;
    }

    /**
     * Whatever was answered.
     *
     * @throws TeamsTrouble when nothing was; lost when it may be done all the same
     */
    Answer ask(Request request) throws TeamsTrouble {
        return ask(request, patience);
    }

    /** The same within the time that is left for what has to be known before something else is asked. */
    Answer askBefore(Request request) throws TeamsTrouble {
        return ask(request, sooner(Channel.LONGEST_PREPARATION, patience));
    }

    private static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Answer ask(Request request, Duration limit) throws TeamsTrouble {
        boolean isQuestion = request.method().equals("GET");
        var call = (isQuestion ? asking : telling).newCall(request);
        call.timeout().timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        try (var response = call.execute()) {
            return new Answer(response.code(), body(response), after(response.header(RETRY_AFTER)));
        } catch (IOException broken) {
            boolean mayBeDone = !NeverLeft.isWhy(broken) && !isQuestion;
            throw mayBeDone ? TeamsTrouble.lost(code(broken)) : TeamsTrouble.closed(code(broken), null);
        }
    }

    private static String code(IOException broken) {
        if (broken instanceof InterruptedIOException) {
            return "timeout";
        }
        var cause = broken instanceof NeverLeft ? broken.getCause() : null;
        return (cause == null ? broken : cause).getClass().getSimpleName();
    }

    /** What was done is done, even when the connection breaks while it is told. */
    private static String body(Response response) {
        try (var body = response.body()) {
            if (body == null) {
                return "";
            }
            var read = new Buffer();
            long left = LONGEST_ANSWER;
            long count = body.source().read(read, left);
            while (count != -1 && left > count) {
                left -= count;
                count = body.source().read(read, left);
            }
            return read.readUtf8();
        } catch (IOException broken) {
            return "";
        }
    }

    private @Nullable Duration after(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9]{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            var until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
            var after = Duration.between(clock.instant(), until);
            return after.isNegative() ? null : after;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** @param after how long we were asked to wait */
    record Answer(int status, String body, @Nullable Duration after) {
        boolean isDone() {
            return status >= 200 && status < 300;
        }
    }
}
