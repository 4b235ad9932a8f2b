package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.ildsjel.SomeTexts;
import no.ildsjel.conversation.Immediate.Field;
import no.ildsjel.conversation.Immediate.Kind;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.WrittenCard.Option;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form asks the same as the chat, and judges what it is given in the same way. */
class FillingTest {
    private static final String NEED = "Nobody knows who has the key";

    private final Sample sample = new Sample();
    private final Engine engine = new Engine(Sample.script(), sample.around());

    @Test
    void theFormHasEveryQuestionThatHoldsEachOfItsKind() {
        var fields = filling(empty()).form().fields();

        assertThat(fields)
                .extracting(Field::slot)
                .containsExactly("need", "whom", "area", "title", "extra", "link", "also");
        assertThat(fields)
                .extracting(Field::kind)
                .containsExactly(Kind.TEXT, Kind.MANY, Kind.ONE, Kind.LINE, Kind.TEXT, Kind.TEXT, Kind.TEXT);
        assertThat(fields).filteredOn(Field::required).extracting(Field::slot).containsExactly("need", "whom", "area");
        assertThat(fields.get(0).label()).isEqualTo("Need");
        assertThat(fields.get(0).hint()).isEqualTo("What need?");
    }

    @Test
    void whoDoesNotKnowChoosesThat() {
        var area = field(empty(), "area");

        assertThat(area.options()).extracting(Option::name).containsExactly("school", "health", "not-known");
        assertThat(field(empty(), "whom").options()).extracting(Option::name).containsExactly("users", "staff");
    }

    @Test
    void whatWasAnsweredInChatStandsInTheForm() {
        var session = answered(empty(), "need", new Answer.Text(NEED));
        session = answered(session, "whom", new Answer.Choices(List.of("staff")));
        session = answered(session, "area", new Answer.NotKnown());

        assertThat(field(session, "need").text()).isEqualTo(NEED);
        assertThat(ticked(field(session, "whom"))).containsExactly("staff");
        assertThat(ticked(field(session, "area"))).containsExactly("not-known");
        assertThat(field(session, "title").text()).isEqualTo("About " + NEED);
    }

    @Test
    void aTextTooLongForAnyFormIsLeftOutAndStays() {
        var session =
                answered(empty(), "need", new Answer.Text("a ".repeat(2000).strip()));

        var filled = taken(session, with(filled(session), "whom", "staff", "area", "health", "title", ""))
                .session();

        assertThat(filling(session).form().fields()).extracting(Field::slot).doesNotContain("need");
        assertThat(filled.answers().text("need")).isEqualTo(session.answers().text("need"));
        assertThat(filled.answers().choice("area")).contains("health");
    }

    @Test
    void everythingIsTakenInTheOrderOfTheScript() {
        var turn = taken(empty(), whole());

        assertThat(turn.session().answers().bySlot())
                .containsExactly(
                        Map.entry("need", new Answer.Text(NEED)),
                        Map.entry("whom", new Answer.Choices(List.of("users", "staff"))),
                        Map.entry("area", new Answer.Choice("health")),
                        Map.entry("title", new Answer.Text("About " + NEED)));
        assertThat(turn.pending()).isNotNull();
    }

    @Test
    void whereSomethingIsSuggestedAnEmptyFieldTakesTheSuggestion() {
        assertThat(taken(empty(), whole()).session().answers().text("title")).contains("About " + NEED);
        assertThat(taken(empty(), with(whole(), "title", "The key"))
                        .session()
                        .answers()
                        .text("title"))
                .contains("The key");
    }

