package no.ildsjel.recognition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.State;
import no.ildsjel.people.PeopleJoined;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** Puts a communicator's story into a room, and takes it back when somebody behind it wants that. */
class Storytelling {
    private static final int MOST_OFFERED = 20;

    private final Stories stories;
    private final Ideas ideas;
    private final Credits credits;
    private final Outbox outbox;
    private final Clock clock;
    private final Supplier<UUID> ids;

    Storytelling(Stories stories, Ideas ideas, Credits credits, Outbox outbox, Clock clock, Supplier<UUID> ids) {
        this.stories = stories;
        this.ideas = ideas;
        this.credits = credits;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** What there is a story in: initiatives in use and lessons, the newest first. */
    List<Idea> tellable() {
        return ideas.inState(State.IN_USE, State.LEARNED).stream()
                .sorted(Comparator.comparingLong((Idea idea) -> idea.id().value())
                        .reversed())
                .filter(credits::allowTelling)
                .limit(MOST_OFFERED)
                .toList();
    }

    Optional<Idea> find(IdeaId id) {
        return ideas.find(id);
    }

    /** As {@link #find}; and nobody behind the idea changes their mind until this transaction ends. */
    Optional<Idea> hold(IdeaId id) {
        return ideas.hold(id);
    }

    boolean isTellable(Idea idea) {
        return (idea.state() == State.IN_USE || idea.state() == State.LEARNED) && credits.allowTelling(idea);
    }

    /** Those whom the words name although they did not say yes to that, or no longer do. */
    List<PersonId> wronglyNamed(Idea idea, String words) {
        return credits.namedIn(words, credits.of(idea).unnamed());
    }

    void tell(Idea idea, String written, String room, PersonId communicator) {
        var words = Unfiled.words(idea, written);
        var named = credits.namedIn(read(idea, words), credits.of(idea).named());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var story = new Story(ids.get(), idea.id(), room, communicator, words, named, at);
        stories.add(story);
        var card = Card.of(
                new Card.Heading(Argument.phrase("recognition.story.heading", Map.of("title", title(idea)))),
                new Card.Say(Argument.text(words)));
        outbox.accept(Parcel.post(new Recipient.ToRoom(room), story.card(), card));
    }

    /** Whoever wants nothing shared takes back every story of the idea, others those that name them. */
    void takeBack(IdeaId id, PersonId person, Wish wish) {
        var idea = find(id).orElseThrow();
        stories.standing(id).stream()
                .filter(story -> wish == Wish.DONT_SHARE || names(person, story, idea))
                .forEach(story -> takeBack(story, idea, wish));
    }

    private void takeBack(Story story, Idea idea, Wish wish) {
        outbox.accept(Parcel.remove(new Recipient.ToRoom(story.room()), story.card()));
        var sentence = wish == Wish.DONT_SHARE ? "recognition.story.not-shared" : "recognition.story.taken-back";
        outbox.accept(Parcel.post(
                new Recipient.ToPerson(story.communicator()),
                story.card() + "/taken-back",
                Card.saying(Argument.phrase(sentence, Map.of("title", title(idea))))));
        stories.takeBack(story, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private boolean names(PersonId person, Story story, Idea idea) {
        return story.named().contains(person)
                || !credits.namedIn(read(idea, story.words()), List.of(person)).isEmpty();
    }

    /** All that the room reads: the title stands above the words. */
    private static String read(Idea idea, String words) {
        return idea.words().title() + "\n" + words;
    }

    void join(PeopleJoined joined) {
        stories.handOver(joined.from(), joined.into());
    }

    static Argument title(Idea idea) {
        return Argument.text(Unfiled.title(idea));
    }
}
