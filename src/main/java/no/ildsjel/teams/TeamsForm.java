package no.ildsjel.teams;

import static no.ildsjel.teams.TeamsJson.array;
import static no.ildsjel.teams.TeamsJson.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ildsjel.conversation.Immediate.Fault;
import no.ildsjel.conversation.Immediate.Field;
import no.ildsjel.conversation.Immediate.Form;
import no.ildsjel.conversation.Immediate.Kind;
import no.ildsjel.delivery.WrittenCard.Option;

/** Forms that we open in Teams: in a dialog, or in the place of the card that was pressed. */
final class TeamsForm {
    /** As heavy as a card may be. */
    private static final int HEAVIEST = 23_000;

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
        return light(form, fitting -> card(fitting, pressed, Map.of()));
    }

    /** The form as it came back, with what is wrong with it. */
    static Optional<ObjectNode> again(Fault fault, TeamsPress sent) {
        return Optional.ofNullable(fault.form()).map(form -> card(form, sent, fault.bySlot()));
    }

    /** The same in a window of its own, as it answers the press of a button. */
    static ObjectNode window(Form form, TeamsPress pressed) {
        return window(form, light(form, fitting -> dialog(fitting, pressed, Map.of())));
    }

    static Optional<ObjectNode> windowAgain(Fault fault, TeamsPress sent) {
        return Optional.ofNullable(fault.form()).map(form -> window(form, dialog(form, sent, fault.bySlot())));
    }

    private static ObjectNode window(Form form, ObjectNode dialog) {
        var window = TeamsRenderer.window(fitting(form.title(), HEAVIEST_TITLE), dialog);
        ((ObjectNode) window.at("/task/value")).put("height", "large").put("width", "medium");
        return window;
    }

    /** Without the longest texts, where all of them together are too heavy: what a form lacks stays as it is. */
    private static ObjectNode light(Form form, Function<Form, ObjectNode> draw) {
        var card = draw.apply(form);
        var longest = form.fields().stream()
                .max(Comparator.comparingInt(field -> field.text().length()));
        if (TeamsJson.bytes(card).length <= HEAVIEST
                || form.fields().size() == 1
                || longest.isEmpty()
                || longest.get().text().isEmpty()) {
            return card;
        }
        var others = form.fields().stream()
                .filter(field -> !field.equals(longest.get()))
                .toList();
        return light(new Form(form.title(), others, form.optional(), form.send(), form.close(), form.deed()), draw);
    }

    private static ObjectNode card(Form form, TeamsPress pressed, Map<String, String> faults) {
        String title = fitting(form.title(), HEAVIEST_TITLE);
        var body = new ArrayList<>(TeamsPage.headed(title));
        body.addAll(fields(form, faults));
        body.add(TeamsPage.actionSet(List.of(
                TeamsPage.main(TeamsPage.execute(TeamsPress.SEND, form.send(), data(form, pressed))),
                close(form, pressed))));
        return TeamsRenderer.content(TeamsText.inert(title), body);
    }

    /** The window has a title and a way to close it of its own. */
    private static ObjectNode dialog(Form form, TeamsPress pressed, Map<String, String> faults) {
        var body = fields(form, faults);
        body.add(TeamsPage.actionSet(List.of(TeamsPage.main(TeamsPage.submit(form.send(), data(form, pressed))))));
        return TeamsRenderer.content(TeamsText.inert(fitting(form.title(), HEAVIEST_TITLE)), body);
    }

    private static List<ObjectNode> fields(Form form, Map<String, String> faults) {
        var body = new ArrayList<ObjectNode>();
        var whole = faults.get(Fault.WHOLE);
        if (whole != null) {
            body.add(fault(whole));
        }
        for (var field : form.fields()) {
            var sentence = faults.get(field.slot());
            if (sentence != null) {
                body.add(fault(sentence));
            }
            if (isShown(field)) {
                body.add(input(form, field));
            }
        }
        return body;
    }

    private static boolean isShown(Field field) {
        return !field.isChoice() || !field.options().isEmpty();
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

    private static ObjectNode data(Form form, TeamsPress pressed) {
        var slots = form.fields().stream().filter(TeamsForm::isShown).map(Field::slot);
        return object(new TeamsPress(pressed.card(), pressed.version(), form.deed()).data())
                .put(TeamsPress.FIELDS, slots.collect(Collectors.joining(",")));
    }

    private static ObjectNode close(Form form, TeamsPress pressed) {
        var data = object(new TeamsPress(pressed.card(), pressed.version(), "").data());
        return TeamsPage.execute(TeamsPress.SHOW, form.close(), data);
    }
}
