package no.ildsjel.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** What the platform wants inside its HTTP answer, made from what was committed. */
public sealed interface Immediate {
    Immediate NOTHING = new Nothing();

    /** The replies come through the outbox. */
    record Nothing() implements Immediate {}

    /**
     * Open this form now, before the platform's permission to do so runs out.
     *
     * @param title at most 24 characters
     * @param optional stands beside the label of what may stay empty
     * @param deed comes back with what was filled in
     */
    record Form(String title, List<Field> fields, String optional, String send, String close, String deed)
            implements Immediate {
        public Form {
            fields = List.copyOf(fields);
        }

        /** The same form, as somebody has filled it in. */
        Form filled(Map<String, List<String>> bySlot) {
            var filled = fields.stream()
                    .map(field -> field.filled(bySlot.getOrDefault(field.slot(), List.of())))
                    .toList();
            return new Form(title, filled, optional, send, close, deed);
        }
    }

    /**
     * One question of a form.
     *
     * @param slot names it; comes back with the answer
     * @param hint more about it; empty where the label says all
     * @param text what stands there already, a day as 2026-11-30; empty where there are options
     * @param longest how many characters are accepted; of no meaning but for text
     * @param options what there is to choose from, and what is chosen already; empty for text and days
     */
    record Field(
            String slot,
            Kind kind,
            String label,
            String hint,
            boolean required,
            String text,
            int longest,
            List<WrittenCard.Option> options) {
        public Field {
            options = List.copyOf(options);
        }

        public static Field text(String slot, String label, String text, int longest) {
            return new Field(slot, Kind.TEXT, label, "", true, text, longest, List.of());
        }

        private Field filled(List<String> values) {
            var text = isChoice() ? "" : String.join("\n", values);
            var chosen = options.stream()
                    .map(option ->
                            new WrittenCard.Option(option.name(), option.label(), values.contains(option.name())))
                    .toList();
            return new Field(slot, kind, label, hint, required, text, longest, chosen);
        }

        public boolean isChoice() {
            return kind == Kind.ONE || kind == Kind.MANY;
        }
    }

    /** What kind of answer a field takes. */
    enum Kind {
        /** Of one line. */
        LINE,
        TEXT,
        ONE,
        MANY,
        DAY
    }

    /** The pressed card shows this from now on. */
    record Renewed(WrittenCard card) implements Immediate {}

    /** Said at once, in a window of the platform's that has no place for a card. */
    record Told(String sentence, Language language) implements Immediate {}

    /**
     * The form stays open and says this.
     *
     * @param bySlot a sentence for each field that is not right, from top to bottom; {@link #WHOLE} stands for the form
     * @param form as it was filled in, for a platform that has to be told it anew; null where we could not look
     */
    record Fault(Map<String, String> bySlot, @Nullable Form form) implements Immediate {
        public static final String WHOLE = "";

        public Fault {
            bySlot = new LinkedHashMap<>(bySlot);
        }

        public static Fault of(String sentence) {
            return new Fault(Map.of(WHOLE, sentence), null);
        }
    }
}
