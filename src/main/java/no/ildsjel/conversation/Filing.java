package no.ildsjel.conversation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.Utterance.Attached;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** Keeps what came with a message as links to where it lies; nothing is ever opened or copied. */
record Filing(Engine engine, Session session) {
    static final int MOST = 10;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINK = 2000;

    /** Where a conversation keeps them; most keep none. */
    static Optional<Step.Ask> place(Script script) {
        return script.asks().stream()
                .filter(ask -> ask.kind() == Step.Kind.FILES)
                .findFirst();
    }

    static boolean hasFiles(Session session) {
        return session.answers().bySlot().values().stream().anyMatch(Answer.Files.class::isInstance);
    }

    /** @param told what became of them */
    record Filed(Session session, List<Card.Part> told) {}

    /**
     * In the place of this conversation, if it has one.
     *
     * @param message the name of the message that they came with
     */
    Filed filed(List<Attached> sent, @Nullable String message) {
        if (sent.isEmpty()) {
            return new Filed(session, List.of());
        }
        return place(engine.script())
                .map(place -> filed(place, sent, message))
                .orElseGet(() -> new Filed(session, List.of(Engine.say("common.files.elsewhere"))));
    }

    Filed filed(Step.Ask place, List<Attached> sent, @Nullable String message) {
        var standing = session.answers().files(place.slot());
        var kept = new ArrayList<>(standing);
        var pages = sent.stream().filter(Filing::isPage).toList();
        pages.stream()
                .map(file -> new Answer.File(file.link(), name(file), file.type(), message))
                .filter(file ->
                        standing.stream().noneMatch(other -> other.link().equals(file.link())))
                .limit(MOST - standing.size())
                .forEach(kept::add);
        var told = new ArrayList<Card.Part>();
        boolean isFull = kept.size() == MOST && standing.size() + pages.size() > MOST;
        if (!pages.isEmpty() && !(isFull && kept.size() == standing.size())) {
            told.add(say("kept", Math.max(1, kept.size() - standing.size())));
        }
        if (isFull) {
            told.add(say("too-many", MOST));
        }
        if (pages.size() < sent.size()) {
            told.add(say("nowhere", sent.size() - pages.size()));
        }
        return new Filed(with(place, kept), told);
    }

    /** Without those that came with this message; the same session where none did. */
    Session without(Step.Ask place, String message) {
        var standing = session.answers().files(place.slot());
        var kept = standing.stream()
                .filter(file -> !message.equals(file.message()))
                .toList();
        return kept.size() == standing.size() ? session : with(place, kept);
    }

    Session none(Step.Ask place) {
        return with(place, List.of());
    }

    /** Not as the person's own answer, so that going back does not forget it. */
    private Session with(Step.Ask place, List<Answer.File> files) {
        var others = session.without(mark ->
                (mark instanceof Mark.Answered answered && answered.slot().equals(place.slot()))
                        || mark.equals(new Mark.Wanted(place.slot())));
        return files.isEmpty()
                ? others
                : others.with(new Mark.Answered(place.slot(), new Answer.Files(files), false, List.of()));
    }

    private static boolean isPage(Attached file) {
        try {
            var uri = new URI(file.link().strip());
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && file.link().length() <= LONGEST_LINK;
        } catch (URISyntaxException nowhere) {
            return false;
        }
    }

    private static String name(Attached file) {
        var name = file.name().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return Reading.beginning(name.isEmpty() ? file.link() : name, LONGEST_NAME);
    }

    private static Card.Part say(String name, int count) {
        return new Card.Say(Argument.phrase("common.files." + name, Map.of("count", new Argument.Count(count))));
    }
}
