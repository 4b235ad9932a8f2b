package no.ildsjel.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;

/** One session with the engine alone, and whoever answers it. */
final class Interview {
    private static final Instant NOW = Sample.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    final Script script;
    private final Surrounded around;
    private final Engine engine;
    private Turn turn;

    Interview(Script script, Surrounded around) {
        this.script = script;
        this.around = around;
        this.engine = new Engine(script, around);
        var session = new Session(
                new UUID(1, 1), script.name(), Sample.KARI.id(), null, List.of(), Attention.FOCUSED, 0, NOW);
        this.turn = done(engine.proceed(session, List.of()));
    }

    /** Where somebody was left. */
    Interview(Script script, Surrounded around, Session session) {
        this.script = script;
        this.around = around;
        this.engine = new Engine(script, around);
        this.turn = done(engine.proceed(session, List.of()));
    }

    /** As the other stands now, and without touching it. */
    Interview(Interview other) {
        this.script = other.script;
        this.around = other.around;
        this.engine = other.engine;
        this.turn = other.turn;
    }

    Phrasing phrasing() {
        return engine.phrasing(session());
    }

    Questions questions() {
        return engine.questions(session());
    }

    Interview types(String... texts) {
        Stream.of(texts).forEach(text -> hears(new Heard.Text(text)));
        return this;
    }

    /** Presses the button whose deed is this, without the session's id. */
    Interview presses(String deed, String... ticked) {
        var button = deeds().stream()
                .filter(each -> brief(each).equals(deed))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button does '" + deed + "': " + buttons()));
        return pressesWhatWas(button, ticked);
    }

    /** Presses a button whether it stands there or not. */
    Interview pressesWhatWas(String deed, String... ticked) {
        var heard = Talks.heard(List.of(deed.split("\\|", -1)), List.of(ticked));
        return hears(heard.orElseThrow());
    }

    Interview hears(Heard heard) {
        turn = done(engine.hear(turn.session(), heard));
        return this;
    }

    private Turn done(Turn first) {
        var now = first;
        for (var pending = now.pending(); pending != null; pending = now.pending()) {
            var action = around.contributions().action(pending.action());
            now = engine.after(now, pending, action.perform(around.situation(now.session())));
        }
        return now;
    }

    Turn turn() {
        return turn;
    }

    Session session() {
        return turn.session();
    }

    /** What is asked now: a slot, "review", or nothing. */
    String at() {
        return turn.course() == Turn.Course.OPEN ? engine.path(session()).place() : "";
    }

    Optional<Answer> answer(String slot) {
        return session().answers().find(slot);
    }

    /** The keys of the sentences on the latest card. */
    List<String> says() {
        return turn.parts().stream()
                .flatMap(part -> part instanceof Card.Say say
                        ? Stream.of(say.what())
                        : part instanceof Card.Heading heading ? Stream.of(heading.what()) : Stream.empty())
                .map(what -> ((Argument.Phrase) what).key())
                .toList();
    }

    List<String> recap() {
        return turn.parts().stream()
                .flatMap(part -> part instanceof Card.Fields fields ? fields.fields().stream() : Stream.empty())
                .map(field -> around.words(field.label()) + ": " + around.words(field.value()))
                .toList();
    }

    /** The options that are ticked on the latest card. */
    List<String> ticked() {
        return turn.parts().stream()
                .flatMap(part -> part instanceof Card.Ticks ticks ? ticks.options().stream() : Stream.empty())
                .filter(Card.Option::ticked)
                .map(Card.Option::name)
                .toList();
    }

    /** What the buttons do, without the session's id. */
    List<String> buttons() {
        return deeds().stream().map(Interview::brief).toList();
    }

    List<String> deeds() {
        return turn.parts().stream()
                .flatMap(part -> part instanceof Card.Buttons buttons
                        ? buttons.buttons().stream()
                        : part instanceof Card.Ticks ticks ? Stream.of(ticks.done()) : Stream.empty())
                .map(Card.Button::deed)
                .toList();
    }

    private static String brief(String deed) {
        var parts = deed.split("\\|", -1);
        return Stream.concat(Stream.of(parts[0]), Arrays.stream(parts).skip(2))
                .reduce((one, two) -> one + " " + two)
                .orElseThrow();
    }
}
