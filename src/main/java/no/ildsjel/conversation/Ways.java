package no.ildsjel.conversation;

import java.util.UUID;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.phrasebook.Argument;

/** The buttons of a session, and what they bring back. */
record Ways(Path path) {
    Button tell(Word word) {
        return Button.plain(word.label(), told(word));
    }

    String told(Word word) {
        return deed("tell", word.code(), path.place());
    }

    String deed(String verb, String... rest) {
        return deed(verb, path.session().id(), rest);
    }

    static Argument label(String name) {
        return Argument.phrase("common.button." + name);
    }

    /** The form in which deeds on session cards are written. */
    static String deed(String verb, UUID session, String... rest) {
        return verb + "|" + session + (rest.length == 0 ? "" : "|" + String.join("|", rest));
    }
}
