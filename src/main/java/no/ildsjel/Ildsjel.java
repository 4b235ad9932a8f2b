package no.ildsjel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Ildsjel. */
@SpringBootApplication
public class Ildsjel {
    public static void main(String[] arguments) {
        SpringApplication.run(Ildsjel.class, arguments);
    }
}
