package no.ildsjel.teams;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.teams.TeamsApi.Member;
import no.ildsjel.teams.TeamsApi.Page;
import no.ildsjel.teams.TeamsTrouble.Kind;

/** Asks Teams who is where, no more often than it allows all nodes together, and not while it wants to be left alone. */
final class TeamsAsking {
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private final TeamsApi api;
    private final TeamsLanes lanes;
    private final Inquiries inquiries;

    TeamsAsking(TeamsApi api, TeamsLanes lanes, Inquiries inquiries) {
        this.api = api;
        this.lanes = lanes;
        this.inquiries = inquiries;
    }

    Member member(String serviceUrl, String conversation, String user) throws TeamsTrouble {
        return asked(conversation, () -> api.member(serviceUrl, conversation, user));
    }

    /** @param continuation of the page before; empty for the first */
    Page members(String serviceUrl, String conversation, String continuation) throws TeamsTrouble {
        return asked(conversation, () -> api.members(serviceUrl, conversation, continuation));
    }

    private <T> T asked(String conversation, Question<T> question) throws TeamsTrouble {
        var wait = place(conversation);
        if (wait.isPresent()) {
            throw TeamsTrouble.passing("no_room", wait.get());
        }
        try {
            return question.ask();
        } catch (TeamsTrouble trouble) {
            learn(conversation, trouble);
            throw trouble;
        }
    }

    /** The next one is a moment away, and whoever comes again for it would first take one more for their message. */
    private Optional<Duration> place(String conversation) {
        var wait = inquiries.take(lanes.reading(conversation));
        for (int more = 0; more < 3 && wait.filter(TeamsAsking::isAMoment).isPresent(); more++) {
            LockSupport.parkNanos(wait.get().toNanos());
            wait = inquiries.take(lanes.reading(conversation));
        }
        return wait;
    }

    private static boolean isAMoment(Duration wait) {
        return wait.compareTo(A_MOMENT) <= 0;
    }

    /** Teams does not say whose limit it was; where it may be the tenant's, everything waits. */
    private void learn(String conversation, TeamsTrouble trouble) {
        var after = trouble.after();
        if (after != null && trouble.kind() == Kind.CLOSED) {
            inquiries.shut(lanes.tenant(), after, trouble.code());
        } else if (after != null && trouble.kind() == Kind.CROWDED) {
            inquiries.shut(lanes.reads(conversation), after, trouble.code());
        }
    }

    private interface Question<T> {
        T ask() throws TeamsTrouble;
    }
}
