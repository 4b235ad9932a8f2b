package no.ildsjel;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = {Ildsjel.class, TurnsContract.Overhearing.class},
        properties = "ildsjel.delivery.dispatching=false")
class TurnsTest extends TurnsContract {
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.fresh(Vendor.H2).register(properties);
    }
}
