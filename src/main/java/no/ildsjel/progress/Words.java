package no.ildsjel.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.Placement;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** What the sentences about an idea may be filled with. */
record Words(Ideas ideas, People people, Organisation organisation) {
    private static final Set<String> DAYS = Set.of("return-on", "until");

    /** The words of a move: also everything that was told with it, by its name. */
    Map<String, Argument> of(IdeaMoved moved) {
        var move = moved.transition().move();
        var words = new HashMap<>(of(moved.idea()));
        move.details().forEach((name, told) -> words.put(argumentName(name), told(name, told)));
        words.put("date", new Argument.Day(replyBy(promisedAt(moved))));
        if (move.by().person() != null) {
            words.put("who", new Argument.Name(move.by().person()));
        }
        if (move.reason() != null) {
            words.put("reason", Argument.text(move.reason()));
        }
        if (judgedOutside(moved.idea(), move)) {
            words.put("outside", new Argument.Count(1));
        }
        if (isFirst(moved.idea())) {
            words.put("firstIdea", new Argument.Count(1));
        }
        return words;
    }

    /** The words of an idea to which nothing was done just now. */
    Map<String, Argument> of(Idea idea) {
        var name = people.find(idea.submitter()).map(Person::firstName).orElse("");
        return Map.of(
                "me", Argument.textOr(name, "common.colleague"),
                "title", Argument.text(idea.words().title()),
                "contact", word("contact"),
                "coach", word("coach"),
                "reviewerGroup", word("reviewerGroup"),
                "days", new Argument.Count(organisation.promises().replyWithin()));
    }

    static Argument.Phrase state(Idea idea) {
        return Argument.phrase("idea.state." + idea.state().code());
    }

    static String argumentName(String name) {
        return Argument.nameOf(name);
    }

    private Argument word(String name) {
        return Argument.text(organisation.word(name));
    }

    /** A detail is kept as text; only its name tells a day from somebody's words, which stay as they were typed. */
    private static Argument told(String name, String detail) {
        return DAYS.contains(name) ? new Argument.Day(LocalDate.parse(detail)) : Argument.text(detail);
    }

    private LocalDate replyBy(Instant at) {
        return organisation
                .calendar()
                .after(
                        at.atZone(organisation.zone()).toLocalDate(),
                        organisation.promises().replyWithin());
    }

    private static Instant promisedAt(IdeaMoved moved) {
        return moved.is(Command.OPEN)
                ? Objects.requireNonNull(moved.idea().submittedAt())
                : moved.transition().at();
    }

    private static boolean judgedOutside(Idea idea, Move move) {
        var placement = move.criteria() == null
                ? idea.words().placement()
                : move.criteria().focus();
        return placement instanceof Placement.Outside;
    }

    /** Whether nothing was sent before it; later ideas change nothing about that. */
    private boolean isFirst(Idea idea) {
        return ideas.ofSubmitter(idea.submitter()).stream().noneMatch(other -> isEarlier(other, idea));
    }

    private static boolean isEarlier(Idea other, Idea idea) {
        return other.submittedAt() != null
                && idea.submittedAt() != null
                && other.submittedAt().isBefore(idea.submittedAt());
    }
}
