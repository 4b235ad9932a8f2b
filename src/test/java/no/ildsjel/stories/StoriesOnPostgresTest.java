package no.ildsjel.stories;

import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class StoriesOnPostgresTest extends StoriesTest {
    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        TestDatabase.fresh(Vendor.POSTGRESQL).register(properties);
    }

    @Override
    void empty() {
        database.sql("CALL make_fresh()").update();
    }
}
