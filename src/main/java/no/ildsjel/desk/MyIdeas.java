package no.ildsjel.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.ildsjel.conversation.Deeds;
import no.ildsjel.conversation.NextSteps;
import no.ildsjel.conversation.NextSteps.Next;
import no.ildsjel.conversation.OpenDrafts;
import no.ildsjel.conversation.OpenDrafts.OpenDraft;
import no.ildsjel.conversation.Subject;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.State;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** A person's drafts and ideas, each with where it is, what comes next and whose turn it is. */
record MyIdeas(Ideas ideas, OpenDrafts drafts, Supplier<List<NextSteps>> steps) {
    private static final int PAGE = 10;

    /** The card's parts, the drafts first; empty when there is nothing to show. */
    List<Card.Part> parts(PersonId person) {
        return parts(person, 0);
    }

    /** As many more, from further back. */
    List<Card.Part> parts(PersonId person, int page) {
        var open = drafts.of(person);
        var sent = ideas.ofSubmitter(person).stream()
                .filter(idea -> idea.state() != State.DRAFT)
                .toList();
        int from = PAGE * page;
        var parts = new ArrayList<Card.Part>();
        parts.addAll(drafts(some(open, from), open.size()));
        parts.addAll(ideas(person, some(sent, from - open.size())));
        if (open.size() + sent.size() > from + PAGE) {
            parts.add(Card.Buttons.of(Button.plain(
                    Argument.phrase("desk.more"),
                    Deeds.begin("older-ideas", new Subject("page", String.valueOf(page + 1))))));
        }
        return parts;
    }

    /** What of it stands on a page that begins there; before its own first, where something else fills the page. */
    private static <T> List<T> some(List<T> all, int from) {
        int first = Math.max(0, Math.min(from, all.size()));
        return all.subList(first, Math.max(first, Math.min(from + PAGE, all.size())));
    }

    private static List<Card.Part> drafts(List<OpenDraft> drafts, int all) {
        return drafts.isEmpty()
                ? List.of()
                : List.of(
                        new Card.Say(Argument.phrase("desk.drafts", Map.of("count", new Argument.Count(all)))),
                        new Card.Fields(drafts.stream().map(MyIdeas::field).toList()),
                        new Card.Buttons(drafts.stream().map(MyIdeas::resume).toList()));
    }

    private static Card.Field field(OpenDraft draft) {
        return new Card.Field(
                Argument.text(draft.name()),
                Argument.phrase("desk.left", Map.of("left", new Argument.Count(draft.left()))));
    }

    private static Button resume(OpenDraft draft) {
        Argument name = Argument.text(draft.name());
        return Button.plain(Argument.phrase("common.button.resume-draft", Map.of("draft", name)), draft.resume());
    }

    private List<Card.Part> ideas(PersonId person, List<Idea> ideas) {
        if (ideas.isEmpty()) {
            return List.of();
        }
        var next = new LinkedHashMap<Subject, Next>();
        steps.get().forEach(each -> next.putAll(each.of(person)));
        return List.of(
                new Card.Fields(ideas.stream()
                        .map(idea -> field(idea, next.get(subject(idea))))
                        .toList()),
                new Card.Buttons(ideas.stream().map(MyIdeas::open).toList()));
    }

    private static Card.Field field(Idea idea, @Nullable Next next) {
        var label = Argument.text(idea.id() + " " + idea.words().title());
        var where = where(idea);
        return new Card.Field(
                label,
                next == null
                        ? where
                        : Argument.phrase(
                                "desk.turn", Map.of("where", where, "whose", next.whose(), "step", next.step())));
    }

    private static Argument where(Idea idea) {
        Argument state = Argument.phrase("idea.state." + idea.state().code());
        return idea.stage()
                .<Argument>map(stage -> Argument.phrase(
                        "desk.where", Map.of("state", state, "stage", Argument.phrase("idea.stage." + stage.code()))))
                .orElse(state);
    }

    private static Button open(Idea idea) {
        Argument number = Argument.text(idea.id().toString());
        return Button.plain(
                Argument.phrase("desk.open", Map.of("idea", number)), Deeds.begin("look-at-idea", subject(idea)));
    }

    private static Subject subject(Idea idea) {
        return new Subject("idea", String.valueOf(idea.id().value()));
    }
}
