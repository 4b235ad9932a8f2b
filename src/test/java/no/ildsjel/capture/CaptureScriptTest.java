package no.ildsjel.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.ScriptReader;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.phrasebook.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the conversation must go on being, however its sentences change. */
class CaptureScriptTest {
    private final Script script = read();

    @Test
    @DisplayName("U-05, G-26: after the need comes for whom, and only five questions must be answered")
    void fewQuestionsMustBeAnswered() {
        assertThat(asked(Step.Asked.ALWAYS)).containsExactly("need", "for-whom", "value", "focus-area", "title");
    }

    @Test
    @DisplayName("U-04: the need behind a solution may always be left as it is")
    void theNeedBehindMayBeSkipped() {
        assertThat(asked(Step.Asked.OPTIONAL)).containsExactly("need-behind");
    }

    @Test
    @DisplayName("K-06, K-34: nobody has to know value, area or resources yet")
    void whatCannotBeKnownYetMayBeUnknown() {
        assertThat(script.asks().stream().filter(Step.Ask::mayBeUnknown).map(Step.Ask::slot))
                .contains("value", "focus-area", "resources", "evidence");
    }

    @Test
    void everyAnswerIsSeenBeforeItGoes() {
        var recap = script.steps().stream()
                .filter(Step.Review.class::isInstance)
                .map(Step.Review.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(recap.slots())
                .containsExactlyInAnyOrderElementsOf(
                        script.asks().stream().map(Step.Ask::slot).toList());
    }

    private List<String> asked(Step.Asked when) {
        return script.asks().stream()
                .filter(ask -> ask.asked() == when)
                .map(Step.Ask::slot)
                .toList();
    }

    private static Script read() {
        var faults = new ArrayList<Fault>();
        var file = Path.of("conversations/capture-idea/script.yaml");
        try {
            return ScriptReader.read(file.toString(), Files.readString(file), faults)
                    .orElseThrow(() -> new AssertionError(faults));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
