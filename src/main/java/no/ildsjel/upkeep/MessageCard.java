package no.ildsjel.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ildsjel.conversation.Deeds;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.delivery.Card.Heading;
import no.ildsjel.delivery.Card.Say;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** The daily message: what waits for an operator, the first few to be dealt with at once, and what has been done. */
record MessageCard(Organisation organisation, Wording wording) {
    static final String SCRIPT = "look-after";
    static final String CHOICE = "choice";

    private static final int SHOWN = 5;
    private static final int DONE_SHOWN = 10;

    static String name(PersonId operator) {
        return "upkeep/" + operator;
    }

    /** @param done since the message was sent, the latest first */
    Card of(List<Case> all, List<Logbook.Entry> done) {
        var waiting = all.stream().filter(Case::waits).toList();
        var parts = new ArrayList<Card.Part>();
        parts.add(new Heading(Wording.phrase("title")));
        parts.add(new Say(waiting.isEmpty() ? Wording.phrase("nothing-left") : summary(waiting)));
        for (int at = 0; at < Math.min(SHOWN, waiting.size()); at++) {
            int number = waiting.size() == 1 ? 0 : at + 1;
            parts.add(new Say(told(waiting.get(at), number)));
            parts.add(buttons(waiting.get(at), number));
        }
        if (waiting.size() > SHOWN) {
            parts.add(new Say(Wording.phrase("rest", Map.of("count", new Argument.Count(waiting.size() - SHOWN)))));
        }
        done.stream()
                .limit(DONE_SHOWN)
                .map(entry -> new Say(wording.done(entry)))
                .forEach(parts::add);
        return new Card(parts);
    }

    private static Argument summary(List<Case> waiting) {
        var counted = Stream.of("failed", "held", "unheard")
                .map(kind -> counted(
                        kind,
                        waiting.stream().filter(each -> kind(each).equals(kind)).count()))
                .flatMap(List::stream)
                .toList();
        return Wording.phrase("waiting", Map.of("what", new Argument.Several(counted)));
    }

    private static List<Argument> counted(String kind, long count) {
        return count == 0
                ? List.of()
                : List.of(Wording.phrase("counted." + kind, Map.of("count", new Argument.Count(count))));
    }

    private static String kind(Case each) {
        return switch (each.state()) {
            case FAILED, SPENT -> "failed";
            case HELD -> "held";
            case TRIED, GIVEN_UP, BLANK -> "unheard";
        };
    }

    private Argument told(Case each, int number) {
        return Wording.phrase(
                "item",
                Map.of(
                        "number", new Argument.Count(number),
                        "what", wording.what(each),
                        "why", wording.why(each),
                        "date", new Argument.Day(day(each.since())),
                        "count", new Argument.Count(each.attempts())));
    }

    private LocalDate day(Instant since) {
        return LocalDate.ofInstant(since, organisation.zone());
    }

    private static Buttons buttons(Case each, int number) {
        return new Buttons(each.state().deeds().stream()
                .map(deed -> button(each, deed, number))
                .toList());
    }

    /** Numbered where there are several, so that none is called the same as another. */
    private static Button button(Case each, Deed deed, int number) {
        var verb = deed == Deed.AGAIN && each.ref().kind() == Ref.Kind.EVENT ? "hear" : deed.code();
        var label = Wording.phrase("button." + verb, Map.of("number", new Argument.Count(number)));
        var asked = Deeds.begin(SCRIPT, each.ref().subject(), Map.of(CHOICE, deed.code()));
        return deed == Deed.AGAIN ? Button.main(label, asked) : Button.plain(label, asked);
    }
}
