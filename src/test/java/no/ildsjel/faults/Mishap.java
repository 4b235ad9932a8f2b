package no.ildsjel.faults;

import static no.ildsjel.fakes.Faults.answeringAfter;
import static no.ildsjel.fakes.Faults.brokenJson;
import static no.ildsjel.fakes.Faults.cutInMidBody;
import static no.ildsjel.fakes.Faults.cutting;
import static no.ildsjel.fakes.Faults.doingItAfter;
import static no.ildsjel.fakes.Faults.doingItAndLosingTheAnswer;
import static no.ildsjel.fakes.Faults.hanging;
import static no.ildsjel.fakes.Faults.saying;
import static no.ildsjel.fakes.Faults.with429;
import static no.ildsjel.fakes.Faults.withStatus;
import static no.ildsjel.fakes.Faults.withStatuses;

import no.ildsjel.fakes.Fault;

/** What befalls our calls to a platform. */
enum Mishap {
    TOO_MUCH_FOR_NOW,
    TOO_MUCH,
    FAILED,
    UNAVAILABLE,
    PRECONDITION_FAILED,
    NOBODY_THERE,
    HANGS,
    CUT_IN_MID_BODY,
    BROKEN_JSON,
    SAYS_NO,
    REFUSES,
    ANSWER_LOST,
    ANSWER_LATE,
    /** After we have hung up, and after we have looked for it in vain. */
    DONE_LATE;

    /** Until the platform is as usual. */
    void befalls(Stage stage, Round round) {
        if (this == NOBODY_THERE) {
            stage.refusesConnections();
        } else {
            var fault = fault();
            round.kinds().forEach(kind -> stage.answers(kind, fault));
        }
    }

    private Fault fault() {
        return switch (this) {
            case TOO_MUCH_FOR_NOW -> with429(Round.RETRY_AFTER);
            case TOO_MUCH -> with429();
            case FAILED -> withStatus(500);
            case UNAVAILABLE -> withStatuses(502, 503, 504);
            case PRECONDITION_FAILED -> withStatus(412);
            case NOBODY_THERE -> cutting();
            case HANGS -> hanging(Round.LONGER_THAN_WE_WAIT);
            case CUT_IN_MID_BODY -> cutInMidBody();
            case BROKEN_JSON -> brokenJson();
            case SAYS_NO -> saying("restricted_action");
            case REFUSES -> saying(400, "BadArgument");
            case ANSWER_LOST -> doingItAndLosingTheAnswer();
            case ANSWER_LATE -> answeringAfter(Round.LONGER_THAN_WE_WAIT);
            case DONE_LATE -> doingItAfter(Round.LONGER_THAN_WE_WAIT);
        };
    }

    /** The platform would say the same each time. */
    boolean isFinal() {
        return this == SAYS_NO || this == REFUSES;
    }
}
