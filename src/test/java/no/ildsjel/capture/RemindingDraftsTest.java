package no.ildsjel.capture;

import static no.ildsjel.capture.Conversation.KARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import no.ildsjel.FixedClock;
import no.ildsjel.conversation.OpenDrafts.OpenDraft;
import no.ildsjel.conversation.Subject;
import no.ildsjel.conversation.Untouched;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Timers;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Promises;
import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import no.ildsjel.phrasebook.FewPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindingDraftsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Organisation GRAN = SampleOrganisations.granLike();

    private final FixedClock clock = new FixedClock(MONDAY);
    private final Map<Long, Untouched.Draft> drafts = new HashMap<>();
    private final List<Instant> cleared = new ArrayList<>();
    private final List<Parcel> sent = new ArrayList<>();
    private final Map<String, Instant> timers = new HashMap<>();
    private final List<PersonId> people = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T08:00:00Z,",
        "2026-11-26T08:00:00Z, capture.draft.nudge",
        "2026-12-13T11:00:00Z,",
        "2026-12-14T08:00:00Z, capture.draft.last"
    })
    void whoeverLeftADraftIsToldAfterThreeDaysAndAfterThreeWeeks(Instant now, @Nullable String sentence) {
        left(1, MONDAY);
        clock.set(now);

        rings();

        assertThat(sentences()).isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    void nobodyIsToldTheSameTwice() {
        left(1, MONDAY);
        clock.set(Instant.parse("2026-11-26T08:00:00Z"));

        rings();
        rings();
        clock.tick(Duration.ofDays(4));
        rings();

        assertThat(sentences()).containsExactly("capture.draft.nudge");
    }

    /** Who was down for a month says what matters, and not first what would have been said before. */
    @Test
    void whatIsLateIsSaidOnce() {
        left(1, MONDAY);
        clock.set(Instant.parse("2026-12-28T08:00:00Z"));

        rings();

        assertThat(sentences()).containsExactly("capture.draft.last");
        assertThat(Objects.requireNonNull(drafts.get(1L)).keptUntil()).isEqualTo(LocalDate.of(2027, 1, 6));
    }

    /** The last word names a working day, a week ahead at least, and that is the day. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-12-14, 2026-12-23",
        "2026-11-26, 2026-12-17, 2026-12-28",
        "2026-12-02, 2026-12-23, 2027-01-05",
        "2026-12-03, 2026-12-28, 2027-01-06",
        "2027-02-24, 2027-03-17, 2027-03-30",
        "2027-03-02, 2027-03-30, 2027-04-06"
    })
    void aDraftGoesOnTheDayThatWasNamed(LocalDate touched, LocalDate told, LocalDate goes) {
        left(1, morning(touched));
        drafts.computeIfPresent(1L, (id, draft) -> with(draft, 1, null));
        clock.set(morning(told).minus(Duration.ofDays(1)));
        rings();
        assertThat(sent).isEmpty();

        clock.set(morning(told));
        rings();
        assertThat(said(0)).contains("sletter jeg det " + goes.getDayOfMonth() + ". ");
        clock.set(morning(goes).minus(Duration.ofDays(1)));
        rings();
        assertThat(drafts).hasSize(1);
        clock.set(morning(goes));
        rings();

        assertThat(drafts).isEmpty();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1).deed()).isEqualTo(Parcel.Deed.SETTLE);
        assertThat(sent.get(1).name()).isEqualTo(sent.get(0).name());
    }

    /** A shorter time in the file breaks no promise that was given. */
    @Test
    void whatWasPromisedOutlivesTheFile() {
        left(1, MONDAY);
        drafts.computeIfPresent(1L, (id, draft) -> with(draft, 2, LocalDate.of(2026, 12, 23)));
        clock.set(Instant.parse("2026-12-22T08:00:00Z"));

        reminding(new Promises(5, 5, 5, Duration.ofDays(7), List.of(2)))
                .ring(KARI.id().toString(), clock.instant());

        assertThat(drafts).hasSize(1);
        assertThat(sent).isEmpty();
    }

    @Test
    void whereNobodyIsToBeRemindedTheWordBeforeTheEndIsSaidAllTheSame() {
        left(1, MONDAY);
        var silent = reminding(new Promises(5, 5, 5, Duration.ofDays(30), List.of()));
        clock.set(Instant.parse("2026-12-22T08:00:00Z"));
        silent.ring(KARI.id().toString(), clock.instant());
        assertThat(sent).isEmpty();

        clock.set(Instant.parse("2026-12-23T08:00:00Z"));
        silent.ring(KARI.id().toString(), clock.instant());

        assertThat(sentences()).containsExactly("capture.draft.last");
        assertThat(said(0)).contains("sletter jeg det 5. januar 2027.");
    }

    /** Whoever is woken late tells late, but who reads it at night, or on a Saturday? */
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T07:59:59Z, 0",
        "2026-11-26T08:00:00Z, 1",
        "2026-11-26T14:59:59Z, 1",
        "2026-11-26T15:00:00Z, 0",
        "2026-11-28T09:00:00Z, 0",
        "2026-12-25T09:00:00Z, 0",
        "2027-03-26T09:00:00Z, 0"
    })
    void peopleAreToldInWorkingHours(Instant now, int messages) {
        left(1, MONDAY);
        people.add(KARI.id());
        clock.set(now);

        rings();
        round().ring("daily", now);

        assertThat(sent).hasSize(messages);
        assertThat(timers.containsKey("drafts/" + KARI.id())).isEqualTo(messages == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:00:00Z, 2026-11-23T08:00:00Z",
        "2026-11-23T08:00:00Z, 2026-11-24T08:00:00Z",
        "2026-11-27T12:00:00Z, 2026-11-30T08:00:00Z",
        "2026-12-23T12:00:00Z, 2026-12-28T08:00:00Z",
        "2027-03-24T12:00:00Z, 2027-03-30T07:00:00Z"
    })
    void theRoundComesAgainTheNextWorkingMorning(Instant now, Instant next) {
        clock.set(now);

        round().ring("daily", now);

        assertThat(timers).containsExactlyEntriesOf(Map.of("drafts-round/daily", next));
    }

    /** A restart, and a second node, find it set. */
    @Test
    void aNodeThatStartsLeavesWhatIsSetAlready() {
        round().begin();
        clock.tick(Duration.ofDays(3));

        round().begin();

        assertThat(timers).containsValue(Instant.parse("2026-11-24T08:00:00Z"));
    }

    @Test
    void manyPeopleAreLookedThroughAPageAtATime() {
        LongStream.range(0, 450).forEach(number -> people.add(new PersonId(new UUID(1, number))));

        round().ring("daily", MONDAY);
        assertThat(timers).hasSize(1 + 200 + 1);
        round().ring(people.get(199).toString(), MONDAY);
        round().ring(people.get(399).toString(), MONDAY);

        assertThat(timers.keySet())
                .containsAll(people.stream().map(person -> "drafts/" + person).toList());
    }

    @Test
    void whoeverLeftManyHearsOfAFewAtATime() {
        for (int number = 1; number <= 5; number++) {
            left(number, MONDAY.minus(Duration.ofHours(number)));
        }
        clock.set(Instant.parse("2026-11-26T08:00:00Z"));

        rings();
        assertThat(sent)
                .extracting(Parcel::name)
                .extracting(name -> name.split("/", 3)[1])
                .containsExactly("5", "4", "3");
        clock.tick(Duration.ofDays(1));
        rings();

        assertThat(sent).hasSize(5);
    }

    @Test
    void whatIsNoDraftGoesWithoutAWord() {
        rings();

        assertThat(cleared).containsExactly(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(sent).isEmpty();
    }

    @Test
    void aReminderTakesTheDraftUpOrAsksWhetherToDeleteIt() {
        left(1, MONDAY);
        clock.set(Instant.parse("2026-11-26T08:00:00Z"));

        rings();

        var buttons = (Card.Buttons)
                Objects.requireNonNull(sent.get(0).card()).parts().get(1);
        assertThat(buttons.buttons()).extracting(Card.Button::deed).containsExactly("resume 1", "cancel 1");
        assertThat(said(0)).contains("«Utkast 1»", "Bare du ser det.", "Det er 2 korte spørsmål igjen.");
    }

    private void rings() {
        reminding(GRAN.promises()).ring(KARI.id().toString(), clock.instant());
    }

    private RemindingDrafts reminding(Promises promises) {
        return new RemindingDrafts(new Left(), days(promises), new FewPeople(List.of(KARI)), sent::add, clock);
    }

    private DraftsRound round() {
        return new DraftsRound(new Left(), days(GRAN.promises()), new Clocks(), clock);
    }

    private DraftDays days(Promises promises) {
        return new DraftDays(
                promises, GRAN.calendar(), GRAN.zone(), () -> LocalDate.ofInstant(clock.instant(), GRAN.zone()));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(GRAN.zone()).toInstant();
    }

    private void left(long number, Instant touched) {
        var open = new OpenDraft(new Subject("idea", "" + number), "Utkast " + number, 2, "resume " + number);
        drafts.put(number, new Untouched.Draft(open, "cancel " + number, touched, 0, null));
    }

    private static Untouched.Draft with(Untouched.Draft draft, int nudges, @Nullable LocalDate keptUntil) {
        return new Untouched.Draft(draft.open(), draft.stop(), draft.touchedAt(), nudges, keptUntil);
    }

    private List<String> sentences() {
        return sent.stream()
                .map(RemindingDraftsTest::sentence)
                .map(Argument.Phrase::key)
                .toList();
    }

    private String said(int parcel) {
        return DeliveredPhrasebook.read().say(sentence(sent.get(parcel)), Language.NB);
    }

    private static Argument.Phrase sentence(Parcel parcel) {
        var say = (Card.Say) Objects.requireNonNull(parcel.card()).parts().get(0);
        return (Argument.Phrase) say.what();
    }

    /** What was left, in the hands of the test. */
    private final class Left implements Untouched {
        @Override
        public List<PersonId> people(Due due, @Nullable PersonId after, int most) {
            return people.stream()
                    .skip(after == null ? 0 : people.indexOf(after) + 1)
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Draft> drafts(Person person) {
            return drafts.values().stream()
                    .sorted(Comparator.comparing(Draft::touchedAt))
                    .toList();
        }

        @Override
        public void told(Draft draft, int nudges, @Nullable LocalDate keptUntil) {
            drafts.put(number(draft), with(draft, nudges, keptUntil));
        }

        @Override
        public void drop(Person person, Draft draft) {
            assertThat(Optional.ofNullable(drafts.remove(number(draft)))).contains(draft);
        }

        @Override
        public void clear(Person person, Instant before) {
            cleared.add(before);
        }

        private static long number(Draft draft) {
            return Long.parseLong(draft.open().subject().id());
        }
    }

    private final class Clocks implements Timers {
        @Override
        public void at(String name, String subject, Instant due) {
            timers.put(name + "/" + subject, due);
        }

        @Override
        public void unlessSet(String name, String subject, Instant due) {
            timers.putIfAbsent(name + "/" + subject, due);
        }

        @Override
        public void cancel(String name, String subject) {
            timers.remove(name + "/" + subject);
        }
    }
}
