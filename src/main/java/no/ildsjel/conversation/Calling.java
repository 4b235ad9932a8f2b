package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.phrasebook.Argument;

/** Buttons that stand below what is open, called by their whole name in any language instead of being pressed. */
record Calling(Engine engine, Session session) {
    /** No button has more characters. */
    private static final int LABEL = 75;

    private static final List<String> EDITS = List.of("edit", "edit-suggestion");

    /** Empty where no button is called so; options and places have ways of their own to be named. */
    Optional<Turn> called(String words) {
        if (words.isEmpty() || words.length() > LABEL) {
            return Optional.empty();
        }
        return standing()
                .filter(button -> heard(button).isPresent() && isCalled(button.label(), words))
                .findFirst()
                .flatMap(this::heard)
                .map(heard -> engine.hear(session, heard))
                .or(() -> isHelpWanted(words) ? Optional.of(engine.help(session)) : Optional.empty());
    }

    private Stream<Button> standing() {
        var path = engine.path(session);
        var parts = new ArrayList<Card.Part>();
        path.question().map(this::below).ifPresent(parts::addAll);
        path.recap().map(engine.recap(session)::controls).ifPresent(parts::addAll);
        return parts.stream()
                .flatMap(part -> part instanceof Card.Buttons buttons ? buttons.buttons().stream() : Stream.empty());
    }

    private List<Card.Part> below(Step.Ask ask) {
        var questions = engine.questions(session);
        return session.misread(ask.slot()).size() > Misreading.PATIENCE
                ? questions.coached(ask)
                : questions.controls(ask);
    }

    private Optional<Heard> heard(Button button) {
        var deed = List.of(button.deed().split("\\|", -1));
        boolean isHeard =
                deed.get(0).equals("heard") && engine.path(session).question().isPresent();
        return deed.get(0).equals("tell") || isHeard ? Talks.heard(deed, List.of()) : Optional.empty();
    }

    /** A form to write in opens for a press alone, and a human being is asked once we could not help. */
    private boolean isHelpWanted(String words) {
        boolean mayEdit = engine.path(session)
                .question()
                .filter(ask -> !engine.questions(session).prefilled(ask).isEmpty())
                .isPresent();
        return isCalled(Word.COACH.label(), words)
                || (mayEdit && EDITS.stream().map(Ways::label).anyMatch(label -> isCalled(label, words)));
    }

    private boolean isCalled(Argument label, String words) {
        return engine.around().wordsInEveryLanguage(label).stream()
                .map(Reading::plain)
                .anyMatch(words::equals);
    }
}
