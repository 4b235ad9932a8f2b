package no.ildsjel.conversation;

import no.ildsjel.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Where a module is asked for something: whose conversation, about what, answered how far.
 *
 * @param room where the person has just spoken to us by name, proven by the channel; null in direct messages
 */
public record Situation(
        Person person,
        @Nullable Subject subject,
        Answers answers,
        @Nullable Address room) {
    public Situation(Person person, @Nullable Subject subject, Answers answers) {
        this(person, subject, answers, null);
    }

    /** The id of the subject, in a conversation that cannot begin without one. */
    public String subjectId() {
        if (subject == null) {
            throw new IllegalStateException("This conversation is about nothing yet");
        }
        return subject.id();
    }
}
