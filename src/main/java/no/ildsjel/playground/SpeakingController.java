package no.ildsjel.playground;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Masking;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a person does in a window; each request carries an id made in the page, the same when it is sent again. */
@RestController
@RequestMapping(path = "/playground", consumes = MediaType.APPLICATION_JSON_VALUE)
class SpeakingController {
    private final Conversations conversations;
    private final Masking masking;
    private final Organisation organisation;
    private final Players players;
    private final Messages messages;
    private final Windows windows;
    private final Clock clock;

    SpeakingController(
            Conversations conversations,
            Masking masking,
            Organisation organisation,
            Players players,
            Messages messages,
            Windows windows,
            Clock clock) {
        this.conversations = conversations;
        this.masking = masking;
        this.organisation = organisation;
        this.players = players;
        this.messages = messages;
        this.windows = windows;
        this.clock = clock;
    }

    record Say(
            @Nullable UUID id,
            @Nullable String as,
            @Nullable String conversation,
            @Nullable String text) {}

    record Press(
            @Nullable UUID id,
            @Nullable String as,
            @Nullable String card,
            long version,
            @Nullable String deed,
            @Nullable List<@Nullable String> ticked) {}

    record Fill(
            @Nullable UUID id,
            @Nullable String as,
            @Nullable String deed,
            @Nullable Map<String, @Nullable List<@Nullable String>> bySlot) {}

    record Choose(
            @Nullable UUID id,
            @Nullable String as,
            @Nullable String language) {}

    record Open(@Nullable UUID id, @Nullable String as) {}

    record Reword(
            @Nullable UUID id,
            @Nullable String as,
            @Nullable String message,
            @Nullable String text) {}

    /** What the page does at once: opens the form, or shows the sentences at the fields of the one that is open. */
    record Answer(Immediate.@Nullable Form form, @Nullable Map<String, String> faults) {
        static Answer of(Immediate immediate) {
            return new Answer(
                    immediate instanceof Immediate.Form form ? form : null,
                    immediate instanceof Immediate.Fault fault ? fault.bySlot() : null);
        }
    }

    @PostMapping("/say")
    Answer say(@RequestBody Say say) {
        var id = given(say.id()).toString();
        var speaker = speaker(say.as());
        var conversation = text(say.conversation());
        var text = text(say.text());
        if (!maySpeakIn(conversation, speaker)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        // There is nothing to show of an empty one, but it is answered.
        if (!text.isBlank()) {
            // Nobody here is trusted to have meant something else: that is for the conversation to know.
            var masked = masking.mask(text, speaker.profile(), Set.of()).text();
            keep(Message.typed(id, conversation, speaker.email(), masked, clock.instant()));
        }
        return heard(id, conversation, text)
                .map(what -> hear(say.id(), speaker, what))
                .orElse(Answer.of(Immediate.NOTHING));
    }

    /** One's own message in direct messages, as the platforms have it. */
    @PostMapping("/edit")
    Answer edit(@RequestBody Reword edit) {
        var speaker = speaker(edit.as());
        var message = text(edit.message());
        var text = text(edit.text());
        var conversation = Places.direct(speaker.email());
        var masked = masking.mask(text, speaker.profile(), Set.of()).text();
        if (text.isBlank() || !messages.reword(message, conversation, speaker.email(), masked, clock.instant())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        windows.tell(conversation);
        return hear(edit.id(), speaker, new Utterance.Edited(message(message), text));
    }

    @PostMapping("/unsay")
    Answer unsay(@RequestBody Reword unsay) {
        var speaker = speaker(unsay.as());
        var message = text(unsay.message());
        var conversation = Places.direct(speaker.email());
        if (!messages.takeBack(message, conversation, speaker.email(), clock.instant())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        windows.tell(conversation);
        return hear(unsay.id(), speaker, new Utterance.Unsaid(message(message)));
    }

    /** Nothing stands elsewhere in the playground, so only a story does this, with a message of its own. */
    @PostMapping("/forward")
    Answer forward(@RequestBody Say say) {
        var text = text(say.text());
        var link = "http://localhost/playground/message-" + Integer.toUnsignedString(text.hashCode());
        return hear(say.id(), speaker(say.as()), new Utterance.Forwarded(text, link));
    }

    @PostMapping("/press")
    Answer press(@RequestBody Press press) {
        var ticked = texts(press.ticked());
        var what = new Utterance.Pressed(text(press.card()), press.version(), text(press.deed()), ticked);
        return hear(press.id(), speaker(press.as()), what);
    }

    @PostMapping("/fill")
    Answer fill(@RequestBody Fill fill) {
        var bySlot = new LinkedHashMap<String, List<String>>();
        for (var filled : given(fill.bySlot()).entrySet()) {
            bySlot.put(text(filled.getKey()), texts(filled.getValue()));
        }
        return hear(fill.id(), speaker(fill.as()), new Utterance.Filled(text(fill.deed()), bySlot));
    }

    @PostMapping("/language")
    Answer language(@RequestBody Choose choose) {
        var language = given(Language.of(given(choose.language())).orElse(null));
        return hear(choose.id(), speaker(choose.as()), new Utterance.ChoseLanguage(language));
    }

    @PostMapping("/home")
    Answer home(@RequestBody Open open) {
        return hear(open.id(), speaker(open.as()), new Utterance.OpenedHome());
    }

    /** The page keeps what was typed, and sends it again under the same id. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    void nothingWasKept() {}

    /** Taken here because the framework would write what it could not read into the log. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void unreadable() {}

    /** Before it is heard, so that it stands above its answer. */
    private void keep(Message message) {
        messages.keep(message);
        windows.tell(message.conversation());
    }

    private Answer hear(@Nullable UUID id, Player speaker, Utterance.What what) {
        var key = PlaygroundChannel.NAME + "/" + given(id);
        return Answer.of(conversations.hear(Utterance.of(key, speaker.profile(), what)));
    }

    private Optional<Utterance.What> heard(String id, String conversation, String text) {
        if (!Places.isRoom(conversation)) {
            var enclosed = Enclosed.in(text);
            return Optional.of(new Utterance.Said(enclosed.words(), message(id), null, enclosed.files()));
        }
        var mention = new Mention(
                organisation.word("bot"), name -> players.called(name).isPresent());
        return mention.in(text).map(words -> new Utterance.Mentioned(words, conversation, id, message(id), List.of()));
    }

    private static String message(String id) {
        return PlaygroundChannel.NAME + "/" + id;
    }

    private static boolean maySpeakIn(String conversation, Player speaker) {
        return Places.isRoom(conversation) || conversation.equals(Places.direct(speaker.email()));
    }

    private Player speaker(@Nullable String as) {
        return players.find(given(as)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<String> texts(@Nullable List<@Nullable String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().map(SpeakingController::text).toList();
    }

    /** Without what no database can keep: NUL, and halves of characters. */
    private static String text(@Nullable String text) {
        return given(text)
                .codePoints()
                .filter(point -> point != 0 && Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return value;
    }
}
