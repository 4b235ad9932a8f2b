package no.ildsjel.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.view.ViewState;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.conversation.Utterance.Mentioned;
import no.ildsjel.conversation.Utterance.OpenedHome;
import no.ildsjel.conversation.Utterance.Pressed;
import no.ildsjel.conversation.Utterance.Said;
import no.ildsjel.conversation.Utterance.What;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Translates what happens in Slack to what was said or pressed. */
final class SlackListener {
    static final String COMMAND = "/ide";
    private static final Logger log = LoggerFactory.getLogger(SlackListener.class);
    private static final Duration BUDGET_FOR_NAMES = Duration.ofSeconds(1);

    private final Conversations conversations;
    private final SlackProfiles profiles;
    private final SlackWorkspace workspace;
    private final SlackApi api;
    private final Clock clock;

    SlackListener(
            Conversations conversations, SlackProfiles profiles, SlackWorkspace workspace, SlackApi api, Clock clock) {
        this.conversations = conversations;
        this.profiles = profiles;
        this.workspace = workspace;
        this.api = api;
        this.clock = clock;
    }

    void listenOn(App app) {
        app.event(MessageEvent.class, (event, context) -> message(event, context));
        app.event(MessageFileShareEvent.class, (event, context) -> messageWithFile(event, context));
        app.event(AppMentionEvent.class, (event, context) -> mention(event, context));
        app.event(AppHomeOpenedEvent.class, (event, context) -> home(event, context));
        app.blockAction(startingWith(SlackRenderer.PRESS), (request, context) -> press(request, context));
        app.blockAction(startingWith(SlackRenderer.TICK), (request, context) -> context.ack());
        app.command(COMMAND, (request, context) -> command(request, context));
        app.viewSubmission(SlackForm.CALLBACK, (request, context) -> form(request, context));
    }

    private static Pattern startingWith(String prefix) {
        return Pattern.compile(Pattern.quote(prefix) + ".*");
    }

    private Response message(EventsApiPayload<MessageEvent> payload, Context context) {
        var event = payload.getEvent();
        if (!isDirect(event.getChannelType()) || event.getBotId() != null) {
            return context.ack();
        }
        return said(
                payload,
                context,
                event.getUser(),
                event.getText(),
                event.getBlocks(),
                event.getChannel() + "/" + event.getTs());
    }

    /** The words that came with a file; the file itself stays where it is. */
    private Response messageWithFile(EventsApiPayload<MessageFileShareEvent> payload, Context context) {
        var event = payload.getEvent();
        if (!isDirect(event.getChannelType())) {
            return context.ack();
        }
        return said(
                payload,
                context,
                event.getUser(),
                event.getText(),
                event.getBlocks(),
                event.getChannel() + "/" + event.getTs());
    }

    private static boolean isDirect(@Nullable String channelType) {
        return "im".equals(channelType);
    }

    private Response said(
            EventsApiPayload<?> payload,
            Context context,
            @Nullable String user,
            @Nullable String text,
            @Nullable List<LayoutBlock> blocks,
            String place) {
        return heard(payload, context, user, place, new Said(asWritten(text, blocks)));
    }

    private Response mention(EventsApiPayload<AppMentionEvent> payload, Context context) {
        var event = payload.getEvent();
        // In direct messages the message itself arrives as well.
        if (event.getBotId() != null
                || event.getChannel() == null
                || event.getChannel().startsWith("D")) {
            return context.ack();
        }
        var what = new Mentioned(
                asWritten(withoutUs(event.getText()), event.getBlocks()).strip(),
                event.getChannel(),
                event.getThreadTs() == null ? event.getTs() : event.getThreadTs());
        return heard(payload, context, event.getUser(), event.getChannel() + "/" + event.getTs(), what);
    }

    private String withoutUs(@Nullable String text) {
        String written = text == null ? "" : text;
        return workspace
                .us()
                .map(us -> written.replaceAll("<@" + Pattern.quote(us.user()) + "(\\|[^>]*)?>", ""))
                .orElse(written);
    }

    private Response home(EventsApiPayload<AppHomeOpenedEvent> payload, Context context) {
        var event = payload.getEvent();
        return "home".equals(event.getTab())
                ? heard(payload, context, event.getUser(), null, new OpenedHome())
                : context.ack();
    }

