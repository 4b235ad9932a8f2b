package no.ildsjel.progress;

import java.util.ArrayList;
import java.util.List;
import no.ildsjel.conversation.Deeds;
import no.ildsjel.conversation.Subject;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.ideas.Idea;
import no.ildsjel.phrasebook.Argument;

/** The card from which a submitter sees where their idea is, and moves it on. */
record SubmitterCard(Idea idea, List<Argument.Phrase> sentences) {
    /** A message of its own, with the buttons; those on the message before it go. */
    Parcel posted() {
        return Parcel.post(to(), name(), card());
    }

    /** The same place, said anew without a sound. */
    Parcel renewed() {
        return Parcel.replace(to(), name(), card());
    }

    private Recipient to() {
        return new Recipient.ToPerson(idea.submitter());
    }

    private String name() {
        return "idea/" + idea.id().value() + "/" + idea.submitter();
    }

    private Card card() {
        var parts = new ArrayList<Card.Part>();
        sentences.forEach(sentence -> parts.add(new Card.Say(sentence)));
        parts.add(new Card.Fields(where()));
        var buttons = buttons();
        if (!buttons.isEmpty()) {
            parts.add(new Card.Buttons(buttons));
        }
        return new Card(parts);
    }

    private List<Card.Field> where() {
        var fields = new ArrayList<Card.Field>();
        fields.add(new Card.Field(Argument.phrase("idea.label.state"), Words.state(idea)));
        idea.stage()
                .map(stage -> Argument.phrase("idea.stage." + stage.code()))
                .ifPresent(stage -> fields.add(new Card.Field(Argument.phrase("progress.card.stage"), stage)));
        return fields;
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        var subject = new Subject("idea", String.valueOf(idea.id().value()));
        for (var way : Way.openFor(idea)) {
            var label = Argument.phrase("progress.button." + way.script());
            var deed = Deeds.begin(way.script(), subject);
            boolean goesOn = buttons.isEmpty() && way != Way.WITHDRAW_IDEA;
            buttons.add(goesOn ? Button.main(label, deed) : Button.plain(label, deed));
        }
        return buttons;
    }
}