    @Test
    void aQuestionThatFollowsFromTheAnswersIsAskedInChat() {
        var turn = taken(empty(), with(whole(), "area", "school"));

        assertThat(turn.session().answers().day("day")).isEmpty();
        assertThat(engine.path(turn.session().with(new Mark.Said("kept")).with(new Mark.Done("weigh", "weighed")))
                        .question()
                        .orElseThrow()
                        .slot())
                .isEqualTo("day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "…", "!!!", "\n\n?\n"})
    void aTextIsRefusedInTheWordsThatItsTypingWouldBe(String text) {
        var typed = engine.hear(empty(), new Heard.Text(text)).fault();

        assertThat(typed).isNotNull();
        assertThat(faults(empty(), with(whole(), "need", text))).containsExactly(Map.entry("need", typed));
    }

    @Test
    void aTextThatIsTooLongIsCountedAsItIsInChat() {
        var atTitle = answered(empty(), "need", new Answer.Text(NEED))
                .with(new Mark.Said("kept"))
                .with(new Mark.Done("weigh", "weighed"));
        atTitle = answered(atTitle, "whom", new Answer.Choices(List.of("users")));
        atTitle = answered(atTitle, "area", new Answer.Choice("health"));
        var typed = engine.hear(atTitle, new Heard.Text("a".repeat(81))).fault();

        assertThat(faults(empty(), with(whole(), "title", "a".repeat(81))).get("title"))
                .isInstanceOfSatisfying(Argument.Phrase.class, phrase -> {
                    assertThat(phrase.key()).isEqualTo("common.error.too-long");
                    assertThat(typed).extracting("key").isEqualTo(phrase.key());
                    assertThat(phrase.arguments()).containsEntry("count", new Argument.Count(81));
                });
    }

    @Test
    void everyFaultIsToldAtItsFieldAndNothingIsTaken() {
        var faults = faults(empty(), Map.of("need", List.of("short"), "whom", List.of(), "area", List.of("gone")));

        assertThat(faults.keySet()).containsExactly("need", "whom", "area");
        assertThat(faults.values())
                .extracting(fault -> ((Argument.Phrase) fault).key())
                .containsExactly("tell.need.too-short", "common.nav.required", "common.form.no-longer-offered");
    }

    @Test
    void whatIsEmptyIsOnlyRequiredWhereTheChatRequiresIt() {
        var faults = faults(empty(), emptied(filled(empty())));

        assertThat(faults.keySet()).containsExactly("need", "whom", "area");
    }

    @Test
    void theWordsForNotKnowingAndForSkippingMeanTheSame() {
        var filled = taken(empty(), with(whole(), "area", "not-known", "extra", "hopp over"))
                .session();

        assertThat(filled.answers().isNotKnown("area")).isTrue();
        assertThat(filled.answers().find("extra")).isEmpty();
    }

    @Test
    void whatWasEmptiedIsTakenAwayUnlessTheChatWentOnMeanwhile() {
        var session = answered(complete(), "extra", new Answer.Text("One more thing"));
        var emptied = with(filled(session), "extra", "");

        assertThat(taken(session, emptied).session().answers().find("extra")).isEmpty();
        assertThat(((Filling.Taken) filling(session).filled(emptied, false, Map.of()))
                        .turn()
                        .session()
                        .answers()
                        .text("extra"))
                .contains("One more thing");
    }

    @Test
    void aFormThatChangesNothingForgetsNothing() {
        var session = complete();

        assertThat(taken(session, filled(session)).session().marks()).containsAll(session.marks());
    }

    @Test
    void wordsForAQuestionThatNoLongerHasItsTurnAreKept() {
        var proposal = answered(empty(), "need", new Answer.Text("We should buy tablets for all"))
                .with(new Mark.Answered("proposal", new Answer.Choice("yes"), false))
                .with(new Mark.Done("weigh", "weighed"));

        var filled = taken(proposal, with(whole(), "need-behind", "They cannot read the rota"))
                .session();

        assertThat(filled.answers().find("need-behind")).isEmpty();
        assertThat(filled.heard()).contains("They cannot read the rota");
    }

    @Test
    void whateverIsFilledInNeverThrowsAndLosesNoText() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var given = new LinkedHashMap<String, List<String>>();
            Stream.of("need", "need-behind", "whom", "area", "day", "title", "extra", "link", "nothing")
                    .filter(slot -> random.nextInt(4) > 0)
                    .forEach(slot -> given.put(slot, List.of(SomeTexts.dirty(random))));

            var result = filling(complete()).filled(given, random.nextBoolean(), Map.of());

            if (result instanceof Filling.Taken taken) {
                assertThat(taken.turn().session().answers().text("need"))
                        .as("seed %s", seed)
                        .isPresent();
            } else {
                assertThat(given.keySet())
                        .as("seed %s", seed)
                        .containsAll(((Filling.Faulty) result).bySlot().keySet());
            }
        }
    }

    private Turn taken(Session session, Map<String, List<String>> given) {
        var result = filling(session).filled(given, true, Map.of());
        assertThat(result).isInstanceOf(Filling.Taken.class);
        return ((Filling.Taken) result).turn();
    }

    private Map<String, Argument> faults(Session session, Map<String, List<String>> given) {
        return ((Filling.Faulty) filling(session).filled(given, true, Map.of())).bySlot();
    }

    private Filling filling(Session session) {
        return new Filling(engine, session);
    }

    private Field field(Session session, String slot) {
        return filling(session).form().fields().stream()
                .filter(field -> field.slot().equals(slot))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ticked(Field field) {
        return field.options().stream().filter(Option::ticked).map(Option::name).toList();
    }

    /** As it comes back when nobody touches it. */
    private Map<String, List<String>> filled(Session session) {
        var filled = new LinkedHashMap<String, List<String>>();
        filling(session)
                .form()
                .fields()
                .forEach(field -> filled.put(field.slot(), field.isChoice() ? ticked(field) : List.of(field.text())));
        return filled;
    }

    private static Map<String, List<String>> emptied(Map<String, List<String>> filled) {
        var emptied = new LinkedHashMap<String, List<String>>();
        filled.keySet().forEach(slot -> emptied.put(slot, List.of()));
        return emptied;
    }

    private static Map<String, List<String>> whole() {
        var whole = new LinkedHashMap<String, List<String>>();
        whole.put("title", List.of(""));
        whole.put("area", List.of("health"));
        whole.put("whom", List.of("users", "staff"));
        whole.put("need", List.of(NEED));
        return whole;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> filled, String... more) {
        var all = new LinkedHashMap<>(filled);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], List.of(more[at + 1]));
        }
        return all;
    }

    private Session answered(Session session, String slot, Answer answer) {
        return engine.path(session).answered(engine.script().ask(slot).orElseThrow(), answer, List.of());
    }

    private Session complete() {
        return taken(empty(), whole()).session();
    }

    private static Session empty() {
        return new Session(
                new UUID(0, 9), "tell", Sample.KARI.id(), null, List.of(), Attention.FOCUSED, 0, Instant.EPOCH);
    }
}
