package no.ildsjel.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.model.User;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import no.ildsjel.delivery.Channel.Place;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The calls that we make to Slack: one attempt each, within a time limit, and done only when Slack says so. */
final class SlackApi {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration WHILE_SLACK_WAITS = Duration.ofSeconds(1);
    private static final Duration BEFORE_THE_TRIGGER_EXPIRES = Duration.ofMillis(1500);

    private final MethodsClient patient;
    private final MethodsClient quick;
    private final MethodsClient opening;
    private final MethodsClient connecting;

    SlackApi(SlackProperties properties) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(properties.apiUrl());
        // Statistics would call auth.test on their own account; the listeners would log what we send.
        config.setStatsEnabled(false);
        config.setHttpClientResponseHandlers(List.of());
        // A request that is repeated behind our back is a message posted twice.
        var http = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build();
        this.patient = client(config, http, properties.botToken(), PATIENCE);
        this.quick = client(config, http, properties.botToken(), WHILE_SLACK_WAITS);
        this.opening = client(config, http, properties.botToken(), BEFORE_THE_TRIGGER_EXPIRES);
        this.connecting = client(config, http, properties.appToken(), PATIENCE);
    }

    private static MethodsClient client(SlackConfig config, OkHttpClient http, String token, Duration limit) {
        var limited = new SlackHttpClient(http.newBuilder().callTimeout(limit).build());
        limited.setConfig(config);
        return Slack.getInstance(config, limited).methods(token);
    }

    AuthTestResponse whoWeAre() throws SlackTrouble {
        return done(() -> quick.authTest(request -> request));
    }

    User user(String id) throws SlackTrouble {
        return done(() -> quick.usersInfo(request -> request.user(id).includeLocale(true)))
                .getUser();
    }

    String userWithEmail(String email) throws SlackTrouble {
        return done(() -> patient.usersLookupByEmail(request -> request.email(email)))
                .getUser()
                .getId();
    }

    /** Posts to a channel, or to a person by their user id: opening their conversation first would be far slower. */
    Place post(String channel, @Nullable String thread, Message message) throws SlackTrouble {
        var posted = done(() -> patient.chatPostMessage(request -> request.channel(channel)
                .threadTs(thread)
                .text(message.text())
                .blocksAsString(message.blocks().toString())
                .metadataAsString(message.metadata().toString())
                .mrkdwn(false)
                .linkNames(false)
                .parse("none")
                .unfurlLinks(false)
                .unfurlMedia(false)));
        return new Place(posted.getChannel(), posted.getTs());
    }

    Place update(Place at, Message message) throws SlackTrouble {
        // Without the blocks Slack would take those away that stand there.
        var updated = done(() -> patient.chatUpdate(request -> request.channel(at.conversation())
                .ts(at.message())
                .text(message.text())
                .blocksAsString(message.blocks().toString())
                .metadataAsString(message.metadata().toString())
                .linkNames(false)
                .parse("none")));
        return new Place(updated.getChannel(), updated.getTs());
    }

    void delete(Place at) throws SlackTrouble {
        done(() ->
                patient.chatDelete(request -> request.channel(at.conversation()).ts(at.message())));
    }

    Place publish(String user, JsonObject home) throws SlackTrouble {
        var published =
                done(() -> patient.viewsPublish(request -> request.userId(user).viewAsString(home.toString())));
        return new Place(user, published.getView().getId());
    }

    void open(String trigger, JsonObject form) throws SlackTrouble {
        done(() -> opening.viewsOpen(request -> request.triggerId(trigger).viewAsString(form.toString())));
    }

    /** Where the message stands, for people to follow. */
    String linkTo(String channel, String ts) throws SlackTrouble {
        return done(() -> quick.chatGetPermalink(
                        request -> request.channel(channel).messageTs(ts)))
                .getPermalink();
    }

    /** Where a line to us is open for the next one who calls: whoever has the address is let in. */
    URI socket() throws SlackTrouble {
        var url = done(() -> connecting.appsConnectionsOpen(request -> request)).getUrl();
        try {
            return new URI(url);
        } catch (URISyntaxException | RuntimeException none) {
            throw SlackTrouble.unanswered("no_address", null);
        }
    }

    private static <T extends SlackApiTextResponse> T done(Call<T> call) throws SlackTrouble {
        T answer = answer(call);
        if (!answer.isOk()) {
            var headers = answer.getHttpResponseHeaders();
            var after = headers == null ? null : headers.get("retry-after");
            String code = answer.getError() == null ? "no_error_code" : answer.getError();
            throw SlackTrouble.refused(code, after == null ? null : seconds(after.get(0)));
        }
        return answer;
    }

    private static <T extends SlackApiTextResponse> T answer(Call<T> call) throws SlackTrouble {
        try {
            return call.make();
        } catch (SlackApiException status) {
            var response = status.getResponse();
            throw SlackTrouble.unanswered("http_" + response.code(), seconds(response.header("Retry-After")));
        } catch (InterruptedIOException slow) {
            throw SlackTrouble.unanswered("timeout", null);
        } catch (IOException | RuntimeException broken) {
            throw SlackTrouble.unanswered(broken.getClass().getSimpleName(), null);
        }
    }

    private static @Nullable Duration seconds(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(text)) : null;
    }

    /**
     * What is posted.
     *
     * @param text for notifications and screen readers, already escaped
     */
    record Message(String text, JsonArray blocks, JsonObject metadata) {
        JsonObject payload() {
            return SlackJson.object("text", text, "blocks", blocks, "metadata", metadata);
        }
    }

    private interface Call<T> {
        T make() throws IOException, SlackApiException;
    }
}
