package no.ildsjel.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.Masking.Trace;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session that something said or pressed is meant for, or begins one.
 *
 * @param where the room in which we were spoken to; null in direct messages
 * @param offering of the language that the person writes
 */
record Talk(TalkRoom room, Person person, @Nullable Address where, OfferingLanguage offering) {
    Talk(TalkRoom room, Person person, @Nullable Address where) {
        this(room, person, where, new OfferingLanguage(null));
    }

    /**
     * Free text: for the conversation that has the focus, or the beginning of one.
     *
     * @param inThread the conversation to whose thread it belongs; null where it stands in none
     */
    Immediate said(Utterance.Said said, Set<Trace> masked, @Nullable Session inThread) {
        var left = new Orphans(turns()).parted();
        var text = written(said.text());
        var piece = new Piece(said.message(), text);
        var idea = interrupting().anotherIdea(text);
        if (idea.isPresent()) {
            announced(new Piece(said.message(), idea.get()), said.files(), masked, inThread);
            return Immediate.NOTHING;
        }
        if (!said.files().isEmpty() && new Attaching(this, said, inThread).isAll()) {
            return Immediate.NOTHING;
        }
        if (left.isPresent() && masked.isEmpty() && !isCommand(Reading.plain(text))) {
            var waiting = Piece.and(left.get(), List.of(piece));
            new Opening(this).greet(waiting);
            return Immediate.NOTHING;
        }
        return said(piece, masked, asItIsNow(inThread));
    }

    /** With the files that just came. */
    private @Nullable Session asItIsNow(@Nullable Session session) {
        return session == null
                ? null
                : turns().open().stream()
                        .filter(open -> open.id().equals(session.id()))
                        .findFirst()
                        .orElse(session);
    }

    private Immediate said(Piece piece, Set<Trace> masked, @Nullable Session inThread) {
        var text = piece.text();
        if (!masked.isEmpty()) {
            Optional.ofNullable(inThread)
                    .or(() -> turns().with(Attention.FOCUSED))
                    .or(() -> room.scripts().hearingAnything().map(this::empty))
                    .ifPresent(session -> hear(session, new Heard.Masked("", List.of(piece), masked), null));
            return Immediate.NOTHING;
        }
        var focused = Optional.ofNullable(inThread).or(() -> turns().with(Attention.FOCUSED));
        var changing = new ChangingLanguage(this);
        var language = changing.asked(text, focused.orElse(null));
        if (language.isPresent()) {
            changing.to(language.get(), focused.orElse(null));
            return Immediate.NOTHING;
        }
        return new Talk(room, person, where, new OfferingLanguage(changing.written(text)))
                .said(piece, focused.orElse(null));
    }

    private Immediate said(Piece piece, @Nullable Session asking) {
        var focused = Optional.ofNullable(asking);
        var text = piece.text();
        var words = Reading.plain(text);
        var opening = new Opening(this);
        boolean isAtStart = focused.filter(turns()::isEmpty).isPresent();
        var named = room.scripts().begunBy(words, room.phrasebook());
        var resuming = new Resuming(room, turns());
        var draft = resuming.named(words);
        var unclear = resuming.unclear(words, focused.isPresent() && !isAtStart && !isAmongOptions(asking));
        if (draft.isPresent()) {
            resuming.takeUp(draft.get());
        } else if (unclear.isPresent()) {
            replies().say(unclear.get());
        } else if (named.isPresent()) {
            turns().begin(named.get().name(), null, Map.of());
        } else if (means("form", words) && focused.filter(this::isNoDraft).isEmpty()) {
            return offerForm();
        } else if (beginsAnother(text, words)
                && focused.filter(session -> mayBeginAnother(session, words)).isPresent()) {
            room.scripts().hearingAnything().ifPresent(script -> turns().begin(script.name(), null, Map.of()));
        } else if (focused.isPresent() && !(isAtStart && opening.isInPassing(words, text))) {
            hear(focused.get(), new Heard.Text(List.of(piece)), null);
        } else {
            opening.said(piece, words);
        }
        return Immediate.NOTHING;
    }

