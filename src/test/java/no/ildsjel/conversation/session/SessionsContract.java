package no.ildsjel.conversation.session;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.ildsjel.SomeTexts;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Masking.Kind;
import no.ildsjel.conversation.Masking.Trace;
import no.ildsjel.conversation.Subject;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.conversation.session.Sessions.Due;
import no.ildsjel.conversation.session.Sessions.Reminder;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of sessions promises. */
abstract class SessionsContract {
    private static final PersonId KARI = new PersonId(new UUID(0, 1));
    private static final PersonId OLA = new PersonId(new UUID(0, 2));
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123456Z");
    private static final List<Answer> ANSWERS = List.of(
            new Answer.Text("Æøå «sitat» \"quote\" <b> \\ 👩‍👩‍👧\n\u202eאבג"),
            new Answer.Choice("health"),
            new Answer.Choices(List.of("users", "staff")),
            new Answer.Day(LocalDate.of(2027, 3, 5)),
            new Answer.Files(List.of(
                    new Answer.File("https://files.example/a.png", "a.png", "image/png", "slack/D1/17.5"),
                    new Answer.File("https://files.example/b", "b", "", null))),
            new Answer.Skipped(),
            new Answer.NotKnown());
    private static final List<Mark> MARKS = List.of(
            new Mark.Answered("need", new Answer.Text("Words"), true, List.of(new Piece("slack/D1/17.5", "Words"))),
            new Mark.Said("kept"),
            new Mark.Confirmed(),
            new Mark.Done("weigh", "weighed"),
            new Mark.Wanted("title"),
            new Mark.Heard("More words"),
            new Mark.Misread("whom", Piece.of("the vans")),
            new Mark.LanguageOffered(),
            new Mark.Coached("whom"),
            new Mark.Former("whom", new Answer.Choices(List.of("users")), List.of()),
            new Mark.Begun("need", "A beginning"),
            new Mark.Narrowed("value", List.of("quality", "life"), List.of("time")),
            new Mark.Asked("3f2a", "whom"),
            new Mark.Changed(Piece.of("What has no place any more"), true),
            new Mark.StopAsked(),
            new Mark.Masked(
                    "need", Piece.of("About •••"), Set.of(new Trace(Kind.PHONE_NUMBER, 17)), Piece.of("and more")),
            new Mark.Sent(List.of("slack/D1/17.5")),
            new Mark.Unknown("{\"is\":\"Foreseen\",\"slot\":\"value\"}"),
            new Mark.Trusted(Set.of(new Trace(Kind.IDENTITY_NUMBER, 0), new Trace(Kind.EMAIL_ADDRESS, 250))));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Due DUE = new Due(
            List.of("tell"),
            List.of(MONDAY.minus(3, DAYS).plusMillis(1), MONDAY.minus(21, DAYS).plusMillis(1)),
            MONDAY.minus(30, DAYS),
            TODAY);

    private final AtomicLong count = new AtomicLong();

    abstract Sessions sessions();

    @Test
    void aSessionComesBackAsItWasSaved() {
        var session = session(KARI).about(new Subject("idea", "42")).askingNext(MONDAY);

        sessions().save(session);

        assertThat(sessions().find(session.id())).contains(session);
    }

    /** NUL and halves of characters are left out before anything is kept: see {@code Talk.storable}. */
    @Test
    void whateverIsWrittenComesBackByteForByte() {
        SomeTexts.hard().forEach((name, text) -> {
            var storable = text.replaceAll("[\\p{Cs}\\x00]", "");
            var session = session(KARI).with(new Mark.Heard(storable));

            sessions().save(session);

            assertThat(sessions().find(session.id())).as(name).contains(session);
        });
    }

