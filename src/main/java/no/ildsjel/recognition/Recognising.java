package no.ildsjel.recognition;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.State;
import no.ildsjel.people.PeopleJoined;
import no.ildsjel.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks those behind a milestone, and tells of it only as they choose. */
class Recognising {
    private static final Logger log = LoggerFactory.getLogger(Recognising.class);

    private final Recognitions recognitions;
    private final Ideas ideas;
    private final Units units;
    private final Announcing announcing;
    private final Waiting waiting;
    private final Storytelling storytelling;
    private final Supplier<UUID> ids;

    Recognising(
            Recognitions recognitions,
            Ideas ideas,
            Units units,
            Announcing announcing,
            Waiting waiting,
            Storytelling storytelling,
            Supplier<UUID> ids) {
        this.recognitions = recognitions;
        this.ideas = ideas;
        this.units = units;
        this.announcing = announcing;
        this.waiting = waiting;
        this.storytelling = storytelling;
        this.ids = ids;
    }

    void follow(IdeaMoved moved) {
        Milestone.reachedBy(moved).ifPresent(milestone -> begin(milestone, moved));
        if (moved.is(Command.WITHDRAW)) {
            giveUp(moved.idea().id());
        }
    }

    private void begin(Milestone milestone, IdeaMoved moved) {
        var recognition = new Recognition(
                ids.get(),
                moved.idea().id(),
                milestone,
                moved.transition().at(),
                waiting.lastDay(),
                Consents.silent(milestone.people(moved)),
                firstFate(milestone, moved.idea()),
                waiting.now());
        recognitions.add(recognition);
        if (recognition.fate() == Fate.ASKING) {
            announcing.ask(recognition);
            waiting.begin(recognition);
        } else {
            logFate(recognition);
        }
    }

    private Fate firstFate(Milestone milestone, Idea idea) {
        if (recognitions.ofIdea(idea.id()).stream().anyMatch(earlier -> earlier.milestone() == milestone)) {
            return Fate.REPEATED;
        }
        return waiting.organisation().room(ConsentCards.ROOM).isEmpty() ? Fate.NO_ROOM : Fate.ASKING;
    }

    private void giveUp(IdeaId idea) {
        for (var found : recognitions.ofIdea(idea)) {
            recognitions
                    .hold(found.id())
                    .filter(recognition -> recognition.fate() == Fate.ASKING)
                    .ifPresent(recognition -> keep(recognition, recognition.become(Fate.WITHDRAWN, waiting.now())));
        }
    }

    void timeIsOver(UUID id) {
        recognitions
                .hold(id)
                .filter(recognition -> recognition.fate() == Fate.ASKING)
                .ifPresent(recognition -> keep(recognition, judged(recognition, true)));
    }

    /** Does as the person says, also when they said something else before. */
    Recognition answer(Recognition held, PersonId person, Wish wish) {
        // Any other wish may be newer than what they said to another milestone.
        if (wish == Wish.NAMED && held.wishOf(person) == wish) {
            return held;
        }
        var answered = held.with(held.consents().with(person, wish, waiting.now()));
        var judged = judged(answered, waiting.isOver(held));
        keep(held, judged);
        if (wish != Wish.NAMED) {
            storytelling.takeBack(held.idea(), person, wish);
        }
        return judged;
    }

    private Recognition judged(Recognition recognition, boolean timeIsOver) {
        var verdict = recognition.consents().verdict(timeIsOver, units::hides);
        return recognition.become(verdict == Fate.POSTED ? posted(recognition) : verdict, waiting.now());
    }

    /** What becomes of a post that everyone has agreed to. */
    private Fate posted(Recognition recognition) {
        if (!recognition.isPosted() && isWithdrawn(recognition.idea())) {
            return Fate.WITHDRAWN;
        }
        return announcing.posts().named(recognition).isEmpty() ? Fate.POSTED : Fate.NAMED_IN_WORDS;
    }

    private boolean isWithdrawn(IdeaId idea) {
        return ideas.find(idea)
                .filter(found -> found.state() == State.WITHDRAWN)
                .isPresent();
    }

    private void keep(Recognition before, Recognition after) {
        recognitions.save(after);
        announcing.changed(before, after);
        if (before.fate() != after.fate()) {
            logFate(after);
        }
    }

    void join(PeopleJoined joined) {
        for (var found : recognitions.asking(joined.from())) {
            recognitions
                    .hold(found.id())
                    .map(held -> held.with(held.consents().joined(joined.from(), joined.into())))
                    .ifPresent(recognitions::save);
        }
        storytelling.join(joined);
    }

    // So that it can be shown that recognition is systematic.
    private static void logFate(Recognition recognition) {
        log.info(
                "Milestone {} of idea {} is {} {}",
                recognition.milestone().code(),
                recognition.idea(),
                recognition.fate().state(),
                Optional.ofNullable(recognition.fate().reason()).orElse(""));
    }
}