    Immediate goOnIn(String language, Session session) {
        Language.of(language).ifPresent(wanted -> new ChangingLanguage(this).to(wanted, session));
        return Immediate.NOTHING;
    }

    private boolean isCommand(String words) {
        return Stream.of(Word.values()).anyMatch(word -> means(word, words));
    }

    static Utterance.Attached storable(Utterance.Attached file) {
        return new Utterance.Attached(storable(file.link()), storable(file.name()), storable(file.type()));
    }

    /** "Continue boat" chooses nothing; in another talk an option may begin like that. */
    private boolean isAmongOptions(@Nullable Session asking) {
        return asking != null && !isNoDraft(asking) && isBetweenTexts(asking);
    }

    private boolean isNoDraft(Session session) {
        return alive(session).filter(script -> !script.isDraft()).isPresent();
    }

    /** Opens at once where the platform lets us; everywhere else the card has a button. */
    private Immediate offerForm() {
        var focused = turns().with(Attention.FOCUSED);
        var script = focused.flatMap(this::alive).or(room.scripts()::hearingAnything);
        if (script.isEmpty()) {
            return Immediate.NOTHING;
        }
        var session = focused.orElseGet(() -> turns().fresh(script.get(), null, Map.of()));
        var engine = turns().engine(script.get());
        turns().finish(script.get(), engine.offerForm(session), null);
        return new Filling(engine, session).form();
    }

    /** "Suggestion:" is a heading, and what follows goes below it. */
    private boolean beginsAnother(String text, String words) {
        return (beginsAlone(words) && !text.endsWith(":")) || interrupting().announcesAnother(words);
    }

    /** "Another idea" answers nothing, and "idea" only where words are asked for. */
    private boolean mayBeginAnother(Session session, String words) {
        return (isBetweenTexts(session) && !isHeading(session, words))
                || (interrupting().announcesAnother(words) && !turns().isEmpty(session));
    }

    boolean beginsAlone(String words) {
        return means("idea", words) || means("part", words);
    }

    /** "Suggestion" is a heading as well where a question is open, and what follows goes below it. */
    private boolean isHeading(Session session, String words) {
        return means("part", words)
                && alive(session)
                        .flatMap(script -> turns().engine(script).path(session).question())
                        .isPresent();
    }

    /** Whether a word such as "idea" can be no answer, so that it begins one more. */
    boolean isBetweenTexts(Session session) {
        return !turns().isEmpty(session)
                && alive(session)
                        .flatMap(script -> turns().engine(script).path(session).question())
                        .filter(ask -> ask.kind() == Step.Kind.TEXT)
                        .isEmpty();
    }

    private void announced(Piece idea, List<Utterance.Attached> files, Set<Trace> masked, @Nullable Session inThread) {
        room.scripts().hearingAnything().ifPresent(script -> {
            var storable = files.stream().map(Talk::storable).toList();
            var announced = new Announced(turns(), script, idea, masked, storable);
            var other = Optional.ofNullable(inThread)
                    .or(() -> turns().with(Attention.FOCUSED))
                    .filter(session -> !turns().isEmpty(session));
            var open = other.flatMap(this::alive);
            if (other.isPresent() && open.isPresent()) {
                announced.beside(turns().fresh(script, null, Map.of()), open.get(), other.get());
            } else {
                announced.alone(empty(script));
            }
        });
    }

    String withoutAnnouncement(String text) {
        return interrupting().anotherIdea(text).orElse(text);
    }

    Interrupting interrupting() {
        return new Interrupting(turns().around());
    }

    /** Somebody's message becomes a draft of the person who wanted it: whatever else is open stays as it is. */
    Immediate forwarded(Utterance.Forwarded forwarded, Set<Trace> masked) {
        var from = forwarded.link();
        var link = from == null ? null : Forwarding.link(storable(from));
        var piece = new Piece(forwarded.message(), storable(forwarded.text()));
        var files = forwarded.files().stream().map(Talk::storable).toList();
        room.scripts().hearingAnything().ifPresent(script -> {
            var forwarding = new Forwarding(script, turns());
            var turn = forwarding.again(link).orElseGet(() -> forwarding.begun(piece, link, files, masked));
            turns().finish(script, turn, null);
        });
        return new Immediate.Told(speak(Argument.phrase("common.nav.forwarded")), person.language());
    }

