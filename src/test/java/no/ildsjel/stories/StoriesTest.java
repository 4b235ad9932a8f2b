package no.ildsjel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.ildsjel.FixedClock;
import no.ildsjel.Ildsjel;
import no.ildsjel.RingingTimers;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.ScriptReader;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.delivery.Dispatcher;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.playground.Story;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every story in {@code conversations} goes as it is written; {@code -Dstories=rewrite} writes it as it goes. */
@SpringBootTest(
        classes = Ildsjel.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:stories;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "spring.datasource.username=sa",
            "ildsjel.playground.on=false",
            "ildsjel.conversations=",
            "ildsjel.delivery.dispatching=false",
            "db-scheduler.enabled=false"
        })
@Import(Stage.class)
class StoriesTest {
    @Autowired
    Conversations conversations;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    StoryChannel channel;

    @Autowired
    RingingTimers timers;

    @Autowired
    FixedClock clock;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    ConversationsFolder folder;

    @Autowired
    Phrasebook phrasebook;

    @Autowired
    FreshStage fresh;

    @Autowired
    JdbcClient database;

    @TestFactory
    Stream<DynamicTest> everyStoryGoesAsItIsWritten() throws IOException {
        return Stream.concat(
                played(folder, Path.of("conversations")),
                Stream.of(DynamicTest.dynamicTest("together they come by everything", this::comeByAll)));
    }

    /** @param place where they are written to as they go, when that is asked for */
    Stream<DynamicTest> played(ConversationsFolder stories, Path place) {
        return stories.files("*/stories/*.story").stream()
                .map(source -> DynamicTest.dynamicTest(source.path(), () -> play(source, place)));
    }

    private void play(ConversationsFolder.Source source, Path place) throws IOException {
        var story = Story.read(source.path(), source.text());
        fresh.begin();
        empty();

        var played = new Performance(
                        new Performance.Theatre(
                                conversations, dispatcher, channel, timers, clock, organisation, people, visits),
                        story)
                .play();

        if ("rewrite".equals(System.getProperty("stories"))) {
            Files.writeString(place.resolve(source.path()), played.text());
        } else {
            assertThat(differences(source.text(), played.text()))
                    .as(source.path() + ", as it is written (-) and as it goes (+)")
                    .isEmpty();
        }
    }

    /** The lines in which the two begin to differ, as many as one reads. */
    private static List<String> differences(String written, String played) {
        var before = written.lines().toList();
        var now = played.lines().toList();
        int same = 0;
        while (same < before.size() && same < now.size() && before.get(same).equals(now.get(same))) {
            same++;
        }
        int line = same + 1;
        var differing = new ArrayList<String>();
        before.stream().skip(same).limit(5).forEach(text -> differing.add("line " + line + " - " + text));
        now.stream().skip(same).limit(5).forEach(text -> differing.add("line " + line + " + " + text));
        return differing;
    }

    /** As if nobody had ever been here. */
    void empty() {
        fresh.empty();
    }

    private void comeByAll() {
        var missed = new ArrayList<String>();
        scripts(folder).forEach(script -> missed.addAll(missed(script, visits)));
        new TreeSet<>(phrasebook.keys(Language.NB))
                .stream()
                        .filter(key -> key.startsWith("common.error."))
                        .filter(key -> !visits.sentences.contains(key))
                        .forEach(missed::add);

        assertThat(missed).as("what no story comes by").isEmpty();
    }

    static List<String> missed(Script script, Visits visits) {
        return script.steps().stream()
                .flatMap(step -> missed(script, step, visits).stream())
                .toList();
    }

    private static List<String> missed(Script script, Step step, Visits visits) {
        var missed = new ArrayList<String>();
        if (step instanceof Step.Ask ask) {
            // A button may give the answer, and then the question is never put.
            if (visits.options.stream().noneMatch(option -> option.startsWith(script.key(ask.slot()) + "="))) {
                sentence(script, ask.slot() + ".ask", missed, visits);
            }
            if (ask.accept().shortest() > 1) {
                sentence(script, ask.slot() + ".too-short", missed, visits);
            }
            for (var option : ask.options().listed()) {
                var chosen = script.key(ask.slot()) + "=" + option;
                if (!visits.options.contains(chosen)) {
                    missed.add(chosen);
                }
            }
        } else if (step instanceof Step.Say say) {
            sentence(script, say.name(), missed, visits);
        } else if (step instanceof Step.Review) {
            sentence(script, "review.ask", missed, visits);
        } else if (step instanceof Step.Do deed) {
            for (var outcome : deed.then().keySet()) {
                var came = deed.action() + " → " + outcome;
                if (!visits.outcomes.contains(came)) {
                    missed.add(came);
                }
            }
        }
        return missed;
    }

    private static void sentence(Script script, String name, List<String> missed, Visits visits) {
        if (!visits.sentences.contains(script.key(name))) {
            missed.add(script.key(name));
        }
    }

    static List<Script> scripts(ConversationsFolder folder) {
        return folder.files("*/script.yaml").stream()
                .flatMap(source -> ScriptReader.read(source.path(), source.text(), new ArrayList<>()).stream())
                .toList();
    }
}
