package no.ildsjel.conversation;

/** The one door through which channels speak to Ildsjel. */
public interface Conversations {
    /**
     * Lets the utterance have its effect, once, and keeps every reply in the outbox; returns only after the commit.
     *
     * @return what the platform wants inside its HTTP answer
     * @throws org.springframework.dao.DataAccessException or
     * @throws org.springframework.transaction.TransactionException when nothing could be kept: answer 503
     */
    Immediate hear(Utterance utterance);
}
