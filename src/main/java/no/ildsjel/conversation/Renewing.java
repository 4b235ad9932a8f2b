package no.ildsjel.conversation;

import java.util.function.Consumer;
import java.util.function.Function;
import no.ildsjel.delivery.PresentCards;
import no.ildsjel.people.Person;
import no.ildsjel.people.Profile;

/** Tells what a card shows by now, after the commit; to a second copy of a press as well. */
record Renewing(PresentCards cards, Function<Profile, Person> people, Consumer<RuntimeException> operator) {
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

    /** The press has had its effect, whatever goes wrong here; the parcel that changes the card is on its way. */
    private Immediate renewed(Utterance utterance, String card, long version) {
        try {
            var reader = people.apply(utterance.speaker());
            return cards.of(reader, card, version)
                    .<Immediate>map(Immediate.Renewed::new)
                    .orElse(Immediate.NOTHING);
        } catch (RuntimeException fault) {
            operator.accept(fault);
            return Immediate.NOTHING;
        }
    }
}
