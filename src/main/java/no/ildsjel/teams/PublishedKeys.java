package no.ildsjel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads which keys the connector signs with, as Microsoft publishes them. */
final class PublishedKeys {
    private static final Logger log = LoggerFactory.getLogger(PublishedKeys.class);

    /** For each of the two calls, so that both together end within three seconds. */
    private static final Duration LIMIT = Duration.ofMillis(1500);

    private static final int LONGEST = 1 << 20;
    private static final int SHORTEST_KEY_BITS = 2048;

    private final URI metadata;
    private final OkHttpClient client = new OkHttpClient.Builder()
            .callTimeout(LIMIT)
            .followRedirects(false)
            .followSslRedirects(false)
            .build();

    PublishedKeys(URI metadata) {
        this.metadata = metadata;
    }

    /** Those that are meant for Teams, by their ids; never none. */
    Map<String, RSAPublicKey> read() throws IOException {
        try {
            var keys = forTeams(get(whereTheyAre(get(metadata))));
            if (keys.isEmpty()) {
                throw new IOException("no key for Teams among them");
            }
            return keys;
        } catch (ParseException unreadable) {
            throw new IOException("unreadable answer", unreadable);
        }
    }

    private URI whereTheyAre(Map<String, Object> description) throws IOException, ParseException {
        var keys = JSONObjectUtils.getURI(description, "jwks_uri");
        if (keys == null
                || !Objects.equals(keys.getScheme(), metadata.getScheme())
                || !Objects.equals(keys.getRawAuthority(), metadata.getRawAuthority())) {
            throw new IOException("keys elsewhere than their metadata");
        }
        return keys;
    }

    private static Map<String, RSAPublicKey> forTeams(Map<String, Object> published) throws ParseException {
        var listed = JSONObjectUtils.getJSONObjectArray(published, "keys");
        if (listed == null) {
            return Map.of();
        }
        var keys = new HashMap<String, RSAPublicKey>();
        Arrays.stream(listed).filter(PublishedKeys::isForTeams).forEach(members -> add(members, keys));
        return Map.copyOf(keys);
    }

    /** Nimbus keeps no members that it does not know, and a key without endorsements must not count. */
    private static boolean isForTeams(Map<String, Object> members) {
        return members.get("endorsements") instanceof List<?> channels && channels.contains("msteams");
    }

    private static void add(Map<String, Object> members, Map<String, RSAPublicKey> keys) {
        try {
            var key = RSAKey.parse(members);
            if (key.getKeyID() != null && key.size() >= SHORTEST_KEY_BITS) {
                keys.put(key.getKeyID(), key.toRSAPublicKey());
            }
        } catch (ParseException | JOSEException | IllegalArgumentException unusable) {
            log.debug("One of the keys that Microsoft publishes cannot be used");
        }
    }

    private Map<String, Object> get(URI from) throws IOException, ParseException {
        var request = new Request.Builder().url(from.toString()).build();
        try (var response = client.newCall(request).execute()) {
            if (response.code() != 200) {
                throw new IOException("status " + response.code());
            }
            byte[] body = requireNonNull(response.body()).byteStream().readNBytes(LONGEST + 1);
            if (body.length > LONGEST) {
                throw new IOException("answer over 1 MiB");
            }
            return JSONObjectUtils.parse(new String(body, UTF_8));
        }
    }
}
