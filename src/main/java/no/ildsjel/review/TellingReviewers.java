package no.ildsjel.review;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps every reviewer's card true: what waits on them, and what no longer does. */
class TellingReviewers {
    private static final Logger log = LoggerFactory.getLogger(TellingReviewers.class);

    private final Reviewers reviewers;
    private final ReviewCards cards;
    private final Standings standings;
    private final Outbox outbox;

    TellingReviewers(Reviewers reviewers, ReviewCards cards, Standings standings, Outbox outbox) {
        this.reviewers = reviewers;
        this.cards = cards;
        this.standings = standings;
        this.outbox = outbox;
    }

    void of(IdeaMoved moved) {
        switch (moved.transition().move().command()) {
            case SUBMIT -> ask(moved.idea(), cards.fresh(moved));
            case RETURN -> ask(moved.idea(), cards.returned(moved));
            case ANSWER -> ask(moved.idea(), cards.answered(moved));
            case ASK_MORE -> change(moved, cards.ownQuestion(moved), cards.othersQuestion(moved));
            case APPROVE, PARK, DECLINE -> change(moved, cards.ownDecision(moved), cards.over(moved));
            case LET_REST, WITHDRAW -> change(moved, cards.over(moved), cards.over(moved));
            default -> {
                // OPEN changes no card, and the work after a yes is no longer the reviewers'.
            }
        }
    }

    private void ask(Idea idea, Card card) {
        var people = holders(idea, lastAsker(idea));
        if (people.isEmpty()) {
            log.error("Nobody may decide on {}: give its focus area a stand-in besides the submitter", idea.id());
        }
        people.forEach(person -> outbox.accept(Parcel.post(to(person), name(idea, person), card)));
    }

    /** Whoever did it reads what they said; the others that it is done. */
    private void change(IdeaMoved moved, Card own, Card others) {
        var idea = moved.idea();
        var actor = Optional.ofNullable(moved.by().person()).filter(person -> !idea.isOf(person));
        for (var person : holders(idea, actor)) {
            var card = actor.filter(person::equals).isPresent() ? own : others;
            outbox.accept(Parcel.replace(to(person), name(idea, person), card));
        }
    }

    /** Those with a card: first the one whom it concerns most, even a stand-in who got none of their own. */
    private Set<PersonId> holders(Idea idea, Optional<PersonId> first) {
        var holders = new LinkedHashSet<PersonId>();
        first.ifPresent(holders::add);
        reviewers.asked(idea).stream().map(Person::id).forEach(holders::add);
        return holders;
    }

    /** The one who asked last, as long as they may still decide. */
    private Optional<PersonId> lastAsker(Idea idea) {
        return standings
                .last(idea.id(), Command.ASK_MORE)
                .flatMap(asked -> Optional.ofNullable(asked.move().by().person()))
                .filter(asker -> reviewers.mayDecide(idea, asker));
    }

    private static Recipient to(PersonId person) {
        return new Recipient.ToPerson(person);
    }

    private static String name(Idea idea, PersonId person) {
        return ReviewCards.name(idea.id(), person);
    }
}
