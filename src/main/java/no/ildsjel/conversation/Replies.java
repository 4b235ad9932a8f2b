package no.ildsjel.conversation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** What goes out to one person: the cards of their sessions by our names of them, and what stands outside of those. */
record Replies(TalkRoom room, Person person) {
    /** Shows the session's next card. */
    Session reply(Session session, List<Card.Part> parts) {
        var asking = session.askingNext(room.clock().instant());
        room.outbox().accept(Parcel.first(me(), card(asking), new Card(parts)).asAnswer());
        return asking;
    }

    /** Has the card that may be answered now show something else. */
    void replace(Session session, Card card) {
        room.outbox().accept(Parcel.replace(me(), card(session), card).asAnswer());
    }

    /** The card that was answered has nothing left to press; pressed, it says what the answer was. */
    void settle(Session session, @Nullable String pressedCard, @Nullable Argument answer) {
        if (session.asked() == 0) {
            return;
        }
        boolean show = answer != null && card(session).equals(pressedCard);
        var parcel = show
                ? Parcel.settle(
                        me(),
                        card(session),
                        Card.saying(Argument.phrase("common.answer.chosen", Map.of("answer", answer))))
                : Parcel.settle(me(), card(session));
        room.outbox().accept(parcel.asAnswer());
    }

    /** Our name of the card that may be answered now. */
    private static String card(Session session) {
        return card(session, session.asked());
    }

    private static String card(Session session, int asked) {
        return "session/" + session.id() + "/" + asked;
    }

    /** Whether the button stood on a card that this session has shown. */
    static boolean hasAsked(Session session, Utterance.Pressed pressed) {
        return cards(session).contains(pressed.card());
    }

    /** The names of all the cards that this session has shown. */
    static List<String> cards(Session session) {
        return IntStream.rangeClosed(1, session.asked())
                .mapToObj(asked -> card(session, asked))
                .toList();
    }

    /** A card of its own, outside every conversation. */
    void say(Argument.Phrase sentence) {
        say(Card.saying(sentence));
    }

    /** With a button to try once more. */
    void sayUnopened(String form) {
        var again = Card.Button.plain(Argument.phrase("common.button.form"), form);
        say(Card.saying(Argument.phrase("common.form.unopened")).with(Card.Buttons.of(again)));
    }

    void say(Card card) {
        room.outbox().accept(Parcel.once(me(), "word/" + room.ids().get(), card).asAnswer());
    }

    private Recipient me() {
        return new Recipient.ToPerson(person.id());
    }
}
