package no.ildsjel.teams;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hears what was proven to come from Teams. */
interface Proven {
    /**
     * Answers when everything is kept.
     *
     * @param claims by their names in the token: {@code iss}, {@code aud} and {@code serviceurl}; none in development
     * @param activity the very bytes that were checked: an object with a {@code type}, without a name twice
     * @throws NothingKept when it has to be sent again
     */
    Answer accept(Map<String, String> claims, byte[] activity);

    /**
     * What goes back within the request.
     *
     * @param json the body; null where the status says everything
     */
    record Answer(int status, @Nullable String json) {
        static final Answer NOTHING = new Answer(200, null);
    }
}
