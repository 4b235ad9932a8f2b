package no.ildsjel.delivery;

import java.util.ArrayList;
import java.util.List;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Argument.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What we say, before words are made of it: the same for every channel and every language.
 *
 * @param parts from top to bottom
 */
public record Card(List<Part> parts) {
    public Card {
        parts = List.copyOf(parts);
    }

    public static Card of(Part... parts) {
        return new Card(List.of(parts));
    }

    public static Card saying(Phrase phrase) {
        return Card.of(new Say(phrase));
    }

    public Card with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Card(more);
    }

    /** The same card with nothing left to press. */
    public Card settled() {
        return new Card(parts.stream().filter(part -> !part.isPressable()).toList());
    }

    /** A piece of a card. */
    public sealed interface Part {
        default boolean isPressable() {
            return false;
        }
    }

    /** A paragraph. */
    public record Say(Argument what) implements Part {}

    /** A heading, at most one line. */
    public record Heading(Argument what) implements Part {}

    /** Labelled values, such as the four questions of an idea. */
    public record Fields(List<Field> fields) implements Part {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** One labelled value. */
    public record Field(Argument label, Argument value) {}

    /** Something to tick, together with the button that says "done". */
    public record Ticks(List<Option> options, Button done) implements Part {
        public Ticks {
            options = List.copyOf(options);
        }

        @Override
        public boolean isPressable() {
            return true;
        }
    }

    /** What may be ticked; {@code name} comes back in the press, the label does not. */
    public record Option(String name, Argument label, boolean ticked) {}

    /** Buttons in a row. */
    public record Buttons(List<Button> buttons) implements Part {
        public Buttons {
            buttons = List.copyOf(buttons);
        }

        public static Buttons of(Button... buttons) {
            return new Buttons(List.of(buttons));
        }

        @Override
        public boolean isPressable() {
            return true;
        }
    }

    /**
     * A button.
     *
     * @param deed what the press asks for, in the words of the module that made the card; at most 255 characters and
     *     never trusted when it comes back
     * @param opens what the platform has to know before the press; null where that brings cards alone
     */
    public record Button(
            Argument label,
            String deed,
            Weight weight,
            @Nullable Opens opens) {
        public static Button plain(Argument label, String deed) {
            return new Button(label, deed, Weight.PLAIN, null);
        }

        public static Button main(Argument label, String deed) {
            return new Button(label, deed, Weight.MAIN, null);
        }

        public static Button form(Argument label, String deed) {
            return new Button(label, deed, Weight.PLAIN, Opens.FORM);
        }
    }

    /** What a press brings besides cards. */
    public enum Opens {
        /** In a window of its own, where the platform has such windows. */
        FORM
    }

    /** How much a button stands out. */
    public enum Weight {
        MAIN,
        PLAIN
    }
}
