package no.ildsjel.conversation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a message told.
 *
 * @param answers by slot, in the order of the script
 * @param rest what belongs to none of them, in the person's words
 * @param said what the answers say in other words: headings, and the names of options below them
 */
record Understood(Map<String, Answer> answers, String rest, String said) {
    Understood {
        answers = new LinkedHashMap<>(answers);
    }

    static Understood nothing(String text) {
        return new Understood(Map.of(), text.strip(), "");
    }
}
