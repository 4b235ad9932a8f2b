package no.ildsjel.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;

/** What somebody says when nothing is open: the beginning of an idea, a greeting, or only a word in passing. */
record Opening(Talk talk) {
    /** Only our name, in a room. */
    void called() {
        hearingAnything().ifPresent(script -> greet(script, talk.empty(script)));
    }

    /** Somebody who has been greeted, or talks with us on another channel, is not greeted again. */
    void installed() {
        if (!talk.room().sessions().isKnown(talk.person().id())) {
            called();
        }
    }

    /** With words that wait for their place. */
    void greet(List<Piece> waiting) {
        hearingAnything().ifPresent(script -> greet(script, talk.empty(script), waiting));
    }

    void said(Piece piece, String words) {
        var aside = turns().with(Attention.ASIDE);
        if (talk.means(Word.RESUME, words) && aside.isPresent()) {
            talk.hear(aside.get(), new Heard.Told(Word.RESUME, null), null);
        } else if (talk.means(Word.HELP, words)) {
            talk.replies().say(turns().around().informed("common.nav.help"));
        } else if (talk.means("thanks", words)) {
            talk.replies().say(Argument.phrase("common.nav.thanks"));
        } else if (isAnswer(words)) {
            talk.replies().say(Argument.phrase("common.nav.nothing-to-cancel"));
        } else if (words.isEmpty()) {
            talk.replies().say(Argument.phrase("common.error.wordless"));
        } else if (talk.means("greeting", words) || aside(piece.text()).isEmpty()) {
            hearingAnything().ifPresent(script -> open(script, piece, words));
        } else {
            talk.replies().say(aside(piece.text()).get());
        }
    }

    /** A short answer where nothing is open that it would interrupt. */
    private Optional<Argument.Phrase> aside(String text) {
        return interrupting()
                .surely(text, true)
                .map(sentence -> sentence.equals(Interrupting.HELP) ? "common.nav.help" : sentence)
                .map(turns().around()::informed);
    }

    private void open(Script script, Piece piece, String words) {
        var text = piece.text();
        var session = talk.empty(script);
        if (talk.means("what-is-this", words)) {
            introduce(script, session);
        } else if (isQuestion(text)) {
            greet(script, session, Piece.and(session.waiting(), List.of(piece)));
        } else if (isSmallTalk(words, text)) {
            greet(script, session);
        } else {
            var first = script.asks().get(0);
            var written = new Heard.Written(first.slot(), List.of(piece));
            turns().finish(script, turns().engine(script).hear(session, written), null);
        }
    }

    /** Whether it is said at the start of a talk, and begins no idea. */
    boolean isInPassing(String words, String text) {
        return isSmallTalk(words, text) && interrupting().surely(text, true).isEmpty();
    }

    private boolean isSmallTalk(String words, String text) {
        return talk.means("greeting", words)
                || talk.beginsAlone(words)
                || talk.means("thanks", words)
                || talk.means("what-is-this", words)
                || isQuestion(text)
                || talk.means(Word.RESUME, words);
    }

    private boolean isQuestion(String text) {
        return interrupting().isQuestion(text) && !interrupting().isWondering(text);
    }

    /** A word that answers something, where nothing was asked. */
    private boolean isAnswer(String words) {
        return Stream.of(Word.BACK, Word.CANCEL, Word.SKIP, Word.SAVE, Word.RESUME, Word.NOT_KNOWN, Word.CONFIRM)
                        .anyMatch(word -> talk.means(word, words))
                || talk.means("no", words);
    }

    private void greet(Script script, Session session, List<Piece> waiting) {
        greet(script, session.without(Mark.Heard.class::isInstance).with(new Mark.Heard(waiting)));
    }

    private void greet(Script script, Session session) {
        var engine = turns().engine(script);
        var words = engine.phrasing(session).words();
        var welcome = new Card.Say(Argument.phrase(script.key("welcome"), words));
        turns().finish(script, engine.proceed(session, List.of(welcome)), null);
    }

    /** Whoever was welcomed already hears who we are instead. */
    private void introduce(Script script, Session session) {
        if (session.asked() == 0) {
            greet(script, session);
        } else {
            talk.replies().say(turns().around().informed("about.bot.says"));
        }
    }

    private Optional<Script> hearingAnything() {
        return talk.room().scripts().hearingAnything();
    }

    private Interrupting interrupting() {
        return talk.interrupting();
    }

    private Turns turns() {
        return talk.turns();
    }
}
