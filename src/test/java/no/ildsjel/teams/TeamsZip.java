package no.ildsjel.teams;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The package for Teams as the build has just made it. */
final class TeamsZip {
    private static final JsonMapper JSON = new JsonMapper();

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private TeamsZip() {}

    static TeamsZip built() {
        var built = new TeamsZip();
        try (var zip = new ZipInputStream(Files.newInputStream(Path.of("target/ildsjel-teams.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                built.files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("There is no package: mvn process-test-resources makes it", e);
        }
        return built;
    }

    Stream<String> names() {
        return files.keySet().stream();
    }

    Stream<String> namesOfJson() {
        return names().filter(name -> name.endsWith(".json"));
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    JsonNode json(String name) {
        return JSON.readTree(bytes(name));
    }

    BufferedImage image(String name) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), () -> "The package has no " + name);
    }
}
