package no.ildsjel;

import java.util.ArrayList;
import java.util.List;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.conversation.Utterance.What;
import org.jspecify.annotations.Nullable;

/** Hears everything and answers what it was told to. */
public final class RecordingConversations implements Conversations {
    private final List<Utterance> heard = new ArrayList<>();
    private Immediate answer = Immediate.NOTHING;
    private @Nullable RuntimeException fault;

    public void answerWith(Immediate immediate) {
        this.answer = immediate;
    }

    public void failWith(RuntimeException exception) {
        this.fault = exception;
    }

    public void forget() {
        heard.clear();
        answer = Immediate.NOTHING;
        fault = null;
    }

    public List<Utterance> heard() {
        return List.copyOf(heard);
    }

    public List<What> said() {
        return heard.stream().map(Utterance::what).toList();
    }

    @Override
    public Immediate hear(Utterance utterance) {
        if (fault != null) {
            throw fault;
        }
        heard.add(utterance);
        return answer;
    }
}
