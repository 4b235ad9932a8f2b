package no.ildsjel;

import no.ildsjel.database.Carrying;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Ildsjel. */
@SpringBootApplication
public class Ildsjel {
    public static void main(String[] arguments) {
        if (Carrying.isAskedFor(arguments)) {
            Carrying.run(arguments);
        } else {
            SpringApplication.run(Ildsjel.class, arguments);
        }
    }
}
