package no.ildsjel.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static no.ildsjel.fakes.Faults.after;
import static no.ildsjel.fakes.Faults.with429;
import static no.ildsjel.fakes.Span.once;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.ildsjel.fakes.Answer;
import no.ildsjel.fakes.Call;
import no.ildsjel.fakes.Delivery;
import no.ildsjel.fakes.FakeServer;
import no.ildsjel.fakes.Heard;
import no.ildsjel.fakes.Limit;
import no.ildsjel.slack.FakeSlack.Post;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeSlackTest {
    private final FakeSlack slack = new FakeSlack();
    private final OkHttpClient client =
            new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(200);
    private final FakeServer node = new FakeServer(this::hear);

    @AfterEach
    void stop() {
        slack.close();
        node.close();
    }

    @Test
    void whatIsPostedStandsThereUntilItIsTakenAway() throws Exception {
        String posted = call("chat.postMessage", "channel", "UKARI", "text", "Hei", "metadata", mark("p1"));
        String ts = posted.replaceAll(".*\"ts\":\"([0-9.]+)\".*", "$1");

        assertThat(posted).contains("\"channel\":\"DUKARI\"");
        assertThat(slack.messagesIn("UKARI"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.text()).isEqualTo("Hei"));
        assertThat(slack.parcels()).containsExactly("p1");
        call("chat.update", "channel", "DUKARI", "ts", ts, "text", "Takk");
        assertThat(slack.messagesIn("DUKARI"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.text()).isEqualTo("Takk"));
        call("chat.delete", "channel", "DUKARI", "ts", ts);
        assertThat(slack.messagesIn("UKARI")).isEmpty();
        assertThat(call("chat.update", "channel", "DUKARI", "ts", ts)).contains("message_not_found");
    }

    @Test
    void whatWasPostedAndChangedIsRememberedInItsOrderWhateverStandsThere() throws Exception {
        call("chat.postMessage", "channel", "C1", "text", "Hei", "metadata", mark("p1"));
        call("chat.postMessage", "channel", "C2", "text", "Hallo", "metadata", mark("p2"));
        String ts = slack.messagesIn("C1").get(0).ts();
        call("chat.update", "channel", "C1", "ts", ts, "text", "Takk", "metadata", mark("p3"));
        call("chat.delete", "channel", "C1", "ts", ts);

        assertThat(slack.posts())
                .extracting(
                        Post::isNew,
                        Post::place,
                        Post::parcel,
                        post -> post.sent().text())
                .containsExactly(
                        tuple(true, "C1", "p1", "Hei"),
                        tuple(true, "C2", "p2", "Hallo"),
                        tuple(false, "C1", "p3", "Takk"));
        slack.forgetsPosts();
        assertThat(slack.posts()).isEmpty();
        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void whereEverybodyIsKnownWhoeverIsAskedForIsThere() throws Exception {
        slack.knows("UKARI", "Kari Nordmann", "kari@kommune.example");
        assertThat(call("users.info", "user", "U0OLA")).contains("user_not_found");

        slack.knowsEverybodyAt("bygda.example");

        assertThat(call("users.info", "user", "U0OLA")).contains("\"Ola\"", "ola@bygda.example");
        assertThat(call("users.lookupByEmail", "email", "ola@bygda.example")).contains("U0OLA");
        assertThat(call("users.info", "user", "UKARI")).contains("kari@kommune.example");
    }

    @Test
    void everyCallIsWrittenDown() throws Exception {
        slack.answers("chat.postMessage", with429(after(3)), once());
        call("chat.postMessage", "channel", "C1", "text", "Hei", "metadata", mark("p1"));
        call("chat.postMessage", "channel", "C1", "text", "Hei", "metadata", mark("p1"));

        assertThat(slack.calls("chat.postMessage"))
                .extracting(Call::conversation, Call::parcel, Call::status, Call::isDone)
                .containsExactly(tuple("C1", "p1", 429, false), tuple("C1", "p1", 200, true));
        assertThat(slack.calls()).extracting(Call::digest).hasSize(2).doesNotContain("");
    }

    @Test
    void anAnswerThatIsLostLeavesItsMessage() {
        slack.losesTheAnswer(once());

        assertThatThrownBy(() -> call("chat.postMessage", "channel", "C1", "text", "Hei"))
                .isInstanceOf(IOException.class);
        assertThat(slack.messagesIn("C1")).hasSize(1);
        assertThat(slack.calls()).singleElement().satisfies(call -> {
            assertThat(call.isDone()).isTrue();
            assertThat(call.status()).isZero();
        });
    }

    @Test
    void historyIsToldInPagesNewestFirstAndMarksOnlyToWhoeverAsks() throws Exception {
        slack.hasRoom("C0HEIER", "vi-heier");
        call("chat.postMessage", "channel", "#vi-heier", "text", "Hei", "metadata", mark("p1"));
        slack.noise("C0HEIER", 5);

        var first = call("conversations.history", "channel", "C0HEIER", "limit", "4", "include_all_metadata", "1");
        var last = call(
                "conversations.history",
                "channel",
                "C0HEIER",
                "limit",
                "4",
                "include_all_metadata",
                "1",
                "cursor",
                "4");

        assertThat(first).contains("\"next_cursor\":\"4\"").doesNotContain("p1");
        assertThat(last).contains("\"next_cursor\":\"\"").contains("\"parcel\":\"p1\"");
        assertThat(call("conversations.history", "channel", "C0HEIER")).doesNotContain("p1");
        assertThat(call("users.conversations")).contains("C0HEIER");
    }

    @Test
    void tooMuchIsRefusedForAsLongAsItTakes() throws Exception {
        slack.enforces(List.of(new Limit("chat.postMessage", true, 1, Duration.ofSeconds(1))), 1);

        assertThat(status("chat.postMessage", "channel", "C1", "text", "Hei")).isEqualTo("200 null");
        assertThat(status("chat.postMessage", "channel", "C1", "text", "Hei")).isEqualTo("429 1");
        assertThat(status("chat.postMessage", "channel", "C2", "text", "Hei")).isEqualTo("200 null");
        assertThat(slack.messagesIn("C1")).hasSize(1);
    }

    @Test
    void whatIsSentIsSignedAndSentAgainUntilItIsTaken() throws Exception {
        slack.talkingTo(base()).sendsAgain(600);
        status.set(503);
        var delivery = slack.says("UKARI", "Pårørende <ringer>");
        await().until(() -> heard.size() == 3);
        status.set(200);

        assertThat(delivery.get(10, TimeUnit.SECONDS).statuses()).containsExactly(503, 503, 503, 200);
        assertThat(heard)
                .extracting(each -> each.headers().get("x-slack-retry-num"))
                .containsExactly(null, "1", "2", "3");
        assertThat(heard).extracting(Heard::body).containsOnly(heard.get(0).body());
        assertThat(heard)
                .allSatisfy(each -> assertThat(new SlackSignature(List.of(SlackWire.SECRET), Clock.systemUTC())
                                .fault(
                                        List.of(each.headers().get("x-slack-request-timestamp")),
                                        List.of(each.headers().get("x-slack-signature")),
                                        each.body().getBytes(UTF_8)))
                        .isEmpty());
    }

    @Test
    void slackGivesUpAfterThreeMoreAttempts() throws Exception {
        slack.talkingTo(base()).sendsAgain(60_000);
        status.set(500);

        var delivery = slack.opensHome("UKARI").get(10, TimeUnit.SECONDS);

        assertThat(delivery.statuses()).containsExactly(500, 500, 500, 500);
        assertThat(delivery.isTaken()).isFalse();
    }

    @Test
    void oneMentionIsTwoEventsOfOneMessage() throws Exception {
        slack.talkingTo(base());

        for (var each : slack.mentions("UKARI", "C0TORGET", "hei")) {
            assertThat(each.get(5, TimeUnit.SECONDS).isTaken()).isTrue();
        }

        assertThat(heard).hasSize(2);
        assertThat(heard).extracting(each -> part(each, "event_id")).doesNotHaveDuplicates();
        assertThat(heard).extracting(each -> part(each, "ts")).containsOnly(part(heard.get(0), "ts"));
        assertThat(heard).anyMatch(each -> each.body().contains("app_mention"));
    }

    @Test
    void copiesGoToAllNodesAtOnce() {
        try (var other = new FakeServer(this::hear)) {
            slack.talkingTo(base(), other.url().replaceAll("/$", ""));

            var all = slack.sendsCopies(slack.message("UKARI", "Hei"), 20);

            assertThat(all).extracting(CompletableFuture::join).allMatch(Delivery::isTaken);
            assertThat(heard).hasSize(20);
            assertThat(heard)
                    .extracting(each -> each.headers().get("host"))
                    .containsOnly("127.0.0.1:" + node.port(), "127.0.0.1:" + other.port());
        }
    }

    private Answer hear(Heard each) {
        heard.add(each);
        return Answer.of(status.get(), "");
    }

    private String base() {
        return node.url().replaceAll("/$", "");
    }

    private static String part(Heard heard, String name) {
        return heard.body().replaceAll(".*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    private static String mark(String parcel) {
        return "{\"event_type\":\"ildsjel_parcel\",\"event_payload\":{\"parcel\":\"" + parcel + "\"}}";
    }

    private String call(String method, String... fields) throws IOException {
        try (var answer = client.newCall(request(method, fields)).execute()) {
            return requireNonNull(answer.body()).string();
        }
    }

    private String status(String method, String... fields) throws IOException {
        try (var answer = client.newCall(request(method, fields)).execute()) {
            return answer.code() + " " + answer.header("Retry-After");
        }
    }

    private Request request(String method, String... fields) {
        var form = new FormBody.Builder();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return new Request.Builder()
                .url(slack.apiUrl() + method)
                .post(form.build())
                .build();
    }
}
