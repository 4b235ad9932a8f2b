package no.ildsjel.recognition;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** Does as the person chose, and tells them what came of it. */
record RecordConsent(Asked asked, Recognising recognising, ConsentCards cards) implements Action {
    static final String SCRIPT = "give-consent";
    static final String CHOICE = "choice";
    private static final String CHOICE_IN_SMALL_UNIT = "choice-in-small-unit";

    @Override
    public String name() {
        return "record-consent";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of(
                "shared-named", Set.of("room"),
                "shared-unnamed", Set.of("room"),
                "waiting", Set.of("room", "date"),
                "not-this-time", Set.of(),
                "named-in-words", Set.of(),
                "not-shared", Set.of(),
                "removed", Set.of(),
                "withdrawn", Set.of());
    }

    @Override
    public Set<String> needs() {
        return Set.of(CHOICE);
    }

    @Override
    public Outcome perform(Situation situation) {
        var person = situation.person().id();
        var held = asked.hold(situation.subjectId(), person)
                .orElseThrow(() -> new IllegalStateException("Nobody checked whose recognition this is"));
        if (held.fate() == Fate.WITHDRAWN) {
            return Outcome.of("withdrawn");
        }
        var wish = wish(situation.answers());
        var after = recognising.answer(held, person, wish);
        return wish == Wish.DONT_SHARE
                ? Outcome.of(held.isPosted() ? "removed" : "not-shared")
                : whatBecameOf(after, person, wish);
    }

    private Outcome whatBecameOf(Recognition after, PersonId person, Wish wish) {
        return switch (after.fate()) {
            case POSTED -> Outcome.of("shared-" + wish.option(), Map.of("room", cards.room()));
            case ASKING ->
                Outcome.of("waiting", Map.of("room", cards.room(), "date", new Argument.Day(after.answerBy())));
            case WITHDRAWN -> Outcome.of("withdrawn");
            case NAMED_IN_WORDS -> Outcome.of(cards.isNamedInWords(after, person) ? "named-in-words" : "not-this-time");
            default -> Outcome.of("not-this-time");
        };
    }

    private static Wish wish(Answers answers) {
        return answers.choice(CHOICE)
                .or(() -> answers.choice(CHOICE_IN_SMALL_UNIT))
                .map(Wish::of)
                .orElseThrow(() -> new IllegalStateException("Consent was recorded before it was given"));
    }
}
