package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.Turn.Course;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** One person's turn: finds the session that is meant, has the engine take it, and records what comes of it. */
record Talk(TalkRoom room, Person person) {
    private static final int TITLE_OF_A_FORM = 24;

    /** Free text: for the conversation that has the focus, or the beginning of one. */
    void said(String raw) {
        var text = storable(raw);
        var words = Reading.plain(text);
        var focused = with(Attention.FOCUSED);
        var named = room.scripts().begunBy(words, room.phrasebook());
        if (named.isPresent() && !isAtStart(focused, named.get())) {
            begin(named.get().name(), null, Map.of());
        } else if (focused.isPresent() && !(isSmallTalk(words, text) && isAtStart(focused))) {
            hear(focused.get(), new Heard.Text(text), null);
        } else {
            saidToNobody(text, words);
        }
    }

    private void saidToNobody(String text, String words) {
        var aside = with(Attention.ASIDE);
        if (means(Heard.Word.RESUME.code(), words) && aside.isPresent()) {
            hear(aside.get(), new Heard.Told(Heard.Word.RESUME), null);
        } else if (means(Heard.Word.HELP.code(), words)) {
            say(Argument.phrase("common.nav.help", everywhere()));
        } else if (means("thanks", words)) {
            say(Argument.phrase("common.nav.thanks"));
        } else if (means(Heard.Word.CANCEL.code(), words) || means(Heard.Word.BACK.code(), words)) {
            say(Argument.phrase("common.nav.nothing-to-cancel"));
        } else if (words.isEmpty()) {
            say(Argument.phrase("common.error.wordless"));
        } else {
            room.scripts().hearingAnything().ifPresent(script -> open(script, text, words));
        }
    }

    private void open(Script script, String text, String words) {
        var session = with(Attention.FOCUSED).filter(this::isEmpty).orElseGet(() -> fresh(script, null, Map.of()));
        if (isSmallTalk(words, text)) {
            var kept = isQuestion(words, text) ? session.with(new Mark.Heard(text.strip())) : session;
            var welcome = new Card.Say(Argument.phrase(script.key("welcome"), words(script, kept)));
            finish(script, engine(script).proceed(kept, List.of(welcome)), null);
        } else {
            var first = script.asks().get(0);
            finish(script, engine(script).hear(session, new Heard.Written(first.slot(), text)), null);
        }
    }

    /** Begins a conversation, or goes on with the one that is open about the same. */
    void begin(String name, @Nullable Subject subject, Map<String, String> chosen) {
        var script = room.scripts().find(name).filter(found -> isAbout(found, subject));
        if (script.isEmpty()) {
            say(Argument.phrase("common.error.old-card"));
            return;
        }
        for (var open : room.sessions().openOf(person.id())) {
            if (open.script().equals(name) && subject != null && subject.equals(open.subject())) {
                settle(open);
                room.sessions().save(open.with(Attention.ENDED));
            }
        }
        finish(script.get(), engine(script.get()).proceed(fresh(script.get(), subject, chosen), List.of()), null);
    }

    /** A draft is about nothing until its first answer; what is about something else cannot begin. */
    private static boolean isAbout(Script script, @Nullable Subject subject) {
        return subject == null
                ? script.about() == null || script.isDraft()
                : subject.kind().equals(script.about()) && !script.isDraft();
    }

    /** Something for one session, which takes the focus. */
    void hear(Session session, Heard heard, @Nullable String pressedCard) {
        var script = room.scripts().find(session.script());
        if (script.isEmpty() || !session.isOpen()) {
            say(standing(session));
            return;
        }
        finish(script.get(), engine(script.get()).hear(session, heard), pressedCard);
    }

