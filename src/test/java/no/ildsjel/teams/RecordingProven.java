package no.ildsjel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Remembers what was let in, and answers as the test says. */
final class RecordingProven implements Proven {
    record Accepted(Map<String, String> claims, String activity) {}

    private final List<Accepted> accepted = new CopyOnWriteArrayList<>();
    private volatile Answer answer = Answer.NOTHING;
    private volatile @Nullable RuntimeException failure;

    List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    void answerWith(Answer next) {
        answer = next;
    }

    void failWith(RuntimeException next) {
        failure = next;
    }

    void forget() {
        accepted.clear();
        answer = Answer.NOTHING;
        failure = null;
    }

    @Override
    public Answer accept(Map<String, String> claims, byte[] activity) {
        if (failure != null) {
            throw failure;
        }
        accepted.add(new Accepted(claims, new String(activity, UTF_8)));
        return answer;
    }
}
