package no.ildsjel.teams;

import static no.ildsjel.teams.TeamsJson.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ildsjel.conversation.Immediate.Form;
import org.jspecify.annotations.Nullable;

/**
 * The one form that we open in Teams, in the place of the card that was pressed: a text, and the deed that comes back
 * with it.
 */
final class TeamsForm {
    /** In what comes back stands the form itself, so that it can be shown again with what is wrong. */
    private static final String FORM = "form";

    private static final int LONGEST = 4000;
    /** Enough for that many characters of any alphabet. */
    private static final int HEAVIEST_TEXT = 12_500;

    private static final int HEAVIEST_TITLE = 300;
    private static final int HEAVIEST_SENTENCE = 600;

    private TeamsForm() {}

    /** @param pressed the button that asked for the form */
    static ObjectNode card(Form form, TeamsPress pressed) {
        return card(form, pressed.card(), pressed.version(), "");
    }

    /**
     * The form as it came back, with what is wrong with it.
     *
     * @param data as Teams' client sent it; it is shown to nobody but who sent it
     */
    static Optional<ObjectNode> again(@Nullable Object data, String fault) {
        return TeamsPress.of(data)
                .flatMap(sent -> form(data, sent.deed()).map(form -> card(form, sent.card(), sent.version(), fault)));
    }

    private static Optional<Form> form(@Nullable Object data, String deed) {
        var shape = TeamsPress.fields(data).get(FORM);
        var longest = TeamsPress.string(shape, "longest").filter(digits -> digits.matches("[0-9]{1,6}"));
        return longest.map(digits -> new Form(
                part(shape, "title"),
                part(shape, "label"),
                part(shape, "send"),
                part(shape, "close"),
                TeamsPress.text(data),
                Integer.parseInt(digits),
                deed));
    }

    private static String part(@Nullable Object shape, String name) {
        return TeamsPress.string(shape, name).orElse("");
    }

    private static ObjectNode card(Form form, String card, long version, String fault) {
        String title = fitting(form.title(), HEAVIEST_TITLE);
        var body = new ArrayList<>(TeamsPage.headed(title));
        if (!fault.isBlank()) {
            body.add(fault(fault));
        }
        body.add(input(form));
        body.add(TeamsPage.actionSet(List.of(send(form, card, version), close(form, card, version))));
        return TeamsRenderer.content(TeamsText.inert(title), body);
    }

    private static ObjectNode fault(String sentence) {
        var block = TeamsPage.line(TeamsPage.oneLine(fitting(sentence, HEAVIEST_SENTENCE)));
        block.withArray("inlines").forEach(run -> ((ObjectNode) run).put("color", "attention"));
        return block;
    }

    private static ObjectNode input(Form form) {
        int longest = longest(form);
        var input = object(
                "type",
                "Input.Text",
                "id",
                TeamsPress.TEXT,
                "label",
                TeamsPage.title(fitting(form.label(), HEAVIEST_SENTENCE), Integer.MAX_VALUE),
                "isMultiline",
                true,
                "maxLength",
                longest);
        String text = TeamsText.cut(TeamsText.clean(form.text()), longest);
        while (TeamsJson.bytes(object(TeamsPress.TEXT, text)).length > HEAVIEST_TEXT) {
            text = TeamsText.cut(text, text.length() * 9 / 10);
        }
        return text.isEmpty() ? input : input.put("value", text);
    }

    private static String fitting(String text, int heaviest) {
        return TeamsText.fitting(TeamsText.clean(text), heaviest);
    }

    private static int longest(Form form) {
        return Math.max(1, Math.min(form.longest(), LONGEST));
    }

    private static ObjectNode send(Form form, String card, long version) {
        var data = object(new TeamsPress(card, version, form.deed()).data());
        data.set(
                FORM,
                object(
                        "title", fitting(form.title(), HEAVIEST_TITLE),
                        "label", fitting(form.label(), HEAVIEST_SENTENCE),
                        "send", fitting(form.send(), HEAVIEST_TITLE),
                        "close", fitting(form.close(), HEAVIEST_TITLE),
                        "longest", String.valueOf(longest(form))));
        return TeamsPage.main(TeamsPage.execute(TeamsPress.SEND, form.send(), data));
    }

    private static ObjectNode close(Form form, String card, long version) {
        var data = object(new TeamsPress(card, version, "").data());
        return TeamsPage.execute(TeamsPress.SHOW, form.close(), data);
    }
}
