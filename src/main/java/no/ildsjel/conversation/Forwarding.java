package no.ildsjel.conversation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import org.jspecify.annotations.Nullable;

/** Makes a draft of a message that stands elsewhere; whoever wrote it there is neither named nor told. */
record Forwarding(Script script, Turns turns) {
    /** The slot that keeps the way back to the message. */
    private static final String LINK = "link";

    /** The address as it is kept; null for what is no address of a page. */
    static @Nullable String link(String from) {
        try {
            var uri = new URI(from.strip());
            boolean isPage = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return isPage && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException nowhere) {
            return null;
        }
    }

    /** Where the draft stands that was made of the same message before; empty when none was, or when it is sent. */
    Optional<Turn> again(@Nullable String link) {
        return turns.open().stream()
                .filter(session -> session.script().equals(script.name()))
                .filter(session -> link != null
                        && session.answers().text(LINK).filter(link::equals).isPresent())
                .findFirst()
                .map(session -> turns.engine(script).resume(session, List.of(sentence(session, "forwarded-before"))));
    }

    /** The message is the first answer, or the beginning of it; what came with it is taken along. */
    Turn begun(Piece piece, @Nullable String link, List<Utterance.Attached> files, Set<Masking.Trace> masked) {
        var engine = turns.engine(script);
        var fresh = linked(turns.fresh(script, null, Map.of()), link);
        var filed = Filing.place(script)
                .filter(place -> !files.isEmpty())
                .map(place -> new Filing(engine, fresh).filed(place, files, piece.message()))
                .orElseGet(() -> new Filing.Filed(fresh, List.of()));
        var session = filed.session();
        var ask = script.asks().get(0);
        var words = Reading.beginning(piece.text(), ask.accept().longest());
        if (!Reading.hasWords(words)) {
            return engine.proceed(session, told(sentence(session, "forwarded-wordless"), filed));
        }
        var sentence = words.length() < piece.text().length() ? "forwarded-in-part" : "forwarded";
        var begun = List.of(new Piece(piece.message(), words));
        var turn = engine.hear(
                session,
                masked.isEmpty() ? new Heard.Written(ask.slot(), begun) : new Heard.Masked(ask.slot(), begun, masked));
        var parts = new ArrayList<>(told(sentence(session, sentence), filed));
        parts.addAll(turn.parts());
        return turn.saying(parts);
    }

    private static List<Card.Part> told(Card.Part first, Filing.Filed filed) {
        return Stream.concat(Stream.of(first), filed.told().stream()).toList();
    }

    /** Not as the person's own answer, so that going back does not forget it. */
    private Session linked(Session session, @Nullable String link) {
        boolean isKept =
                script.ask(LINK).filter(ask -> ask.kind() == Step.Kind.TEXT).isPresent();
        return isKept && link != null ? session.with(new Mark.Answered(LINK, new Answer.Text(link), false)) : session;
    }

    private Card.Part sentence(Session session, String name) {
        return new Card.Say(turns.engine(script).phrasing(session).phrase(name));
    }
}
