package no.ildsjel.slack;

import static no.ildsjel.slack.SlackJson.array;
import static no.ildsjel.slack.SlackJson.object;
import static no.ildsjel.slack.SlackJson.plain;

import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Immediate.Form;
import no.ildsjel.conversation.Utterance.Filled;

/** The one form that we open in Slack: a text, and the deed that comes back with it. */
final class SlackForm {
    static final String CALLBACK = "form";
    static final String TEXT = "text";
    /** Slack accepts no more in one field. */
    private static final int LONGEST = 3000;

    private SlackForm() {}

    static JsonObject view(Form form) {
        return object(
                "type", "modal",
                "callback_id", CALLBACK,
                "private_metadata", form.deed(),
                "title", plain(form.title(), 24),
                "submit", plain(form.send(), 24),
                "close", plain(form.close(), 24),
                "blocks", array(List.of(input(form))));
    }

    /** Slack would refuse an empty text in words of its own, so the field is optional and the refusal ours. */
    private static JsonObject input(Form form) {
        int longest = Math.min(form.longest(), LONGEST);
        var field = object("type", "plain_text_input", "action_id", TEXT, "multiline", true, "max_length", longest);
        String text = SlackText.cut(SlackText.clean(form.text()), longest);
        if (!text.isEmpty()) {
            field.addProperty("initial_value", text);
        }
        return object(
                "type",
                "input",
                "block_id",
                TEXT,
                "optional",
                true,
                "label",
                plain(form.label(), 2000),
                "element",
                field);
    }

    static Filled filled(View view) {
        var values = view.getState() == null ? null : view.getState().getValues();
        var field = values == null ? null : values.getOrDefault(TEXT, Map.of()).get(TEXT);
        String text = field == null || field.getValue() == null ? "" : field.getValue();
        return new Filled(view.getPrivateMetadata() == null ? "" : view.getPrivateMetadata(), SlackText.clean(text));
    }
}
