package no.ildsjel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything goes from one database to the other and back, whatever tables there are. */
class CarryingTest {
    private static final int ROWS = 12;

    @TempDir
    private Path folder;

    private Path export() {
        return folder.resolve("export.zip");
    }

    @Test
    void everythingComesThroughBothDatabasesAndBack() {
        var back = folder.resolve("back.zip");
        Map<String, List<String>> before;
        Map<String, Long> counters;

        try (var h2 = filled("h2")) {
            h2.exportTo(export());
            before = SomeRows.all(h2);
            counters = SomeRows.counters(h2);
        }
        try (var postgres = Place.of(Vendor.POSTGRESQL, folder).open()) {
            postgres.importFrom(export());
            assertThat(SomeRows.all(postgres)).isEqualTo(before);
            assertThat(SomeRows.counters(postgres)).isEqualTo(counters);
            postgres.exportTo(back);
        }
        try (var again = empty("again")) {
            again.importFrom(back);
            assertThat(SomeRows.all(again)).isEqualTo(before);
            assertThat(SomeRows.counters(again)).isEqualTo(counters);
        }

        assertThat(before.values())
                .isNotEmpty()
                .allSatisfy(rows -> assertThat(rows).hasSize(ROWS));
        assertThat(counters.values())
                .isNotEmpty()
                .allSatisfy(next -> assertThat(next).isGreaterThan(ROWS));
    }

    @Test
    void theExportIsForItsOwnerOnlyAndTakesNoOtherFilesPlace() throws IOException {
        try (var h2 = filled("h2")) {
            h2.exportTo(export());

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(export())))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> h2.exportTo(export())).hasMessageContaining("already");
        }
        assertThat(folder.resolve("export.zip.part")).doesNotExist();
    }

    @Test
    void aDatabaseWithRowsInItTakesNone() {
        try (var h2 = filled("h2")) {
            h2.exportTo(export());
            var before = SomeRows.all(h2);

            assertThatThrownBy(() -> h2.importFrom(export()))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("ideas")
                    .hasMessageContaining("nothing was imported");

            assertThat(SomeRows.all(h2)).isEqualTo(before);
        }
    }

    @Test
    void anExportOfAnotherVersionIsRefused() {
        try (var h2 = filled("h2")) {
            h2.jdbc().update("UPDATE \"flyway_schema_history\" SET \"version\" = '999' WHERE \"version\" = '2'");

            assertThatThrownBy(() -> h2.exportTo(export())).hasMessageContaining("999");
        }
        try (var h2 = empty("older")) {
            h2.migrateTo("5");

            assertThatThrownBy(() -> h2.exportTo(export()))
                    .hasMessageContaining("version 5")
                    .asInstanceOf(type(DatabaseRefused.class))
                    .extracting(DatabaseRefused::advice)
                    .asString()
                    .contains("Start Ildsjel once");
        }
    }

    /** Cut after any byte, or changed in any: nothing of it is taken. */
    @Test
    void aDamagedExportLeavesTheDatabaseEmpty() throws IOException {
        try (var h2 = filled("h2")) {
            h2.exportTo(export());
        }
        var whole = Files.readAllBytes(export());
        try (var empty = empty("empty")) {
            empty.migrateTo("1");
            for (int at = 7; at < whole.length - 200; at += whole.length / 16) {
                refused(empty, Arrays.copyOf(whole, at));
                var changed = whole.clone();
                for (int i = at; i < at + 60; i++) {
                    changed[i] ^= 0x55;
                }
                refused(empty, changed);
            }
            refused(empty, new byte[0]);
            assertThat(SomeRows.all(empty).values())
                    .allSatisfy(rows -> assertThat(rows).isEmpty());

            Files.write(export(), whole);
            empty.importFrom(export());

            assertThat(SomeRows.all(empty).values())
                    .allSatisfy(rows -> assertThat(rows).hasSize(ROWS));
        }
    }

    @Test
    void theCommandsDoItOnWhatTheSettingsName() {
        var h2 = new Place[] {place("h2"), place("copy")};
        Map<String, List<String>> before;
        try (var open = filled("h2")) {
            before = SomeRows.all(open);
        }

        Carrying.run("export", export().toString(), "--spring.datasource.url=" + h2[0].url());
        Carrying.run("import", export().toString(), "--spring.datasource.url=" + h2[1].url());

        try (var open = h2[1].open()) {
            assertThat(SomeRows.all(open)).isEqualTo(before);
        }
        assertThat(new MigrationCopy(h2[1].h2()).exists()).isFalse();
    }

    @Test
    void anExportOfADatabaseThatIsOpenElsewhereOrNotThereSaysSo() {
        var nowhere = place("nowhere");

        assertThatThrownBy(
                        () -> Carrying.run("export", export().toString(), "--spring.datasource.url=" + nowhere.url()))
                .hasMessageContaining("There is no database at " + nowhere.h2().path());
        assertThatThrownBy(() -> Carrying.run("export", "--spring.datasource.url=" + nowhere.url()))
                .hasMessageContaining("takes the name of one file");

        assertThat(nowhere.h2().exists()).isFalse();
        assertThat(export()).doesNotExist();
    }

    private static void refused(Place.Open empty, byte[] damaged) throws IOException {
        var file = empty.place().h2().folder().resolve("damaged.zip");
        Files.write(file, damaged);
        assertThatThrownBy(() -> empty.importFrom(file))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining(file.toString());
    }

    private Place.Open filled(String name) {
        var open = place(name).started();
        SomeRows.fill(open, ROWS);
        return open;
    }

    private Place.Open empty(String name) {
        var place = place(name);
        Precaution.take(place.url());
        return place.open();
    }

    private Place place(String name) {
        return Place.of(Vendor.H2, folder.resolve(name));
    }
}
