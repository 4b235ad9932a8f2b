package no.ildsjel.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.users.UsersLookupByEmailResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Inquiries;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The calls that we make to Slack: one attempt each, within a time limit, and done only when Slack says so. */
final class SlackApi {
    static final String POST = "chat.postMessage";
    static final String UPDATE = "chat.update";
    static final String DELETE = "chat.delete";
    static final String PUBLISH = "views.publish";
    static final String LOOK_UP = "users.lookupByEmail";

    private static final Duration WHILE_SLACK_WAITS = Duration.ofSeconds(1);
    private static final Duration BEFORE_THE_TRIGGER_EXPIRES = Duration.ofMillis(1500);

    private static final List<ConversationType> ROOMS =
            List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL);
    private static final int PAGE = 200;

    private final MethodsClient patient;
    private final MethodsClient preparing;
    private final MethodsClient quick;
    private final MethodsClient opening;
    private final MethodsClient connecting;
    private final SlackAsking asking;

    SlackApi(SlackProperties properties, Inquiries inquiries) {
        this(properties, Channel.LONGEST_CALL, inquiries);
    }

    SlackApi(SlackProperties properties, Duration patience, Inquiries inquiries) {
        this.asking = new SlackAsking(inquiries);
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(properties.apiUrl());
        // Statistics would call auth.test on their own account; the listeners would log what we send.
        config.setStatsEnabled(false);
        config.setHttpClientResponseHandlers(List.of());
        // A request that is repeated behind our back is a message posted twice.
        var http = NeverLeft.toldBy(SlackHttpClient.buildOkHttpClient(config).newBuilder())
                .retryOnConnectionFailure(false)
                .build();
        this.patient = client(config, http, properties.botToken(), patience);
        this.preparing = client(config, http, properties.botToken(), sooner(Channel.LONGEST_PREPARATION, patience));
        this.quick = client(config, http, properties.botToken(), WHILE_SLACK_WAITS);
        this.opening = client(config, http, properties.botToken(), BEFORE_THE_TRIGGER_EXPIRES);
        this.connecting = client(config, http, properties.appToken(), Channel.LONGEST_CALL);
    }

    private static MethodsClient client(SlackConfig config, OkHttpClient http, String token, Duration limit) {
        var limited = new SlackHttpClient(http.newBuilder().callTimeout(limit).build());
        limited.setConfig(config);
        return Slack.getInstance(config, limited).methods(token);
    }

    private static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    AuthTestResponse whoWeAre() throws SlackTrouble {
        return asked("auth.test", () -> quick.authTest(request -> request));
    }

    User user(String id) throws SlackTrouble {
        return asked(
                        "users.info",
                        () -> quick.usersInfo(request -> request.user(id).includeLocale(true)))
                .getUser();
    }

    /** For a message, whose lanes hold a place for it. */
    String userWithEmail(String email) throws SlackTrouble {
        return done(LOOK_UP, withEmail(email)).getUser().getId();
    }

    /** The same without a message. */
    String userAskedForByEmail(String email) throws SlackTrouble {
        return asked(LOOK_UP, withEmail(email)).getUser().getId();
    }

    private Call<UsersLookupByEmailResponse> withEmail(String email) {
        return () -> preparing.usersLookupByEmail(request -> request.email(email));
    }

    /** Posts to a channel, or to a person by their user id: opening their conversation first would be far slower. */
    Place post(String channel, @Nullable String thread, Message message) throws SlackTrouble {
        var posted = done(
                POST,
                () -> patient.chatPostMessage(request -> request.channel(channel)
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
        var updated = done(
                UPDATE,
                () -> patient.chatUpdate(request -> request.channel(at.conversation())
                        .ts(at.message())
                        .text(message.text())
                        .blocksAsString(message.blocks().toString())
                        .metadataAsString(message.metadata().toString())
                        .linkNames(false)
                        .parse("none")));
        return new Place(updated.getChannel(), updated.getTs());
    }

    void delete(Place at) throws SlackTrouble {
        done(
                DELETE,
                () -> patient.chatDelete(
                        request -> request.channel(at.conversation()).ts(at.message())));
    }

    Place publish(String user, JsonObject home) throws SlackTrouble {
        var published = done(
                PUBLISH,
                () -> patient.viewsPublish(request -> request.userId(user).viewAsString(home.toString())));
        return new Place(user, published.getView().getId());
    }

    void open(String trigger, JsonObject form) throws SlackTrouble {
        asked(
                "views.open",
                () -> opening.viewsOpen(request -> request.triggerId(trigger).viewAsString(form.toString())));
    }

    /** Where the message stands, for people to follow. */
    String linkTo(String channel, String ts) throws SlackTrouble {
        return asked(
                        "chat.getPermalink",
                        () -> quick.chatGetPermalink(
                                request -> request.channel(channel).messageTs(ts)))
                .getPermalink();
    }

    /** Where a line to us is open for the next one who calls: whoever has the address is let in. */
    URI socket() throws SlackTrouble {
        var url = asked("apps.connections.open", () -> connecting.appsConnectionsOpen(request -> request))
                .getUrl();
        try {
            return new URI(url);
        } catch (URISyntaxException | RuntimeException none) {
            throw SlackTrouble.lost("apps.connections.open", "no_address");
        }
    }

    /** The conversation with somebody; the same at each call. */
    String conversationWith(String user) throws SlackTrouble {
        return asked("conversations.open", () -> patient.conversationsOpen(request -> request.users(List.of(user))))
                .getChannel()
                .getId();
    }

    /** The rooms that we are in, a page of them. */
    Page<Conversation> rooms(String cursor) throws SlackTrouble {
        var answer = asked(
                "users.conversations",
                () -> patient.usersConversations(request ->
                        request.types(ROOMS).excludeArchived(true).limit(PAGE).cursor(cursor)));
        return new Page<>(answer.getChannels(), next(answer.getResponseMetadata()));
    }

    /** A page of what was said, with the marks that apps have put on it. */
    Page<com.slack.api.model.Message> history(String channel, String oldest, String cursor) throws SlackTrouble {
        var answer = asked(
                "conversations.history",
                () -> patient.conversationsHistory(request -> request.channel(channel)
                        .oldest(oldest)
                        .includeAllMetadata(true)
                        .limit(PAGE)
                        .cursor(cursor)));
        return new Page<>(answer.getMessages(), next(answer.getResponseMetadata()));
    }

    /** The same of a thread. */
    Page<com.slack.api.model.Message> replies(String channel, String thread, String oldest, String cursor)
            throws SlackTrouble {
        var answer = asked(
                "conversations.replies",
                () -> patient.conversationsReplies(request -> request.channel(channel)
                        .ts(thread)
                        .oldest(oldest)
                        .includeAllMetadata(true)
                        .limit(PAGE)
                        .cursor(cursor)));
        return new Page<>(answer.getMessages(), next(answer.getResponseMetadata()));
    }

    private static String next(@Nullable ResponseMetadata metadata) {
        return metadata == null || metadata.getNextCursor() == null ? "" : metadata.getNextCursor();
    }

    private <T extends SlackApiTextResponse> T asked(String method, Call<T> call) throws SlackTrouble {
        asking.enter(method);
        try {
            return done(method, call);
        } catch (SlackTrouble trouble) {
            asking.learn(trouble);
            throw trouble;
        }
    }

    private static <T extends SlackApiTextResponse> T done(String method, Call<T> call) throws SlackTrouble {
        T answer = answer(method, call);
        if (!answer.isOk()) {
            var headers = answer.getHttpResponseHeaders();
            var after = headers == null ? null : headers.get("retry-after");
            String code = answer.getError() == null ? "no_error_code" : answer.getError();
            throw SlackTrouble.refused(method, code, after == null ? null : seconds(after.get(0)));
        }
        return answer;
    }

    private static <T extends SlackApiTextResponse> T answer(String method, Call<T> call) throws SlackTrouble {
        @Nullable T answer;
        try {
            answer = call.make();
        } catch (SlackApiException status) {
            var response = status.getResponse();
            throw SlackTrouble.status(method, response.code(), seconds(response.header("Retry-After")));
        } catch (IOException broken) {
            throw NeverLeft.isWhy(broken)
                    ? SlackTrouble.unsent(method, code(broken))
                    : SlackTrouble.lost(method, code(broken));
        } catch (RuntimeException unreadable) {
            throw SlackTrouble.lost(method, unreadable.getClass().getSimpleName());
        }
        if (answer == null) {
            throw SlackTrouble.lost(method, "empty_answer");
        }
        return answer;
    }

    private static String code(IOException broken) {
        if (broken instanceof InterruptedIOException) {
            return "timeout";
        }
        var cause = broken instanceof NeverLeft ? broken.getCause() : null;
        return (cause == null ? broken : cause).getClass().getSimpleName();
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

    /** An empty cursor ends it. */
    record Page<T>(List<T> content, String next) {}

    private interface Call<T> {
        T make() throws IOException, SlackApiException;
    }
}
