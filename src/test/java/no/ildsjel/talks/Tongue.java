package no.ildsjel.talks;

import java.util.Map;

/**
 * What people of a language put around what they say.
 *
 * @param sentences what an answer of a few words stands in, by slot
 */
record Tongue(
        String hello, String regards, String perhaps, String thanks, String whoReads, Map<String, String> sentences) {
    static Tongue of(Talk talk) {
        return switch (talk.language()) {
            case NB ->
                new Tongue(
                        "Hei!",
                        "Hilsen Kari",
                        "Tja, jeg tror",
                        "takk",
                        "hvem leser dette?",
                        sentences("Det gjelder %s", "Det gir %s", "Det hører til under %s"));
            case NN ->
                new Tongue(
                        "Hei!",
                        "Helsing Ola",
                        "Tja, eg trur",
                        "takk",
                        "kven les dette?",
                        sentences("Det gjeld %s", "Det gjev %s", "Det høyrer til under %s"));
            case SV ->
                new Tongue(
                        "Hej!",
                        "Hälsningar Annika",
                        "Tja, jag tror",
                        "tack",
                        "vem läser det här?",
                        sentences("Det gäller %s", "Det ger %s", "Det hör till %s"));
            case EN ->
                new Tongue(
                        "Hi there!",
                        "Best, Sam",
                        "Well, I think",
                        "thanks",
                        "who reads this?",
                        sentences("It is for %s", "It gives %s", "It belongs to %s"));
        };
    }

    private static Map<String, String> sentences(String forWhom, String value, String focusArea) {
        return Map.of("for-whom", forWhom, "value", value, "focus-area", focusArea);
    }
}
