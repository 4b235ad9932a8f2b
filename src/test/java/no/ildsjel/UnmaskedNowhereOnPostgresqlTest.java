package no.ildsjel;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = {Ildsjel.class, UnmaskedNowhereContract.Failing.class},
        properties = "ildsjel.delivery.dispatching=false")
class UnmaskedNowhereOnPostgresqlTest extends UnmaskedNowhereContract {
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.fresh(Vendor.POSTGRESQL).register(properties);
    }
}
