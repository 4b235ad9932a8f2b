package no.ildsjel.conversation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.ildsjel.delivery.PresentCards;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;

/**
 * Tells what a card shows by now, after the commit; to a second copy of a press as well.
 *
 * @param known who the person with this id is by now; empty for what is nobody's id
 */
record Renewing(
        PresentCards cards,
        Function<Profile, Person> people,
        Function<String, Optional<PersonId>> known,
        Consumer<RuntimeException> operator) {
    Immediate after(Utterance utterance, Immediate immediate) {
        if (!immediate.equals(Immediate.NOTHING)) {
            return immediate;
        }
        if (utterance.what() instanceof Utterance.Looked looked) {
            return renewed(utterance, looked.card(), looked.version());
        }
        return utterance.what() instanceof Utterance.Pressed pressed
                ? renewed(utterance, pressed.card(), pressed.version())
                : immediate;
    }

    /** Whether there ever was this card, in this version or a later one. */
    boolean wasSent(Person person, String card, long version) {
        return cards.wasSent(named(card, person), version);
    }

    /** A card that is named after who its reader was before they turned out to be another has another name by now. */
    private String named(String card, Person reader) {
        int last = card.lastIndexOf('/') + 1;
        return known.apply(card.substring(last)).filter(reader.id()::equals).isPresent()
                ? card.substring(0, last) + reader.id()
                : card;
    }

    /** The press has had its effect, whatever goes wrong here; the parcel that changes the card is on its way. */
    private Immediate renewed(Utterance utterance, String card, long version) {
        try {
            var reader = people.apply(utterance.speaker());
            return cards.of(reader, named(card, reader), version)
                    .<Immediate>map(Immediate.Renewed::new)
                    .orElse(Immediate.NOTHING);
        } catch (RuntimeException fault) {
            operator.accept(fault);
            return Immediate.NOTHING;
        }
    }
}
