package no.ildsjel.teams;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor.Chain;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A request of which no byte went out, because there was no line for it: whatever it asked for was not done. */
final class NeverLeft extends IOException {
    private NeverLeft(IOException cause) {
        super(cause);
    }

    /** From now on this client tells such a request from one whose answer was lost. */
    static OkHttpClient.Builder toldBy(OkHttpClient.Builder http) {
        return http.addInterceptor(NeverLeft::departing).addNetworkInterceptor(NeverLeft::onTheLine);
    }

    private static Response departing(Chain chain) throws IOException {
        var hasLine = new AtomicBoolean();
        try {
            return chain.proceed(chain.request()
                    .newBuilder()
                    .tag(AtomicBoolean.class, hasLine)
                    .build());
        } catch (IOException broken) {
            throw hasLine.get() ? broken : new NeverLeft(broken);
        }
    }

    /** Is asked when the line stands, and before anything is written to it. */
    private static Response onTheLine(Chain chain) throws IOException {
        var hasLine = chain.request().tag(AtomicBoolean.class);
        if (hasLine != null) {
            hasLine.set(true);
        }
        return chain.proceed(chain.request());
    }

    /** Whether that is what happened; a client that runs out of patience wraps it. */
    static boolean isWhy(IOException trouble) {
        @Nullable Throwable each = trouble;
        while (each != null && !(each instanceof NeverLeft)) {
            each = each.getCause();
        }
        return each != null;
    }
}
