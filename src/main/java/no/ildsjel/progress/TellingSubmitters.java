package no.ildsjel.progress;

import java.util.List;
import java.util.Map;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.phrasebook.Argument;

/** Tells each submitter what became of their idea: one message for each command, none for the silent ones. */
class TellingSubmitters {
    private final Words words;
    private final Sentences sentences;
    private final Outbox outbox;

    TellingSubmitters(Words words, Outbox outbox) {
        this.words = words;
        this.sentences = new Sentences(words);
        this.outbox = outbox;
    }

    void tell(IdeaMoved moved) {
        var card = new SubmitterCard(moved.idea(), sentences.of(moved));
        boolean silent = moved.transition().move().command().isSilent();
        outbox.accept(silent ? card.renewed() : card.posted());
    }

    /** What was said last, to whoever asks for it. */
    void tellAgain(Idea idea) {
        var history = words.ideas().history(idea.id());
        var last = new IdeaMoved(idea, history.get(history.size() - 1));
        outbox.accept(new SubmitterCard(idea, sentences.of(last)).posted().asAnswer());
    }

    /** Something that is no move, yet worth a message. */
    void tell(Idea idea, String sentence, Map<String, Argument> more) {
        outbox.accept(card(idea, sentence, more).posted());
    }

    /** Something the submitter did themselves: the card knows it now. */
    void note(Idea idea, String sentence, Map<String, Argument> more) {
        outbox.accept(card(idea, sentence, more).renewed());
    }

    private SubmitterCard card(Idea idea, String sentence, Map<String, Argument> more) {
        var phrase = Argument.phrase("progress." + sentence, words.of(idea));
        for (var word : more.entrySet()) {
            phrase = phrase.with(word.getKey(), word.getValue());
        }
        return new SubmitterCard(idea, List.of(phrase));
    }
}
