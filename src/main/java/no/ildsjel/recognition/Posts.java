package no.ildsjel.recognition;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.delivery.Card;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** How a milestone reads in the room: every kind has the same layout, a lesson too. */
record Posts(Ideas ideas, Mentions mentions) {
    Card card(Recognition recognition, Argument who) {
        var told = told(recognition);
        var detail = detail(recognition.milestone(), told)
                .filter(given -> named(recognition, given).isEmpty());
        var words = new HashMap<String, Argument>();
        words.put("title", told.title());
        words.put("need", told.need());
        words.put("who", who);
        words.put("weeks", new Argument.Count(weeks(told.idea(), recognition)));
        told.lesson().ifPresent(lesson -> words.put("lesson", lesson));
        detail.ifPresent(given -> words.put("detail", given));
        var key = "recognition.post." + recognition.milestone().key() + ".";
        return Card.of(
                new Card.Heading(Argument.phrase(key + "heading", words)),
                say(key + (detail.isPresent() ? "what" : "what-bare"), words),
                say(key + "who", words),
                say(key + "next", words));
    }

    /** Who is not to be named, but is by the words that the post has even when it leaves out what it can. */
    List<PersonId> named(Recognition recognition) {
        return always(recognition.milestone(), told(recognition))
                .flatMap(words -> named(recognition, words).stream())
                .distinct()
                .toList();
    }

    private List<PersonId> named(Recognition recognition, Argument.Text words) {
        return mentions.in(words.text(), recognition.consents().unnamed());
    }

    private static Stream<Argument.Text> always(Milestone milestone, Told told) {
        var more = switch (milestone) {
            case APPROVED, IN_USE -> Optional.of(told.need());
            case USEFUL -> Optional.<Argument.Text>empty();
            case LEARNED -> told.lesson();
        };
        return Stream.concat(Stream.of(told.title()), more.stream());
    }

    Argument title(Recognition recognition) {
        return told(recognition).title();
    }

    /** What makes the post more telling, and may be missing. */
    private static Optional<Argument.Text> detail(Milestone milestone, Told told) {
        return switch (milestone) {
            case APPROVED -> Optional.of(told.need());
            case USEFUL -> told.result();
            case IN_USE -> told.place();
            case LEARNED -> told.assumption();
        };
    }

    private Told told(Recognition recognition) {
        var idea = ideas.find(recognition.idea())
                .orElseThrow(() -> new IllegalStateException("There is no idea " + recognition.idea()));
        return new Told(idea, ideas.history(idea.id()));
    }

    private static long weeks(Idea idea, Recognition recognition) {
        long days = Duration.between(idea.createdAt(), recognition.reachedAt()).toDays();
        return Math.max(1, Math.round(days / 7.0));
    }

    private static Card.Say say(String key, Map<String, Argument> words) {
        return new Card.Say(Argument.phrase(key, words));
    }
}
