package no.ildsjel.progress;

import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Deeds;
import no.ildsjel.conversation.Subject;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Field;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.ideas.Idea;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.progress.Handover.End;

/** The card on which somebody in the line is asked to take an idea over. */
record LineOwnerCard(Idea idea, Handover handover) {
    Parcel posted() {
        return Parcel.post(to(), name(), card());
    }

    /** Nothing left to press, and why. */
    Parcel settled(End how) {
        return Parcel.settle(to(), name(), Card.saying(phrase("handover.ended." + how.code())));
    }

    private Recipient to() {
        return new Recipient.ToPerson(handover.lineOwner());
    }

    private String name() {
        return "handover/" + idea.id().value() + "/" + handover.lineOwner();
    }

    private Card card() {
        var facts = List.of(
                new Field(
                        Argument.phrase("idea.label.need"),
                        Argument.text(idea.words().need())),
                new Field(phrase("handover.unit"), Argument.text(handover.unit())),
                new Field(phrase("handover.upkeep"), Argument.text(handover.upkeep())));
        return Card.of(
                new Card.Say(phrase("handover.said")),
                new Card.Fields(facts),
                new Card.Say(phrase("handover.next")),
                Card.Buttons.of(
                        Button.main(phrase("button.take-over"), answering("yes")),
                        Button.plain(phrase("button.not-now"), answering("no"))));
    }

    private String answering(String answer) {
        var subject = new Subject("idea", String.valueOf(idea.id().value()));
        return Deeds.begin("confirm-use", subject, Map.of("answer", answer));
    }

    private Argument.Phrase phrase(String name) {
        return Argument.phrase(
                "progress." + name,
                Map.of(
                        "who", new Argument.Name(handover.askedBy()),
                        "title", Argument.text(idea.words().title()),
                        "unit", Argument.text(handover.unit()),
                        "state", Words.state(idea)));
    }
}
