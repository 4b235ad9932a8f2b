package no.ildsjel.database;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.ildsjel.Vendor;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each point leaves behind at which somebody may be killed; the next start begins from there. */
class MigrationCopyTest {
    @TempDir
    private Path folder;

    private Place place;
    private MigrationCopy copy;
    private List<JdbcTables.Table> tables;
    private Map<String, List<String>> rows;

    @BeforeEach
    void fill() {
        place = Place.of(Vendor.H2, folder);
        copy = new MigrationCopy(place.h2());
        try (var open = place.open()) {
            open.migrateTo("9");
            SomeRows.fill(open, 5);
            tables = SomeRows.lasting(open);
            rows = SomeRows.all(open, tables);
        }
    }

    @Test
    void killedWhileTheCopyIsMade() throws IOException {
        Files.writeString(part(copy.path()), "half a copy");

        assertComesUp();
    }

    @Test
    void killedWhenTheCopyIsMadeAndNothingMigrated() {
        copied();

        assertComesUp();
    }

    @Test
    void killedHalfWay() {
        copied();
        brokenOff();

        assertComesUp();
    }

    @Test
    void killedWhileTheCopyIsPutBack() throws IOException {
        copied();
        brokenOff();
        Files.writeString(part(place.h2().path()), "half a database");

        assertComesUp();
    }

    @Test
    void killedWhenTheCopyIsPutBackAndStillThere() {
        copied();
        brokenOff();
        var kept = folder.resolve("kept");
        copyFile(copy.path(), kept);
        copy.putBack();
        copyFile(kept, copy.path());

        assertComesUp();
    }

    @Test
    void killedWhenAllIsMigratedAndTheCopyStillThere() {
        copied();
        try (var open = place.open()) {
            open.migrateTo("latest");
        }

        assertComesUp();
    }

    @Test
    void killedBeforeANewDatabaseHasAllTables() throws IOException {
        Files.delete(place.h2().path());
        copy.keepNothing();
        try (var open = place.open()) {
            open.migrateTo("3");
            open.jdbc().execute("CREATE TABLE handovers (half INT)");
        }

        try (var open = place.started()) {
            assertThat(open.flyway().info().pending()).isEmpty();
        }
        assertThat(copy.exists()).isFalse();
    }

    @Test
    void aBackupThatIsRestoredAfterAStartThatCameToNothingStays() {
        copy.keepNothing();

        assertComesUp();
    }

    @Test
    void aCopyOfAnotherDatabaseIsNotPutBack() throws IOException {
        copied();
        Files.delete(place.h2().path());
        try (var open = place.open()) {
            open.migrateTo("3");
        }
        var before = Files.readAllBytes(place.h2().path());

        assertThatThrownBy(place::started).hasMessageContaining("another database");

        assertThat(Files.readAllBytes(place.h2().path())).isEqualTo(before);
    }

    @Test
    void aMigrationThatFailsIsUndoneAtTheNextStart() {
        try (var open = place.open()) {
            open.jdbc().execute("CREATE TABLE teams_conversations (in_the_way INT)");
        }
        assertThatThrownBy(place::started).isInstanceOf(FlywayException.class);
        assertThat(copy.exists()).isTrue();

        Precaution.take(place.url());

        try (var open = place.open()) {
            assertThat(open.version()).isEqualTo("9");
            open.jdbc().execute("DROP TABLE teams_conversations");
        }
        assertComesUp();
    }

    @Test
    void aCopyThatIsDamagedIsNotPutBack() throws IOException {
        copied();
        var bytes = Files.readAllBytes(copy.path());
        bytes[bytes.length / 2] ^= 1;
        Files.write(copy.path(), bytes);
        var before = Files.readAllBytes(place.h2().path());

        assertThatThrownBy(place::started)
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining(copy.path().toString());

        assertThat(Files.readAllBytes(place.h2().path())).isEqualTo(before);
    }

    @Test
    void nothingIsPutBackUnderWhoIsMigrating() throws IOException {
        copied();
        var before = Files.readAllBytes(place.h2().path());

        try (var other = FileChannel.open(place.h2().path(), WRITE)) {
            other.lock();
            assertThatThrownBy(place::started).hasMessageContaining("Another process");
        }

        assertThat(Files.readAllBytes(place.h2().path())).isEqualTo(before);
        assertThat(copy.exists()).isTrue();
    }

    private void copied() {
        try (var open = place.open()) {
            copy.keep(new JdbcH2(new JdbcTemplate(open.source()), place.h2())::backUpTo);
        }
    }

    private void brokenOff() {
        try (var open = place.open()) {
            open.jdbc().execute("CREATE TABLE other_emails (half INT)");
            open.jdbc().execute("DELETE FROM transitions");
        }
    }

    private void assertComesUp() {
        try (var open = place.started()) {
            assertThat(SomeRows.all(open, tables)).isEqualTo(rows);
            assertThat(open.flyway().info().pending()).isEmpty();
        }
        assertThat(folder.toFile().list())
                .filteredOn(name -> name.contains("migration") || name.contains("part"))
                .isEmpty();
    }

    private static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
