package no.ildsjel.capture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import no.ildsjel.conversation.Untouched;
import no.ildsjel.conversation.Untouched.Draft;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** Tells one person of the drafts that they left, and lets go of what was to be kept until today. */
record RemindingDrafts(Untouched untouched, DraftDays days, People people, Outbox outbox, Clock clock)
        implements Alarm {
    static final String NAME = "drafts";

    /** Whoever left many hears of the others on the mornings after. */
    private static final int AT_ONCE = 3;

    @Override
    public String name() {
        return NAME;
    }

    /** Whoever was woken late waits for the next round: nobody is spoken to at night. */
    @Override
    public void ring(String subject, Instant due) {
        if (days.hours().include(clock.instant())) {
            people.hold(PersonId.of(subject)).ifPresent(this::lookAfter);
        }
    }

    private void lookAfter(Person person) {
        untouched.clear(person, days.abandoned());
        untouched.drafts(person).stream().filter(this::isDue).limit(AT_ONCE).forEach(draft -> lookAfter(person, draft));
    }

    private boolean isDue(Draft draft) {
        var keptUntil = draft.keptUntil();
        return keptUntil == null ? days.isToBeTold(draft) : days.isOver(keptUntil);
    }

    private void lookAfter(Person person, Draft draft) {
        if (draft.keptUntil() == null) {
            tell(person, draft, days.isLast(draft) ? days.goesOn(draft) : null);
        } else {
            untouched.drop(person, draft);
            outbox.accept(
                    Parcel.settle(to(person), name(person, draft), Card.saying(Argument.phrase("capture.draft.gone"))));
        }
    }

    private void tell(Person person, Draft draft, @Nullable LocalDate goesOn) {
        untouched.told(draft, days.nudges(draft), goesOn);
        var words = new HashMap<String, Argument>();
        words.put("draft", Argument.text(draft.open().name()));
        words.put("left", new Argument.Count(draft.open().left()));
        if (goesOn != null) {
            words.put("date", new Argument.Day(goesOn));
        }
        var sentence = Argument.phrase(goesOn == null ? "capture.draft.nudge" : "capture.draft.last", words);
        var card = Card.of(
                new Card.Say(sentence),
                Card.Buttons.of(
                        Button.main(
                                Argument.phrase("common.button.resume"),
                                draft.open().resume()),
                        Button.plain(Argument.phrase("common.button.drop"), draft.stop())));
        outbox.accept(Parcel.post(to(person), name(person, draft), card));
    }

    private static Recipient to(Person person) {
        return new Recipient.ToPerson(person.id());
    }

    private static String name(Person person, Draft draft) {
        return "draft/" + draft.open().subject().id() + "/" + person.id();
    }
}
