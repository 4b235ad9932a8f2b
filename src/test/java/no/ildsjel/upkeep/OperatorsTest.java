package no.ildsjel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.people.Person;
import org.junit.jupiter.api.Test;

class OperatorsTest {
    private final Workshop gran = new Workshop(SampleOrganisations.granLike());
    private final Workshop knivsta = new Workshop(SampleOrganisations.knivstaLike());

    @Test
    void theyAreThoseWithTheRole() {
        assertThat(gran.operators.all())
                .extracting(Person::email)
                .containsExactly("marte@eksempelkommunen.example", "jon@eksempelkommunen.example");
        assertThat(gran.operators.includes(gran.people.named("marte@eksempelkommunen.example")))
                .isTrue();
        assertThat(gran.operators.includes(gran.people.named("kari@eksempelkommunen.example")))
                .isFalse();
    }

    @Test
    void whereNobodyHasTheRoleTheInnovationLeadsAre() {
        assertThat(knivsta.operators.all()).extracting(Person::email).containsExactly("jon@exempelkommunen.example");
    }

    @Test
    void nobodyFromElsewhereIs() {
        assertThat(gran.operators.includes(gran.people.named("marte@elsewhere.example")))
                .isFalse();
    }
}
