package no.ildsjel.upkeep;

import java.time.Clock;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient.ToPerson;

/** Tells the operators in one message, and keeps it true while they deal with what it tells. */
record Telling(Operators operators, Cases cases, Logbook logbook, MessageCard card, Outbox outbox, Clock clock) {
    /** Tells them all, if there is anything that waits for them. */
    void all() {
        var found = cases.all();
        if (found.stream().noneMatch(Case::waits)) {
            return;
        }
        var now = clock.instant();
        for (var operator : operators.all()) {
            logbook.told(operator.id(), now);
            outbox.accept(Parcel.post(
                    new ToPerson(operator.id()), MessageCard.name(operator.id()), card.of(found, logbook.since(now))));
        }
    }

    /** Shows each who has the message what has been done since. */
    void renew() {
        var found = cases.all();
        for (var told : logbook.told()) {
            if (operators.includes(told.person())) {
                outbox.accept(Parcel.replace(
                        new ToPerson(told.person()),
                        MessageCard.name(told.person()),
                        card.of(found, logbook.since(told.at()))));
            }
        }
    }
}
