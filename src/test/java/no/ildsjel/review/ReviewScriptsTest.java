package no.ildsjel.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.ScriptReader;
import no.ildsjel.phrasebook.Fault;
import org.junit.jupiter.api.Test;

class ReviewScriptsTest {
    private final TownHall hall = new TownHall();
    private final Admission admission = new Admission(hall.ideas, hall.reviewers, hall.standings, hall.town);

    @Test
    void theReviewExpectsWhatCanComeOfIt() throws IOException {
        var script = read("review-idea");

        assertThat(script.ask("decision").orElseThrow().options().listed())
                .containsExactly("approve", "ask-more", "park", "decline");
        expects(script, new TakeUpReview(admission, hall.moving), new Decide(admission, hall.moving, hall.days));
    }

    @Test
    void theAnswerExpectsWhatCanComeOfIt() throws IOException {
        expects(
                read("answer-reviewer"),
                new TakeUpAnswer(admission),
                new SendAnswer(admission, hall.moving, hall.days));
    }

    private static void expects(Script script, Action... actions) {
        for (var action : List.of(actions)) {
            assertThat(script.doing(action.name()).orElseThrow().then().keySet())
                    .isEqualTo(Map.copyOf(action.outcomes()).keySet());
        }
    }

    private static Script read(String name) throws IOException {
        var faults = new ArrayList<Fault>();
        var file = Path.of("conversations", name, "script.yaml");
        var script = ScriptReader.read(file.toString(), Files.readString(file), faults);
        assertThat(faults).isEmpty();
        return script.orElseThrow();
    }
}
