package no.ildsjel.conversation;

import java.util.HashSet;
import java.util.Set;
import no.ildsjel.conversation.Masking.Kind;

/** Something heard, with what identifies others masked; as it was written it lives no longer than its turn. */
final class Guarded {
    private final Utterance written;
    private final Masking masking;
    private final Utterance masked;

    Guarded(Utterance written, Masking masking) {
        this.written = written;
        this.masking = masking;
        this.masked = masked(Set.of());
    }

    /** The only form that may outlive the turn. */
    Utterance utterance() {
        return masked;
    }

    /** With what the writer says to be something else as it was written. */
    Utterance trusting(Set<Kind> kinds) {
        return kinds.isEmpty() ? masked : masked(kinds);
    }

    private Utterance masked(Set<Kind> trusted) {
        var kinds = new HashSet<Kind>();
        var what = written.what().masked(words -> {
            var result = masking.mask(words, written.speaker(), trusted);
            kinds.addAll(result.kinds());
            return result.text();
        });
        return kinds.isEmpty() ? written : written.masked(what, kinds);
    }
}
