package no.ildsjel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.people.PeopleJoined;
import no.ildsjel.people.PersonId;
import no.ildsjel.upkeep.Logbook.Entry;
import no.ildsjel.upkeep.Logbook.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbcLogbookTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123456Z");
    private static final Ref PARCEL = new Ref(Ref.Kind.PARCEL, new UUID(2, 1));
    private static final Ref EVENT = new Ref(Ref.Kind.EVENT, new UUID(2, 2));
    private static final PersonId MARTE = new PersonId(new UUID(3, 1));
    private static final PersonId JON = new PersonId(new UUID(3, 2));

    private final Logbook logbook;

    JdbcLogbookTest(Vendor vendor) {
        logbook = new JdbcLogbook(TestDatabase.fresh(vendor).jdbc());
    }

    @Test
    void whatWasDoneIsFoundAgain() {
        var first = entry(1, PARCEL, Deed.AGAIN, MARTE, MONDAY);
        var second = entry(2, EVENT, Deed.DROP, null, MONDAY.plusSeconds(1));
        var third = entry(3, PARCEL, Deed.DROP, JON, MONDAY.plusSeconds(2));

        assertThat(logbook.last(PARCEL)).contains(third);
        assertThat(logbook.last(EVENT)).contains(second);
        assertThat(logbook.last(new Ref(Ref.Kind.EVENT, PARCEL.id()))).isEmpty();
        assertThat(logbook.since(MONDAY.plusSeconds(1))).containsExactly(third, second);
        assertThat(logbook.newest(2)).containsExactly(third, second);
        assertThat(logbook.newest(9)).contains(first);
    }

    @Test
    void whoHasTheMessageIsToldOfOnce() {
        logbook.told(JON, MONDAY);
        logbook.told(MARTE, MONDAY);
        logbook.told(MARTE, MONDAY.plusSeconds(1));

        assertThat(logbook.told()).containsExactly(new Told(MARTE, MONDAY.plusSeconds(1)), new Told(JON, MONDAY));
    }

    @Test
    void whoTurnsOutToBeAnotherIsThatOne() {
        entry(1, PARCEL, Deed.AGAIN, MARTE, MONDAY);
        logbook.told(MARTE, MONDAY);

        logbook.join(new PeopleJoined(MARTE, JON));

        assertThat(logbook.last(PARCEL)).get().extracting(Entry::by).isEqualTo(JON);
        assertThat(logbook.told()).isEmpty();
    }

    @Test
    void whatIsOldIsForgotten() {
        entry(1, PARCEL, Deed.AGAIN, MARTE, MONDAY);
        var later = entry(2, PARCEL, Deed.DROP, MARTE, MONDAY.plusSeconds(1));

        logbook.forget(MONDAY.plusSeconds(1));

        assertThat(logbook.newest(9)).containsExactly(later);
    }

    private Entry entry(long id, Ref about, Deed deed, @Nullable PersonId by, Instant at) {
        var entry = new Entry(new UUID(1, id), about, deed, by, "room/recognition/slack", at);
        logbook.write(entry);
        return entry;
    }
}
