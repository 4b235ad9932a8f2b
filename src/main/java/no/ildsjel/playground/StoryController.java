package no.ildsjel.playground;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ildsjel.playground.Story.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The stories that the page plays. */
@RestController
class StoryController {
    private final Stories stories;
    private final Players players;

    StoryController(Stories stories, Players players) {
        this.stories = stories;
        this.players = players;
    }

    record Listed(String name, String title) {}

    /**
     * Someone of the story.
     *
     * @param email null when nobody of the organisation has this first name
     */
    record Part(String name, String language, @Nullable String email) {}

    /**
     * What somebody of the story does; what the bot then says is the bot's affair.
     *
     * @param kind {@code says}, {@code edits}, {@code unsays}, {@code presses}, {@code fills} or {@code waits}
     * @param who null where time passes
     * @param room null for direct messages
     * @param fields what is filled into a form, by the names of its fields
     * @param before how the message begins that is changed or taken away; null for everything else
     */
    record Act(
            int number,
            String kind,
            @Nullable String who,
            @Nullable String room,
            String text,
            List<String> ticks,
            @Nullable String button,
            Map<String, String> fields,
            @Nullable String before) {
        Act(
                int number,
                String kind,
                @Nullable String who,
                @Nullable String room,
                String text,
                List<String> ticks,
                @Nullable String button) {
            this(number, kind, who, room, text, ticks, button, Map.of(), null);
        }
    }

    record Played(String name, String title, List<Part> people, List<Act> acts) {}

    @GetMapping("/playground/stories")
    List<Listed> stories() {
        return stories.all().stream()
                .map(story -> new Listed(story.name(), story.title()))
                .toList();
    }

    @GetMapping("/playground/stories/{conversation}/{name}")
    Played story(@PathVariable String conversation, @PathVariable String name) {
        var story = stories.find(conversation + "/" + name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var people = story.people().stream().map(this::part).toList();
        var acts = story.lines().stream().flatMap(StoryController::act).toList();
        return new Played(story.name(), story.title(), people, acts);
    }

    private Part part(Story.Participant person) {
        var email = players.called(person.name()).map(Player::email).orElse(null);
        return new Part(person.name(), person.language().code(), email);
    }

    private static Stream<Act> act(Line line) {
        if (line instanceof Story.Says says) {
            return Stream.of(new Act(says.number(), "says", says.who(), says.room(), says.text(), List.of(), null));
        }
        if (line instanceof Story.Forwards forwards) {
            return Stream.of(
                    new Act(forwards.number(), "forwards", forwards.who(), null, forwards.text(), List.of(), null));
        }
        if (line instanceof Story.Rewords rewords) {
            var kind = rewords.text() == null ? "unsays" : "edits";
            var text = rewords.text() == null ? "" : rewords.text();
            return Stream.of(new Act(
                    rewords.number(), kind, rewords.who(), null, text, List.of(), null, Map.of(), rewords.before()));
        }
        if (line instanceof Story.Presses presses) {
            return Stream.of(
                    new Act(presses.number(), "presses", presses.who(), null, "", presses.ticks(), presses.button()));
        }
        if (line instanceof Story.Fills fills) {
            return Stream.of(new Act(
                    fills.number(), "fills", fills.who(), null, "", List.of(), fills.button(), fills.bySlot(), null));
        }
        return line instanceof Story.Waits waits
                ? Stream.of(
                        new Act(waits.number(), "waits", null, null, waits.raw().get(0), List.of(), null))
                : Stream.empty();
    }
}
