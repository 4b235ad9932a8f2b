package no.ildsjel.phrasebook;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the conversations, and reads them anew when somebody has written something else. */
public final class Editions {
    private final ConversationsFolder builtIn;
    private final @Nullable Path own;
    private final Function<Supplier<Phrases>, Phrasebook> speaking;
    private Map<String, String> seen;
    private volatile Edition current;
    private volatile Phrases said;

    /** @param own an organisation's own folder; null for none */
    Editions(ConversationsFolder builtIn, @Nullable Path own, Function<Supplier<Phrases>, Phrasebook> speaking) {
        this.builtIn = builtIn;
        this.own = own;
        this.speaking = speaking;
        this.seen = seen();
        this.current = read();
        this.said = current.phrases();
    }

    /** What everybody says now. */
    public Edition current() {
        return current;
    }

    /**
     * What somebody has written since this was asked the last time; empty when nothing was touched.
     *
     * @throws FaultyConversations when the folder cannot be read at all
     */
    public synchronized Optional<Edition> next() {
        // Seen before it is read: what is written in between is seen the next time.
        var now = seen();
        if (now.equals(seen)) {
            return Optional.empty();
        }
        seen = now;
        return Optional.of(read());
    }

    /** From now on everybody says what is written here. */
    public void publish(Edition edition) {
        said = edition.phrases().after(said);
        current = edition;
    }

    /** Always says the current edition. */
    Phrasebook phrasebook() {
        return speaking.apply(() -> said);
    }

    private Map<String, String> seen() {
        return own == null ? Map.of() : ConversationsFolder.stamps(own);
    }

    private Edition read() {
        var folder = own == null ? builtIn : builtIn.under(ConversationsFolder.in(own));
        var read = PhrasebookReader.read(folder);
        return new Edition(folder, read.phrases(), speaking.apply(read::phrases), read.faults());
    }
}
