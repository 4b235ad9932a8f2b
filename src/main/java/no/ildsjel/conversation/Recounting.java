package no.ildsjel.conversation;

import java.util.List;
import java.util.Optional;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Piece;

/** What comes of a sentence that tells more than an answer, where there is something to choose: no word of it is lost. */
record Recounting(Typing typing, Step.Ask ask, List<Piece> words) {
    /** Nobody tells anything in fewer. */
    private static final int WORDS = 4;

    /** In more, no option is looked for. */
    private static final int LONGEST = 1_000;

    Optional<Turn> turn(Reading.Result read) {
        var text = Piece.joined(words);
        if (text.length() > LONGEST || !mayBeMore(text)) {
            return Optional.empty();
        }
        var told = Told.of(typing.engine(), typing.session(), ask, text);
        var answer = read instanceof Reading.Understood understood ? understood.answer() : null;
        boolean isUnderstood = !(read instanceof Reading.Misread misread)
                || !misread.understood().isEmpty();
        if ((isUnderstood || told.isNaming()) && told.isNoAnswer(isUnderstood) && isAskedFor()) {
            return Optional.of(pouring().more(words));
        }
        return answer != null && told.isMore() ? Optional.of(pouring().more(ask, answer, words)) : Optional.empty();
    }

    /** Not what was told before: whoever says it once more means to answer. */
    private boolean mayBeMore(String text) {
        var engine = typing.engine();
        var main = engine.script().asks().get(0);
        return engine.script().hearsAnything()
                && (ask.kind() == Step.Kind.CHOICE || ask.kind() == Step.Kind.CHOICES)
                && !text.strip().endsWith("?")
                && Wording.words(Reading.plain(text)).size() >= WORDS
                && typing.session()
                        .answers()
                        .text(main.slot())
                        .filter(need -> !need.contains(text))
                        .isPresent();
    }

    /** What the person chose to add is answered by what they say there. */
    private boolean isAskedFor() {
        return ask.asked() != Step.Asked.OFFERED
                && (typing.narrowed() == null || typing.narrowed().understood().isEmpty());
    }

    private Pouring pouring() {
        return new Pouring(typing.engine(), typing.session());
    }
}
