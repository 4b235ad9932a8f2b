package no.ildsjel.phrasebook;

import java.util.ArrayList;
import no.ildsjel.phrasebook.ConversationsFolder.Source;

/** Small conversations folders for tests. */
final class Folders {
    private Folders() {}

    /** A folder of these files: path, text, path, text, … */
    static ConversationsFolder folder(String... pathsAndTexts) {
        var sources = new ArrayList<Source>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            sources.add(new Source(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return ConversationsFolder.of(sources);
    }

    /** A folder in which one sentence stands in every language, the same in all. */
    static ConversationsFolder everywhere(String yaml) {
        return folder("common.nb.yaml", yaml, "common.nn.yaml", yaml, "common.sv.yaml", yaml, "common.en.yaml", yaml);
    }
}
