package no.ildsjel.conversation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Masking.Kind;
import no.ildsjel.conversation.Subject;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.people.PersonId;
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
            new Answer.Skipped(),
            new Answer.NotKnown());
    private static final List<Mark> MARKS = List.of(
            new Mark.Answered("need", new Answer.Text("Words"), true),
            new Mark.Said("kept"),
            new Mark.Confirmed(),
            new Mark.Done("weigh", "weighed"),
            new Mark.Wanted("title"),
            new Mark.Heard("More words"),
            new Mark.Begun("need", "A beginning"),
            new Mark.Narrowed("value", List.of("quality", "life"), List.of("time")),
            new Mark.StopAsked(),
            new Mark.Masked("need", "About •••", Set.of(Kind.PHONE_NUMBER), "and more"),
            new Mark.Trusted(Set.of(Kind.IDENTITY_NUMBER, Kind.EMAIL_ADDRESS)));

    private final AtomicLong count = new AtomicLong();

    abstract Sessions sessions();

    @Test
    void aSessionComesBackAsItWasSaved() {
        var session = session(KARI).about(new Subject("idea", "42")).askingNext(MONDAY);

        sessions().save(session);

        assertThat(sessions().find(session.id())).contains(session);
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
                .contains(session.withMarks(List.of()).with(Attention.ENDED));
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
