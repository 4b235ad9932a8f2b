package no.ildsjel.conversation;

import java.util.List;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/**
 * What comes of something heard.
 *
 * @param parts what to say, from top to bottom of one card
 * @param pending what the application has to do before the turn can go on; null when the turn is complete
 * @param course where the conversation stands after it
 * @param continueWith the conversation to begin next; null for none
 * @param answered the answer just given, to be shown on the card that was pressed; null when there was none
 * @param fault the sentence that refused the answer; null when nothing was refused
 * @param still where the person still is, though an earlier answer was corrected; null where they have moved
 */
record Turn(
        Session session,
        List<Card.Part> parts,
        Step.@Nullable Do pending,
        Course course,
        @Nullable String continueWith,
        @Nullable Argument answered,
        @Nullable Argument fault,
        @Nullable String still) {
    enum Course {
        OPEN,
        ASIDE,
        ENDED,
        DROPPED
    }

    Turn {
        parts = List.copyOf(parts);
    }

    static Turn open(Session session, List<Card.Part> parts) {
        return new Turn(session, parts, null, Course.OPEN, null, null, null, null);
    }

    static Turn over(Session session, List<Card.Part> parts, Course course) {
        return new Turn(session, parts, null, course, null, null, null, null);
    }

    Turn saying(List<Card.Part> parts) {
        return new Turn(session, parts, pending, course, continueWith, answered, fault, still);
    }

    Turn of(Session session) {
        return new Turn(session, parts, pending, course, continueWith, answered, fault, still);
    }

    Turn about(Subject subject) {
        return new Turn(session.about(subject), parts, pending, course, continueWith, answered, fault, still);
    }

    Turn answering(@Nullable Argument answer) {
        return new Turn(session, parts, pending, course, continueWith, answer, fault, still);
    }

    Turn refusing(Argument sentence) {
        return new Turn(session, parts, pending, course, continueWith, answered, sentence, still);
    }

    Turn still(@Nullable String place) {
        return new Turn(session, parts, pending, course, continueWith, answered, fault, place);
    }
}
