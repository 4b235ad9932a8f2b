package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ildsjel.conversation.Action.Outcome;
import no.ildsjel.conversation.Sample.Doing;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.ConversationsFolder.Source;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.FaultyConversations;
import org.junit.jupiter.api.Test;

class ScriptCheckTest {
    private final Sample sample = new Sample();
    private Contributions contributions = sample.contributions();

    @Test
    void theSampleHasNoFault() {
        assertThat(check(Sample.script())).isEmpty();
    }

    @Test
    void everySentenceMustBeWritten() {
        assertThat(check(script("conversation: other", "steps:", "  - ask: need")))
                .containsExactly(
                        "3: the sentence 'other.need.ask' is written in no language",
                        "3: the sentence 'other.need.help' is written in no language",
                        "3: the sentence 'other.need.label' is written in no language");
    }

    @Test
    void everySentenceMustBeSaid() {
        sample.phrasebook.write("tell", Language.SV, "whom: { option: { nobody: Ingen } }");

        assertThat(check(Sample.script())).containsExactly("1: nothing says 'tell.whom.option.nobody' (sv)");
    }

    @Test
    void aSentenceMayUseOnlyWhatTheScriptHas() {
        sample.phrasebook.write("tell", Language.NB, "kept: 'Takk for {need}, {me}, sier {reviewer}'");

        assertThat(check(Sample.script()))
                .singleElement()
                .asString()
                .startsWith("9: 'tell.kept' in nb uses {reviewer}; there are");
    }

    @Test
    void anOutcomeBringsWordsForItsOwnSentencesOnly() {
        sample.phrasebook.write("tell", Language.EN, "{ thanks: 'By {date}', closed: 'Since {date}' }");
        contributions = doing("send", Map.of("sent", Set.of("date"), "closed", Set.of()));

        assertThat(check(Sample.script())).singleElement().asString().contains("'tell.closed' in en uses {date}");
    }