    Session empty(Script script) {
        return turns().with(Attention.FOCUSED)
                .filter(turns()::isEmpty)
                .orElseGet(() -> turns().fresh(script, null, Map.of()));
    }

    /** Something for one session, which takes the focus. */
    void hear(Session session, Heard heard, @Nullable String pressedCard) {
        alive(session)
                .ifPresentOrElse(
                        script -> {
                            var engine = turns().engine(script);
                            var turn = turn(engine, session, heard);
                            tellCoaches(engine, session, turn.session());
                            turns().finish(script, turn, pressedCard);
                        },
                        () -> replies().say(standing(session)));
    }

    private void tellCoaches(Engine engine, Session before, Session now) {
        now.marks().stream()
                .filter(mark -> mark instanceof Mark.Coached && !before.has(mark))
                .map(mark -> engine.phrasing(before).phrase(((Mark.Coached) mark).slot() + ".ask"))
                .forEach(question -> room.events().accept(new CoachWanted(person, question)));
    }

    /** An answer to a question that is no longer the one that is put is kept, and not taken for another. */
    private Turn turn(Engine engine, Session session, Heard heard) {
        boolean isElsewhere =
                session.changed().filter(Mark.Changed::isElsewhere).isPresent();
        if (isElsewhere && heard instanceof Heard.Text text && !isCommand(Reading.plain(Piece.joined(text.words())))) {
            var waiting = new Mark.Heard(Piece.and(session.waiting(), text.words()));
            return engine.proceed(session.without(Mark.Heard.class::isInstance).with(waiting), List.of());
        }
        boolean isPickedElsewhere = heard instanceof Heard.Picked picked
                && !picked.slot().equals(engine.path(session).place());
        return isElsewhere && isPickedElsewhere ? engine.proceed(session, List.of()) : engine.hear(session, heard);
    }

    Immediate form(Session session, String slot, String deed) {
        var engine = alive(session).map(turns()::engine);
        if (engine.isEmpty()) {
            replies().say(standing(session));
            return Immediate.NOTHING;
        }
        var filling = new Filling(engine.get(), session);
        if (slot.equals(Filling.WHOLE) && engine.get().script().isDraft()) {
            return filling.form();
        }
        var ask = engine.get()
                .path(session)
                .question()
                .filter(open -> open.slot().equals(slot) && open.kind() == Step.Kind.TEXT);
        if (ask.isEmpty()) {
            turns().finish(engine.get().script(), engine.get().stale(session), null);
            return Immediate.NOTHING;
        }
        return filling.form(ask.get(), deed);
    }

    Optional<Script> alive(Session session) {
        return room.scripts().find(session.script()).filter(script -> session.isOpen());
    }

    Argument.Phrase standing(Session session) {
        var subject = session.subject();
        var standing = subject == null ? null : room.contributions().standings().get(subject.kind());
        return standing == null || subject == null
                ? Argument.phrase("common.error.over")
                : standing.now(subject, person);
    }

    boolean means(Word word, String words) {
        return means(word.code(), words);
    }

    boolean means(String word, String words) {
        return room.phrasebook().words("common.words." + word).contains(words);
    }

    String speak(Argument argument) {
        return room.phrasebook().say(argument, person.language());
    }

    Replies replies() {
        return new Replies(room, person);
    }

    Turns turns() {
        return new Turns(room, person, where, offering);
    }

    /** As it is heard: what can be kept, and without a signature below what only asks, or answers in a few words. */
    String written(String text) {
        var whole = storable(text);
        var regards = turns().around().lexicon().phrases("common.words.regards");
        var unsigned = new Regards(regards, person.name()).without(whole);
        boolean isTold = Reading.isSentence(unsigned)
                && !new Opening(this).isInPassing(Reading.plain(unsigned), unsigned)
                && interrupting().surely(unsigned, true).isEmpty();
        return isTold ? whole : unsigned;
    }

    /** Without what no database and no platform can keep: NUL, and halves of characters. */
    static String storable(String text) {
        return text.codePoints()
                .filter(point -> point != 0 && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
