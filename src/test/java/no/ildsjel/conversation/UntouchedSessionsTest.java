package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.people.Person;
import org.junit.jupiter.api.Test;

class UntouchedSessionsTest {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 23);
    private static final String NEED = "The keys hang in another house";

    private final Parlour parlour = new Parlour();
    private final UntouchedSessions untouched = new UntouchedSessions(parlour.room, new SessionDrafts(parlour.room));

    @Test
    void aDraftIsCalledByItsWordsAndTellsHowManyQuestionsAreLeft() {
        parlour.says("kari", NEED);
        assertThat(draft().open().name()).isEqualTo(NEED);
        int left = draft().open().left();

        parlour.says("kari", "1");

        assertThat(draft().open().left()).isEqualTo(left - 1);
    }

    @Test
    void whatThePersonWasToldIsKnownUntilTheyTouchTheDraft() {
        parlour.says("kari", NEED);
        untouched.told(draft(), 2, LATER);
        assertThat(draft())
                .extracting(Untouched.Draft::nudges, Untouched.Draft::keptUntil)
                .containsExactly(2, LATER);

        parlour.says("kari", "1");

        assertThat(draft().nudges()).isZero();
        assertThat(draft().keptUntil()).isNull();
    }

    @Test
    void whoeverLeftADraftIsFound() {
        parlour.says("kari", NEED);
        parlour.says("ola", "hello");
        var now = parlour.clock.instant();

        var due = new Untouched.Due(List.of(now.plusSeconds(1)), now.minusSeconds(60), LATER);
        assertThat(untouched.people(due, null, 10)).containsExactly(kari().id());
        assertThat(untouched.people(due, kari().id(), 10)).isEmpty();
    }

    @Test
    void aDraftThatIsDroppedIsGoneWithItsNumberAndItsButtons() {
        parlour.says("kari", NEED);
        var draft = draft();
        int before = parlour.sent.size();

        untouched.drop(kari(), draft);

        assertThat(parlour.sessions.openOf(kari().id())).isEmpty();
        assertThat(parlour.dropped).containsExactly(draft.open().subject());
        assertThat(parlour.sent.subList(before, parlour.sent.size()))
                .extracting(Parcel::deed)
                .containsExactly(Parcel.Deed.SETTLE);
    }

    @Test
    void aDraftThatIsGoneAlreadyStaysGone() {
        parlour.says("kari", NEED);
        var draft = draft();
        untouched.drop(kari(), draft);

        untouched.drop(kari(), draft);

        assertThat(parlour.dropped).hasSize(1);
    }

    @Test
    void theButtonsOfAReminderAreUnderstood() {
        parlour.says("kari", NEED);
        parlour.says("kari", "save");
        var draft = draft();

        parlour.pressesDeed("kari", draft.stop());
        assertThat(parlour.sees("kari")).containsExactly("common.nav.cancel-ask");
        parlour.pressesDeed("kari", draft.open().resume());
        assertThat(parlour.session("kari", Attention.FOCUSED).subject())
                .isEqualTo(draft.open().subject());
    }

    @Test
    void whatIsNoDraftIsEndedWithoutAWord() {
        parlour.says("kari", "hello");
        parlour.says("ola", NEED);
        parlour.clock.tick(Duration.ofDays(31));
        int before = parlour.sent.size();

        for (var person : List.of(kari(), parlour.people.called("ola"))) {
            untouched.clear(person, parlour.clock.instant().minus(Duration.ofDays(30)));
        }

        assertThat(parlour.sessions.openOf(kari().id())).isEmpty();
        assertThat(parlour.session("ola", Attention.FOCUSED))
                .extracting(Session::isOpen)
                .isEqualTo(true);
        assertThat(parlour.sent.subList(before, parlour.sent.size()))
                .extracting(Parcel::deed)
                .containsOnly(Parcel.Deed.SETTLE);
    }

    @Test
    void whatWasTouchedSinceStays() {
        parlour.says("kari", "hello");

        untouched.clear(kari(), parlour.clock.instant());

        assertThat(parlour.sessions.openOf(kari().id())).hasSize(1);
    }

    private Untouched.Draft draft() {
        var drafts = untouched.drafts(kari());
        assertThat(drafts).hasSize(1);
        return drafts.get(0);
    }

    private Person kari() {
        return parlour.people.called("kari");
    }
}
