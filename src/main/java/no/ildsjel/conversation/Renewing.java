package no.ildsjel.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.ildsjel.delivery.PresentCards;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;

/**
 * Tells what a card shows by now; to a second copy of a press as well.
 *
 * @param known who the person with this id is by now; empty for what is nobody's id
 */
record Renewing(
        PresentCards cards,
        Function<Profile, Person> people,
        Function<String, Optional<PersonId>> known,
        Consumer<RuntimeException> operator) {
    /** Looked for inside the transaction of the press, which knows most of it; the words are made after the commit. */
    Supplier<Immediate> after(Utterance utterance, Person reader, Immediate immediate) {
        if (!immediate.equals(Immediate.NOTHING) || !(utterance.what() instanceof Utterance.Pressed pressed)) {
            return () -> immediate;
        }
        Optional<PresentCards.Present> present =
                orElseNothing(Optional::empty, () -> present(reader, pressed.card(), pressed.version()));
        return () -> orElseNothing(() -> immediate, () -> renewed(present, reader));
    }

    /** For a second copy of a press, and for those who only look. */
    Immediate again(Utterance utterance) {
        if (utterance.what() instanceof Utterance.Looked looked) {
            return orElseNothing(() -> Immediate.NOTHING, () -> renewed(utterance, looked.card(), looked.version()));
        }
        return utterance.what() instanceof Utterance.Pressed pressed
                ? orElseNothing(() -> Immediate.NOTHING, () -> renewed(utterance, pressed.card(), pressed.version()))
                : Immediate.NOTHING;
    }

    /** Whether there ever was this card, in this version or a later one. */
    boolean wasSent(Person person, String card, long version) {
        return cards.wasSent(named(card, person), version);
    }

    /** Which of these cards stands in the message with this name. */
    Optional<String> standingIn(String message, Person reader, List<String> names) {
        return cards.standingIn(reader.id(), message, names);
    }

    /** A card that is named after who its reader was before they turned out to be another has another name by now. */
    private String named(String card, Person reader) {
        int last = card.lastIndexOf('/') + 1;
        if (card.endsWith(reader.id().toString())) {
            return card;
        }
        return known.apply(card.substring(last)).filter(reader.id()::equals).isPresent()
                ? card.substring(0, last) + reader.id()
                : card;
    }

    private Immediate renewed(Utterance utterance, String card, long version) {
        var reader = people.apply(utterance.speaker());
        return renewed(present(reader, card, version), reader);
    }

    private static Immediate renewed(Optional<PresentCards.Present> present, Person reader) {
        return present.<Immediate>map(card -> new Immediate.Renewed(card.in(reader.language())))
                .orElse(Immediate.NOTHING);
    }

    private Optional<PresentCards.Present> present(Person reader, String card, long version) {
        return cards.of(reader.id(), named(card, reader), version);
    }

    /** The press has had its effect, whatever goes wrong here; the parcel that changes the card is on its way. */
    private <T> T orElseNothing(Supplier<T> nothing, Supplier<T> look) {
        try {
            return look.get();
        } catch (RuntimeException fault) {
            operator.accept(fault);
            return nothing.get();
        }
    }
}
