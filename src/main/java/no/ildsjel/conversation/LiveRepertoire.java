package no.ildsjel.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import no.ildsjel.phrasebook.Edition;
import no.ildsjel.phrasebook.Editions;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.FaultyConversations;
import no.ildsjel.phrasebook.Phrasebook;

/** Goes on with the last version without a fault, whatever is written meanwhile. */
class LiveRepertoire implements Repertoire {
    /** Each look costs a few milliseconds of somebody's turn. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    /** Scripts and the sentences that they were checked against. */
    record Version(Scripts scripts, Phrasebook phrasebook, Lexicon lexicon) {
        Version(Scripts scripts, Phrasebook phrasebook) {
            this(scripts, phrasebook, new Lexicon(phrasebook));
        }
    }

    private final Editions editions;
    private final Contributions contributions;
    private final Clock clock;
    private final Consumer<FaultyConversations> operator;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Version current;
    private volatile Instant lookedAt;
    private volatile List<Fault> faults = List.of();

    /**
     * Begins with what stands there now.
     *
     * @param operator hears once of what is wrong
     * @throws FaultyConversations with every fault of every file
     */
    LiveRepertoire(
            Editions editions, Contributions contributions, Clock clock, Consumer<FaultyConversations> operator) {
        this.editions = editions;
        this.contributions = contributions;
        this.clock = clock;
        this.operator = operator;
        this.current = version(editions.current());
        this.lookedAt = clock.instant();
    }

    /** Everything of one turn is of one version, so this is asked once in each. */
    Version now() {
        if (clock.instant().isAfter(lookedAt.plus(PAUSE)) && looking.tryLock()) {
            lookAndUnlock();
        }
        return current;
    }

    @Override
    public List<Fault> look() {
        looking.lock();
        lookAndUnlock();
        return faults;
    }

    private void lookAndUnlock() {
        try {
            lookedAt = clock.instant();
            editions.next().ifPresent(this::take);
        } catch (FaultyConversations faulty) {
            refuse(faulty);
        } catch (RuntimeException unforeseen) {
            refuse(new FaultyConversations(List.of(new Fault("conversations", 0, "This stops us: " + unforeseen))));
        } finally {
            looking.unlock();
        }
    }

    private void take(Edition edition) {
        var next = version(edition);
        editions.publish(edition);
        current = next;
        faults = List.of();
    }

    private void refuse(FaultyConversations faulty) {
        if (!faults.equals(faulty.faults())) {
            faults = faulty.faults();
            operator.accept(faulty);
        }
    }

    private Version version(Edition edition) {
        return new Version(
                Scripts.read(edition.folder(), edition.phrasebook(), contributions, edition.faults()),
                edition.phrasebook());
    }
}
