package no.ildsjel.database;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.ildsjel.Vendor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Either everything is there, or nothing starts and somebody is told why. */
class DamagedFileTest {
    private final Random random = new Random(4);

    @TempDir
    private Path folder;

    private Place place;
    private byte[] whole;
    private Map<String, List<String>> rows;

    @BeforeEach
    void fill() throws IOException {
        place = Place.of(Vendor.H2, folder);
        try (var open = place.started()) {
            SomeRows.fill(open, 40);
            rows = SomeRows.all(open);
        }
        whole = Files.readAllBytes(file());
    }

    private Path file() {
        return place.h2().path();
    }

    @Test
    void aFileThatIsShorterByAByteIsRefused() throws IOException {
        Files.write(file(), Arrays.copyOf(whole, whole.length - 1));

        assertRefused();
        assertThat(catchThrowable(place::started))
                .asInstanceOf(type(DatabaseRefused.class))
                .extracting(DatabaseRefused::advice)
                .asString()
                .endsWith("truncate -s %4096 " + file());
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.write(file(), new byte[0]);

        assertRefused();
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        var noise = new byte[4096 * 10];
        random.nextBytes(noise);
        Files.write(file(), noise);

        assertRefused();
    }

    /** H2 by itself opens some of these as a database without a table. */
    @Test
    void aFileThatIsShorterByPagesIsRefusedOrWhole() throws IOException {
        int refused = 0;
        for (int length = whole.length - 4096; length > 0; length -= 4096 * Math.max(1, whole.length / 4096 / 25)) {
            Files.write(file(), Arrays.copyOf(whole, length));
            refused += isRefused() ? 1 : 0;
        }

        assertThat(refused).isPositive();
    }

    @Test
    void aFileWithOtherBytesInItIsRefusedOrWhole() throws IOException {
        int refused = 0;
        for (int i = 0; i < 25; i++) {
            var damaged = whole.clone();
            var noise = new byte[6000];
            random.nextBytes(noise);
            System.arraycopy(
                    noise, 0, damaged, 8192 + random.nextInt(damaged.length - 8192 - noise.length), noise.length);
            Files.write(file(), damaged);
            refused += isRefusedOrOpens() ? 1 : 0;
        }

        assertThat(refused).isPositive();
    }

    /** As H2 goes on when it is its list of tables that is damaged. */
    @Test
    void aFileThatHasLostATableIsRefused() {
        try (var open = place.open()) {
            open.jdbc().execute("DROP TABLE parcels");
        }

        assertRefused();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsRefused() throws IOException {
        var blocked = folder.resolve("blocked");
        Files.createFile(blocked);

        var failure = catchThrowable(Place.of(Vendor.H2, blocked)::started);

        assertThat(failure).isInstanceOf(DatabaseRefused.class).hasMessageContaining(blocked.toString());
    }

    @Test
    void aFileThatIsOpenElsewhereIsLeftAlone() throws IOException {
        try (var other = FileChannel.open(file(), WRITE)) {
            other.lock();

            assertThat(explained(catchThrowable(place::started)))
                    .isNotNull()
                    .extracting(FailureAnalysis::getDescription)
                    .asString()
                    .contains("Another process", file().toString());
        }

        assertThat(Files.readAllBytes(file())).isEqualTo(whole);
    }

    private void assertRefused() {
        assertThat(explained(catchThrowable(place::started))).isNotNull().satisfies(analysis -> {
            assertThat(analysis.getDescription()).contains(file().toString());
            assertThat(analysis.getAction()).contains("backup", "unzip");
        });
    }

    private boolean isRefused() {
        try (var open = place.started()) {
            assertThat(SomeRows.all(open)).isEqualTo(rows);
            return false;
        } catch (RuntimeException e) {
            assertThat(explained(e)).as(e.toString()).isNotNull();
            return true;
        }
    }

    /** A letter for another is beyond what H2 sees; that all can be read is not. */
    private boolean isRefusedOrOpens() {
        try (var open = place.started()) {
            assertThat(SomeRows.all(open).keySet()).isEqualTo(rows.keySet());
            return false;
        } catch (RuntimeException e) {
            assertThat(explained(e)).as(e.toString()).isNotNull();
            return true;
        }
    }

    private static @Nullable FailureAnalysis explained(Throwable failure) {
        var refused = new DatabaseRefusedAnalyzer().analyze(failure);
        return refused == null ? new JdbcDatabaseAnalyzer().analyze(failure) : refused;
    }
}
