package no.ildsjel.organisation;

import java.util.Optional;
import no.ildsjel.people.Directory;
import no.ildsjel.people.Language;

/** The names and languages of those whom the organisation's file lists. */
record MemberDirectory(Organisation organisation) implements Directory {
    @Override
    public Language language() {
        return organisation.language();
    }

    @Override
    public Optional<Entry> find(String email) {
        return organisation
                .member(email)
                .map(member -> new Entry(member.email(), member.alsoKnownAs(), member.name(), member.language()));
    }
}
