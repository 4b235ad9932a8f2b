package no.ildsjel.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Field;
import no.ildsjel.ideas.Content;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Placement;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.phrasebook.Argument;

/** The words of an idea that was sent, as labelled values on a card. */
public final class IdeaFields {
    private static final Argument NOT_KNOWN = Argument.phrase("idea.not-known");
    private static final Argument NOT_GIVEN = Argument.phrase("idea.not-given");

    private final Content words;
    private final Organisation organisation;

    private IdeaFields(Content words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    /** All of them, the four questions first. */
    public static Card.Fields of(Idea idea, Organisation organisation) {
        var all = Stream.of(fourQuestions(idea, organisation), theRest(idea, organisation));
        return new Card.Fields(all.flatMap(fields -> fields.fields().stream()).toList());
    }

    /** Need, value, resources, evidence: each of them, answered or still open. */
    public static Card.Fields fourQuestions(Idea idea, Organisation organisation) {
        var fields = new IdeaFields(idea.words(), organisation);
        return new Card.Fields(List.of(
                field("need", Argument.text(fields.words.need())),
                field("value", fields.values()),
                field("resources", fields.told("resources")),
                field("evidence", fields.told("evidence"))));
    }

    /** For whom, where it belongs, and whatever else was told. */
    public static Card.Fields theRest(Idea idea, Organisation organisation) {
        var fields = new IdeaFields(idea.words(), organisation);
        var always = Stream.of(
                field("for-whom", codes("organisation.recipient.", fields.words.forWhom())),
                field("focus-area", fields.place()));
        var ifTold = Stream.of("solution", "stop", "link", "also").map(fields::ifTold);
        var ifChosen = Stream.of("known", "size", "origin").map(fields::ifChosen);
        return new Card.Fields(
                Stream.of(always, ifTold.flatMap(found -> found), ifChosen.flatMap(found -> found), fields.ifSent())
                        .flatMap(found -> found)
                        .toList());
    }

    private Argument values() {
        return words.values().isEmpty() ? NOT_KNOWN : codes("organisation.value.", words.values());
    }

    private Argument told(String name) {
        var told = words.more().get(name);
        return told == null ? NOT_GIVEN : Argument.text(told);
    }

    private Argument place() {
        if (words.placement() instanceof Placement.In in) {
            return ReviewFocusAreas.label(organisation, in.area());
        }
        return Argument.phrase(
                words.placement() instanceof Placement.Outside ? "idea.focus.outside" : "idea.focus.undecided");
    }

    private Stream<Field> ifTold(String name) {
        return Optional.ofNullable(words.more().get(name)).stream().map(told -> field(name, Argument.text(told)));
    }

    /** What was chosen is labelled as where it was chosen. */
    private Stream<Field> ifChosen(String name) {
        return Stream.ofNullable(words.more().get(name))
                .map(code -> field(name, Argument.phrase("capture-idea." + name + ".option." + code)));
    }

    /** Their names, and where they lie; nobody follows the links but people. */
    private Stream<Field> ifSent() {
        var files = words.files().stream().map(file -> file.name() + ": " + file.link());
        return words.files().isEmpty()
                ? Stream.of()
                : Stream.of(field("files", Argument.text(files.collect(Collectors.joining("\n")))));
    }

    private static Argument codes(String prefix, List<String> codes) {
        return new Argument.Several(codes.stream()
                .<Argument>map(code -> Argument.phrase(prefix + code))
                .toList());
    }

    private static Field field(String name, Argument value) {
        return new Field(Argument.phrase("idea.label." + name), value);
    }
}
