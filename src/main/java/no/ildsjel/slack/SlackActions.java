package no.ildsjel.slack;

import static no.ildsjel.slack.SlackHearing.key;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.ViewState;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.conversation.Utterance.Forwarded;
import no.ildsjel.conversation.Utterance.Pressed;
import no.ildsjel.conversation.Utterance.Said;
import no.ildsjel.conversation.Utterance.Unopened;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Translates what people press, command, fill in and choose from Slack's menus. */
record SlackActions(SlackHearing hearing, SlackApi api) {
    static final String COMMAND = "/ide";
    static final String SHORTCUT = "make-idea";
    private static final Logger log = LoggerFactory.getLogger(SlackActions.class);

    /** Opening takes half of the three seconds at most, so it must not begin later. */
    private static final Duration LATEST_OPENING = Duration.ofSeconds(1);

    void listenOn(App app) {
        app.blockAction(startingWith(SlackRenderer.PRESS), (request, context) -> press(request, context));
        app.blockAction(startingWith(SlackRenderer.TICK), (request, context) -> context.ack());
        app.command(COMMAND, (request, context) -> command(request, context));
        app.messageShortcut(SHORTCUT, (request, context) -> shortcut(request, context));
        app.viewSubmission(SlackForm.CALLBACK, (request, context) -> form(request, context));
    }

    private static Pattern startingWith(String prefix) {
        return Pattern.compile(Pattern.quote(prefix) + ".*");
    }

    private Response press(BlockActionRequest request, Context context) {
        long since = System.nanoTime();
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
        show(Utterance.of(key, hearing.speaker(user), pressed), payload.getTriggerId(), since);
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
        long since = System.nanoTime();
        var payload = request.getPayload();
        String text = hearing.asWritten(payload.getText(), null).strip();
        // Alone, the command is its own word.
        var said = new Said(text.isEmpty() ? payload.getCommand().substring(1) : text);
        String key = key("command", context.getTeamId(), payload.getTriggerId());
        show(Utterance.of(key, hearing.speaker(payload.getUserId()), said), payload.getTriggerId(), since);
        return context.ack();
    }

    /** Slack shows nothing by itself: what comes of it stands in the person's direct messages, and nowhere else. */
    private Response shortcut(MessageShortcutRequest request, Context context) {
        var payload = request.getPayload();
        var message = payload.getMessage();
        if (message == null || payload.getUser() == null || payload.getChannel() == null) {
            log.warn("Dropped a shortcut that says not enough");
            return context.ack();
        }
        String user = payload.getUser().getId();
        String pressedAt = payload.getActionTs() == null ? payload.getTriggerId() : payload.getActionTs();
        String channel = payload.getChannel().getId();
        String key = key("shortcut", context.getTeamId(), user, channel, String.valueOf(pressedAt));
        var speaker = hearing.speaker(user);
        var text = hearing.asWritten(message.getText(), message.getBlocks());
        hearing.hear(Utterance.of(
                key,
                speaker,
                new Forwarded(
                        text,
                        wayBack(payload, channel),
                        key(channel, message.getTs()),
                        SlackFiles.of(message.getFiles()))));
        return context.ack();
    }

    /** Null for a message that we are not let in to, and when Slack does not answer in time. */
    private @Nullable String wayBack(MessageShortcutPayload payload, String channel) {
        String ts = payload.getMessageTs() == null ? payload.getMessage().getTs() : payload.getMessageTs();
        try {
            return api.linkTo(channel, ts);
        } catch (SlackTrouble trouble) {
            log.info("No link to a message: {}", trouble.code());
            return null;
        }
    }

    private Response form(ViewSubmissionRequest request, Context context) {
        var payload = request.getPayload();
        var view = payload.getView();
        var speaker = hearing.speaker(payload.getUser().getId());
        String key = key("form", context.getTeamId(), view.getId(), view.getHash());
        var immediate = hearing.hear(Utterance.of(key, speaker, SlackForm.filled(view)));
        if (immediate instanceof Immediate.Fault fault) {
            var errors = SlackForm.errors(view, fault);
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

    /** Within the request, because Slack's permission to open a form runs out in three seconds. */
    private void show(Utterance utterance, @Nullable String trigger, long since) {
        if (hearing.hear(utterance) instanceof Immediate.Form form && !isOpened(form, trigger, since)) {
            var key = utterance.eventKey() + "/unopened";
            hearing.hear(Utterance.of(key, utterance.speaker(), new Unopened(form.deed())));
        }
    }

    private boolean isOpened(Immediate.Form form, @Nullable String trigger, long since) {
        var waited = Duration.ofNanos(System.nanoTime() - since);
        if (waited.compareTo(LATEST_OPENING) > 0) {
            log.warn("A form was not opened: {} ms had gone by", waited.toMillis());
            return false;
        }
        var view = SlackForm.view(form);
        var faults = SlackLimits.ofView(view);
        if (trigger == null || !faults.isEmpty()) {
            log.error("A form was not opened: {}", faults);
            return false;
        }
        try {
            api.open(trigger, view);
            return true;
        } catch (SlackTrouble trouble) {
            log.warn("A form was not opened: {}", trouble.code());
            return false;
        }
    }
}
