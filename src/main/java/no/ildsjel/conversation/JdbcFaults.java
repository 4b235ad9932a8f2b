package no.ildsjel.conversation;

import no.ildsjel.conversation.Parking.Faults;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a database's faults from ours, on each database. */
final class JdbcFaults {
    static final Faults FAULTS = new Faults(JdbcFaults::isOutage, JdbcFaults::isCollision);

    private JdbcFaults() {}

    /**
     * The database's fault rather than ours: the platform is asked to send it again. A constraint that does not hold, or
     * SQL that does not parse, fails each time and is ours.
     */
    private static boolean isOutage(RuntimeException fault) {
        return fault instanceof TransactionException
                || fault instanceof TransientDataAccessException
                || fault instanceof RecoverableDataAccessException
                || fault instanceof NonTransientDataAccessResourceException
                || fault instanceof UncategorizedDataAccessException;
    }

    /** A deadlock, or two who wrote the same: whoever was put off may well get through at once. */
    private static boolean isCollision(RuntimeException fault) {
        return fault instanceof ConcurrencyFailureException;
    }
}
