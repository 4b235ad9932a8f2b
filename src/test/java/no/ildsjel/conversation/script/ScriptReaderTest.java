package no.ildsjel.conversation.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ildsjel.phrasebook.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptReaderTest {
    private static final String FILE = "tell/script.yaml";
    private final List<Fault> faults = new ArrayList<>();

    @Test
    void aScriptIsReadAsItIsWritten() {
        var script = ScriptReader.read(FILE, """
                        conversation: tell
                        about: thing
                        draft: true
                        hears: anything
                        facts: [mood]
                        steps:
                          - ask: need
                            accept: { shortest: 10, longest: 800 }
                          - do: weigh
                            fills: [proposal]
                          - ask: known
                            as: choice
                            options: [yes, no, on]
                            when: { proposal: given, mood: [good, bad] }
                            optional: true
                          - review: [need, known]
                          - do: send
                            then:
                              sent: [ { say: thanks }, { continue-with: next } ]
                              closed: [ { say: closed }, back-to-review ]
                              open: go-on
                              gone: []
                        """, faults).orElseThrow();

        assertThat(script.about()).isEqualTo("thing");
        assertThat(script.isDraft() && script.hearsAnything()).isTrue();
        assertThat(script.ask("need").orElseThrow().accept()).isEqualTo(new Step.Limits(10, 800));
        assertThat(script.ask("known").orElseThrow().when().entries())
                .isEqualTo(Map.of("proposal", List.of("given"), "mood", List.of("good", "bad")));
        assertThat(script.doing("weigh").orElseThrow().fills()).containsExactly("proposal");
        assertThat(script.doing("weigh").orElseThrow().isLook()).isTrue();
        assertThat(script.doing("send").orElseThrow().then())
                .isEqualTo(Map.of(
                        "sent", new Step.Then(List.of("thanks"), "next", Step.After.END),
                        "closed", new Step.Then(List.of("closed"), null, Step.After.BACK_TO_REVIEW),
                        "open", new Step.Then(List.of(), null, Step.After.GO_ON),
                        "gone", new Step.Then(List.of(), null, Step.After.END)));
    }

    /** In YAML 1.1 these would be true and false. */
    @Test
    void yesNoAndOnStayWords() {
        var script = read("""
                - ask: known
                  as: choice
                  options: [yes, no, on]
                """);

        assertThat(script.ask("known").orElseThrow().options().listed()).containsExactly("yes", "no", "on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ ask: need, accpet: { shortest: 3 } } | 'accpet' is not known here; there are accept, as, ask, may-be-unknown, offered, optional, options, suggest, takes, weeks, when",
                "{ tell: need } | a step begins with ask, say, review or do",
                "{ ask: For Whom } | 'ask' needs a name in kebab-case, such as focus-area; it says 'For Whom'",
                "{ ask: need, as: colour } | 'as' is 'colour', but may be choice, choices, date, files, text",
                "{ ask: need, as: choice } | a choice needs 'options'",
                "{ ask: need, as: choice, options: [] } | a choice needs 'options'",
                "{ ask: need, options: [a, b] } | only a choice has 'options'",
                "{ ask: need, as: choice, options: [a, a] } | an option stands twice",
                "{ ask: need, as: choice, options: [a b] } | an option needs a name of small letters and figures; one is called 'a b'",
                "{ ask: need, as: date, accept: { shortest: 1 } } | only a text has 'accept' and 'suggest'",
                "{ ask: need, accept: 10 } | 'accept' needs names with values, such as { name: value }",
                "{ ask: need, accept: { shortest: ten } } | 'shortest' needs a whole number",
                "{ ask: need, accept: { shortest: 9, longest: 3 } } | 'shortest' is more than 'longest'",
                "{ ask: need, optional: perhaps } | 'optional' is 'perhaps', but may be false, true",
                "{ ask: need, offered: true, optional: true } | what is 'offered' is always 'optional'",
                "{ ask: need, takes: the-rest } | what takes the rest is a text that is 'offered'",
                "{ ask: need, takes: some } | 'takes' is 'some', but may be the-rest, the-suggestion",
                "{ ask: need, when: { later: given } } | 'when' names 'later', which is asked nowhere above and is no fact",
                "{ ask: need, when: { first: perhaps } } | 'when' names 'perhaps', which is no option of 'first'",
                "{ ask: need, when: { first: } } | 'when' does not say what 'first' must be",
                "{ ask: need, when: first } | 'when' needs names with values, such as { name: value }",
                "{ ask: first } | 'first' stands twice; each may stand once",
                "{ review: [need] } | 'need' is asked nowhere above",
                "{ review: [] } | a review needs the slots that it shows",
                "{ do: send, then: sent } | 'then' needs names with values, such as { name: value }",
                "{ do: send, then: { sent: stop } } | an outcome may say, continue-with, go-on or go back-to-review, not 'stop'",
                "{ do: send, then: { sent: [ { tell: thanks } ] } } | 'tell' is not known here; there are continue-with, say",
                "{ do: send, then: { sent: back-to-review } } | there is no review above to go back to"
            })
    void everyFaultIsFoundOnItsLine(String step, String message) {
        var text = "conversation: tell\nsteps:\n  - { ask: first, as: choice, options: [a, b] }\n  - " + step + "\n";

        assertThat(ScriptReader.read(FILE, text, faults)).isEmpty();
        assertThat(faults).containsExactly(new Fault(FILE, 4, message));
    }

    @Test
    void aGuardMayNameOnlyWhatIsAskedAbove() {
        ScriptReader.read(FILE, """
                conversation: tell
                steps:
                  - ask: one
                    when: { two: given }
                  - ask: two
                """, faults);

        assertThat(faults)
                .containsExactly(new Fault(FILE, 4, "'when' names 'two', which is asked nowhere above and is no fact"));
    }

    @Test
    void aConversationIsCalledAsItsFolder() {
        ScriptReader.read("other/script.yaml", "conversation: tell\nsteps: [ { ask: need } ]\n", faults);

        assertThat(faults)
                .containsExactly(
                        new Fault("other/script.yaml", 1, "the conversation is called 'tell', but its folder 'other'"));
    }

    @Test
    void withoutStepsThereIsNoConversation() {
        ScriptReader.read(FILE, "conversation: tell\nmood: good\n", faults);

        assertThat(faults)
                .extracting(Fault::message)
                .containsExactly(
                        "'mood' is not known here; there are about, conversation, draft, facts, hears, steps",
                        "a conversation needs 'steps'");
    }

    @Test
    void allFaultsAreReportedTogether() {
        ScriptReader.read(FILE, """
                conversation: tell
                steps:
                  - { ask: one, as: colour }
                  - { tell: two }
                  - { review: [three] }
                """, faults);

        assertThat(faults).extracting(Fault::line).containsExactly(3, 4, 5);
    }

    @Test
    void whatIsNoYamlIsAFault() {
        assertThat(ScriptReader.read(FILE, "steps: [", faults)).isEmpty();
        assertThat(faults).singleElement().extracting(Fault::message).asString().startsWith("Not YAML");
    }

    private Script read(String steps) {
        var script = ScriptReader.read(FILE, "conversation: tell\nsteps:\n" + steps.indent(2), faults);
        assertThat(faults).isEmpty();
        return script.orElseThrow();
    }
}
