package no.ildsjel;

import no.ildsjel.database.Carrying;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Starts Ildsjel. Only configurations are looked for: to read every class at every start takes a tenth of it. */
@SpringBootApplication
@ComponentScan(
        resourcePattern = "**/*Configuration.class",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class Ildsjel {
    public static void main(String[] arguments) {
        if (Carrying.isAskedFor(arguments)) {
            Carrying.run(arguments);
        } else {
            SpringApplication.run(Ildsjel.class, arguments);
        }
    }
}
