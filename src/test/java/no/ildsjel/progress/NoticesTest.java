package no.ildsjel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.State;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.YamlNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what the module says is written, and what is written is said. */
class NoticesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)[,}]");

    private final Office office = new Office();
    private final Map<String, String> written = new HashMap<>();

    @BeforeEach
    void readNotices() {
        written.putAll(read("nb"));
    }

    @Test
    void everySentenceIsWrittenAndNoneTooMany() {
        var needed = new TreeSet<String>();
        Arrays.stream(Command.values()).map(Sentences::names).forEach(needed::addAll);
        Arrays.stream(Way.values()).map(way -> "button." + way.script()).forEach(needed::add);
        Arrays.stream(Handover.End.values())
                .map(end -> "handover.ended." + end.code())
                .forEach(needed::add);
        needed.addAll(List.of("button.take-over", "button.not-now", "card.stage", "test-ends"));
        Stream.of("line-owner", "asked", "not-now", "said", "unit", "upkeep", "next")
                .map("handover."::concat)
                .forEach(needed::add);
        Stream.of("exploring", "testing", "implementing", "handover")
                .map("next."::concat)
                .forEach(needed::add);

        assertThat(new TreeSet<>(written.keySet())).isEqualTo(needed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "sv", "en"})
    void everySentenceHasAllItsWords(String language) {
        written.putAll(read(language));
        var parcels = everything();

        assertThat(parcels.stream().flatMap(parcel -> Office.phrases(parcel).stream()))
                .isNotEmpty()
                .allSatisfy(phrase ->
                        assertThat(phrase.arguments().keySet()).as(phrase.key()).containsAll(arguments(phrase.key())));
    }

    /** One of each message there is. */
    private List<Parcel> everything() {
        var parcels = new ArrayList<Parcel>();
        for (var command : Command.values()) {
            for (var state : State.values()) {
                var idea = office.ideaIn(state);
                if (idea.allows(command, Office.whole(command).by())) {
                    office.moved(idea, command);
                    parcels.addAll(office.sent);
                }
            }
        }
        var idea = office.ideaIn(State.IMPLEMENTING);
        var handover = new Handover(idea.id(), Cast.PER.id(), "Sone nord", "Lista", Cast.KARI.id());
        office.handing.ask(idea, handover);
        office.handing.ask(idea, handover);
        office.handing.declined(idea, handover, "Vi har ikke folk");
        office.handing.ask(idea, handover);
        office.moved(idea, Command.GO_BACK);
        office.testEnds.ring(String.valueOf(idea.id().value()), Office.MONDAY);
        parcels.addAll(office.sent);
        return parcels;
    }

    private List<String> arguments(String key) {
        var text = written.get(key.substring("progress.".length()));
        assertThat(text).as(key).isNotNull();
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static Map<String, String> read(String language) {
        var sentences = new HashMap<String, String>();
        var faults = new ArrayList<Fault>();
        var source = ConversationsFolder.in(Path.of("conversations"))
                .files("notices/progress." + language + ".yaml")
                .get(0);
        YamlNode.read(source.path(), source.text(), faults).ifPresent(node -> collect("", node, sentences));
        assertThat(faults).isEmpty();
        return sentences;
    }

    private static void collect(String prefix, YamlNode node, Map<String, String> sentences) {
        node.entries().forEach((key, value) -> {
            if (value.text().isPresent()) {
                sentences.put(prefix + key, value.text().get());
            } else {
                collect(prefix + key + ".", value, sentences);
            }
        });
    }
}
