package no.ildsjel;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        classes = Ildsjel.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:left;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.delivery.dispatching=false"
        })
@Import(LeftDraftsContract.StandingStill.class)
class LeftDraftsTest extends LeftDraftsContract {}
