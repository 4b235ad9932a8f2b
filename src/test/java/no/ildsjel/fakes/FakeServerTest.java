package no.ildsjel.fakes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static no.ildsjel.fakes.Faults.after;
import static no.ildsjel.fakes.Faults.answeringAfter;
import static no.ildsjel.fakes.Faults.brokenJson;
import static no.ildsjel.fakes.Faults.cutInMidBody;
import static no.ildsjel.fakes.Faults.cutting;
import static no.ildsjel.fakes.Faults.doingItAndLosingTheAnswer;
import static no.ildsjel.fakes.Faults.hanging;
import static no.ildsjel.fakes.Faults.saying;
import static no.ildsjel.fakes.Faults.with429;
import static no.ildsjel.fakes.Faults.withStatus;
import static no.ildsjel.fakes.Span.during;
import static no.ildsjel.fakes.Span.once;
import static no.ildsjel.fakes.Span.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A fault asked for is what a plain client sees. */
class FakeServerTest {
    private final AtomicInteger done = new AtomicInteger();
    private final Misbehaviour misbehaviour = new Misbehaviour();
    private final FakeServer server = new FakeServer(heard -> misbehaviour
            .at(heard.path())
            .map(fault -> fault.instead(this::usual))
            .orElseGet(this::usual));
    private final OkHttpClient client = new OkHttpClient.Builder()
            .callTimeout(Duration.ofMillis(700))
            .retryOnConnectionFailure(false)
            .build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theUsualComesOverOneLineThatStaysOpen() throws Exception {
        for (int i = 1; i <= 50; i++) {
            assertThat(told()).isEqualTo("200 {\"done\":" + i + "}");
        }
        assertThat(client.connectionPool().connectionCount()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsNotDone() throws Exception {
        tell(with429(after(3)));
        assertThat(call().header("Retry-After")).isEqualTo("3");
        tell(with429());
        assertThat(call().header("Retry-After")).isNull();
        tell(withStatus(503));
        assertThat(call().code()).isEqualTo(503);
        tell(saying("channel_not_found"));
        assertThat(told()).isEqualTo("200 {\"ok\":false,\"error\":\"channel_not_found\"}");
        tell(saying(403, "BotNotInConversationRoster"));
        assertThat(told()).startsWith("403").contains("BotNotInConversationRoster");
        tell(cutting());
        assertThatThrownBy(this::told).isInstanceOf(IOException.class);

        assertThat(done).hasValue(0);
    }

    @Test
    void whatHangsIsNotDoneAndNeverAnswered() {
        tell(hanging(Duration.ofSeconds(30)));

        assertThatThrownBy(this::told).isInstanceOf(InterruptedIOException.class);
        assertThat(done).hasValue(0);
    }

    @Test
    void anAnswerThatIsLostWasDone() {
        tell(doingItAndLosingTheAnswer());
        assertThatThrownBy(this::told).isInstanceOf(IOException.class);
        assertThat(done).hasValue(1);

        tell(answeringAfter(Duration.ofSeconds(2)));
        assertThatThrownBy(this::told).isInstanceOf(InterruptedIOException.class);
        assertThat(done).hasValue(2);
    }

    @Test
    void anAnswerThatIsCutHasAHeadAndHalfABody() throws Exception {
        tell(cutInMidBody());

        try (var answer = call()) {
            assertThat(answer.code()).isEqualTo(200);
            assertThatThrownBy(() -> words(answer)).isInstanceOf(IOException.class);
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void anAnswerThatNobodyCanReadWasDone() throws Exception {
        tell(brokenJson());

        assertThat(told()).isEqualTo("200 {\"ok\":tr");
        assertThat(done).hasValue(1);
    }

    @Test
    void nobodyIsThereUntilTheServerIsBackAtTheSameAddress() throws Exception {
        told();
        server.refuseConnections();

        assertThatThrownBy(this::told).isInstanceOf(IOException.class);
        // Who comes while the server is closing may be cut off instead.
        await().untilAsserted(() -> assertThatThrownBy(this::told).isInstanceOf(ConnectException.class));
        server.acceptConnections();
        assertThat(told()).isEqualTo("200 {\"done\":2}");
    }

    @Test
    void aFaultLastsAsOftenAndAsLongAsItWasAskedFor() throws Exception {
        misbehaviour.tell("/a", withStatus(500), times(2));
        assertThat(call().code() + call().code() + call().code()).isEqualTo(500 + 500 + 200);

        misbehaviour.tell("/a", withStatus(500), during(Duration.ofMillis(300)));
        assertThat(call().code()).isEqualTo(500);
        await().untilAsserted(() -> assertThat(call().code()).isEqualTo(200));
    }

    @Test
    void whatWasSaidLastGoesFirst() throws Exception {
        misbehaviour.tell(Misbehaviour.EVERYTHING, withStatus(500), times(2));
        misbehaviour.tell("/a", withStatus(503), once());
        misbehaviour.tell("/b", withStatus(400), once());

        assertThat(call().code()).isEqualTo(503);
        assertThat(call().code()).isEqualTo(500);
        misbehaviour.end();
        assertThat(call().code()).isEqualTo(200);
    }

    private Answer usual() {
        return Answer.of(200, "{\"done\":" + done.incrementAndGet() + "}");
    }

    private void tell(Fault fault) {
        misbehaviour.end();
        misbehaviour.tell("/a", fault, Span.always());
    }

    private String told() throws IOException {
        try (var answer = call()) {
            return answer.code() + " " + words(answer);
        }
    }

    private static String words(Response answer) throws IOException {
        return requireNonNull(answer.body()).string();
    }

    private Response call() throws IOException {
        return client.newCall(new Request.Builder()
                        .url(server.url() + "a")
                        .post(RequestBody.create("hei".getBytes(UTF_8)))
                        .build())
                .execute();
    }
}
