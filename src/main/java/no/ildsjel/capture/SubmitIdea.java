package no.ildsjel.capture;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Content;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.MovingIdeas;
import no.ildsjel.ideas.Outcome.Refused;
import no.ildsjel.ideas.Placement;
import no.ildsjel.organisation.FocusArea;
import no.ildsjel.organisation.Organisation;

/** Gives the draft its words and sends it. */
record SubmitIdea(MovingIdeas moving, Organisation organisation, Supplier<LocalDate> today) implements Action {
    private static final List<String> TOLD = List.of("resources", "evidence", "stop", "link", "also");
    private static final List<String> CHOSEN = List.of("known", "size", "origin");

    @Override
    public String name() {
        return "submit-idea";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("submitted", Set.of(), "area-closed", Set.of());
    }

    @Override
    public Set<String> needs() {
        return Set.of("need", "title");
    }

    @Override
    public Outcome perform(Situation situation) {
        var answers = situation.answers();
        var placement = placement(answers);
        if (placement instanceof Placement.In in
                && organisation.area(in.area()).filter(this::isOpen).isEmpty()) {
            return Outcome.of("area-closed");
        }
        var id = IdeaId.of(situation.subjectId());
        var sent = moving.submit(
                id, content(answers, placement), By.submitter(situation.person().id()));
        if (sent instanceof Refused refused) {
            throw new IllegalStateException("The draft " + id + " was not sent: " + refused.why());
        }
        return Outcome.of("submitted");
    }

    private boolean isOpen(FocusArea area) {
        return area.isOpenOn(today.get());
    }

    private static Placement placement(Answers answers) {
        return answers.choice("focus-area")
                .map(area -> area.equals(FocusAreas.NONE) ? Placement.outside() : Placement.in(area))
                .orElse(Placement.undecided());
    }

    /** Where the need was really a solution, the need behind it is the need, and the first words are the solution. */
    private static Content content(Answers answers, Placement placement) {
        var first = answers.text("need").orElseThrow();
        var behind = answers.text("need-behind");
        var more = new LinkedHashMap<String, String>();
        behind.ifPresent(need -> more.put("solution", first));
        answers.text("solution").ifPresent(told -> more.merge("solution", told, (one, other) -> one + "\n" + other));
        TOLD.forEach(slot -> answers.text(slot).ifPresent(told -> more.put(slot, told)));
        CHOSEN.forEach(slot -> answers.choice(slot).ifPresent(chosen -> more.put(slot, chosen)));
        return new Content(
                answers.text("title").orElseThrow(),
                behind.orElse(first),
                answers.choices("for-whom"),
                answers.choices("value"),
                placement,
                more,
                answers.files("files").stream()
                        .map(file -> new Content.Attachment(file.link(), file.name(), file.type()))
                        .toList());
    }
}
