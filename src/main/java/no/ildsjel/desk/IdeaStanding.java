package no.ildsjel.desk;

import java.util.Map;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Standing;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** Says where an idea is to those who may know: its submitter, and those who decide in its area. */
record IdeaStanding(Ideas ideas, Organisation organisation) implements Standing {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Override
    public String about() {
        return "idea";
    }

    @Override
    public boolean knows(Subject subject) {
        return NUMBER.matcher(subject.id()).matches()
                && ideas.find(IdeaId.of(subject.id())).isPresent();
    }

    @Override
    public Argument.Phrase now(Subject subject, Person reader) {
        return ideas.find(IdeaId.of(subject.id()))
                .filter(idea -> mayKnow(idea, reader))
                .map(IdeaStanding::standing)
                .orElse(Argument.phrase("common.error.over"));
    }

    private static Argument.Phrase standing(Idea idea) {
        Argument state = Argument.phrase("idea.state." + idea.state().code());
        var content = idea.content();
        Argument title = Argument.text(content == null ? idea.id().toString() : content.title());
        return Argument.phrase("desk.standing", Map.of("title", title, "state", state));
    }

    private boolean mayKnow(Idea idea, Person reader) {
        var content = idea.content();
        if (idea.isOf(reader.id())) {
            return true;
        }
        if (content == null) {
            return false;
        }
        var area = content.placement().area();
        return organisation.reviewersOf(area).stream()
                        .anyMatch(member -> member.email().equals(reader.email()))
                || organisation.standInsOf(area).stream()
                        .anyMatch(member -> member.email().equals(reader.email()));
    }
}
