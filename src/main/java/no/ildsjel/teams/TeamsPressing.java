package no.ildsjel.teams;

import static no.ildsjel.teams.TeamsJson.object;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import com.microsoft.bot.schema.AdaptiveCardInvokeValue;
import com.microsoft.bot.schema.Serialization;
import com.microsoft.bot.schema.teams.MessageActionsPayload;
import com.microsoft.bot.schema.teams.MessagingExtensionAction;
import com.microsoft.bot.schema.teams.TaskModuleRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance.Filled;
import no.ildsjel.conversation.Utterance.Forwarded;
import no.ildsjel.conversation.Utterance.Looked;
import no.ildsjel.conversation.Utterance.Pressed;
import no.ildsjel.conversation.Utterance.Unopened;
import no.ildsjel.conversation.Utterance.What;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what Teams asks while a person waits: a button, a form, the menu of a message. */
final class TeamsPressing {
    static final String EXECUTE = "adaptiveCard/action";
    static final String FETCH = "task/fetch";
    static final String SUBMIT = "task/submit";
    static final Set<String> ON_OUR_CARDS = Set.of(EXECUTE, FETCH, SUBMIT);
    private static final Logger log = LoggerFactory.getLogger(TeamsPressing.class);
    private static final String NOTICE = "application/vnd.microsoft.activity.message";
    private static final String ERROR = "application/vnd.microsoft.error";
    /** Teams shows it for a moment where there is no card to show: any other answer looks like a failure there. */
    private static final String DONE = "✓";

    private static final Immediate.Told NOTHING_TO_SAY = new Immediate.Told(DONE, Language.EN);

    private final Ears ears;
    private final TeamsRenderer renderer;

    TeamsPressing(Ears ears, TeamsRenderer renderer) {
        this.ears = ears;
        this.renderer = renderer;
    }

    /** Whoever hears it, once. */
    interface Ears {
        Immediate hear(TeamsEvent event, String key, What what);
    }

    InvokeResponse invoked(TeamsEvent event) {
        return switch (Objects.requireNonNullElse(event.activity().getName(), "")) {
            case EXECUTE -> executed(event);
            case FETCH -> fetched(event);
            case SUBMIT -> submittedDialog(event);
            case "composeExtension/fetchTask" -> forwarded(event);
            default -> new InvokeResponse(501, null);
        };
    }

    /** A button that opens a dialog. */
    private InvokeResponse fetched(TeamsEvent event) {
        var data = dialog(event);
        var press = TeamsPress.of(data);
        if (press.isEmpty()) {
            log.warn("Refused the press of a button that is none of ours");
            return new InvokeResponse(400, null);
        }
        return ears.hear(event, event.key("press"), pressed(press.get(), data)) instanceof Immediate.Form form
                ? new InvokeResponse(200, TeamsForm.window(form, press.get()))
                : new InvokeResponse(200, object("task", object("type", "message", "value", DONE)));
    }

    /** Without a body Teams closes the dialog; what is an error to it leaves the dialog as it stands. */
    private InvokeResponse submittedDialog(TeamsEvent event) {
        var data = dialog(event);
        var press = TeamsPress.of(data);
        if (press.isEmpty()) {
            log.warn("Refused a form that is none of ours");
            return new InvokeResponse(400, null);
        }
        return ears.hear(event, event.key("form"), filled(press.get(), data)) instanceof Immediate.Fault fault
                ? TeamsForm.windowAgain(fault, press.get())
                        .map(window -> new InvokeResponse(200, window))
                        .orElseGet(() -> new InvokeResponse(500, null))
                : new InvokeResponse(200, null);
    }

    private static @Nullable Object dialog(TeamsEvent event) {
        var request = Serialization.getAs(event.activity().getValue(), TaskModuleRequest.class);
        return request == null ? null : request.getData();
    }

    /** A button of a client that knows no Action.Execute: its press comes as a message, and the card by a parcel. */
    void submitted(TeamsEvent event) {
        var data = event.activity().getValue();
        var press = TeamsPress.of(data);
        if (press.isEmpty()) {
            log.warn("Dropped the press of a button that is none of ours");
        } else if (TeamsPress.verb(data).filter(TeamsPress.SEND::equals).isPresent()) {
            ears.hear(event, event.key("form"), filled(press.get(), data));
        } else if (ears.hear(event, event.key("press"), pressed(press.get(), data)) instanceof Immediate.Form form) {
            log.warn("A form was not opened: the client knows neither dialogs nor Action.Execute");
            ears.hear(event, event.key("unopened"), new Unopened(form.deed()));
        }
    }

