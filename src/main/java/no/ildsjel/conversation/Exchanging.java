package no.ildsjel.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;

/**
 * Reads which options of an answer shall come and which shall go: "put quality instead of time", "us, not the users", "and
 * the residents too". A message counts only where every word of it names an option or says what becomes of one, in
 * whatever order.
 */
final class Exchanging {
    private final Amending amending;
    private final Session session;
    private final Lexicon lexicon;
    private final boolean isQuestion;

    Exchanging(Amending amending, Session session, Lexicon lexicon, String text) {
        this.amending = amending;
        this.session = session;
        this.lexicon = lexicon;
        this.isQuestion = text.strip().endsWith("?");
    }

    Optional<Exchange.Exchanged> read() {
        var all = Stream.concat(
                        amending.asks().stream().filter(this::isAnswered),
                        amending.open().filter(ask -> !isAnswered(ask)).stream())
                .flatMap(ask -> pass(ask).stream())
                .toList();
        return which(all.stream().filter(Exchange::isInFull).toList()).or(() -> which(all));
    }

    /** What goes or is named tells the question; else what may be the answer to the open one is no correction. */
    private Optional<Exchange.Exchanged> which(List<Exchange> all) {
        var sure = all.stream().filter(Exchange::isSure).toList();
        if (!sure.isEmpty()) {
            return sure.stream().flatMap(pass -> pass.result().stream()).findFirst();
        }
        var given = all.stream().filter(pass -> isAnswered(pass.ask())).toList();
        var open = all.stream().filter(pass -> !given.contains(pass)).findFirst();
        if (open.isPresent()
                && !(given.isEmpty() ? open.get().isStrong() : open.get().isCorrecting())) {
            return Optional.empty();
        }
        return Stream.of(given.stream().limit(1), open.stream(), given.stream().skip(1))
                .flatMap(some -> some)
                .flatMap(pass -> pass.result().stream())
                .findFirst();
    }

    private boolean isAnswered(Step.Ask ask) {
        return session.answers().find(ask.slot()).isPresent();
    }

    private Optional<Exchange> pass(Step.Ask ask) {
        boolean hasOptions = ask.kind() == Step.Kind.CHOICES || ask.kind() == Step.Kind.CHOICE;
        return hasOptions
                ? Optional.of(new Exchange(amending, session, lexicon, ask, isQuestion))
                        .filter(Exchange::isRead)
                        .filter(pass -> isAnswered(ask) || pass.mayAnswer())
                : Optional.empty();
    }
}
