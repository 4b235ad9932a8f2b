package no.ildsjel.progress;

import static no.ildsjel.progress.Cast.KARI;
import static no.ildsjel.progress.Cast.OLA;
import static no.ildsjel.progress.Cast.PER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Timers;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Content;
import no.ildsjel.ideas.Criteria;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.LivingIdeas;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.MovingIdeas;
import no.ildsjel.ideas.Outcome;
import no.ildsjel.ideas.Placement;
import no.ildsjel.ideas.State;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** The module put together on a database of its own, with every parcel and timer in sight. */
final class Office {
    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    static final Content WORDS = new Content(
            "Pårørende ser når vi kommer",
            "Pårørende ringer fordi de ikke vet når vi kommer",
            List.of("users"),
            List.of("time_saved"),
            Placement.in("velferd"),
            Map.of());

    private static final Map<State, List<Command>> WAYS = Map.ofEntries(
            Map.entry(State.DRAFT, List.of()),
            Map.entry(State.SUBMITTED, List.of(Command.SUBMIT)),
            Map.entry(State.IN_REVIEW, List.of(Command.SUBMIT, Command.OPEN)),
            Map.entry(State.NEEDS_INFO, List.of(Command.SUBMIT, Command.OPEN, Command.ASK_MORE)),
            Map.entry(State.PARKED, List.of(Command.SUBMIT, Command.OPEN, Command.PARK)),
            Map.entry(State.DECLINED, List.of(Command.SUBMIT, Command.OPEN, Command.DECLINE)),
            Map.entry(State.WITHDRAWN, List.of(Command.SUBMIT, Command.WITHDRAW)),
            Map.entry(State.EXPLORING, List.of(Command.SUBMIT, Command.OPEN, Command.APPROVE)),
            Map.entry(State.LEARNED, List.of(Command.SUBMIT, Command.OPEN, Command.APPROVE, Command.CLOSE_WITH_LESSON)),
            Map.entry(State.TESTING, List.of(Command.SUBMIT, Command.OPEN, Command.APPROVE, Command.START_TEST)),
            Map.entry(
                    State.IMPLEMENTING,
                    List.of(Command.SUBMIT, Command.OPEN, Command.APPROVE, Command.START_TEST, Command.WORKED)),
            Map.entry(
                    State.IN_USE,
                    List.of(
                            Command.SUBMIT,
                            Command.OPEN,
                            Command.APPROVE,
                            Command.START_TEST,
                            Command.WORKED,
                            Command.PUT_TO_USE)));

    final List<Parcel> sent = new ArrayList<>();
    final Map<String, Instant> timers = new HashMap<>();
    final Cast people = new Cast();
    final Organisation organisation = SampleOrganisations.granLike();
    final Ideas ideas;
    final MovingIdeas moving;
    final AboutIdeas about;
    final Handovers handovers;
    final LineOwners owners;
    final HandingOver handing;
    final TestEnds testEnds;
    final ProgressListener listener;

    private Instant now = MONDAY;

    Office() {
        this(Vendor.H2);
    }

    Office(Vendor vendor) {
        var database = TestDatabase.fresh(vendor);
        var clock = clock();
        var living = LivingIdeas.on(database, clock, this::heard);
        ideas = living.ideas();
        moving = living.moving();
        about = new AboutIdeas(ideas);
        handovers = new JdbcHandovers(database.jdbc());
        owners = new LineOwners(organisation, people);
        var telling = new TellingSubmitters(new Words(ideas, people, organisation), sent::add);
        handing = new HandingOver(handovers, telling, sent::add, clock);
        testEnds = new TestEnds(ideas, organisation, telling, timers());
        listener = new ProgressListener(telling, handing, testEnds, handovers);
    }

    /** Lets a minute pass. */
    void tick() {
        now = now.plusSeconds(60);
    }

    private void heard(IdeaMoved moved) {
        listener.on(moved);
    }

    /** Kari's idea, which has walked its real life up to there, with nothing sent of it. */
    Idea ideaIn(State state) {
        var idea = ideas.draft(KARI.id(), MONDAY);
        for (var command : WAYS.getOrDefault(state, List.of())) {
            idea = moved(idea, command);
        }
        sent.clear();
        return idea;
    }

    Idea moved(Idea idea, Command command) {
        return moved(idea, whole(command));
    }

    Idea moved(Idea idea, Move move) {
        return ((IdeaMoved) outcome(idea, move)).idea();
    }

    private Outcome outcome(Idea idea, Move move) {
        return move.command() == Command.SUBMIT
                ? moving.submit(idea.id(), WORDS, move.by())
                : moving.move(idea.id(), move);
    }

    /** With all that the modules tell with it. */
    static Move whole(Command command) {
        return Move.of(command, usual(command))
                .because("Fordi behovet er tydelig")
                .judging(new Criteria(3, Placement.in("velferd")))
                .telling("mandate", "Ti timer")
                .telling("first-step", "Ring tre pårørende")
                .telling("return-on", "2027-03-01")
                .telling("next-option", "Ta det opp på avdelingsmøtet")
                .telling("until", "2026-12-18")
                .telling("unit", "Sone nord")
                .telling("upkeep", "Kveldsvakten oppdaterer lista");
    }

    private static By usual(Command command) {
        return switch (command) {
            case OPEN, ASK_MORE, APPROVE, PARK, DECLINE, RETURN -> By.reviewer(OLA.id());
            case PUT_TO_USE -> By.lineOwner(PER.id());
            case LET_REST -> By.timer();
            default -> By.submitter(KARI.id());
        };
    }

    static Situation situation(Person person, Idea idea, Map<String, String> answers) {
        var given = new HashMap<String, Answer>();
        answers.forEach((slot, answer) -> given.put(slot, answer(slot, answer)));
        var subject = new Subject("idea", String.valueOf(idea.id().value()));
        return new Situation(person, subject, new Answers(given));
    }

    private static Answer answer(String slot, String answer) {
        if (answer.isEmpty()) {
            return new Answer.Skipped();
        }
        return List.of("result", "line-owner", "answer", "validates", "sure").contains(slot)
                ? new Answer.Choice(answer)
                : slot.equals("until") ? new Answer.Day(LocalDate.parse(answer)) : new Answer.Text(answer);
    }

    /** The keys of what a card says, from top to bottom. */
    static List<String> said(Parcel parcel) {
        return parts(parcel, Card.Say.class).stream()
                .map(say -> ((Argument.Phrase) say.what()).key())
                .toList();
    }

    static List<Argument.Phrase> phrases(Parcel parcel) {
        return parts(parcel, Card.Say.class).stream()
                .map(say -> (Argument.Phrase) say.what())
                .toList();
    }

    static List<Card.Button> buttons(Parcel parcel) {
        return parts(parcel, Card.Buttons.class).stream()
                .flatMap(row -> row.buttons().stream())
                .toList();
    }

    static <T extends Card.Part> List<T> parts(Parcel parcel, Class<T> kind) {
        var card = parcel.card();
        return card == null
                ? List.of()
                : card.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private Timers timers() {
        return new Timers() {
            @Override
            public void at(String name, String subject, Instant due) {
                timers.put(name + "/" + subject, due);
            }

            @Override
            public void unlessSet(String name, String subject, Instant due) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void cancel(String name, String subject) {
                timers.remove(name + "/" + subject);
            }
        };
    }
}
