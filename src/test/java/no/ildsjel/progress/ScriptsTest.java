package no.ildsjel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.ScriptReader;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.Fault;
import org.junit.jupiter.api.Test;

/** Whether the conversations of the module do what its actions can. */
class ScriptsTest {
    private final Office office = new Office();
    private final ProgressConfiguration configuration = new ProgressConfiguration();

    @Test
    void everyOutcomeIsExpectedByAScript() {
        var scripts = scripts();

        assertThat(actions())
                .allSatisfy(action -> assertThat(scripts)
                        .flatMap(script -> script.doing(action.name()).stream().toList())
                        .singleElement()
                        .satisfies(deed -> assertThat(deed.then())
                                .containsOnlyKeys(action.outcomes().keySet())));
    }

    @Test
    void everyWayButTheAnswerToAReviewerIsAConversationHere() {
        assertThat(scripts())
                .extracting(Script::name)
                .contains(
                        "start-test",
                        "finish-test",
                        "put-to-use",
                        "test-again",
                        "close-with-lesson",
                        "withdraw-idea",
                        "confirm-use");
    }

    private List<Action> actions() {
        return List.of(
                configuration.mayStartTest(office.about),
                configuration.startTest(office.about, office.moving),
                configuration.mayFinishTest(office.about),
                configuration.finishTest(office.about, office.moving),
                configuration.mayTestAgain(office.about),
                configuration.testAgain(office.about, office.moving),
                configuration.mayCloseWithLesson(office.about),
                configuration.closeWithLesson(office.about, office.moving),
                configuration.mayWithdrawIdea(office.about),
                configuration.withdrawIdea(office.about, office.moving),
                configuration.mayPutToUse(office.about, office.owners, office.handovers),
                configuration.askLineOwner(office.about, office.handing),
                configuration.mayConfirmUse(office.about, office.owners, office.handovers),
                configuration.confirmUse(office.about, office.handovers, office.handing, office.moving));
    }

    private static List<Script> scripts() {
        var faults = new ArrayList<Fault>();
        var scripts = ConversationsFolder.in(Path.of("conversations")).files("*/script.yaml").stream()
                .flatMap(source -> ScriptReader.read(source.path(), source.text(), faults).stream())
                .toList();
        assertThat(faults).isEmpty();
        return scripts;
    }
}
