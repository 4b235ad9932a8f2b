package no.ildsjel.playground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;

/** The page's own labels. */
class PlaygroundWords {
    private static final String PREFIX = "playground.";

    /** Every label, with the arguments that the page fills in. */
    static final Map<String, List<String>> ARGUMENTS = Map.ofEntries(
            Map.entry("title", List.of("bot")),
            Map.entry("skip", List.of()),
            Map.entry("acting-as", List.of()),
            Map.entry("open-window", List.of()),
            Map.entry("open-window-as", List.of("person")),
            Map.entry("conversations", List.of()),
            Map.entry("people-and-conversations", List.of()),
            Map.entry("direct", List.of()),
            Map.entry("direct-with", List.of("bot")),
            Map.entry("home", List.of()),
            Map.entry("home-of", List.of("person")),
            Map.entry("room", List.of()),
            Map.entry("unread", List.of("count")),
            Map.entry("messages-in", List.of("conversation")),
            Map.entry("empty-direct", List.of("bot")),
            Map.entry("empty-home", List.of("bot")),
            Map.entry("empty-room", List.of("bot")),
            Map.entry("write-to", List.of("conversation")),
            Map.entry("keys", List.of()),
            Map.entry("call-by-name", List.of("bot")),
            Map.entry("send", List.of()),
            Map.entry("not-sent", List.of()),
            Map.entry("not-pressed", List.of()),
            Map.entry("again", List.of()),
            Map.entry("faults", List.of()),
            Map.entry("disconnected", List.of()),
            Map.entry("connected", List.of()),
            Map.entry("language", List.of()),
            Map.entry("language-nb", List.of()),
            Map.entry("language-nn", List.of()),
            Map.entry("language-sv", List.of()),
            Map.entry("language-en", List.of()),
            Map.entry("choose", List.of()),
            Map.entry("you", List.of("person")),
            Map.entry("changed", List.of("time")),
            Map.entry("reply", List.of()),
            Map.entry("edit-message", List.of()),
            Map.entry("delete-message", List.of()),
            Map.entry("save-message", List.of()),
            Map.entry("leave-message", List.of()),
            Map.entry("no-message", List.of("person", "text", "number")),
            Map.entry("characters", List.of("count", "longest")),
            Map.entry("close", List.of()),
            Map.entry("play-a-story", List.of()),
            Map.entry("stories-help", List.of()),
            Map.entry("no-stories", List.of()),
            Map.entry("play", List.of()),
            Map.entry("play-this", List.of("story")),
            Map.entry("player", List.of()),
            Map.entry("playing", List.of("story")),
            Map.entry("writes", List.of("person")),
            Map.entry("presses", List.of("person", "button")),
            Map.entry("skips-time", List.of("line")),
            Map.entry("no-button", List.of("person", "button", "number")),
            Map.entry("no-person", List.of("person")),
            Map.entry("stuck", List.of("number")),
            Map.entry("played", List.of("story")),
            Map.entry("stopped", List.of()),
            Map.entry("next", List.of()),
            Map.entry("stop", List.of()),
            Map.entry("role-reviewer", List.of()),
            Map.entry("role-stand-in", List.of()),
            Map.entry("role-leader", List.of()),
            Map.entry("role-line-owner", List.of()),
            Map.entry("role-communicator", List.of()),
            Map.entry("role-coach", List.of()),
            Map.entry("role-innovation-lead", List.of()));

    private final Phrasebook phrasebook;

    PlaygroundWords(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /** The labels, each argument left standing by name in braces. */
    Map<String, String> in(Language language) {
        var words = new LinkedHashMap<String, String>();
        ARGUMENTS.forEach((word, arguments) -> words.put(word, phrasebook.say(phrase(word, arguments), language)));
        return words;
    }

    /** The language that the labels really are in: a page must not say that Bokmål is Nynorsk. */
    Language languageFor(Language wished) {
        return wished.preferences().stream()
                .filter(language ->
                        phrasebook.arguments(PREFIX + "title", language).isPresent())
                .findFirst()
                .orElse(wished);
    }

    private static Argument phrase(String word, List<String> arguments) {
        var phrase = Argument.phrase(PREFIX + word);
        for (var argument : arguments) {
            phrase = phrase.with(argument, Argument.text("{" + argument + "}"));
        }
        return phrase;
    }
}
