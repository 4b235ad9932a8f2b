package no.ildsjel.database;

import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The commands {@code export} and {@code import}: everything to or from one file, without the rest of Ildsjel. */
public final class Carrying {
    private static final List<String> COMMANDS = List.of("export", "import");

    private Carrying() {}

    public static boolean isAskedFor(String... arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /** Ends the process with another code than 0 when it fails, as every start does. */
    public static void run(String... arguments) {
        new SpringApplicationBuilder(CarryingConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }
}
