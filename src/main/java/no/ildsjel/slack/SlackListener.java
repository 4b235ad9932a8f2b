package no.ildsjel.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.File;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.conversation.Utterance.Edited;
import no.ildsjel.conversation.Utterance.Mentioned;
import no.ildsjel.conversation.Utterance.OpenedHome;
import no.ildsjel.conversation.Utterance.Said;
import no.ildsjel.conversation.Utterance.Unsaid;
import no.ildsjel.conversation.Utterance.What;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Translates Slack's events to what was said. */
final class SlackListener {
    private final SlackHearing hearing;
    private final SlackActions actions;
    private final SlackWorkspace workspace;

    SlackListener(
            Conversations conversations, SlackProfiles profiles, SlackWorkspace workspace, SlackApi api, Clock clock) {
        this.hearing = new SlackHearing(utterance -> hear(conversations, utterance), profiles, clock);
        this.actions = new SlackActions(hearing, api);
        this.workspace = workspace;
    }

    private static Immediate hear(Conversations conversations, Utterance utterance) {
        try {
            return conversations.hear(utterance);
        } catch (DataAccessException | TransactionException nothing) {
            throw new NothingKept(nothing);
        }
    }

    void listenOn(App app) {
        app.event(MessageEvent.class, (event, context) -> message(event, context));
        app.event(MessageFileShareEvent.class, (event, context) -> messageWithFile(event, context));
        app.event(MessageChangedEvent.class, (event, context) -> changed(event, context));
        app.event(MessageDeletedEvent.class, (event, context) -> deleted(event, context));
        app.event(AppMentionEvent.class, (event, context) -> mention(event, context));
        app.event(AppHomeOpenedEvent.class, (event, context) -> home(event, context));
        actions.listenOn(app);
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
                event.getChannel(),
                event.getTs(),
                event.getThreadTs(),
                null);
    }

    /** The words that came with a file, and where it lies. */
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
                event.getChannel(),
                event.getTs(),
                event.getThreadTs(),
                event.getFiles());
    }

    /** Slack says that a message changed for the preview of a link too, and whenever we change one of ours. */
    private Response changed(EventsApiPayload<MessageChangedEvent> payload, Context context) {
        var event = payload.getEvent();
        var now = event.getMessage();
        if (!isDirect(event.getChannelType()) || now == null || now.getEdited() == null || now.getBotId() != null) {
            return context.ack();
        }
        var previous = event.getPreviousMessage();
        var before = previous == null ? null : previous.getMessage();
        if (before != null && Objects.equals(before.getText(), now.getText())) {
            return context.ack();
        }
        String edition =
                event.getChannel() + "/" + now.getTs() + "/" + now.getEdited().getTs();
        var what =
                new Edited(message(event.getChannel(), now.getTs()), hearing.asWritten(now.getText(), now.getBlocks()));
        return heard(payload, context, now.getUser(), "edition/", edition, what);
    }

    private Response deleted(EventsApiPayload<MessageDeletedEvent> payload, Context context) {
        var event = payload.getEvent();
        var before = event.getPreviousMessage();
        if (!isDirect(event.getChannelType()) || before == null || before.getBotId() != null) {
            return context.ack();
        }
        String place = event.getChannel() + "/" + event.getDeletedTs();
        var what = new Unsaid(message(event.getChannel(), event.getDeletedTs()));
        return heard(payload, context, before.getUser(), "deletion/", place, what);
    }

    private static String message(String channel, String ts) {
        return SlackHearing.key(channel, ts);
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
            String channel,
            String ts,
            @Nullable String threadTs,
            @Nullable List<File> files) {
        String thread = threadTs == null ? null : message(channel, threadTs);
        var said = new Said(hearing.asWritten(text, blocks), message(channel, ts), thread, SlackFiles.of(files));
        return heard(payload, context, user, "message/", channel + "/" + ts, said);
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
                hearing.asWritten(withoutUs(event.getText()), event.getBlocks()).strip(),
                event.getChannel(),
                event.getThreadTs() == null ? event.getTs() : event.getThreadTs(),
                message(event.getChannel(), event.getTs()),
                SlackFiles.of(event.getFiles()));
        return heard(payload, context, event.getUser(), "message/", event.getChannel() + "/" + event.getTs(), what);
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
                ? heard(payload, context, event.getUser(), "", null, new OpenedHome())
                : context.ack();
    }

    /**
     * @param kind of what happened to the message
     * @param place of the message: Slack may send the very same one as two events
     */
    private Response heard(
            EventsApiPayload<?> payload,
            Context context,
            @Nullable String user,
            String kind,
            @Nullable String place,
            What what) {
        if (user == null || payload.getEventId() == null || isUs(user)) {
            return context.ack();
        }
        String team = context.getTeamId();
        String alias = place == null ? null : "slack/" + kind + team + "/" + place;
        String key = SlackHearing.key("event", team, payload.getEventId());
        hearing.hear(new Utterance(key, alias, hearing.speaker(user), what));
        return context.ack();
    }

    private boolean isUs(String user) {
        return workspace.us().filter(us -> us.user().equals(user)).isPresent();
    }
}
