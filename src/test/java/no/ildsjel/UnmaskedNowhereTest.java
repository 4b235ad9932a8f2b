package no.ildsjel;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = {Ildsjel.class, UnmaskedNowhereContract.Failing.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:unmasked;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.delivery.dispatching=false"
        })
class UnmaskedNowhereTest extends UnmaskedNowhereContract {}
