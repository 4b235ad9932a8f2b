package no.ildsjel.capture;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Situation;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.phrasebook.Argument;

/** What any sentence may say of the organisation. */
record OrganisationFacts(Organisation organisation) implements Facts {
    @Override
    public Set<String> names() {
        return Set.of("bot", "org", "contact", "coach", "reviewer-group", "reply-days");
    }

    @Override
    public boolean areAlwaysKnown() {
        return true;
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        return Map.of(
                "bot", word("bot"),
                "org", Argument.text(organisation.name()),
                "contact", word("contact"),
                "coach", word("coach"),
                "reviewer-group", word("reviewerGroup"),
                "reply-days", new Argument.Count(organisation.promises().replyWithin()));
    }

    private Argument word(String name) {
        return Argument.text(organisation.word(name));
    }
}
