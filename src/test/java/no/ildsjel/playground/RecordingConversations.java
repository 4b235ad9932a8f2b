package no.ildsjel.playground;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import org.jspecify.annotations.Nullable;

/** Hears everything, and answers what it was told to. */
class RecordingConversations implements Conversations {
    final List<Utterance> heard = new CopyOnWriteArrayList<>();
    Immediate answer = Immediate.NOTHING;

    @Nullable
    RuntimeException failure;

    @Override
    public Immediate hear(Utterance utterance) {
        if (failure != null) {
            throw failure;
        }
        heard.add(utterance);
        return answer;
    }

    Utterance last() {
        return heard.get(heard.size() - 1);
    }
}
