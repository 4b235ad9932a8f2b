package no.ildsjel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import no.ildsjel.FixedClock;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-21T01:30:00Z"));

    @TempDir
    private Path folder;

    @Test
    void aBackupDuringWritesHasAllThatWasKeptBeforeIt() throws Exception {
        var place = Place.of(Vendor.H2, folder.resolve("here"));
        var kept = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var writer = Executors.newSingleThreadExecutor();
        int before;
        Path backup;
        try (var open = place.started()) {
            SomeRows.fill(open, 20);
            writer.execute(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    open.jdbc()
                            .update(
                                    "INSERT INTO timers VALUES ('kept', ?, CURRENT_TIMESTAMP)",
                                    Integer.toString(kept.get()));
                    if (kept.incrementAndGet() == 50) {
                        begun.countDown();
                    }
                }
            });
            begun.await();
            before = kept.get();
            backup = backups(open).make();
            writer.shutdownNow();
            writer.awaitTermination(10, TimeUnit.SECONDS);
        }

        var restored = Place.of(Vendor.H2, folder.resolve("there"));
        unzip(backup, folder.resolve("there"));

        try (var open = restored.started()) {
            int found = open.jdbc()
                    .queryForList("SELECT subject FROM timers WHERE name = 'kept'", String.class)
                    .size();
            assertThat(found).isBetween(before, kept.get() + 1);
            assertThat(open.jdbc().queryForList("SELECT id FROM ideas")).hasSize(20);
        }
    }

    @Test
    void theNewestFourteenStayAndNothingElseIsTouched() throws IOException {
        var there = folder.resolve("backups");
        Files.createDirectories(there);
        Files.writeString(there.resolve("ildsjel-mine.zip"), "another's");
        var backups = new Backups(Optional.of(part -> Files.writeString(part, "all of it")), Optional.of(there), clock);

        for (int night = 0; night < 20; night++) {
            backups.make();
            clock.tick(Duration.ofDays(1));
        }

        assertThat(there.toFile().list())
                .hasSize(15)
                .contains("ildsjel-mine.zip", "ildsjel-20261210T013000Z.zip")
                .doesNotContain("ildsjel-20261126T013000Z.zip");
    }

    /** Else somebody who presses often pushes out every day before. */
    @Test
    void howeverManyAreMadeInADayTheDaysBeforeStay() throws IOException {
        var there = folder.resolve("backups");
        var backups = new Backups(Optional.of(part -> Files.writeString(part, "all of it")), Optional.of(there), clock);

        backups.make();
        clock.tick(Duration.ofDays(1));
        for (int more = 0; more < 20; more++) {
            backups.make();
            clock.tick(Duration.ofMinutes(1));
        }
        assertThat(there.toFile().list())
                .as("the last day's are all there: one made of a damaged file must not push out one that is whole")
                .hasSize(21)
                .contains("ildsjel-20261121T013000Z.zip", "ildsjel-20261122T013000Z.zip");

        clock.tick(Duration.ofDays(1));
        backups.make();

        assertThat(there.toFile().list())
                .containsExactlyInAnyOrder(
                        "ildsjel-20261121T013000Z.zip", "ildsjel-20261122T014900Z.zip", "ildsjel-20261123T015000Z.zip");
    }

    @Test
    void aBackupIsForItsOwnerOnlyAndWholeOrNotThere() throws IOException {
        var backup = new Backups(Optional.of(part -> {}), Optional.of(folder), clock).make();
        var failing = new Backups(
                Optional.of(part -> {
                    throw new IOException("No space left on device");
                }),
                Optional.of(folder.resolve("full")),
                clock);

        assertThatThrownBy(failing::make)
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("full")
                .hasMessageContaining("No space left");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("full")).isEmptyDirectory();
    }

    @Test
    void whoeverCannotBeBackedUpIsToldWhatIsTheWay() {
        var postgres = new BackupEndpoint(new Backups(Optional.empty(), Optional.empty(), clock));
        var nowhere = new BackupEndpoint(new Backups(Optional.of(part -> {}), Optional.empty(), clock));
        var somewhere = new BackupEndpoint(new Backups(Optional.of(part -> {}), Optional.of(folder), clock));

        assertThat(postgres.backUp().getBody()).asString().contains("pg_dump");
        assertThat(nowhere.backUp().getBody()).asString().contains("ILDSJEL_BACKUP_FOLDER");
        assertThat(somewhere.backUp().getBody()).containsKey("file");
        assertThatThrownBy(() -> new Backups(Optional.empty(), Optional.of(folder), clock))
                .hasMessageContaining("ILDSJEL_BACKUP_FOLDER");
    }

    private Backups backups(Place.Open open) {
        var h2 = new JdbcH2(open.jdbc(), open.place().h2());
        return new Backups(Optional.of(h2::backUpTo), Optional.of(folder.resolve("backups")), clock);
    }

    private static void unzip(Path backup, Path to) throws IOException {
        Files.createDirectories(to);
        try (var zip = new ZipInputStream(Files.newInputStream(backup))) {
            Files.copy(zip, to.resolve(zip.getNextEntry().getName()));
        }
    }
}