    /** @param place of the message: Slack may send the very same one as two events */
    private Response heard(
            EventsApiPayload<?> payload, Context context, @Nullable String user, @Nullable String place, What what) {
        if (user == null || payload.getEventId() == null || isUs(user)) {
            return context.ack();
        }
        String team = context.getTeamId();
        String alias = place == null ? null : "slack/message/" + team + "/" + place;
        hear(new Utterance(key("event", team, payload.getEventId()), alias, profiles.of(user), what));
        return context.ack();
    }

    private boolean isUs(String user) {
        return workspace.us().filter(us -> us.user().equals(user)).isPresent();
    }

    private Response press(BlockActionRequest request, Context context) {
        var payload = request.getPayload();
        var action = payload.getActions().get(0);
        var press = action.getValue() == null
                ? null
                : SlackPress.of(action.getValue()).orElse(null);
        if (press == null) {
            log.warn("Dropped the press of a button that is none of ours");
            return context.ack();
        }
        String user = payload.getUser().getId();
        String key =
                key("action", context.getTeamId(), user, standsAt(payload), action.getActionId(), action.getActionTs());
        var pressed = new Pressed(press.card(), press.version(), press.deed(), ticked(payload));
        show(hear(Utterance.of(key, profiles.of(user), pressed)), payload.getTriggerId());
        return context.ack();
    }

    private static String standsAt(BlockActionPayload payload) {
        var container = payload.getContainer();
        if (container != null && container.getMessageTs() != null) {
            return container.getMessageTs();
        }
        return payload.getView() == null ? "" : payload.getView().getId();
    }

    private static List<String> ticked(BlockActionPayload payload) {
        var state = payload.getState() != null || payload.getView() == null
                ? payload.getState()
                : payload.getView().getState();
        if (state == null || state.getValues() == null) {
            return List.of();
        }
        return state.getValues().values().stream()
                .flatMap(block -> block.values().stream())
                .map(ViewState.Value::getSelectedOptions)
                .flatMap(options -> options == null ? Stream.of() : options.stream())
                .map(ViewState.SelectedOption::getValue)
                .toList();
    }

    private Response command(SlashCommandRequest request, Context context) {
        var payload = request.getPayload();
        String text = asWritten(payload.getText(), null).strip();
        // Alone, the command is its own word.
        var said = new Said(text.isEmpty() ? payload.getCommand().substring(1) : text);
        String key = key("command", context.getTeamId(), payload.getTriggerId());
        show(hear(Utterance.of(key, profiles.of(payload.getUserId()), said)), payload.getTriggerId());
        return context.ack();
    }

    private Response form(ViewSubmissionRequest request, Context context) {
        var payload = request.getPayload();
        var view = payload.getView();
        var speaker = profiles.of(payload.getUser().getId());
        String key = key("form", context.getTeamId(), view.getId(), view.getHash());
        var immediate = hear(Utterance.of(key, speaker, SlackForm.filled(view)));
        if (immediate instanceof Immediate.Fault fault) {
            var errors = SlackJson.object(SlackForm.TEXT, fault.sentence());
            return json(SlackJson.object("response_action", "errors", "errors", errors));
        }
        if (immediate instanceof Immediate.Form next) {
            return json(SlackJson.object("response_action", "update", "view", SlackForm.view(next)));
        }
        return json(SlackJson.object("response_action", "clear"));
    }

    private static Response json(JsonObject body) {
        return Response.json(200, body);
    }

    private Immediate hear(Utterance utterance) {
        try {
            return conversations.hear(utterance);
        } catch (DataAccessException | TransactionException nothing) {
            throw new NothingKept(nothing);
        }
    }

    /** Within the request, because Slack's permission to open a form runs out in three seconds. */
    private void show(Immediate immediate, @Nullable String trigger) {
        if (!(immediate instanceof Immediate.Form form)) {
            return;
        }
        var view = SlackForm.view(form);
        var faults = SlackLimits.ofView(view);
        if (trigger == null || !faults.isEmpty()) {
            log.error("A form was not opened: {}", faults);
            return;
        }
        try {
            api.open(trigger, view);
        } catch (SlackTrouble trouble) {
            log.warn("A form was not opened: {}", trouble.code());
        }
    }

    private String asWritten(@Nullable String text, @Nullable List<LayoutBlock> blocks) {
        var enough = clock.instant().plus(BUDGET_FOR_NAMES);
        return SlackText.asWritten(
                text == null ? "" : text,
                user -> clock.instant().isBefore(enough) ? profiles.nameOf(user) : user,
                blocks == null ? Map.of() : SlackEmoji.in(blocks));
    }

    private static String key(String... parts) {
        return SlackChannel.NAME + "/" + String.join("/", parts);
    }
}