    @Test
    void whatWasSentIsFoundByItsMessages() {
        var sent = session(KARI)
                .with(new Mark.Heard("Words"))
                .with(new Mark.Sent(List.of("slack/D1/17_5", "slack/D1/18")));
        sessions().save(sent.with(Attention.ENDED));
        sessions().save(session(KARI).with(new Mark.Sent(List.of("slack/D1/19"))));

        assertThat(sessions().sentWith(KARI, "slack/D1/17_5"))
                .hasValueSatisfying(found -> assertThat(found.marks())
                        .containsExactly(new Mark.Sent(List.of("slack/D1/17_5", "slack/D1/18"))));
        assertThat(sessions().sentWith(KARI, "slack/D1/1")).isEmpty();
        assertThat(sessions().sentWith(KARI, "slack/D1/17.5")).isEmpty();
        assertThat(sessions().sentWith(KARI, "slack/D1/19")).isEmpty();
        assertThat(sessions().sentWith(OLA, "slack/D1/18")).isEmpty();
    }

    @Test
    void everyKindOfMarkComesBack() {
        var session = session(KARI).withMarks(MARKS);

        sessions().save(session);

        assertThat(sessions().find(session.id())).contains(session);
        assertThat(MARKS.stream().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(kinds(Mark.class));
    }

    @Test
    void everyKindOfAnswerComesBack() {
        var marks = ANSWERS.stream()
                .<Mark>map(answer -> new Mark.Answered("slot-" + count.incrementAndGet(), answer, false))
                .toList();
        var session = session(KARI).withMarks(marks);

        sessions().save(session);

        assertThat(sessions().find(session.id())).contains(session);
        assertThat(ANSWERS.stream().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(kinds(Answer.class));
    }

    @Test
    void savingAgainReplaces() {
        var session = session(KARI);
        sessions().save(session);

        var later = session.with(new Mark.Said("kept")).askingNext(MONDAY.plusSeconds(1));
        sessions().save(later.with(Attention.INTERRUPTED));

        assertThat(sessions().openOf(KARI)).containsExactly(later.with(Attention.INTERRUPTED));
    }

    @Test
    void whoeverHadASessionIsKnownAlsoWhenItHasEnded() {
        sessions().save(session(KARI).with(Attention.ENDED));

        assertThat(sessions().isKnown(KARI)).isTrue();
        assertThat(sessions().isKnown(OLA)).isFalse();
    }

    /** What was said is kept where it had its effect, and nowhere else. */
    @Test
    void anEndedSessionKeepsNobodysWords() {
        var session = session(KARI).withMarks(MARKS);
        sessions().save(session);

        sessions().save(session.with(Attention.ENDED));

        assertThat(sessions().find(session.id()))
                .contains(session.withMarks(List.of(new Mark.Sent(List.of("slack/D1/17.5"))))
                        .with(Attention.ENDED));
    }

    @Test
    void openSessionsAreThePersonsOwnAndTheLatestComesFirst() {
        var earlier = session(KARI).askingNext(MONDAY);
        var later = session(KARI).askingNext(MONDAY.plusSeconds(5)).with(Attention.ASIDE);
        Stream.of(earlier, later, session(OLA), session(KARI).with(Attention.ENDED))
                .forEach(sessions()::save);

        assertThat(sessions().openOf(KARI)).containsExactly(later, earlier);
    }

    @Test
    void whatNobodyBeganIsNotFound() {
        assertThat(sessions().find(new UUID(9, 9))).isEmpty();
        assertThat(sessions().openOf(OLA)).isEmpty();
    }

    @Test
    void sessionsFollowAPersonWhoTurnsOutToBeAnother() {
        var session = session(KARI);
        sessions().save(session);

        sessions().handOver(KARI, OLA);

        assertThat(sessions().openOf(KARI)).isEmpty();
        assertThat(sessions().openOf(OLA))
                .singleElement()
                .satisfies(moved -> assertThat(moved.attention()).isEqualTo(Attention.FOCUSED));
    }

    @Test
    void onlyOneSessionHasTheFocusAfterwards() {
        var own = session(OLA);
        var brought = session(KARI);
        Stream.of(own, brought).forEach(sessions()::save);

        sessions().handOver(KARI, OLA);

        assertThat(sessions().openOf(OLA))
                .extracting(Session::id, Session::attention)
                .containsExactlyInAnyOrder(
                        tuple(own.id(), Attention.FOCUSED), tuple(brought.id(), Attention.INTERRUPTED));
    }

    @Test
    void whoeverLeftADraftIsFoundWhenItIsTimeToTellThem() {
        var left = left(KARI, "idea/1", MONDAY.minus(3, DAYS));
        left(OLA, "idea/2", MONDAY.minus(2, DAYS));

        assertThat(due()).containsExactly(KARI);
        sessions().remind(left.id(), new Reminder(1, null));
        assertThat(due()).isEmpty();
        assertThat(sessions().reminderOf(left.id())).isEqualTo(new Reminder(1, null));
    }

    @Test
    void whoeverWasToldOnceIsFoundForTheSecondTime() {
        var left = left(KARI, "idea/1", MONDAY.minus(21, DAYS));
        sessions().remind(left.id(), new Reminder(1, null));

        assertThat(due()).containsExactly(KARI);
        sessions().remind(left.id(), new Reminder(2, TODAY.plusDays(9)));
        assertThat(due()).isEmpty();
    }

    @Test
    void whatWasPromisedToBeKeptIsKeptUntilThatDay() {
        var left = left(KARI, "idea/1", MONDAY.minus(300, DAYS));
        sessions().remind(left.id(), new Reminder(2, TODAY.plusDays(1)));

        assertThat(due()).isEmpty();
        sessions().remind(left.id(), new Reminder(2, TODAY));
        assertThat(due()).containsExactly(KARI);
    }

    /** What is no draft is worth no message, and goes when its time is over. */
    @Test
    void whatIsNoDraftIsDueOnlyInTheEnd() {
        var greeted = left(KARI, null, MONDAY.minus(29, DAYS));
        left(OLA, null, MONDAY.minus(31, DAYS));

        assertThat(due()).containsExactly(OLA);
        sessions().save(greeted.with(Attention.ENDED));
        assertThat(due()).containsExactly(OLA);
    }

    @Test
    void nobodyIsToldWhereNobodyIsToBeTold() {
        left(KARI, "idea/1", MONDAY.minus(29, DAYS));

        var never = new Due(List.of("tell"), List.of(), MONDAY.minus(30, DAYS), TODAY);
        assertThat(sessions().peopleWith(never, null, 10)).isEmpty();
    }

    /** To lay something else on top of it is not to touch it. */
    @Test
    void aReminderIsForgottenWhenTheSessionIsTouchedAndNotBefore() {
        var left = left(KARI, "idea/1", MONDAY.minus(21, DAYS));
        var reminder = new Reminder(2, TODAY.plusDays(9));
        sessions().remind(left.id(), reminder);

        sessions().save(left.with(Attention.INTERRUPTED));
        assertThat(sessions().reminderOf(left.id())).isEqualTo(reminder);
        sessions().save(left.askingNext(MONDAY));
        assertThat(sessions().reminderOf(left.id())).isEqualTo(Reminder.NONE);
        assertThat(due()).isEmpty();
    }

    @Test
    void manyAreFoundAFewAtATime() {
        var people = LongStream.range(10, 15)
                .mapToObj(number -> new PersonId(new UUID(0, number)))
                .toList();
        people.forEach(person -> left(person, "idea/" + person, MONDAY.minus(3, DAYS)));
        left(people.get(0), "idea/6", MONDAY.minus(5, DAYS));

        assertThat(sessions().peopleWith(DUE, null, 2)).isEqualTo(people.subList(0, 2));
        assertThat(sessions().peopleWith(DUE, people.get(1), 2)).isEqualTo(people.subList(2, 4));
        assertThat(sessions().peopleWith(DUE, people.get(3), 2)).isEqualTo(people.subList(4, 5));
    }

    private List<PersonId> due() {
        return sessions().peopleWith(DUE, null, 10);
    }

    private Session left(PersonId person, @Nullable String subject, Instant at) {
        var session = session(person).askingNext(at);
        var left = subject == null ? session : session.about(Subject.of(subject).orElseThrow());
        sessions().save(left);
        return left;
    }

    private static List<? extends Class<?>> kinds(Class<?> sealed) {
        return Arrays.asList(sealed.getPermittedSubclasses());
    }

    private Session session(PersonId person) {
        return new Session(
                new UUID(1, count.incrementAndGet()),
                "tell",
                person,
                null,
                List.of(),
                Attention.FOCUSED,
                0,
                MONDAY.minusSeconds(60));
    }
}
