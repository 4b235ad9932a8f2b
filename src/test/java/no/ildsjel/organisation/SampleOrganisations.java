package no.ildsjel.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;

/** The organisations that ship with Ildsjel, for the tests of every module. */
public final class SampleOrganisations {
    private SampleOrganisations() {}

    public static Organisation granLike() {
        return read("gran-like", warning -> {});
    }

    public static Organisation knivstaLike() {
        return read("knivsta-like", warning -> {});
    }

    static Organisation read(String name, Consumer<String> warning) {
        var file = new ClassPathResource("organisations/" + name + ".yaml");
        try {
            return new OrganisationReader(name + ".yaml", warning)
                    .read(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
