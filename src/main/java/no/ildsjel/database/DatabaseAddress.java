package no.ildsjel.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the JDBC URL says about where the database is. */
record DatabaseAddress(String url) {
    private static final String H2 = "jdbc:h2:";
    private static final Pattern SAFE =
            Pattern.compile(";\\s*WRITE_DELAY\\s*=\\s*0\\s*(;|$)", Pattern.CASE_INSENSITIVE);

    // H2's other ways to a database: servers, archives, files in pieces.
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z0-9]{2,}:.*");

    boolean isH2() {
        return url.startsWith(H2);
    }

    boolean isInMemory() {
        return url.startsWith(H2 + "mem:");
    }

    /** Whether what was reported as kept is kept. */
    boolean isSafe() {
        return !isH2() || isInMemory() || SAFE.matcher(url).find();
    }

    /** The one file that holds everything; nothing where a server or the memory does. */
    Optional<DatabaseFile> file() {
        if (!isH2()) {
            return Optional.empty();
        }
        var name = url.substring(H2.length()).split(";", 2)[0];
        var path = name.startsWith("file:") ? name.substring("file:".length()) : name;
        return ELSEWHERE.matcher(path).matches() ? Optional.empty() : Optional.of(file(path));
    }

    private static DatabaseFile file(String path) {
        var inHome = path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
        return new DatabaseFile(Path.of(inHome + ".mv.db").toAbsolutePath().normalize());
    }
}
