package no.ildsjel.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Fault;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What a window shows. */
@RestController
class WindowController {
    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Organisation organisation;
    private final Players players;
    private final Messages messages;
    private final Windows windows;
    private final PlaygroundWords words;
    private final FaultBoard board;

    WindowController(
            Organisation organisation,
            Players players,
            Messages messages,
            Windows windows,
            PlaygroundWords words,
            FaultBoard board) {
        this.organisation = organisation;
        this.players = players;
        this.messages = messages;
        this.windows = windows;
        this.words = words;
        this.board = board;
    }

    record Someone(String email, String name, String unit, List<String> roles, String language) {
        static Someone of(Player player) {
            return new Someone(
                    player.email(),
                    player.name(),
                    player.unit(),
                    player.roles(),
                    player.language().code());
        }
    }

    record Everyone(String organisation, String bot, List<Someone> people) {}

    record Words(String language, Map<String, String> words) {}

    record Conversation(String id, String kind, String name, List<Shown> messages) {}

    @GetMapping("/")
    ResponseEntity<Resource> page() {
        return ResponseEntity.ok()
                .contentType(PAGE)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("playground/index.html"));
    }

    @GetMapping("/playground/people")
    Everyone people() {
        var people = players.all().stream().map(Someone::of).toList();
        return new Everyone(organisation.name(), organisation.word("bot"), people);
    }

    @GetMapping("/playground/words")
    Words words(@RequestParam String language) {
        var wished = Language.of(language).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return new Words(words.languageFor(wished).code(), words.in(wished));
    }

    @GetMapping("/playground/conversations")
    List<Conversation> conversations(@RequestParam String as) {
        var user = user(as);
        var conversations = new ArrayList<Conversation>();
        conversations.add(conversation(Places.direct(user), "direct", organisation.word("bot")));
        conversations.add(conversation(Places.home(user), "home", ""));
        rooms().forEach(room -> conversations.add(conversation(room, "room", Places.nameOf(room))));
        return conversations;
    }

    /** What keeps the newest conversations from being said. */
    @GetMapping("/playground/faults")
    List<Fault> faults() {
        return board.look();
    }

    @GetMapping("/playground/events")
    SseEmitter events(@RequestParam String as) {
        return windows.open(user(as));
    }

    private Stream<String> rooms() {
        var named = organisation.rooms().stream().map(room -> Places.room(room.name()));
        return Stream.concat(named, messages.rooms().stream()).distinct();
    }

    private Conversation conversation(String id, String kind, String name) {
        return new Conversation(id, kind, name, messages.in(id));
    }

    private String user(String as) {
        return players.find(as).map(Player::email).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
