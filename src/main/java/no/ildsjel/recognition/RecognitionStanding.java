package no.ildsjel.recognition;

import no.ildsjel.conversation.Standing;
import no.ildsjel.conversation.Subject;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** Where a recognition stands, for one who presses an old button. */
record RecognitionStanding(Asked asked, ConsentCards cards) implements Standing {
    @Override
    public String about() {
        return Recognition.KIND;
    }

    @Override
    public Argument.Phrase now(Subject subject, Person reader) {
        return asked.find(subject.id(), reader.id())
                .map(recognition -> cards.now(recognition, reader.id()))
                .orElse(Argument.phrase("recognition.now.not-yours"));
    }
}