    Immediate form(Session session, String slot, String deed) {
        var script = room.scripts().find(session.script());
        var ask = script.flatMap(found -> found.ask(slot));
        if (!session.isOpen() || ask.isEmpty()) {
            say(standing(session));
            return Immediate.NOTHING;
        }
        var questions = new Questions(script.get(), session, around());
        var title = speak(Argument.phrase("common.form.title"));
        return new Immediate.Form(
                title.length() > TITLE_OF_A_FORM ? title.substring(0, TITLE_OF_A_FORM) : title,
                speak(questions.phrase(slot + ".ask")),
                speak(Argument.phrase("common.form.send")),
                speak(Argument.phrase("common.form.close")),
                questions.prefilled(ask.get()),
                ask.get().accept().longest(),
                deed);
    }

    Immediate fill(Session session, String slot, String text) {
        var script = room.scripts().find(session.script());
        if (script.isEmpty() || !session.isOpen()) {
            say(standing(session));
            return Immediate.NOTHING;
        }
        var turn = engine(script.get()).hear(session, new Heard.Written(slot, storable(text)));
        if (turn.fault() != null) {
            return new Immediate.Fault(speak(turn.fault()));
        }
        finish(script.get(), turn, null);
        return Immediate.NOTHING;
    }

    /** A card of its own, outside every conversation. */
    void say(Argument.Phrase sentence) {
        var name = "word/" + room.ids().get();
        room.outbox().accept(Parcel.post(me(), name, Card.saying(sentence)).asAnswer());
    }

    /** Does what the turn asks for until it asks for nothing, then keeps the session and its reply. */
    private void finish(Script script, Turn first, @Nullable String pressedCard) {
        var turn = first;
        for (var pending = turn.pending(); pending != null; pending = turn.pending()) {
            turn = numbered(script, turn);
            turn = engine(script).after(turn, pending, perform(pending, turn.session()));
        }
        turn = numbered(script, turn);
        var before = turn.session();
        if (before.asked() > 0) {
            settle(before, pressedCard, turn.answered());
        }
        var session = turn.parts().isEmpty() ? before : reply(before, turn.parts());
        keep(session, turn.course());
        if (turn.course() == Course.DROPPED && session.subject() != null && script.isDraft()) {
            room.contributions().drafts(script.name()).drop(session.subject());
        }
        if (turn.continueWith() != null) {
            begin(turn.continueWith(), session.subject(), Map.of());
        } else if (turn.course() != Course.OPEN) {
            goBackToInterrupted();
        }
    }

    /** A draft has its number from the first answer on. */
    private Turn numbered(Script script, Turn turn) {
        boolean begun = turn.session().marks().stream().anyMatch(Engine::isOwnAnswer);
        if (!script.isDraft() || !begun || turn.session().subject() != null) {
            return turn;
        }
        var subject = room.contributions().drafts(script.name()).begin(person.id());
        return turn.about(subject);
    }

    private Action.Outcome perform(Step.Do pending, Session session) {
        var action = room.contributions().action(pending.action());
        return action.perform(around().situation(session));
    }

    private void keep(Session session, Course course) {
        var attention = switch (course) {
            case OPEN -> Attention.FOCUSED;
            case ASIDE -> Attention.ASIDE;
            case ENDED, DROPPED -> Attention.ENDED;
        };
        if (attention == Attention.FOCUSED) {
            with(Attention.FOCUSED)
                    .filter(other -> !other.id().equals(session.id()))
                    .ifPresent(other ->
                            room.sessions().save(other.with(isEmpty(other) ? Attention.ENDED : Attention.INTERRUPTED)));
        }
        room.sessions().save(session.with(attention));
    }

    private void goBackToInterrupted() {
        if (with(Attention.FOCUSED).isPresent()) {
            return;
        }
        with(Attention.INTERRUPTED).ifPresent(session -> {
            var back = new Card.Say(Argument.phrase("common.nav.back-to-it"));
            room.scripts()
                    .find(session.script())
                    .ifPresent(script -> finish(script, engine(script).proceed(session, List.of(back)), null));
        });
    }

    private Session reply(Session session, List<Card.Part> parts) {
        var asking = session.askingNext(room.clock().instant());
        room.outbox().accept(Parcel.post(me(), card(asking), new Card(parts)).asAnswer());
        return asking;
    }

