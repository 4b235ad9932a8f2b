package no.ildsjel.recognition;

import java.util.UUID;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Lookup;

/** Tells who stands in a post at the moment it is written, whatever was agreed when it was ordered. */
record WhoLookup(Recognitions recognitions, Who who) implements Lookup {
    private static final String SOURCE = "recognition-who";

    static Argument asking(Recognition recognition) {
        return new Argument.LookedUp(SOURCE, recognition.id().toString());
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Argument find(String about) {
        return recognitions
                .find(UUID.fromString(about))
                .map(recognition -> who.of(recognition.consents()))
                .orElse(Argument.phrase("recognition.who.colleague"));
    }
}
