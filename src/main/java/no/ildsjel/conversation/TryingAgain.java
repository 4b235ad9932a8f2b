package no.ildsjel.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Once;
import no.ildsjel.phrasebook.Argument;

/**
 * Hears, and where a turn fails by our own fault, loses nothing of what was said and blocks nobody: tries again by itself
 * for a while, and then when an operator says so.
 */
class TryingAgain implements Conversations, Alarm, Unheard {
    static final String TIMER = "parked-event";
    private static final List<Duration> PATIENCE =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));

    /** Within which whoever can read an event is there again: nodes of two releases are side by side while they change. */
    private static final Duration CHANGE_OF_RELEASE = Duration.ofHours(2);

    private static final Duration NEXT_READING = Duration.ofMinutes(5);
    private static final String UNREADABLE = "said-unreadable";

    private final Talks talks;
    private final Once once;
    private final TalkRoom room;
    private final Parking parking;

    TryingAgain(Talks talks, Once once, TalkRoom room, Parking parking) {
        this.talks = talks;
        this.once = once;
        this.room = room;
        this.parking = parking;
    }

    @Override
    public Immediate hear(Utterance utterance) {
        var heard = new Guarded(utterance, room.masking());
        try {
            return talks.hear(heard, this::rewords);
        } catch (RuntimeException fault) {
            if (!parking.faults().isCollision().test(fault)) {
                throwOutage(fault);
            }
        }
        // Most often another person moved the same thing in the same moment: the second look sees what they did.
        try {
            return talks.hear(heard, this::rewords);
        } catch (RuntimeException fault) {
            throwOutage(fault);
            return unheard(heard.utterance(), fault);
        }
    }

    private void throwOutage(RuntimeException fault) {
        if (parking.faults().isOutage().test(fault)) {
            throw fault;
        }
    }

    private Immediate unheard(Utterance utterance, RuntimeException fault) {
        var what = utterance.what();
        if (what instanceof Utterance.Said || what instanceof Utterance.Mentioned || isChange(what)) {
            park(utterance, fault);
            return Immediate.NOTHING;
        }
        parking.operator().mustKnow(utterance.eventKey(), fault);
        if (what instanceof Utterance.Filled) {
            return Immediate.Fault.of(spoken(utterance, Argument.phrase("common.fault.send-again")));
        }
        if (!happensByTheWay(what)) {
            say(utterance, Argument.phrase("common.fault.press-again"));
        }
        return Immediate.NOTHING;
    }

    /** Nobody waits for an answer to it. */
    private static boolean happensByTheWay(Utterance.What what) {
        return what instanceof Utterance.OpenedHome || what instanceof Utterance.Installed;
    }

    /** Of a message that was heard before, or is still to be heard. */
    private static boolean isChange(Utterance.What what) {
        return what instanceof Utterance.Edited || what instanceof Utterance.Unsaid;
    }

    /**
     * What is still to be heard is heard as its message says now, or not at all where that was taken away.
     *
     * @return whether there was any such thing, so that nothing else was made of the message
     */
    private boolean rewords(Utterance change) {
        var what = change.what();
        if (!isChange(what)) {
            return false;
        }
        var parked = parked(change);
        var changes = parked.stream()
                .filter(event -> isChange(event.utterance().what()))
                .toList();
        changes.forEach(this::forget);
        var said = parked.stream().filter(event -> !changes.contains(event)).toList();
        said.forEach(event -> {
            if (what instanceof Utterance.Unsaid) {
                forget(event);
            } else {
                parking.events().save(event.saying(what.words(), change.masked()));
            }
        });
        // What was given up was given back, so that nobody waits for it.
        if (said.stream().anyMatch(event -> event.givenUpAt() == null)) {
            var sentence = what instanceof Utterance.Unsaid ? "common.fault.unsaid" : "common.fault.reworded";
            var speaker = room.people().meet(change.speaker());
            new Replies(room, speaker).say(Argument.phrase(sentence));
        }
        return !said.isEmpty();
    }

    private List<ParkedEvent> parked(Utterance change) {
        var message = change.what().message();
        return message == null ? List.of() : parking.events().holdSaidIn(message, change.speaker());
    }

    private void forget(ParkedEvent event) {
        parking.timers().cancel(TIMER, event.id().toString());
        parking.events().remove(event.id());
    }

    /** With its key, so that a second copy ends there: from here on this row sees to it that it has its effect. */
    private void park(Utterance utterance, RuntimeException fault) {
        var now = room.clock().instant();
        var event =
                new ParkedEvent(room.ids().get(), utterance, 1, fault.getClass().getName(), now, null);
        boolean isNew = once.perform(utterance.eventKey(), utterance.alias(), () -> {
            if (isChange(utterance.what())) {
                // Only the latest change of a message counts.
                parked(utterance).stream()
                        .filter(earlier -> isChange(earlier.utterance().what()))
                        .forEach(this::forget);
            }
            parking.events().save(event);
            tryLater(event, now);
        });
        if (!isNew) {
            return;
        }
        parking.operator().parked(utterance.eventKey(), fault);
        var kept = utterance.what() instanceof Utterance.Unsaid ? "common.fault.kept-unsaid" : "common.fault.kept";
        try {
            say(utterance, Argument.phrase(kept));
        } catch (RuntimeException speechless) {
            // It is kept all the same; what makes us fail may well be what makes us speechless.
            parking.operator().parked(utterance.eventKey(), speechless);
        }
    }

    private void tryLater(ParkedEvent event, Instant now) {
        parking.timers().at(TIMER, event.id().toString(), now.plus(PATIENCE.get(event.attempts() - 1)));
    }

    @Override
    public String name() {
        return TIMER;
    }

    @Override
    public void ring(String subject, Instant due) {
        var id = UUID.fromString(subject);
        parking.events()
                .hold(id)
                .ifPresentOrElse(
                        event -> {
                            if (event.givenUpAt() == null) {
                                tryAgain(event);
                            }
                        },
                        () -> parking.events().triedSince(id).ifPresent(since -> unread(id, since)));
    }

    /** It was no attempt, so whoever said it gets their words back when somebody can read them after all. */
    private void unread(UUID id, Instant parkedAt) {
        var now = room.clock().instant();
        if (parkedAt.plus(CHANGE_OF_RELEASE).isAfter(now)) {
            parking.timers().at(TIMER, id.toString(), now.plus(NEXT_READING));
            return;
        }
        parking.events().giveUp(id, UNREADABLE, now);
        parking.operator().mustKnow(id.toString(), new IllegalStateException("No node here can read it"));
    }

    private void tryAgain(ParkedEvent event) {
        var fault = parking.events().attempt(() -> hearLate(event));
        if (fault.isEmpty()) {
            parking.events().remove(event.id());
            return;
        }
        throwOutage(fault.get());
        var failed = event.failedAgain(fault.get());
        if (failed.attempts() > PATIENCE.size()) {
            giveUp(failed, fault.get());
        } else {
            parking.events().save(failed);
            tryLater(failed, room.clock().instant());
        }
    }

    /** Nobody gets the same words back twice. */
    private void hearLate(ParkedEvent event) {
        boolean isHeard = rewords(event.utterance()) || talks.late(event.utterance(), event.parkedAt());
        if (!isHeard && !wasGivenBack(event)) {
            talks.giveBack(event.utterance());
        }
    }

    /** What an operator lets us try once more has been given up before. */
    private static boolean wasGivenBack(ParkedEvent event) {
        return event.attempts() > PATIENCE.size();
    }

    /** The row stays for the operator; the person gets their words back, if we can speak at all. */
    private void giveUp(ParkedEvent event, RuntimeException fault) {
        parking.events().save(event.givenUp(room.clock().instant()));
        if (event.attempts() == PATIENCE.size() + 1) {
            parking.events().attempt(() -> talks.giveBack(event.utterance()));
        }
        parking.operator().mustKnow(event.utterance().eventKey(), fault);
    }

    @Override
    public List<Item> all() {
        return parking.events().all();
    }

    @Override
    public boolean tryAgain(UUID id) {
        boolean isTaken = parking.events().takeUp(id);
        if (isTaken) {
            parking.timers().at(TIMER, id.toString(), room.clock().instant());
        }
        return isTaken;
    }

    @Override
    public boolean drop(UUID id) {
        parking.events()
                .hold(id)
                .filter(event -> !wasGivenBack(event))
                .ifPresent(event -> parking.events().attempt(() -> talks.giveBack(event.utterance())));
        parking.timers().cancel(TIMER, id.toString());
        return parking.events().remove(id);
    }

    private void say(Utterance utterance, Argument.Phrase sentence) {
        once.perform(
                "fault/" + room.ids().get(),
                () -> new Replies(room, room.people().meet(utterance.speaker())).say(sentence));
    }

    private String spoken(Utterance utterance, Argument.Phrase sentence) {
        var spoken = new ArrayDeque<String>();
        once.perform("fault/" + room.ids().get(), () -> {
            var reader = room.people().meet(utterance.speaker());
            spoken.push(room.phrasebook().say(sentence, reader.language()));
        });
        return spoken.pop();
    }
}
