package no.ildsjel.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody reads who has made a slip in a file of sentences. */
class YamlTroubleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "need:⏎  help: \"What have you seen?⏎  ask: Tell⏎title: Name | 2 | the quotation mark that opens here is never closed",
                "need:⏎  help: \"What have you seen?⏎  ask: \"Tell\"            | 3 | the mark of a sentence above was never closed",
                "need:⏎  help: \"The \"key\" is gone\"                         | 2 | something follows a closing quotation mark",
                "need:⏎  help: 'It's gone'                                     | 2 | Inside a sentence write ” or ’",
                "need:⏎  help: Think of this: who notices?                     | 2 | Put a sentence that holds one in quotation marks",
                "need:⏎  help⏎  ask: Tell                                      | 3 | a colon that the line above lacks",
                "need:⏎⇥help: Tell                                             | 2 | Indent with spaces",
                "need:⏎    help: Tell⏎  ask: What?                             | 3 | indented otherwise than those beside it",
                "need:⏎  ask: What?⏎ help: Tell                                | 3 | indented otherwise than those beside it",
                "begin: [idea, need⏎title: Name                                | 1 | the list that opens here with [ is not closed with ]",
                "need: { ask: What?⏎title: Name                                | 1 | what opens here with { is not closed with }",
                "need:⏎  ask: @you, what have you seen?                        | 2 | begins with @ needs quotation marks",
                "need:⏎  ask: %s                                               | 2 | begins with % needs quotation marks",
                "need:⏎  ask: & more                                           | 2 | begins with & or * needs quotation marks",
                "need:⏎  ask: } is what?                                       | 2 | begins with } needs quotation marks",
                "need:⏎  ask: \"C:\\quick\"                                    | 2 | Write \\\\ or leave it out",
                "need:⏎  ask: >What?⏎    Tell                                  | 2 | Begin the text on the next one",
                "begin: x⏎- idea                                               | 2 | a list and keys stand side by side",
            })
    void aSlipIsToldWithItsLineAndWhatToDo(String yaml, int line, String advice) {
        var faults = new ArrayList<Fault>();

        YamlNode.read("tell/nb.yaml", yaml.strip().replace("⏎", "\n").replace("⇥", "\t"), faults);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.message()).startsWith("Not YAML: ").contains(advice);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void whatFollowsASecondBeginningIsNotSilentlyLost() {
        var faults = new ArrayList<Fault>();

        YamlNode.read("tell/nb.yaml", "ask: What?\n---\nhelp: Tell\n", faults);

        assertThat(faults)
                .containsExactly(
                        new Fault("tell/nb.yaml", 3, "What follows a line of --- is not read: take that line out"));
    }
}
