package no.ildsjel.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** Every code of this kind that an organisation may use, as the reader names them to whoever used another. */
    public static List<String> codes(String kind) {
        var wrong = text("gran-like")
                .replace("[users,", "[nobody, users,")
                .replace("[time_saved]", "[time_saved, nothing]");
        try {
            new OrganisationReader("wrong.yaml", warning -> {}).read(wrong);
        } catch (UnreadableOrganisation unreadable) {
            return Pattern.compile("unknown " + kind + " '\\w+'; there are: ([\\w, ]+)")
                    .matcher(String.valueOf(unreadable.getMessage()))
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split(", ")))
                    .toList();
        }
        throw new AssertionError("Every code is accepted");
    }

    static Organisation read(String name, Consumer<String> warning) {
        return new OrganisationReader(name + ".yaml", warning).read(text(name));
    }

    static String text(String name) {
        try {
            return new ClassPathResource("organisations/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
