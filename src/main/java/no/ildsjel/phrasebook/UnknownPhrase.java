package no.ildsjel.phrasebook;

/** A key that no phrasebook has. */
public class UnknownPhrase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownPhrase(String key) {
        super("No phrasebook has a sentence for the key '" + key + "'");
    }
}
