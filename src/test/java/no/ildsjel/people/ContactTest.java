package no.ildsjel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Statements;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class ContactTest {
    private final Statements statements;
    private final People people;

    ContactTest(Vendor vendor) {
        statements = new Statements(TestDatabase.fresh(vendor).dataSource());
        people = new JdbcPeople(
                JdbcClient.create(statements), Clock.systemUTC(), UUID::randomUUID, new FewEntries(), event -> {});
    }

    @Test
    void aPersonAndWhereTheyAreReachedIsOneStatement() {
        var kari = people.named("kari@kommune.example");
        people.reachable(kari.id(), new Account("slack", "U1"));
        people.reachable(kari.id(), new Account("teams", "T1"));
        people.prefer(kari.id(), "teams");
        statements.take();

        var contact = people.contact(kari.id()).orElseThrow();

        assertThat(statements.take()).hasSize(1);
        assertThat(contact.person()).isEqualTo(kari);
        assertThat(contact.accounts()).extracting(Account::channel).containsExactly("teams", "slack");
        assertThat(contact.accountsByUse()).extracting(Account::channel).containsExactly("slack", "teams");
    }

    @Test
    void whoHasNoAccountIsSomebodyAllTheSame() {
        var kari = people.named("kari@kommune.example");

        var contact = people.contact(kari.id()).orElseThrow();

        assertThat(contact.person()).isEqualTo(kari);
        assertThat(contact.accounts()).isEmpty();
    }
}
