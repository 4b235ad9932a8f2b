package no.ildsjel.fakes;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Sends again as a platform does, until it is told that it was came. */
public final class Redelivery {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final Duration patience;
    private final List<Duration> pauses;
    private final IntPredicate isWorthAnother;
    private volatile int timesFaster = 1;

    /**
     * Sends nothing yet.
     *
     * @param patience after which no answer is waited for; this is never compressed
     * @param pauses before each further attempt
     * @param isWorthAnother by the status of an answer, 0 for none
     */
    public Redelivery(Duration patience, List<Duration> pauses, IntPredicate isWorthAnother) {
        this.patience = patience;
        this.pauses = List.copyOf(pauses);
        this.isWorthAnother = isWorthAnother;
    }

    public void goes(int faster) {
        timesFaster = faster;
    }

    public CompletableFuture<Delivery> send(Attempt attempt) {
        return send(attempt, pauses, new ArrayList<>(), "");
    }

    /** Whatever comes of it. */
    public CompletableFuture<Delivery> once(Attempt attempt) {
        return send(attempt, List.of(), new ArrayList<>(), "");
    }

    private CompletableFuture<Delivery> send(
            Attempt attempt, List<Duration> between, List<Integer> statuses, String reason) {
        var request = attempt.request(statuses.size(), reason).timeout(patience).build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .handle(Came::of)
                .thenCompose(came -> {
                    statuses.add(came.status());
                    if (!isWorthAnother.test(came.status()) || statuses.size() > between.size()) {
                        return CompletableFuture.completedFuture(new Delivery(List.copyOf(statuses), came.body()));
                    }
                    var pause = between.get(statuses.size() - 1).dividedBy(timesFaster);
                    var later = CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS);
                    return CompletableFuture.runAsync(() -> {}, later)
                            .thenCompose(nothing -> send(attempt, between, statuses, came.reason()));
                });
    }

    /** One attempt after the other, each of which may go elsewhere. */
    public interface Attempt {
        /**
         * The request.
         *
         * @param number 0 for the first
         * @param reason in Slack's words why the one before came to nothing; empty for the first
         */
        HttpRequest.Builder request(int number, String reason);
    }

    private record Came(int status, String body, String reason) {
        static Came of(@Nullable HttpResponse<String> response, @Nullable Throwable trouble) {
            if (response == null) {
                var cause = trouble == null || trouble.getCause() == null ? trouble : trouble.getCause();
                return new Came(0, "", cause instanceof HttpTimeoutException ? "http_timeout" : "connection_failed");
            }
            return new Came(response.statusCode(), response.body(), "http_error");
        }
    }
}
