package no.ildsjel;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.conversation.Utterance.What;
import org.jspecify.annotations.Nullable;

/** Hears everything once, and answers what it was told to. */
public final class RecordingConversations implements Conversations {
    private final List<Utterance> heard = new CopyOnWriteArrayList<>();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private volatile Runnable beforeCommit = () -> {};
    private Immediate answer = Immediate.NOTHING;
    private volatile @Nullable RuntimeException fault;

    public void answerWith(Immediate immediate) {
        this.answer = immediate;
    }

    public void failWith(RuntimeException exception) {
        this.fault = exception;
    }

    public void beforeCommit(Runnable work) {
        this.beforeCommit = work;
    }

    public void forget() {
        heard.clear();
        keys.clear();
        beforeCommit = () -> {};
        answer = Immediate.NOTHING;
        fault = null;
    }

    public List<Utterance> heard() {
        return List.copyOf(heard);
    }

    /** What was done, without the names of the messages that it was done with. */
    public List<What> said() {
        return heard.stream()
                .map(Utterance::what)
                .map(RecordingConversations::nameless)
                .toList();
    }

    private static What nameless(What what) {
        if (what instanceof Utterance.Said said) {
            return new Utterance.Said(said.text(), null, null, said.files());
        }
        if (what instanceof Utterance.Mentioned mentioned) {
            return new Utterance.Mentioned(
                    mentioned.text(), mentioned.conversation(), mentioned.thread(), null, mentioned.files());
        }
        return what instanceof Utterance.Forwarded forwarded
                ? new Utterance.Forwarded(forwarded.text(), forwarded.link(), null, forwarded.files())
                : what;
    }

    public Utterance last() {
        return heard.get(heard.size() - 1);
    }

    @Override
    public Immediate hear(Utterance utterance) {
        Canaries.remember(utterance);
        if (fault != null) {
            throw fault;
        }
        if (!keys.add(utterance.eventKey()) || (utterance.alias() != null && !keys.add(utterance.alias()))) {
            return Immediate.NOTHING;
        }
        beforeCommit.run();
        heard.add(utterance);
        return answer;
    }
}
