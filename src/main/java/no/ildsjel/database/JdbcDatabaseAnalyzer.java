package no.ildsjel.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in our words what H2 has against the file, or any database against us. */
class JdbcDatabaseAnalyzer extends AbstractFailureAnalyzer<Throwable> {
    // H2's DATABASE_ALREADY_OPEN_1.
    private static final int ALREADY_OPEN = 90020;

    // FILE_CORRUPTED_1, and GENERAL_ERROR_1, which is what a page that makes no sense comes as.
    private static final Set<Integer> DAMAGED = Set.of(90030, 50000);

    // IO_EXCEPTION_1 and _2, FILE_CREATION_FAILED_1: no room, or no permission.
    private static final Set<Integer> UNWRITABLE = Set.of(90028, 90031, 90062);

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Throwable cause) {
        return causes(rootFailure)
                .map(JdbcDatabaseAnalyzer::explained)
                .filter(analysis -> analysis != null)
                .findFirst()
                .orElse(null);
    }

    /** As the SQL standard has it: no connection, or none for this user. */
    private static boolean isRefusal(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28"));
    }

    static boolean isDamage(Throwable failure) {
        return causes(failure).anyMatch(cause -> DAMAGED.contains(cause.getErrorCode()));
    }

    private static Stream<SQLException> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }

    private static @Nullable FailureAnalysis explained(SQLException failure) {
        int code = failure.getErrorCode();
        if (code == ALREADY_OPEN) {
            return new FailureAnalysis(
                    "Another process has the database open, probably another Ildsjel: " + failure.getMessage(),
                    "Stop the other process, or let ILDSJEL_DATABASE_URL name another database.",
                    failure);
        }
        if (DAMAGED.contains(code)) {
            return new FailureAnalysis(
                    "The database's file is damaged, or is no database: " + failure.getMessage(),
                    DatabaseFile.RESTORE,
                    failure);
        }
        if (isRefusal(failure)) {
            return new FailureAnalysis(
                    "The database cannot be reached, or does not let us in: " + failure.getMessage(),
                    "Look at ILDSJEL_DATABASE_URL, ILDSJEL_DATABASE_USER and ILDSJEL_DATABASE_PASSWORD, and whether it runs.",
                    failure);
        }
        return UNWRITABLE.contains(code)
                ? new FailureAnalysis(
                        "The database's file cannot be written: " + failure.getMessage(),
                        "Make room on the disk, and let the user that Ildsjel runs as write to the folder.",
                        failure)
                : null;
    }
}
