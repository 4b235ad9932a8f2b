package no.ildsjel.talks;

import java.util.Map;

/**
 * What people of a language put around what they say.
 *
 * @param sentences what an answer of a few words stands in, by slot
 * @param dialect what is said instead of some words
 */
record Tongue(
        String hello,
        String regards,
        String perhaps,
        String thanks,
        String whoReads,
        Map<String, String> sentences,
        Map<String, String> dialect) {
    static Tongue of(Talk talk) {
        return switch (talk.language()) {
            case NB ->
                new Tongue(
                        "Hei!",
                        "Hilsen Kari",
                        "Tja, jeg tror",
                        "takk",
                        "hvem leser dette?",
                        sentences("Det gjelder %s", "Det gir %s", "Det hører til under %s"),
                        Map.of(
                                "jeg", "æ", "meg", "mæ", "ikke", "ikkje", "hva", "ka", "hvem", "kem", "noe", "nokka",
                                "bare", "berre"));
            case NN ->
                new Tongue(
                        "Hei!",
                        "Helsing Ola",
                        "Tja, eg trur",
                        "takk",
                        "kven les dette?",
                        sentences("Det gjeld %s", "Det gjev %s", "Det høyrer til under %s"),
                        Map.of(
                                "eg", "e", "meg", "mej", "ikkje", "kje", "kva", "ka", "kven", "kem", "noko", "noe",
                                "berre", "bare"));
            case SV ->
                new Tongue(
                        "Hej!",
                        "Hälsningar Annika",
                        "Tja, jag tror",
                        "tack",
                        "vem läser det här?",
                        sentences("Det gäller %s", "Det ger %s", "Det hör till %s"),
                        Map.of(
                                "jag", "ja", "mig", "mej", "det", "de", "är", "e", "något", "nåt", "dem", "dom",
                                "sådan", "sån"));
            case EN ->
                new Tongue(
                        "Hi there!",
                        "Best, Sam",
                        "Well, I think",
                        "thanks",
                        "who reads this?",
                        sentences("It is for %s", "It gives %s", "It belongs to %s"),
                        Map.of(
                                "going",
                                "goin",
                                "because",
                                "cos",
                                "them",
                                "em",
                                "nothing",
                                "nowt",
                                "something",
                                "summat",
                                "you",
                                "ya"));
        };
    }

    private static Map<String, String> sentences(String forWhom, String value, String focusArea) {
        return Map.of("for-whom", forWhom, "value", value, "focus-area", focusArea);
    }
}
