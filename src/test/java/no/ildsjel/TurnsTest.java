package no.ildsjel;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = {Ildsjel.class, TurnsContract.Overhearing.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:turns;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.delivery.dispatching=false"
        })
class TurnsTest extends TurnsContract {}
