package no.ildsjel.review;

import java.time.LocalDate;
import no.ildsjel.delivery.Timers;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaMoved;

/** Sees to it that no idea waits for ever: neither on hold nor for an answer. */
record KeepingTime(Timers timers, WorkingDays days) {
    private static final int DAYS_FOR_AN_ANSWER = 15;

    void of(IdeaMoved moved) {
        var idea = moved.idea();
        switch (moved.transition().move().command()) {
            case ASK_MORE -> at(LetRest.NAME, idea, days.fromToday(DAYS_FOR_AN_ANSWER));
            case ANSWER -> timers.cancel(LetRest.NAME, subject(idea));
            case PARK, LET_REST ->
                Standings.returnDay(moved.transition()).ifPresent(day -> at(ReturnParked.NAME, idea, day));
            case RETURN -> timers.cancel(ReturnParked.NAME, subject(idea));
            case WITHDRAW -> {
                timers.cancel(LetRest.NAME, subject(idea));
                timers.cancel(ReturnParked.NAME, subject(idea));
            }
            default -> {
                // Nothing is waited for.
            }
        }
    }

    private void at(String name, Idea idea, LocalDate day) {
        timers.at(name, subject(idea), days.morningOf(day));
    }

    private static String subject(Idea idea) {
        return String.valueOf(idea.id().value());
    }
}
