package no.ildsjel.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Timers;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Content;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.MovingIdeas;
import no.ildsjel.ideas.Placement;
import no.ildsjel.ideas.TestIdeas;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** The whole review on real ideas, with what it sends and sets kept to be looked at. It is Monday 23 November 2026. */
class TownHall {
    static final String KARI = "kari@town.example";
    static final String OLA = "ola@town.example";
    static final String INGRID = "ingrid@town.example";
    static final String AASE = "aase@town.example";
    static final String MARTE = "marte@town.example";
    static final String JON = "jon@town.example";

    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final SmallTown town = new SmallTown()
            .reviewers("velferd", OLA, INGRID)
            .standIns("velferd", AASE)
            .reviewers("digitalt", MARTE)
            .reviewers(SmallTown.OUTSIDE, INGRID)
            .leads(JON);
    final Neighbours people = new Neighbours();
    final List<Parcel> sent = new ArrayList<>();
    final Map<String, Instant> timers = new LinkedHashMap<>();
    final Ideas ideas;
    final MovingIdeas moving;
    final Reviewers reviewers;
    final Standings standings;
    final WorkingDays days;
    private final Admission admission;
    private LocalDate today = TODAY;

    TownHall() {
        var hearing = new ArrayList<ReviewListener>();
        var real = TestIdeas.telling(
                Clock.fixed(MONDAY, ZoneOffset.UTC),
                moved -> hearing.forEach(listener -> {
                    listener.tell(moved);
                    listener.keepTime(moved);
                }));
        ideas = real.ideas();
        moving = real.moving();
        Supplier<LocalDate> day = () -> today;
        var configuration = new ReviewConfiguration();
        reviewers = configuration.reviewers(town, people, ideas);
        standings = configuration.standings(ideas);
        days = configuration.reviewWorkingDays(town, day);
        admission = configuration.reviewAdmission(ideas, reviewers, standings, town);
        hearing.add(configuration.reviewListener(reviewers, town, days, standings, sent::add, new Clocks()));
    }

    void itIs(LocalDate day) {
        today = day;
    }

    Person person(String email) {
        return people.named(email);
    }

    /** Kari's idea in velferd. */
    Idea idea() {
        return idea(KARI, Placement.in("velferd"));
    }

    Idea idea(String submitter, Placement placement) {
        var words = new Content(
                "Se når vi kommer",
                "Pårørende vet ikke når vi kommer",
                List.of("users"),
                List.of(),
                placement,
                Map.of("resources", "En dag i uka"));
        var draft = ideas.draft(person(submitter).id(), MONDAY);
        var outcome = moving.submit(draft.id(), words, By.submitter(draft.submitter()));
        return ((IdeaMoved) outcome).idea();
    }

    Idea now(Idea idea) {
        return ideas.find(idea.id()).orElseThrow();
    }

    Move lastMove(Idea idea) {
        var history = ideas.history(idea.id());
        return history.get(history.size() - 1).move();
    }

    Action.Outcome takeUp(String who, Idea idea) {
        return new TakeUpReview(admission, moving).perform(situation(who, idea.id(), Map.of()));
    }

    Action.Outcome decide(String who, Idea idea, Map<String, Answer> answers) {
        return new Decide(admission, moving, days).perform(situation(who, idea.id(), answers));
    }

    /** As a reviewer who takes the idea up and answers. */
    void reviewed(String who, Idea idea, Map<String, Answer> answers) {
        takeUp(who, idea);
        decide(who, idea, answers);
    }

    Action.Outcome takeUpAnswer(String who, Idea idea) {
        return new TakeUpAnswer(admission).perform(situation(who, idea.id(), Map.of()));
    }

    Action.Outcome answer(String who, Idea idea, String words) {
        var answers = Map.<String, Answer>of("answer", new Answer.Text(words));
        return new SendAnswer(admission, moving, days).perform(situation(who, idea.id(), answers));
    }

    void withdraw(Idea idea) {
        moving.move(idea.id(), Move.of(Command.WITHDRAW, By.submitter(idea.submitter())));
    }

    void ring(String alarm, Idea idea) {
        var subject = String.valueOf(idea.id().value());
        if (alarm.equals(LetRest.NAME)) {
            new LetRest(moving, days).ring(subject, MONDAY);
        } else {
            new ReturnParked(moving).ring(subject, MONDAY);
        }
    }

    Situation situation(String who, IdeaId idea, Map<String, Answer> answers) {
        return new Situation(person(who), new Subject("idea", String.valueOf(idea.value())), new Answers(answers));
    }

    static Map<String, Answer> approving() {
        return judged(
                "approve",
                Map.of("mandate", new Answer.Text("Inntil 20 timer"), "first-step", new Answer.Text("Snakk med tre")));
    }

    static Map<String, Answer> asking() {
        return Map.of("decision", new Answer.Choice("ask-more"), "question", new Answer.Text("Hvor ofte skjer det?"));
    }

    static Map<String, Answer> parkingUntil(LocalDate day) {
        return judged("park", Map.of("return-on", new Answer.Day(day)));
    }

    static Map<String, Answer> declining() {
        return judged("decline", Map.of("next-option", new Answer.Text("Snakk med vaktlaget på huset")));
    }

    private static Map<String, Answer> judged(String decision, Map<String, Answer> more) {
        var answers = new LinkedHashMap<String, Answer>(more);
        answers.put("decision", new Answer.Choice(decision));
        answers.put("worth", new Answer.Choice("3"));
        answers.put("focus", new Answer.Choice("velferd"));
        answers.put("reason", new Answer.Text("Behovet er tydelig"));
        return answers;
    }

    /** The key of the sentence that says why not. */
    static String why(Action.Outcome outcome) {
        return whyPhrase(outcome).key();
    }

    static Argument.Phrase whyPhrase(Action.Outcome outcome) {
        assertThat(outcome.name()).isEqualTo("refused");
        return (Argument.Phrase) Objects.requireNonNull(outcome.words().get("why"));
    }

    /** What was sent since this was last asked, as "post ola@town.example review.card.new". */
    List<String> letters() {
        var letters = sent.stream()
                .map(parcel -> "%s %s %s"
                        .formatted(
                                parcel.deed().name().toLowerCase(Locale.ROOT),
                                reader(parcel),
                                keys(parcel).get(0)))
                .toList();
        sent.clear();
        return letters;
    }

    Card cardOf(String email) {
        return sent.stream()
                .filter(parcel -> reader(parcel).equals(email))
                .reduce((earlier, later) -> later)
                .map(Parcel::card)
                .orElseThrow();
    }

    private String reader(Parcel parcel) {
        return parcel.to() instanceof ToPerson to
                ? Optional.ofNullable(people.find(to.person()).orElseThrow().email())
                        .orElseThrow()
                : parcel.to().toString();
    }

    private static List<String> keys(Parcel parcel) {
        var card = Optional.ofNullable(parcel.card()).orElseThrow();
        return card.parts().stream()
                .filter(Card.Say.class::isInstance)
                .map(part -> ((Argument.Phrase) ((Card.Say) part).what()).key())
                .toList();
    }

    private class Clocks implements Timers {
        @Override
        public void at(String name, String subject, Instant due) {
            timers.put(name + "/" + subject, due);
        }

        @Override
        public void unlessSet(String name, String subject, Instant due) {
            timers.putIfAbsent(name + "/" + subject, due);
        }

        @Override
        public void cancel(String name, String subject) {
            timers.remove(name + "/" + subject);
        }
    }
}
