package no.ildsjel.phrasebook;

import java.util.List;
import no.ildsjel.people.Language;

/** One key of one phrase file with what stands there: a sentence, or a list of words. */
record Entry(PhraseFile file, int line, String key, boolean isWords, List<String> texts) {
    Entry {
        texts = List.copyOf(texts);
    }

    Language language() {
        return file.language();
    }

    Fault fault(String message) {
        return file.fault(line, message);
    }

    Written written(boolean isOwn) {
        return new Written(key, language(), file.source().path(), line, isOwn);
    }
}
