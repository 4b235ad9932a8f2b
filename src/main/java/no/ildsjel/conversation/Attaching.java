package no.ildsjel.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Finds the talk that the files of a message belong to.
 *
 * @param inThread the talk to whose thread the message belongs; null where it stands in none
 */
record Attaching(Talk talk, Utterance.Said said, @Nullable Session inThread) {
    /** Whether nothing else is to be made of the message. */
    boolean isAll() {
        return beginsAnother() || filed();
    }

    /** Files go with the words that they came with; whether there were none. */
    private boolean filed() {
        var session = new Resuming(talk.room(), talk.turns())
                .named(Reading.plain(text()))
                .or(() -> Optional.ofNullable(inThread))
                .or(() -> talk.turns().with(Attention.FOCUSED))
                .or(() -> talk.room().scripts().hearingAnything().map(talk::empty));
        var script = session.flatMap(talk::alive);
        if (session.isEmpty() || script.flatMap(Filing::place).isEmpty()) {
            talk.replies().say(Argument.phrase("common.files.elsewhere"));
            return text().isBlank();
        }
        var engine = talk.turns().engine(script.get());
        var filed = new Filing(engine, session.get()).filed(files(), said.message());
        if (text().isBlank()) {
            talk.turns().finish(script.get(), engine.filed(filed), null);
        } else {
            talk.room().sessions().save(filed.session());
            talk.replies().say(new Card(filed.told()));
        }
        return text().isBlank();
    }

    /** A picture with nothing but "new idea" is the beginning of that one, whatever else is open. */
    private boolean beginsAnother() {
        var script = talk.room().scripts().hearingAnything();
        var open = Optional.ofNullable(inThread)
                .or(() -> talk.turns().with(Attention.FOCUSED))
                .filter(session -> !talk.turns().isEmpty(session));
        boolean isMeant = talk.interrupting().announcesAnother(text())
                || (talk.means("idea", Reading.plain(text()))
                        && open.filter(talk::isBetweenTexts).isPresent());
        if (open.isEmpty() || script.isEmpty() || !isMeant) {
            return false;
        }
        var engine = talk.turns().engine(script.get());
        var filed = new Filing(engine, talk.turns().fresh(script.get(), null, Map.of())).filed(files(), said.message());
        talk.turns().finish(script.get(), engine.filed(filed), null);
        return true;
    }

    private String text() {
        return talk.written(said.text());
    }

    private List<Utterance.Attached> files() {
        return said.files().stream().map(Talk::storable).toList();
    }
}
