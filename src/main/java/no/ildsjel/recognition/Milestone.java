package no.ildsjel.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.State;
import no.ildsjel.people.PersonId;

/** Something worth seeing on the way of an idea, a lesson as much as a success. */
enum Milestone {
    APPROVED(Command.APPROVE),
    USEFUL(Command.WORKED),
    IN_USE(Command.PUT_TO_USE),
    LEARNED(Command.CLOSE_WITH_LESSON);

    private final Command command;

    Milestone(Command command) {
        this.command = command;
    }

    static Optional<Milestone> reachedBy(IdeaMoved moved) {
        return Arrays.stream(values())
                .filter(milestone -> moved.is(milestone.command))
                .findFirst();
    }

    static Milestone of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    Command command() {
        return command;
    }

    /** The code used in the database: {@code in_use}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The code used in keys: {@code in-use}. */
    String key() {
        return code().replace('_', '-');
    }

    /** Whether an idea in this state stands at the milestone for good. */
    boolean isAt(State state) {
        return code().equals(state.code());
    }

    /** Who is recognised: the submitter, and the line owner who took it into use. */
    List<PersonId> people(IdeaMoved moved) {
        var mover = this == IN_USE ? Stream.ofNullable(moved.by().person()) : Stream.<PersonId>empty();
        return Stream.concat(Stream.of(moved.idea().submitter()), mover)
                .distinct()
                .toList();
    }
}
