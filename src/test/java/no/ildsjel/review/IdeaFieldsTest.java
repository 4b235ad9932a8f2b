package no.ildsjel.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ildsjel.delivery.Card.Field;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Content;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Placement;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;

class IdeaFieldsTest {
    private final TownHall hall = new TownHall();

    @Test
    void everythingThatWasToldIsShownTheFourQuestionsFirst() {
        var idea = telling(Map.of(
                "solution",
                "Et kart",
                "resources",
                "En dag",
                "evidence",
                "Vi teller",
                "stop",
                "Ringerunden",
                "also",
                "Kanskje",
                "size",
                "radical"));

        assertThat(IdeaFields.of(idea, hall.town).fields())
                .containsExactly(
                        field("need", Argument.text("Behovet")),
                        field("value", several("organisation.value.time_saved", "organisation.value.quality")),
                        field("resources", Argument.text("En dag")),
                        field("evidence", Argument.text("Vi teller")),
                        field("for-whom", several("organisation.recipient.users")),
                        field("focus-area", new Argument.Labels(Map.of(Language.NB, "Velferd"))),
                        field("solution", Argument.text("Et kart")),
                        field("stop", Argument.text("Ringerunden")),
                        field("also", Argument.text("Kanskje")),
                        field("size", Argument.phrase("capture-idea.size.option.radical")));
    }

    @Test
    void anIdeaMayBelongNowhere() {
        assertThat(placeOf(Placement.outside())).isEqualTo(Argument.phrase("idea.focus.outside"));
        assertThat(placeOf(Placement.undecided())).isEqualTo(Argument.phrase("idea.focus.undecided"));
        assertThat(placeOf(Placement.in("borte"))).isEqualTo(Argument.text("borte"));
    }

    private Argument placeOf(Placement placement) {
        var fields = IdeaFields.theRest(idea(placement, Map.of()), hall.town).fields();
        return fields.get(1).value();
    }

    private Idea telling(Map<String, String> more) {
        return idea(Placement.in("velferd"), more);
    }

    @Test
    void whatWasSentAlongIsShownByNameWithItsLink() {
        var files = List.of(
                new Content.Attachment("https://files.example/1", "kart.png", "image/png"),
                new Content.Attachment("https://files.example/2", "plan.pdf", "application/pdf"));
        var words = new Content("Tittel", "Behovet", List.of(), List.of(), Placement.undecided(), Map.of(), files);
        var draft = hall.ideas.draft(hall.person(TownHall.KARI).id(), TownHall.MONDAY);
        var sent = ((IdeaMoved) hall.moving.submit(draft.id(), words, By.submitter(draft.submitter()))).idea();

        assertThat(IdeaFields.theRest(sent, hall.town).fields())
                .contains(field(
                        "files",
                        Argument.text("kart.png: https://files.example/1\nplan.pdf: https://files.example/2")));
        assertThat(IdeaFields.theRest(idea(Placement.undecided(), Map.of()), hall.town)
                        .fields())
                .extracting(Field::label)
                .doesNotContain(Argument.phrase("idea.label.files"));
    }

    private Idea idea(Placement placement, Map<String, String> more) {
        var words =
                new Content("Tittel", "Behovet", List.of("users"), List.of("time_saved", "quality"), placement, more);
        var draft = hall.ideas.draft(hall.person(TownHall.KARI).id(), TownHall.MONDAY);
        return ((IdeaMoved) hall.moving.submit(draft.id(), words, By.submitter(draft.submitter()))).idea();
    }

    private static Field field(String label, Argument value) {
        return new Field(Argument.phrase("idea.label." + label), value);
    }

    private static Argument several(String... keys) {
        return new Argument.Several(
                List.of(keys).stream().<Argument>map(Argument::phrase).toList());
    }
}
