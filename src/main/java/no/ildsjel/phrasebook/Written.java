package no.ildsjel.phrasebook;

import no.ildsjel.people.Language;

/**
 * Where a sentence or a list of words stands.
 *
 * @param isOwn whether in an organisation's own folder
 */
public record Written(String key, Language language, String file, int line, boolean isOwn) {
    public Fault fault(String message) {
        return new Fault(file, line, message);
    }
}
