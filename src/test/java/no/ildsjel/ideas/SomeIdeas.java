package no.ildsjel.ideas;

import static no.ildsjel.ideas.Command.ANSWER;
import static no.ildsjel.ideas.Command.APPROVE;
import static no.ildsjel.ideas.Command.ASK_MORE;
import static no.ildsjel.ideas.Command.CLOSE_WITH_LESSON;
import static no.ildsjel.ideas.Command.DECLINE;
import static no.ildsjel.ideas.Command.OPEN;
import static no.ildsjel.ideas.Command.PARK;
import static no.ildsjel.ideas.Command.PUT_TO_USE;
import static no.ildsjel.ideas.Command.START_TEST;
import static no.ildsjel.ideas.Command.SUBMIT;
import static no.ildsjel.ideas.Command.WITHDRAW;
import static no.ildsjel.ideas.Command.WORKED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ildsjel.people.PersonId;

/** Ideas that have walked their real life up to some point. */
final class SomeIdeas {
    static final PersonId KARI = new PersonId(new UUID(0, 1));
    static final PersonId OLA = new PersonId(new UUID(0, 2));
    static final PersonId PER = new PersonId(new UUID(0, 3));
    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    static final Content WORDS = new Content(
            "Pårørende ser når vi kommer",
            "Pårørende ringer fordi de ikke vet når vi kommer",
            List.of("users", "staff"),
            List.of("time_saved"),
            Placement.in("velferd"),
            Map.of("resources", "En dag i uka"));

    static final Criteria CRITERIA = new Criteria(3, Placement.in("velferd"));

    private static final Map<State, List<Command>> WAYS = Map.ofEntries(
            Map.entry(State.DRAFT, List.of()),
            Map.entry(State.SUBMITTED, List.of(SUBMIT)),
            Map.entry(State.IN_REVIEW, List.of(SUBMIT, OPEN)),
            Map.entry(State.NEEDS_INFO, List.of(SUBMIT, OPEN, ASK_MORE)),
            Map.entry(State.EXPLORING, List.of(SUBMIT, OPEN, ASK_MORE, ANSWER, APPROVE)),
            Map.entry(State.TESTING, List.of(SUBMIT, OPEN, APPROVE, START_TEST)),
            Map.entry(State.IMPLEMENTING, List.of(SUBMIT, OPEN, APPROVE, START_TEST, WORKED)),
            Map.entry(State.IN_USE, List.of(SUBMIT, OPEN, APPROVE, START_TEST, WORKED, PUT_TO_USE)),
            Map.entry(State.PARKED, List.of(SUBMIT, OPEN, PARK)),
            Map.entry(State.DECLINED, List.of(SUBMIT, OPEN, DECLINE)),
            Map.entry(State.LEARNED, List.of(SUBMIT, OPEN, APPROVE, START_TEST, CLOSE_WITH_LESSON)),
            Map.entry(State.WITHDRAWN, List.of(SUBMIT, WITHDRAW)));

    private SomeIdeas() {}

    static Idea in(State state) {
        return after(WAYS.getOrDefault(state, List.of()).toArray(new Command[0]));
    }

    static Idea after(Command... commands) {
        var idea = Idea.draft(new IdeaId(42), KARI, MONDAY).saying(WORDS);
        for (var command : commands) {
            idea = moved(idea, command).idea();
        }
        return idea;
    }

    static IdeaMoved moved(Idea idea, Command command) {
        if (idea.apply(whole(command, usual(command)), MONDAY) instanceof IdeaMoved moved) {
            return moved;
        }
        throw new AssertionError("An idea in " + idea.state() + " does not take " + command);
    }

    /** With all that any command could need. */
    static Move whole(Command command, By by) {
        return Move.of(command, by)
                .because("Fordi behovet er tydelig")
                .judging(CRITERIA)
                .telling("first-step", "Ring «tre» pårørende");
    }

    static By usual(Command command) {
        return switch (command) {
            case OPEN, ASK_MORE, APPROVE, PARK, DECLINE, RETURN -> By.reviewer(OLA);
            case PUT_TO_USE -> By.lineOwner(PER);
            case LET_REST -> By.timer();
            default -> By.submitter(KARI);
        };
    }
}
