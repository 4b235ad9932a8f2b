package no.ildsjel.database;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an export is laid out: the rows of each table, a line of JSON each without what is null, and last the head. */
final class JdbcArchive {
    static final int FORMAT = 1;
    static final String HEAD = "head.json";

    private JdbcArchive() {}

    record Head(int format, String schemaVersion, List<Content> tables) {}

    /** {@code next} is what a counted table goes on with; null where rows are not counted. */
    record Content(
            String table,
            List<String> columns,
            long rows,
            String sha256,
            @Nullable Long next) {}

    static String entry(String table) {
        return table + ".jsonl";
    }

    static MessageDigest sum() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String written(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }
}
