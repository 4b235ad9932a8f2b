package no.ildsjel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backups of an H2 file, made while everything goes on. */
class Backups {
    private static final Logger log = LoggerFactory.getLogger(Backups.class);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'ildsjel-'yyyyMMdd'T'HHmmss'Z.zip'").withZone(ZoneOffset.UTC);
    private static final Pattern OURS = Pattern.compile("ildsjel-\\d{8}T\\d{6}Z\\.zip");
    private static final int KEPT = 14;

    private final Optional<Durably.Filling> database;
    private final Optional<Path> folder;
    private final Clock clock;

    /** Without a database that is a file, or without a folder, there are none. */
    Backups(Optional<Durably.Filling> database, Optional<Path> folder, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        if (database.isEmpty() && folder.isPresent()) {
            throw new DatabaseRefused(
                    "ILDSJEL_BACKUP_FOLDER (ildsjel.backup.folder) is set, but Ildsjel backs up nothing but an H2 file.",
                    "Take it away, and back PostgreSQL up with pg_dump.");
        }
    }

    /**
     * A new one. All of the last day stay, and the newest of each day before for fourteen days, so that many on one day push
     * out none of the days before, and one that was made of a damaged file none that is whole.
     */
    synchronized Path make() {
        return make(
                database.orElseThrow(() -> new DatabaseRefused(
                        "Ildsjel backs up nothing but an H2 file.", "Back PostgreSQL up with pg_dump.")),
                folder.orElseThrow(() -> new DatabaseRefused(
                        "There is no folder for backups.",
                        "Set ILDSJEL_BACKUP_FOLDER to one, and start Ildsjel again.")));
    }

    private Path make(Durably.Filling database, Path folder) {
        var backup = folder.resolve(NAME.format(clock.instant()));
        try {
            Files.createDirectories(folder);
            Durably.write(backup, database);
            dropOld(folder);
            log.info("The database was backed up to {}", backup);
            return backup;
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "No backup could be written to %s: %s".formatted(folder, e),
                    "Make room on the disk, and let the user that Ildsjel runs as write to the folder.",
                    e);
        }
    }

    private static void dropOld(Path folder) throws IOException {
        var all = newestFirst(folder);
        var days = all.stream().map(Backups::day).distinct().limit(KEPT).collect(Collectors.toSet());
        var today = all.stream().findFirst().map(Backups::day).orElse("");
        for (var backup : all) {
            if (!day(backup).equals(today) && !days.remove(day(backup))) {
                Files.delete(backup);
            }
        }
    }

    private static String day(Path backup) {
        return backup.getFileName().toString().substring(0, "ildsjel-yyyyMMdd".length());
    }

    private static List<Path> newestFirst(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> OURS.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
