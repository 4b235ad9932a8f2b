package no.ildsjel.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ildsjel.FixedClock;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Content;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Placement;
import no.ildsjel.ideas.TestIdeas;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;

/** A few people of the sample organisation, and Kari's ideas. */
final class Colleagues {
    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    static final Person KARI = person(1, "Kari Nordby", "kari");
    static final Person OLA = person(2, "Ola Tveit", "ola");
    static final Person AASE = person(3, "Åse Lien", "aase");
    static final Person MARTE = person(4, "Marte Engen", "marte");
    static final Person PER = person(5, "Per Myhre", "per");
    static final Person LIV = person(6, "Liv Bakke", "liv");
    static final Person GUEST = new Person(new PersonId(new UUID(0, 7)), "Gjest", null, Language.NB);

    final Organisation organisation = SampleOrganisations.granLike();
    final TestIdeas ideas = TestIdeas.telling(new FixedClock(MONDAY), moved -> {});

    private static Person person(long number, String name, String email) {
        return new Person(new PersonId(new UUID(0, number)), name, email + "@eksempelkommunen.example", Language.NB);
    }

    Idea draft() {
        return ideas.ideas().draft(KARI.id(), MONDAY);
    }

    Idea sent(Placement placement, Map<String, String> more) {
        var words = new Content("Rullestoler", "Rullestolene står ute", List.of("users"), List.of(), placement, more);
        var draft = draft();
        ideas.moving().submit(draft.id(), words, By.submitter(KARI.id()));
        return ideas.ideas().find(draft.id()).orElseThrow();
    }

    Idea sent(Placement placement) {
        return sent(placement, Map.of());
    }
}
