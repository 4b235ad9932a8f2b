package no.ildsjel;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = Ildsjel.class, properties = "ildsjel.delivery.dispatching=false")
@Import(LeftDraftsContract.StandingStill.class)
class LeftDraftsOnPostgresqlTest extends LeftDraftsContract {
    private static final TestDatabase DATABASE = TestDatabase.fresh(Vendor.POSTGRESQL);

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        DATABASE.register(properties);
    }
}
