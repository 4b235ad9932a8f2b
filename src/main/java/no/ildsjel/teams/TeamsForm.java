package no.ildsjel.teams;

import static no.ildsjel.teams.TeamsJson.array;
import static no.ildsjel.teams.TeamsJson.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ildsjel.conversation.Immediate.Fault;
import no.ildsjel.conversation.Immediate.Field;
import no.ildsjel.conversation.Immediate.Form;
import no.ildsjel.conversation.Immediate.Kind;
import no.ildsjel.delivery.WrittenCard.Option;

/** Forms that we open in Teams, in the place of the card that was pressed. */
final class TeamsForm {
    private static final int LONGEST = 4000;
    /** Enough for that many characters of any alphabet. */
    private static final int HEAVIEST_TEXT = 12_500;

    private static final int HEAVIEST_TITLE = 300;
    private static final int HEAVIEST_SENTENCE = 600;
    private static final int LONGEST_OPTION = 150;
    private static final int MOST_OPTIONS = 100;

    private TeamsForm() {}

    /** @param pressed the button that asked for the form */
    static ObjectNode card(Form form, TeamsPress pressed) {
        return card(form, pressed, Map.of());
    }

    /** The form as it came back, with what is wrong with it. */
    static Optional<ObjectNode> again(Fault fault, TeamsPress sent) {
        return Optional.ofNullable(fault.form()).map(form -> card(form, sent, fault.bySlot()));
    }

    private static ObjectNode card(Form form, TeamsPress pressed, Map<String, String> faults) {
        String title = fitting(form.title(), HEAVIEST_TITLE);
        var body = new ArrayList<>(TeamsPage.headed(title));
        if (faults.containsKey(Fault.WHOLE)) {
            body.add(fault(faults.get(Fault.WHOLE)));
        }
        var fields = form.fields().stream()
                .filter(field -> !field.isChoice() || !field.options().isEmpty())
                .toList();
        for (var field : fields) {
            if (faults.containsKey(field.slot())) {
                body.add(fault(faults.get(field.slot())));
            }
            body.add(input(form, field));
        }
        var slots = fields.stream().map(Field::slot).collect(Collectors.joining(","));
        body.add(TeamsPage.actionSet(List.of(send(form, pressed, slots), close(form, pressed))));
        return TeamsRenderer.content(TeamsText.inert(title), body);
    }

    private static ObjectNode fault(String sentence) {
        var block = TeamsPage.line(TeamsPage.oneLine(fitting(sentence, HEAVIEST_SENTENCE)));
        block.withArray("inlines").forEach(run -> ((ObjectNode) run).put("color", "attention"));
        return block;
    }

    private static ObjectNode input(Form form, Field field) {
        var label = TeamsPage.title(fitting(label(form, field), HEAVIEST_SENTENCE), Integer.MAX_VALUE);
        var id = TeamsPress.id(field);
        return switch (field.kind()) {
            case LINE, TEXT -> text(field, object("type", "Input.Text", "id", id, "label", label));
            case ONE, MANY -> choices(field, object("type", "Input.ChoiceSet", "id", id, "label", label));
            case DAY -> with(object("type", "Input.Date", "id", id, "label", label), field.text());
        };
    }

    private static String label(Form form, Field field) {
        var optional = field.required() ? "" : " (" + form.optional() + ")";
        return field.label() + optional + (field.hint().isBlank() ? "" : ": " + field.hint());
    }

    private static ObjectNode text(Field field, ObjectNode input) {
        int longest = Math.max(1, Math.min(field.longest(), LONGEST));
        input.put("isMultiline", field.kind() == Kind.TEXT).put("maxLength", longest);
        String text = TeamsText.cut(TeamsText.clean(field.text()), longest);
        while (TeamsJson.bytes(object("text", text)).length > HEAVIEST_TEXT) {
            text = TeamsText.cut(text, text.length() * 9 / 10);
        }
        return with(input, text);
    }

    private static ObjectNode with(ObjectNode input, String value) {
        return value.isEmpty() ? input : input.put("value", value);
    }

    private static ObjectNode choices(Field field, ObjectNode set) {
        boolean many = field.kind() == Kind.MANY;
        var offered = field.options().stream().limit(MOST_OPTIONS).toList();
        set.put("isMultiSelect", many)
                .put("style", many ? "expanded" : "compact")
                .put("wrap", true);
        set.set(
                "choices",
                array(offered.stream()
                        .map(option -> object(
                                "title",
                                TeamsPage.title(option.label(), LONGEST_OPTION),
                                "value",
                                TeamsPress.quoted(option.name())))
                        .toList()));
        var ticked = offered.stream().filter(Option::ticked).map(Option::name).map(TeamsPress::quoted);
        return with(
                set,
                many
                        ? ticked.collect(Collectors.joining(","))
                        : ticked.findFirst().orElse(""));
    }

    private static String fitting(String text, int heaviest) {
        return TeamsText.fitting(TeamsText.clean(text), heaviest);
    }

    private static ObjectNode send(Form form, TeamsPress pressed, String slots) {
        var data = object(new TeamsPress(pressed.card(), pressed.version(), form.deed()).data());
        data.put(TeamsPress.FIELDS, slots);
        return TeamsPage.main(TeamsPage.execute(TeamsPress.SEND, form.send(), data));
    }

    private static ObjectNode close(Form form, TeamsPress pressed) {
        var data = object(new TeamsPress(pressed.card(), pressed.version(), "").data());
        return TeamsPage.execute(TeamsPress.SHOW, form.close(), data);
    }
}
