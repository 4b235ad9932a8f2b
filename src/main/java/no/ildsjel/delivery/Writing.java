package no.ildsjel.delivery;

import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.delivery.WrittenCard.Block;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;

/** Makes words of a card, in one language. */
class Writing {
    private final Phrasebook phrasebook;

    Writing(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /** @throws no.ildsjel.phrasebook.UnknownPhrase when no language has a sentence that the card asks for */
    WrittenCard write(String name, long version, Card card, Language language) {
        var pen = new Pen(phrasebook, language);
        return new WrittenCard(
                name,
                version,
                language,
                card.parts().stream().flatMap(pen::block).toList());
    }

    /** Writes in one language. */
    private record Pen(Phrasebook phrasebook, Language language) {
        Stream<Block> block(Card.Part part) {
            if (part instanceof Card.Say say) {
                return unlessEmpty(text(say.what())).map(WrittenCard.Paragraph::new);
            }
            if (part instanceof Card.Heading heading) {
                return unlessEmpty(text(heading.what())).map(WrittenCard.Heading::new);
            }
            if (part instanceof Card.Fields fields) {
                return Stream.of(fields(fields));
            }
            if (part instanceof Card.Ticks ticks) {
                return Stream.of(ticks(ticks));
            }
            if (part instanceof Card.Buttons buttons) {
                return Stream.of(new WrittenCard.Buttons(buttons(buttons.buttons())));
            }
            throw new IllegalStateException("No words for " + part.getClass().getSimpleName());
        }

        private WrittenCard.Fields fields(Card.Fields fields) {
            return new WrittenCard.Fields(fields.fields().stream()
                    .map(field -> new WrittenCard.Field(text(field.label()), text(field.value())))
                    .toList());
        }

        private WrittenCard.Ticks ticks(Card.Ticks ticks) {
            var options = ticks.options().stream()
                    .map(option -> new WrittenCard.Option(option.name(), text(option.label()), option.ticked()))
                    .toList();
            return new WrittenCard.Ticks(options, button(ticks.done()));
        }

        private List<WrittenCard.Button> buttons(List<Card.Button> buttons) {
            return buttons.stream().map(this::button).toList();
        }

        private WrittenCard.Button button(Card.Button button) {
            return new WrittenCard.Button(text(button.label()), button.deed(), button.weight(), button.opens());
        }

        private String text(Argument argument) {
            return phrasebook.say(argument, language);
        }

        /** A sentence that came to nothing, such as a list of nobody, is no paragraph: no platform shows one. */
        private static Stream<String> unlessEmpty(String text) {
            return text.isBlank() ? Stream.empty() : Stream.of(text);
        }
    }
}