    private void settle(Session session) {
        if (session.asked() > 0) {
            settle(session, null, null);
        }
    }

    /** The card that was answered has nothing left to press; pressed, it says what the answer was. */
    private void settle(Session session, @Nullable String pressedCard, @Nullable Argument answer) {
        boolean show = answer != null && card(session).equals(pressedCard);
        var parcel = show
                ? Parcel.settle(
                        me(),
                        card(session),
                        Card.saying(Argument.phrase("common.answer.chosen", Map.of("answer", answer))))
                : Parcel.settle(me(), card(session));
        room.outbox().accept(parcel.asAnswer());
    }

    private static String card(Session session) {
        return "session/" + session.id() + "/" + session.asked();
    }

    private Session fresh(Script script, @Nullable Subject subject, Map<String, String> chosen) {
        var session = new Session(
                room.ids().get(),
                script.name(),
                person.id(),
                subject,
                List.of(),
                Attention.FOCUSED,
                0,
                room.clock().instant());
        var marks = new ArrayList<Mark>();
        chosen.forEach((slot, option) -> script.ask(slot)
                .filter(ask -> ask.options().listed().contains(option))
                .ifPresent(ask -> marks.add(new Mark.Answered(slot, new Answer.Choice(option), false))));
        return session.withMarks(marks);
    }

    private Argument.Phrase standing(Session session) {
        var subject = session.subject();
        var standing = subject == null ? null : room.contributions().standings().get(subject.kind());
        return standing == null || subject == null
                ? Argument.phrase("common.error.over")
                : standing.now(subject, person);
    }

    private Optional<Session> with(Attention attention) {
        return room.sessions().openOf(person.id()).stream()
                .filter(session -> session.attention() == attention)
                .findFirst();
    }

    private boolean isAtStart(Optional<Session> focused) {
        return focused.filter(this::isEmpty).isPresent();
    }

    private boolean isAtStart(Optional<Session> focused, Script script) {
        return focused.filter(session -> session.script().equals(script.name()) && isEmpty(session))
                .isPresent();
    }

    private boolean isEmpty(Session session) {
        return room.scripts()
                        .hearingAnything()
                        .filter(script -> script.name().equals(session.script()))
                        .isPresent()
                && session.marks().stream().noneMatch(mark -> Engine.isOwnAnswer(mark) || mark instanceof Mark.Begun);
    }

    private boolean isSmallTalk(String words, String text) {
        return means("greeting", words) || means("idea", words) || isQuestion(words, text);
    }

    private boolean isQuestion(String words, String text) {
        return text.strip().endsWith("?")
                && room.phrasebook().words("common.words.question").stream()
                        .anyMatch(word -> words.equals(word) || words.startsWith(word + " "));
    }

    private boolean means(String word, String words) {
        return room.phrasebook().words("common.words." + word).contains(words);
    }

    private Map<String, Argument> words(Script script, Session session) {
        return new Questions(script, session, around()).words();
    }

    /** What can be said of everything, whatever the conversation. */
    private Map<String, Argument> everywhere() {
        var words = new LinkedHashMap<String, Argument>();
        var situation = new Situation(person, null, Answers.NONE);
        for (var facts : room.contributions().facts()) {
            facts.find(situation).forEach((name, fact) -> words.put(Argument.nameOf(name), fact));
        }
        words.put(Surrounded.ME, Argument.text(person.firstName()));
        return words;
    }

    private Surrounded around() {
        return new Surrounded(person, room.contributions(), room.phrasebook(), room.today());
    }

    private Engine engine(Script script) {
        return new Engine(script, around());
    }

    private String speak(Argument argument) {
        return room.phrasebook().say(argument, person.language());
    }

    private Recipient me() {
        return new Recipient.ToPerson(person.id());
    }

    /** Without what no database and no platform can keep: NUL, and halves of characters. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(point -> point != 0 && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
