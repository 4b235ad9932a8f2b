package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon(DeliveredPhrasebook.read());

    private int made;

    @Test
    void aListIsArrangedOnce() {
        assertThat(lexicon.phrases("common.words.back").at(WordAt.in("tilbake", 0, 7), 0))
                .isNotEmpty();
        assertThat(lexicon.phrases("common.words.back")).isSameAs(lexicon.phrases("common.words.back"));
    }

    @Test
    void whatIsMadeOfOptionsOfOursIsMadeOnce() {
        var options = List.of(option(Argument.phrase("organisation.recipient.users")));

        make(options);
        make(List.copyOf(options));

        assertThat(made).isEqualTo(1);
    }

    @Test
    void whatIsMadeOfWordsThatSomebodyWroteIsNotKept() {
        var options = List.of(option(Argument.text("An idea about keys")));

        make(options);
        make(options);

        assertThat(made).isEqualTo(2);
    }

    private void make(List<Options.Option> options) {
        lexicon.made(String.class, "", options, all -> "made " + ++made);
    }

    private static Options.Option option(Argument label) {
        return new Options.Option("one", label, Set.of("first"));
    }
}
