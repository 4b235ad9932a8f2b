package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Offers to go on in the language that somebody writes, once in each draft and never without being asked.
 *
 * @param written the language that was clearly written instead of the person's own; null where none was
 */
record OfferingLanguage(@Nullable Language written) {
    static final String DEED = "speak";

    Turn above(Turn turn, Script script) {
        var marked = new Mark.LanguageOffered();
        if (written == null
                || turn.course() != Turn.Course.OPEN
                || turn.parts().isEmpty()
                || !script.isDraft()
                || turn.session().has(marked)) {
            return turn;
        }
        var parts = new ArrayList<>(offer(turn.session(), written));
        parts.addAll(turn.parts());
        return turn.of(turn.session().with(marked)).saying(parts);
    }

    private static List<Card.Part> offer(Session session, Language language) {
        var goOn = Card.Button.plain(
                Argument.phrase("language.button." + language.code()), Ways.deed(DEED, session.id(), language.code()));
        return List.of(new Card.Say(Argument.phrase("language.offer." + language.code())), Card.Buttons.of(goOn));
    }
}