    @Test
    void whatNoModuleContributesIsAFault() {
        contributions = Contributions.of(List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(check(Sample.script()))
                .containsExactly(
                        "1: no module knows the fact 'title-from-need'",
                        "1: it is a draft, but no module keeps drafts of 'tell'",
                        "10: no module can do 'weigh'; there are []",
                        "18: no module offers 'areas'; there are []",
                        "36: no module can do 'send'; there are []");
    }

    @Test
    void theScriptExpectsExactlyWhatCanComeOfIt() {
        contributions = doing("send", Map.of("sent", Set.of(), "refused", Set.of()));

        assertThat(check(Sample.script()))
                .singleElement()
                .asString()
                .startsWith("36: 'send' has the outcomes")
                .contains("refused")
                .contains("closed");
    }

    @Test
    void whatAnActionNeedsIsAskedAboveIt() {
        contributions = doing("send", Set.of("need", "title", "reason", "extra"));

        assertThat(check(Sample.script()))
                .containsExactly(
                        "28: 'send' needs the answer 'extra', so it can be neither optional nor offered, nor unknown",
                        "36: 'send' needs the answer 'reason', and no step above asks for it");
    }

    @Test
    void whatALookHasFilledNobodyAsksFor() {
        contributions = doing("send", Set.of("proposal"));

        assertThat(check(Sample.script())).isEmpty();
    }

    @Test
    void aSuggestionIsAFactOfTheScript() {
        assertThat(check(Sample.read(Sample.SCRIPT.replace("facts: [title-from-need]", "facts: []"))))
                .containsExactly("25: the suggestion 'title-from-need' is not among the script's facts");
    }

    @Test
    void aConversationAboutSomethingBeginsWithPermission() {
        var script = script("conversation: tell", "about: thing", "steps:", "  - say: kept", "  - do: weigh");

        assertThat(check(script))
                .contains("1: a conversation about something begins with a 'do' that checks whether this person may");
    }

    /** A look asks nobody. */
    @Test
    void aLookIsNoPermission() {
        var script = script("conversation: tell", "about: thing", "steps:", "  - do: weigh", "  - say: kept");

        assertThat(check(script)).anyMatch(fault -> fault.contains("checks whether this person may"));
    }

    @Test
    void whatHearsAnythingBeginsWithAQuestionForText() {
        var script = script("conversation: tell", "hears: anything", "steps:", "  - ask: day", "    as: date");

        assertThat(check(script)).contains("1: a conversation that hears anything begins with a question for text");
    }

    @Test
    void whatHearsAnythingHasAPlaceForTheRestAndShowsIt() {
        var without = Sample.SCRIPT
                .replace("                takes: the-rest\n".strip(), "")
                .replace("    \n", "");
        var unseen = Sample.SCRIPT.replace(", link, also]", ", link]");

        assertThat(check(Sample.read(without)))
                .containsExactly("1: a conversation that hears anything has a question that 'takes: the-rest'");
        assertThat(check(Sample.read(unseen))).containsExactly("1: 'also' takes the rest, so the review shows it");
    }

    @Test
    void aConversationGoesOnOnlyWithOneAboutTheSame() {
        var script = script(
                "conversation: tell",
                "steps:",
                "  - do: send",
                "    then: { sent: [ { continue-with: nowhere } ], closed: [ { continue-with: about-idea } ] }");

        assertThat(check(script))
                .contains(
                        "3: there is no conversation 'nowhere' to continue with",
                        "3: 'about-idea' cannot be continued with: it is about something else");
    }

    @Test
    void onlyOneConversationHearsAnything() {
        var folder = ConversationsFolder.of(List.of(
                new Source("tell/script.yaml", Sample.SCRIPT),
                new Source(
                        "tell-more/script.yaml",
                        Sample.SCRIPT.replace("conversation: tell", "conversation: tell-more"))));

        assertThatThrownBy(() -> Scripts.read(folder, sample.phrasebook, contributions, List.of()))
                .isInstanceOf(FaultyConversations.class)
                .hasMessageContaining("script.yaml:1: only one conversation can hear anything");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var folder = ConversationsFolder.of(List.of(
                new Source("tell/script.yaml", "conversation: tell\nsteps: [ { ask: need, as: colour } ]"),
                new Source("more/script.yaml", "conversation: more\nsteps: [ { tell: need } ]")));
        var known = List.of(new Fault("tell/nb.yaml", 3, "is no sentence"));

        assertThatThrownBy(() -> Scripts.read(folder, sample.phrasebook, contributions, known))
                .hasMessageContaining("tell/nb.yaml:3")
                .hasMessageContaining("tell/script.yaml:2")
                .hasMessageContaining("more/script.yaml:2");
    }

    private List<String> check(Script script) {
        var about = script("conversation: about-idea", "about: idea", "steps:", "  - say: kept");
        var all = new Scripts(Map.of(script.name(), script, about.name(), about));
        return new ScriptCheck(script, false, all, sample.phrasebook, contributions)
                .faults().stream()
                        .map(fault -> fault.line() + ": " + fault.message())
                        .sorted(Comparator.comparing(text -> Integer.valueOf(text.split(":", 2)[0])))
                        .toList();
    }

    private Contributions doing(String name, Set<String> needs) {
        var outcomes = sample.contributions().action(name).outcomes();
        return doing(new Doing(name, needs, outcomes, (action, situation) -> Outcome.of("none")));
    }

    private Contributions doing(String name, Map<String, Set<String>> outcomes) {
        return doing(new Doing(name, outcomes, (action, situation) -> Outcome.of("none")));
    }

    private Contributions doing(Action other) {
        var before = sample.contributions();
        var actions = before.actions().values().stream()
                .filter(action -> !action.name().equals(other.name()))
                .collect(Collectors.toList());
        actions.add(other);
        return Contributions.of(
                actions,
                before.facts(),
                List.copyOf(before.options().values()),
                List.copyOf(before.drafts().values()),
                List.of());
    }

    private static Script script(String... lines) {
        return Sample.read(String.join("\n", Arrays.asList(lines)) + "\n");
    }
}
