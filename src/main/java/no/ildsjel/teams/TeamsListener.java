package no.ildsjel.teams;

import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Serialization;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.conversation.Utterance.Edited;
import no.ildsjel.conversation.Utterance.Installed;
import no.ildsjel.conversation.Utterance.Mentioned;
import no.ildsjel.conversation.Utterance.Said;
import no.ildsjel.conversation.Utterance.Unsaid;
import no.ildsjel.conversation.Utterance.What;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Translates what happens in Teams to what was said or pressed. */
final class TeamsListener implements Proven {
    private static final Logger log = LoggerFactory.getLogger(TeamsListener.class);
    private static final String MESSAGE_UPDATE = "messageUpdate";
    private static final String MESSAGE_DELETE = "messageDelete";
    private static final String EDITED = "editMessage";
    private static final String DELETED = "softDeleteMessage";

    private final BotFrameworkAdapter adapter;
    private final Conversations conversations;
    private final TeamsPlaces places;
    private final TeamsProfiles profiles;
    private final TeamsPressing pressing;
    private final ActivityReader reader = new ActivityReader();

    TeamsListener(
            BotFrameworkAdapter adapter,
            Conversations conversations,
            TeamsPlaces places,
            TeamsProfiles profiles,
            TeamsRenderer renderer) {
        this.adapter = adapter;
        this.conversations = conversations;
        this.places = places;
        this.profiles = profiles;
        this.pressing = new TeamsPressing(this::hear, renderer);
    }

    @Override
    public Answer accept(Map<String, String> claims, byte[] bytes) {
        var activity = reader.activity(bytes);
        if (activity.isEmpty()) {
            log.warn("Dropped an activity that cannot be read");
            return new Answer(400, null);
        }
        try {
            var response = adapter.processActivity(new ClaimsIdentity("Bearer", claims), activity.get(), this::turn)
                    .join();
            return response == null ? Answer.NOTHING : answer(response);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? kept(cause) : failed;
        }
    }

    private static Answer answer(InvokeResponse response) {
        return new Answer(
                response.getStatus(),
                response.getBody() == null ? null : Serialization.toStringSilent(response.getBody()));
    }

    private static RuntimeException kept(RuntimeException fault) {
        return fault instanceof DataAccessException || fault instanceof TransactionException
                ? new NothingKept(fault)
                : fault;
    }

    /** All of it on the thread of the request: the adapter's futures are complete from the start. */
    private CompletableFuture<Void> turn(TurnContext context) {
        var event = TeamsEvent.of(context.getActivity());
        if (event.isEmpty()) {
            log.warn("Dropped an activity that does not say who did what, and where");
        } else if (context.getActivity().isType(ActivityTypes.INVOKE)) {
            return answer(context, invoked(event.get()));
        } else if (!event.get().isFromUs()) {
            happened(event.get());
        }
        return CompletableFuture.completedFuture(null);
    }

    private static CompletableFuture<Void> answer(TurnContext context, InvokeResponse response) {
        var answer = new Activity(ActivityTypes.INVOKE_RESPONSE);
        answer.setValue(response);
        return context.sendActivity(answer).thenAccept(sent -> {});
    }

    private InvokeResponse invoked(TeamsEvent event) {
        // A menu is used in chats that we are not in, and where nothing may be said.
        if (TeamsPressing.ON_OUR_CARDS.contains(
                Objects.requireNonNullElse(event.activity().getName(), ""))) {
            places.heardFrom(event.reference());
        }
        return pressing.invoked(event);
    }

    private void happened(TeamsEvent event) {
        switch (Objects.requireNonNullElse(event.activity().getType(), "")) {
            case ActivityTypes.MESSAGE -> message(event);
            case MESSAGE_UPDATE -> changed(event);
            case MESSAGE_DELETE -> deleted(event);
            case ActivityTypes.INSTALLATION_UPDATE -> installation(event);
            case ActivityTypes.CONVERSATION_UPDATE -> members(event);
            default -> log.debug("Dropped an activity of a kind that tells us nothing");
        }
    }

    private void message(TeamsEvent event) {
        places.heardFrom(event.reference());
        if (!event.isPersonal()) {
            mention(event);
        } else if (event.activity().getValue() == null) {
            hear(
                    event,
                    event.key("message"),
                    new Said(event.words(), event.message(), event.answered(), event.files()));
        } else {
            pressing.submitted(event);
        }
    }

    private void mention(TeamsEvent event) {
        if (event.isToUsByName()) {
            var what =
                    new Mentioned(event.words(), event.conversation(), event.thread(), event.message(), event.files());
            hear(event, event.key("message"), what);
        }
    }

    private void changed(TeamsEvent event) {
        places.heardFrom(event.reference());
        if (event.isPersonal() && event.eventType().equals(EDITED)) {
            hear(
                    event,
                    event.key("edited", event.activity().getTimestamp()),
                    new Edited(event.message(), event.words()));
        }
    }

    private void deleted(TeamsEvent event) {
        places.heardFrom(event.reference());
        if (event.isPersonal() && event.eventType().equals(DELETED)) {
            hear(event, event.key("deleted"), new Unsaid(event.message()));
        }
    }

    private void installation(TeamsEvent event) {
        switch (Objects.requireNonNullElse(event.activity().getAction(), "")) {
            case "add", "add-upgrade" -> arrived(event);
            case "remove" -> places.left(event.reference());
            default -> log.debug("Dropped an installation update that tells us nothing");
        }
    }

    private void members(TeamsEvent event) {
        var activity = event.activity();
        if (event.isAboutUs(activity.getMembersRemoved())) {
            places.left(event.reference());
        } else if (event.isAboutUs(activity.getMembersAdded())) {
            arrived(event);
        } else {
            places.heardFrom(event.reference());
        }
    }

    /** Teams tells it twice, as an installation and as a new member, and both again when it is installed once more. */
    private void arrived(TeamsEvent event) {
        places.arrived(event.reference());
        if (event.isPersonal()) {
            hear(event, event.key("installed"), new Installed());
        }
    }

    private Immediate hear(TeamsEvent event, String key, What what) {
        return conversations.hear(Utterance.of(key, profiles.of(event), what));
    }
}
