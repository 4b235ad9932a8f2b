package no.ildsjel.fakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request as it came.
 *
 * @param path still encoded
 * @param headers by their names in small letters
 */
public record Heard(String method, String path, String query, Map<String, String> headers, String body) {
    /** The fields of a form. */
    public static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], UTF_8),
                        field -> URLDecoder.decode(field[1], UTF_8),
                        (first, second) -> second));
    }
}
