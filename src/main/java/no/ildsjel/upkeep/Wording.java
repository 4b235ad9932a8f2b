package no.ildsjel.upkeep;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Room;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Argument.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How a case is told of: what it is and why, never whom it concerns.
 *
 * @param knows whether there is a sentence with this key
 */
record Wording(Organisation organisation, Predicate<String> knows) {
    private static final int LONGEST_CODE = 120;

    /** How delivery marks that somebody was looked for, rather than known. */
    private static final String BY_EMAIL = "by e-mail: ";

    private static final Pattern HTTP = Pattern.compile("http-([45])\\d\\d");
    private static final Pattern OWN_FAULT = Pattern.compile("([a-z]\\w*\\.)+[A-Z][\\w$]*|[A-Z]\\w*(Exception|Error)");

    static Phrase phrase(String name) {
        return Argument.phrase("upkeep." + name);
    }

    static Phrase phrase(String name, Map<String, Argument> words) {
        return Argument.phrase("upkeep." + name, words);
    }

    /** What became of it. */
    Phrase what(Case of) {
        return phrase(
                "what." + of.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of("thing", thing(of.place())));
    }

    /** What was done about it, and by whom. */
    Phrase done(Logbook.Entry entry) {
        var by = entry.by();
        return done(entry, by == null ? phrase("on-page") : new Argument.Name(by));
    }

    Phrase done(Logbook.Entry entry, Argument who) {
        var verb = entry.about().kind() == Ref.Kind.EVENT && entry.deed() == Deed.AGAIN
                ? "heard"
                : entry.deed().code();
        return phrase("done." + verb, Map.of("who", who, "thing", thing(entry.place())));
    }

    /** Such as "a post in #vi-heier in Slack". */
    Phrase thing(String place) {
        var parts = place.split("/", 3);
        return switch (parts[0]) {
            case "room" -> room(parts[1], parts.length < 3 ? null : parts[2]);
            case "place", "said", "mentioned" -> phrase("thing." + parts[0], Map.of("where", channel(parts[1])));
            default -> phrase("thing." + parts[0]);
        };
    }

    private Phrase room(String purpose, @Nullable String channel) {
        var name = Argument.text(organisation.room(purpose).map(Room::name).orElse(purpose));
        return channel == null
                ? phrase("thing.room", Map.of("room", name))
                : phrase("thing.room-on", Map.of("room", name, "where", channel(channel)));
    }

    private Argument channel(String channel) {
        var key = "common.in-channel." + channel;
        return Argument.phrase(knows.test(key) ? key : "common.in-channel.elsewhere");
    }

    /** A sentence for what is met most; for the rest, the code itself tells more than we could. */
    Phrase why(Case of) {
        var code = of.reason().startsWith(BY_EMAIL) ? of.reason().substring(BY_EMAIL.length()) : of.reason();
        var shown = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
        return phrase("reason." + reason(code), Map.of("code", Argument.text(shown)));
    }

    private String reason(String code) {
        if (OWN_FAULT.matcher(code).matches()) {
            return "own-fault";
        }
        var name = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        if (knows.test("upkeep.reason." + name)) {
            return name;
        }
        var status = HTTP.matcher(name);
        if (status.matches()) {
            return "http-" + status.group(1) + "xx";
        }
        var first = name.split("-", 2)[0];
        return first.equals("limit") ? first : "other";
    }
}
