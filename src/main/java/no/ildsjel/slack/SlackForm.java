package no.ildsjel.slack;

import static no.ildsjel.slack.SlackJson.array;
import static no.ildsjel.slack.SlackJson.object;
import static no.ildsjel.slack.SlackJson.plain;

import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.ildsjel.conversation.Immediate.Fault;
import no.ildsjel.conversation.Immediate.Field;
import no.ildsjel.conversation.Immediate.Form;
import no.ildsjel.conversation.Immediate.Kind;
import no.ildsjel.conversation.Utterance.Filled;
import no.ildsjel.delivery.WrittenCard.Option;
import org.jspecify.annotations.Nullable;

/** Forms that we open in Slack: a block for each field, named after it, and the deed that comes back with them. */
final class SlackForm {
    static final String CALLBACK = "form";
    /** The one element of each block. */
    static final String ANSWER = "answer";
    /** Slack accepts no more in one field. */
    private static final int LONGEST = 3000;

    private static final int MOST_OPTIONS = 100;
    private static final int MOST_CHECKBOXES = 10;
    private static final int LONGEST_OPTION = 75;

    private SlackForm() {}

    static JsonObject view(Form form) {
        return object(
                "type",
                "modal",
                "callback_id",
                CALLBACK,
                "private_metadata",
                form.deed(),
                "title",
                plain(form.title(), 24),
                "submit",
                plain(form.send(), 24),
                "close",
                plain(form.close(), 24),
                "blocks",
                array(form.fields().stream()
                        .filter(field -> !field.isChoice() || !field.options().isEmpty())
                        .map(SlackForm::input)
                        .toList()));
    }

    /** Slack says in its own words which fields may stay empty, and does not send the form while another one is. */
    private static JsonObject input(Field field) {
        var input = object(
                "type",
                "input",
                "block_id",
                field.slot(),
                "optional",
                !field.required(),
                "label",
                plain(field.label(), 2000),
                "element",
                element(field));
        if (!SlackText.clean(field.hint()).isBlank()) {
            input.add("hint", plain(field.hint(), 2000));
        }
        return input;
    }

    private static JsonObject element(Field field) {
        return switch (field.kind()) {
            case LINE, TEXT -> text(field);
            case ONE -> one(field);
            case MANY -> many(field);
            case DAY -> day(field);
        };
    }

    private static JsonObject text(Field field) {
        int longest = Math.min(field.longest(), LONGEST);
        var element = object(
                "type",
                "plain_text_input",
                "action_id",
                ANSWER,
                "multiline",
                field.kind() == Kind.TEXT,
                "max_length",
                longest);
        return with(element, "initial_value", SlackText.cut(SlackText.clean(field.text()), longest));
    }

    private static JsonObject day(Field field) {
        return with(object("type", "datepicker", "action_id", ANSWER), "initial_date", field.text());
    }

    private static JsonObject with(JsonObject element, String name, String value) {
        if (!value.isEmpty()) {
            element.addProperty(name, value);
        }
        return element;
    }

    private static JsonObject one(Field field) {
        var element = choice("static_select", field);
        ticked(field).findFirst().ifPresent(option -> element.add("initial_option", option));
        return element;
    }

    /** Boxes show all there is at once; of many there would be no end. */
    private static JsonObject many(Field field) {
        var element = choice(field.options().size() <= MOST_CHECKBOXES ? "checkboxes" : "multi_static_select", field);
        var ticked = ticked(field).toList();
        if (!ticked.isEmpty()) {
            element.add("initial_options", array(ticked));
        }
        return element;
    }

    private static JsonObject choice(String type, Field field) {
        var options = offered(field).map(SlackForm::option).toList();
        return object("type", type, "action_id", ANSWER, "options", array(options));
    }

    private static Stream<JsonObject> ticked(Field field) {
        return offered(field).filter(Option::ticked).map(SlackForm::option);
    }

    private static Stream<Option> offered(Field field) {
        return field.options().stream().limit(MOST_OPTIONS);
    }

    private static JsonObject option(Option option) {
        return object("text", plain(option.label(), LONGEST_OPTION), "value", option.name());
    }

    static Filled filled(View view) {
        var bySlot = new LinkedHashMap<String, List<String>>();
        fields(view).forEach(slot -> bySlot.put(slot, List.of()));
        if (view.getState() != null && view.getState().getValues() != null) {
            view.getState().getValues().forEach((slot, answers) -> bySlot.put(slot, values(answers.get(ANSWER))));
        }
        return new Filled(view.getPrivateMetadata() == null ? "" : view.getPrivateMetadata(), bySlot);
    }

    private static Stream<String> fields(View view) {
        return Stream.ofNullable(view.getBlocks())
                .flatMap(List::stream)
                .map(block -> Objects.requireNonNullElse(block.getBlockId(), ""))
                .filter(slot -> !slot.isEmpty());
    }

    private static List<String> values(ViewState.@Nullable Value answer) {
        if (answer == null) {
            return List.of();
        }
        var options = Stream.concat(
                        Stream.ofNullable(answer.getSelectedOption()),
                        Stream.ofNullable(answer.getSelectedOptions()).flatMap(List::stream))
                .map(ViewState.SelectedOption::getValue);
        return Stream.concat(
                        Stream.of(answer.getValue(), answer.getSelectedDate())
                                .filter(Objects::nonNull)
                                .map(SlackText::clean),
                        options)
                .toList();
    }

    /** The sentences at their fields; Slack knows no other place, so what is said of the whole form stands at the first. */
    static JsonObject errors(View view, Fault fault) {
        var errors = new JsonObject();
        var slots = fields(view).toList();
        fault.bySlot().forEach((slot, sentence) -> {
            var at = slots.contains(slot) ? slot : slots.isEmpty() ? ANSWER : slots.get(0);
            errors.addProperty(at, sentence);
        });
        return errors;
    }
}
