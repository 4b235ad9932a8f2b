package no.ildsjel.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ildsjel.conversation.Options.Option;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.ScriptReader;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.Phrasebook;

/** The conversation in which ideas are shared, as it is delivered, in one of the sample organisations. */
record SharingIdeas(Organisation organisation) {
    private static final Phrasebook PHRASEBOOK = DeliveredPhrasebook.read();
    private static final Script SCRIPT = script();
    static final SharingIdeas IN_GRAN = new SharingIdeas(SampleOrganisations.granLike());
    static final SharingIdeas IN_KNIVSTA = new SharingIdeas(SampleOrganisations.knivstaLike());

    private static Script script() {
        try {
            var file = "capture-idea/script.yaml";
            var faults = new ArrayList<Fault>();
            return ScriptReader.read(file, Files.readString(Path.of("conversations", file)), faults)
                    .orElseThrow(() -> new AssertionError(faults.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Understood understood(String text) {
        return Understanding.of(engine(), session(), text);
    }

    /** As a message that comes after the need. */
    Understood understoodLater(String text) {
        var told = new Mark.Answered("need", new Answer.Text("Nattevakten leter etter nøkler"), true);
        return Understanding.of(engine(), session().with(told), text);
    }

    Engine engine() {
        var options = List.<Options>of(
                codes("recipients", "recipient", organisation.recipients()),
                codes("values", "value", organisation.values()),
                areas());
        var contributions = Contributions.of(List.of(), List.of(), options, List.of(), List.of());
        return new Engine(SCRIPT, new Surrounded(Sample.KARI, null, contributions, PHRASEBOOK, () -> Sample.TODAY));
    }

    Session session() {
        return new Session(
                new UUID(1, 1),
                SCRIPT.name(),
                Sample.KARI.id(),
                null,
                List.of(),
                Attention.FOCUSED,
                0,
                Instant.parse("2026-11-23T08:00:00Z"));
    }

    private static Offered codes(String name, String kind, List<String> codes) {
        return new Offered(
                name,
                codes.stream()
                        .map(code -> new Option(
                                code,
                                Argument.phrase("organisation." + kind + "." + code),
                                PHRASEBOOK.words("organisation.also." + kind + "." + code)))
                        .toList());
    }

    private Offered areas() {
        var areas = organisation.areasOpenOn(Sample.TODAY).stream()
                .map(area -> new Option(area.id(), new Argument.Labels(area.names()), area.otherNames()));
        var none = new Option("none", Argument.phrase("idea.focus.none"), PHRASEBOOK.words("idea.also.focus.none"));
        return new Offered("focus-areas", Stream.concat(areas, Stream.of(none)).toList());
    }

    private record Offered(String name, List<Option> all) implements Options {
        @Override
        public List<Option> offered(Situation situation) {
            return all;
        }
    }
}