    private static Filled filled(TeamsPress press, @Nullable Object data) {
        return new Filled(press.deed(), TeamsPress.filled(data));
    }

    private InvokeResponse executed(TeamsEvent event) {
        var value = Serialization.getAs(event.activity().getValue(), AdaptiveCardInvokeValue.class);
        var action = value == null ? null : value.getAction();
        var press = action == null ? Optional.<TeamsPress>empty() : TeamsPress.of(action.getData());
        if (action == null || press.isEmpty()) {
            log.warn("Refused the press of a button that is none of ours");
            return card(400, ERROR, Map.of("code", "BadRequest", "message", "none of our buttons"));
        }
        return switch (Objects.requireNonNullElse(action.getVerb(), "")) {
            case TeamsPress.SEND -> sent(event, press.get(), action.getData());
            case TeamsPress.SHOW -> look(event, press.get());
            default -> shown(ears.hear(event, event.key("press"), pressed(press.get(), action.getData())), press.get());
        };
    }

    private static Pressed pressed(TeamsPress press, @Nullable Object data) {
        return new Pressed(press.card(), press.version(), press.deed(), TeamsPress.ticked(data));
    }

    private InvokeResponse shown(Immediate immediate, TeamsPress press) {
        if (immediate instanceof Immediate.Renewed renewed) {
            return card(200, TeamsRenderer.CONTENT_TYPE, renderer.card(renewed.card()));
        }
        if (immediate instanceof Immediate.Form form) {
            return card(200, TeamsRenderer.CONTENT_TYPE, TeamsForm.card(form, press));
        }
        return card(200, NOTICE, DONE);
    }

    private InvokeResponse sent(TeamsEvent event, TeamsPress press, Object data) {
        return ears.hear(event, event.key("form"), filled(press, data)) instanceof Immediate.Fault fault
                ? again(press, fault)
                : look(event, press);
    }

    /** The form as it was sent, with what is wrong: what somebody typed is not lost to a mistake in it. */
    private static InvokeResponse again(TeamsPress press, Immediate.Fault fault) {
        return TeamsForm.again(fault, press)
                .map(form -> card(200, TeamsRenderer.CONTENT_TYPE, form))
                .orElseGet(() -> failed(String.join(" ", fault.bySlot().values())));
    }

    /** Teams leaves the form as it stands, with everything in it. */
    private static InvokeResponse failed(String sentence) {
        return card(500, ERROR, Map.of("code", "InternalServerError", "message", sentence));
    }

    private InvokeResponse look(TeamsEvent event, TeamsPress press) {
        return shown(ears.hear(event, event.key("look"), new Looked(press.card(), press.version())), press);
    }

    private InvokeResponse forwarded(TeamsEvent event) {
        var action = Serialization.getAs(event.activity().getValue(), MessagingExtensionAction.class);
        var message = action == null || !TeamsCommands.MAKE_IDEA.equals(action.getCommandId())
                ? null
                : action.getMessagePayload();
        if (message == null) {
            log.warn("Refused the use of a menu that is none of ours");
            return new InvokeResponse(400, null);
        }
        var immediate =
                ears.hear(event, event.key("forwarded", message.getId()), new Forwarded(words(message), link(message)));
        var told = immediate instanceof Immediate.Told said ? said : NOTHING_TO_SAY;
        var card = new WrittenCard("", 0, told.language(), List.of(new WrittenCard.Paragraph(told.sentence())));
        return new InvokeResponse(200, renderer.window(event.us(), card));
    }

    /** Not every client tells it. */
    private static @Nullable String link(MessageActionsPayload message) {
        String link = message.getLinkToMessage();
        return link == null || link.isBlank() ? null : link;
    }

    private static String words(MessageActionsPayload message) {
        var body = message.getBody();
        if (body == null || body.getContent() == null) {
            return "";
        }
        return "text".equalsIgnoreCase(String.valueOf(body.getContentType()))
                ? body.getContent()
                : TeamsWords.ofHtml(body.getContent(), number -> false);
    }

    private static InvokeResponse card(int status, String type, @Nullable Object value) {
        var response = new AdaptiveCardInvokeResponse();
        response.setStatusCode(status);
        response.setType(type);
        response.setValue(value);
        return new InvokeResponse(200, response);
    }
}
