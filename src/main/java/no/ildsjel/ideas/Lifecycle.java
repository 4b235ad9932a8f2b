package no.ildsjel.ideas;

import static no.ildsjel.ideas.Role.LINE_OWNER;
import static no.ildsjel.ideas.Role.REVIEWER;
import static no.ildsjel.ideas.Role.SUBMITTER;
import static no.ildsjel.ideas.Role.TIMER;
import static no.ildsjel.ideas.Rule.Trait.CRITERIA;
import static no.ildsjel.ideas.Rule.Trait.LOOP;
import static no.ildsjel.ideas.Rule.Trait.REASON;
import static no.ildsjel.ideas.Rule.Trait.SHOWS_USE;
import static no.ildsjel.ideas.Rule.Trait.SILENT;
import static no.ildsjel.ideas.Rule.leaving;
import static no.ildsjel.ideas.State.DECLINED;
import static no.ildsjel.ideas.State.DRAFT;
import static no.ildsjel.ideas.State.EXPLORING;
import static no.ildsjel.ideas.State.IMPLEMENTING;
import static no.ildsjel.ideas.State.IN_REVIEW;
import static no.ildsjel.ideas.State.IN_USE;
import static no.ildsjel.ideas.State.LEARNED;
import static no.ildsjel.ideas.State.NEEDS_INFO;
import static no.ildsjel.ideas.State.PARKED;
import static no.ildsjel.ideas.State.SUBMITTED;
import static no.ildsjel.ideas.State.TESTING;
import static no.ildsjel.ideas.State.WITHDRAWN;

import java.util.Optional;

/** The ways an idea can go: the only place where they stand. */
final class Lifecycle {
    private Lifecycle() {}

    static Rule rule(Command command) {
        return switch (command) {
            case SUBMIT -> leaving(DRAFT).to(SUBMITTED).by(SUBMITTER);
            case OPEN -> leaving(SUBMITTED).to(IN_REVIEW).by(REVIEWER).with(SILENT);
            case ASK_MORE -> leaving(IN_REVIEW).to(NEEDS_INFO).by(REVIEWER).with(REASON);
            case ANSWER -> leaving(NEEDS_INFO).to(IN_REVIEW).by(SUBMITTER).with(REASON, SILENT);
            case LET_REST -> leaving(NEEDS_INFO).to(PARKED).by(TIMER);
            case APPROVE -> leaving(IN_REVIEW).to(EXPLORING).by(REVIEWER).with(REASON, CRITERIA);
            case PARK -> leaving(IN_REVIEW).to(PARKED).by(REVIEWER).with(REASON, CRITERIA);
            case DECLINE -> leaving(IN_REVIEW).to(DECLINED).by(REVIEWER).with(REASON, CRITERIA);
            case RETURN -> leaving(PARKED).to(IN_REVIEW).by(TIMER, REVIEWER);
            case START_TEST -> leaving(EXPLORING).to(TESTING).by(SUBMITTER);
            case WORKED -> leaving(TESTING).to(IMPLEMENTING).by(SUBMITTER).with(SHOWS_USE);
            case REFINE -> leaving(TESTING).to(EXPLORING).by(SUBMITTER).with(LOOP);
            case GO_BACK -> leaving(IMPLEMENTING).to(TESTING).by(SUBMITTER).with(LOOP);
            case PUT_TO_USE -> leaving(IMPLEMENTING).to(IN_USE).by(LINE_OWNER);
            case CLOSE_WITH_LESSON ->
                leaving(EXPLORING, TESTING, IMPLEMENTING)
                        .to(LEARNED)
                        .by(SUBMITTER)
                        .with(REASON);
            case WITHDRAW ->
                leaving(SUBMITTED, IN_REVIEW, NEEDS_INFO, PARKED, EXPLORING, TESTING, IMPLEMENTING)
                        .to(WITHDRAWN)
                        .by(SUBMITTER);
        };
    }

    /** Who comes before where: one who may not know hears nothing of the state. */
    static Optional<Refusal> refusal(Idea idea, Move move) {
        var rule = rule(move.command());
        return whoMayNot(idea, rule, move.by()).or(() -> whatIsMissing(idea, rule, move));
    }

    static Optional<Refusal> whoMayNot(Idea idea, Rule rule, By by) {
        if (!rule.by().contains(by.role())) {
            return Optional.of(Refusal.WRONG_ROLE);
        }
        boolean own = idea.submitter().equals(by.person());
        if (by.role() == SUBMITTER && !own) {
            return Optional.of(Refusal.NOT_THE_SUBMITTER);
        }
        return by.role().isForOthers() && own ? Optional.of(Refusal.OWN_IDEA) : Optional.empty();
    }

    private static Optional<Refusal> whatIsMissing(Idea idea, Rule rule, Move move) {
        if (!rule.from().contains(idea.state())) {
            return Optional.of(Refusal.WRONG_STATE);
        }
        if (idea.content() == null) {
            return Optional.of(Refusal.CONTENT_MISSING);
        }
        if (rule.needsCriteria() && (move.criteria() == null || !move.criteria().isComplete())) {
            return Optional.of(Refusal.CRITERIA_MISSING);
        }
        return rule.needsReason() && !move.givesReason() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty();
    }
}
