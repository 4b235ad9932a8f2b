package no.ildsjel.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.phrasebook.Argument;

/** What a conversation about an idea may say of it; that this person may hear it, the conversation asks first. */
record IdeaFacts(Ideas ideas) implements Facts {
    @Override
    public Set<String> names() {
        return Set.of("title", "need", "state", "idea", "submitter", "evidence");
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        Subject subject = situation.subject();
        if (subject == null || !subject.kind().equals("idea")) {
            return Map.of();
        }
        return ideas.find(IdeaId.of(subject.id())).map(IdeaFacts::of).orElse(Map.of());
    }

    private static Map<String, Argument> of(Idea idea) {
        var facts = new LinkedHashMap<String, Argument>();
        facts.put("idea", Argument.text(idea.id().toString()));
        facts.put("state", Argument.phrase("idea.state." + idea.state().code()));
        facts.put("submitter", new Argument.Name(idea.submitter()));
        var content = idea.content();
        if (content != null) {
            facts.put("title", Argument.text(content.title()));
            facts.put("need", Argument.text(content.need()));
            var evidence = content.more().get("evidence");
            if (evidence != null) {
                facts.put("evidence", Argument.text(evidence));
            }
        }
        return facts;
    }
}
