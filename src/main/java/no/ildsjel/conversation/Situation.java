package no.ildsjel.conversation;

import no.ildsjel.people.Person;
import org.jspecify.annotations.Nullable;

/** Where a module is asked for something: whose conversation, about what, answered how far. */
public record Situation(Person person, @Nullable Subject subject, Answers answers) {
    /** The id of the subject, in a conversation that cannot begin without one. */
    public String subjectId() {
        if (subject == null) {
            throw new IllegalStateException("This conversation is about nothing yet");
        }
        return subject.id();
    }
}
