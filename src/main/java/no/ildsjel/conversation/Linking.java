package no.ildsjel.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.delivery.Timers;
import no.ildsjel.people.Joining;
import no.ildsjel.people.Joining.Link;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** Asks whoever made a code whether the one who typed it is them, and tells both what became of it. */
record Linking(Joining joining, Outbox outbox, Timers timers) implements Alarm {
    static final String ANSWER = "answer";
    private static final String SCRIPT = "confirm-link";
    private static final String KIND = "link";

    /** False when it is too late to ask. */
    boolean ask(PersonId taker) {
        var link = joining.ask(taker);
        link.ifPresent(this::ask);
        return link.isPresent();
    }

    /** A card of its own, not a question in a conversation: what its reader is typing must not answer it. */
    private void ask(Link link) {
        outbox.accept(Parcel.post(maker(link), card(link), question(link)).asAnswer());
        timers.at(name(), link.id().toString(), link.until());
    }

    private static Card question(Link link) {
        var buttons = Buttons.of(
                Button.main(phrase("option.yes", Map.of()), deed(link, "yes")),
                Button.plain(phrase("option.no", Map.of()), deed(link, "no")));
        return Card.of(new Card.Say(phrase("ask", Map.of("typist", typist(link)))), buttons);
    }

    private static Argument.Phrase phrase(String name, Map<String, Argument> words) {
        return Argument.phrase(SCRIPT + "." + ANSWER + "." + name, words);
    }

    private static String deed(Link link, String answer) {
        return Deeds.begin(SCRIPT, new Subject(KIND, link.id().toString()), Map.of(ANSWER, answer));
    }

    static Argument typist(Link link) {
        var name = new Argument.Name(link.typist().id());
        var channel = ChannelName.in(link.typedIn());
        return named(link.typist(), Argument.phrase("link.typist", Map.of("name", name, "channel", channel)));
    }

    /** Anybody may choose a name on their platform, so it does not stand alone where we know more. */
    static Argument named(Person person, Argument who) {
        var email = person.email();
        return email == null
                ? who
                : Argument.phrase("link.with-email", Map.of("who", who, "email", Argument.text(email)));
    }

    /** The question that the conversation is about, if it is this person's to answer now. */
    Optional<Link> find(Situation situation) {
        return id(situation.subjectId())
                .flatMap(link -> joining.asked(link, situation.person().id()));
    }

    private static Optional<UUID> id(String forged) {
        try {
            return Optional.of(UUID.fromString(forged));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Whether they are one now. */
    boolean answer(Link link, boolean agrees) {
        timers.cancel(name(), link.id().toString());
        outbox.accept(Parcel.settle(maker(link), card(link)).asAnswer());
        if (agrees && joining.join(link.id(), link.maker())) {
            return true;
        }
        joining.drop(link.id());
        tellTypist(link);
        return false;
    }

    private void tellTypist(Link link) {
        var sentence = Argument.phrase(
                "link.no-yes", Map.of("channel", ChannelName.in(link.madeAt().channel())));
        outbox.accept(
                Parcel.post(new Recipient.ToPerson(link.typist().id()), card(link) + "/typist", Card.saying(sentence))
                        .asAnswer());
    }

    @Override
    public String name() {
        return "link-unanswered";
    }

    @Override
    public void ring(String subject, Instant due) {
        joining.unanswered(UUID.fromString(subject))
                .filter(link -> joining.drop(link.id()))
                .ifPresent(this::over);
    }

    private void over(Link link) {
        var below = Card.saying(Argument.phrase("link.unanswered"));
        outbox.accept(Parcel.settle(maker(link), card(link), below));
        tellTypist(link);
    }

    private static Recipient maker(Link link) {
        return new Recipient.ToPerson(link.maker());
    }

    private static String card(Link link) {
        return KIND + "/" + link.id();
    }
}
