package no.ildsjel.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** How far Kari has come in telling of her need. */
record Conversation(@Nullable Subject subject, Map<String, Answer> answers) {
    static final Person KARI =
            new Person(new PersonId(new UUID(0, 1)), "Kari Nordby", "kari@eksempelkommunen.example", Language.NB);

    static Conversation begun() {
        return new Conversation(null, Map.of());
    }

    /** All that is asked in turn, answered in the shortest way. */
    static Conversation answered() {
        return begun().told("need", "Pårørende ringer fordi de ikke vet når vi kommer")
                .chosen("for-whom", List.of("users"))
                .answered("value", new Answer.NotKnown())
                .answered("focus-area", new Answer.NotKnown())
                .told("title", "Pårørende ringer");
    }

    Conversation about(Object idea) {
        return new Conversation(new Subject("idea", String.valueOf(idea).replace("#", "")), answers);
    }

    Conversation told(String slot, String text) {
        return answered(slot, new Answer.Text(text));
    }

    Conversation chosen(String slot, String option) {
        return answered(slot, new Answer.Choice(option));
    }

    Conversation chosen(String slot, List<String> options) {
        return answered(slot, new Answer.Choices(options));
    }

    Conversation answered(String slot, Answer answer) {
        var more = new LinkedHashMap<>(answers);
        more.put(slot, answer);
        return new Conversation(subject, more);
    }

    Situation now() {
        return new Situation(KARI, subject, new Answers(answers));
    }
}
