package no.ildsjel.recognition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.ildsjel.FixedClock;
import no.ildsjel.RingingTimers;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.delivery.RoomPlaces;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Content;
import no.ildsjel.ideas.Criteria;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.MovingIdeas;
import no.ildsjel.ideas.Placement;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/** The sample organisation with its real people, ideas and words, where everything said can be read. */
final class Municipality implements AutoCloseable {
    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    final FixedClock clock = new FixedClock(MONDAY);
    final ChosenPlaces places = new ChosenPlaces();
    private final Map<String, Card> standing = new LinkedHashMap<>();
    private final AnnotationConfigApplicationContext modules = new AnnotationConfigApplicationContext();
    private final RingingTimers timers;
    private final TestDatabase database;

    Municipality() {
        this(Vendor.H2);
    }

    Municipality(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
        Once once = (eventKey, alias, work) -> {
            work.run();
            return true;
        };
        timers = new RingingTimers(
                once, () -> modules.getBeansOfType(Alarm.class).values());
        modules.registerBean(JdbcClient.class, database::jdbc);
        modules.registerBean(FixedClock.class, () -> clock);
        modules.registerBean(RingingTimers.class, () -> timers);
        modules.registerBean(Outbox.class, () -> this::accept);
        modules.registerBean(RoomPlaces.class, () -> places);
        modules.registerBean(RandomGenerator.class, () -> new Random(1));
        modules.registerBean("ids", Supplier.class, () -> (Supplier<UUID>) UUID::randomUUID);
        modules.registerBean(
                "today",
                Supplier.class,
                () -> () -> clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
        for (var module :
                List.of("people.People", "organisation.Organisation", "ideas.Ideas", "phrasebook.Phrasebook")) {
            modules.register(ClassUtils.resolveClassName("no.ildsjel." + module + "Configuration", null));
        }
        modules.register(RecognitionConfiguration.class);
        modules.refresh();
    }

    TransactionTemplate transaction() {
        return database.transaction();
    }

    <T> T the(Class<T> type) {
        return modules.getBean(type);
    }

    Person person(String firstName) {
        var member = the(Organisation.class).members().stream()
                .filter(each -> String.valueOf(each.name()).startsWith(firstName))
                .findFirst()
                .orElseThrow();
        return person(String.valueOf(member.name()), member.email());
    }

    /** Somebody whom the organisation's file does not mention. */
    Person stranger() {
        return person("Nina Nordmann", "nina@eksempelkommunen.example");
    }

    Person person(String name, String email) {
        return the(People.class).meet(new Profile(new Account("test", email), name, email, Language.NB));
    }

    Idea submitted(Person submitter) {
        return submitted(submitter, "Pårørende ser når vi kommer", "Pårørende ringer fordi de ikke vet når vi kommer.");
    }

    private Idea submitted(Person submitter, String title, String need) {
        return submitted(submitter, title, need, List.of());
    }

    private Idea submitted(Person submitter, String title, String need, List<Content.Attachment> files) {
        var draft = the(Ideas.class).draft(submitter.id(), clock.instant());
        var words = new Content(
                title, need, List.of("users"), List.of("quality"), Placement.in("velferd"), Map.of(), files);
        the(MovingIdeas.class).submit(draft.id(), words, By.submitter(submitter.id()));
        return move(draft, Move.of(Command.OPEN, reviewer()));
    }

    Idea approved(Person submitter) {
        return approved(submitted(submitter));
    }

    Idea approved(Person submitter, String title, String need, List<Content.Attachment> files) {
        return approved(submitted(submitter, title, need, files));
    }

    Idea approved(Person submitter, String title, String need) {
        return approved(submitted(submitter, title, need));
    }

    private Idea approved(Idea submitted) {
        return move(
                submitted,
                Move.of(Command.APPROVE, reviewer())
                        .because("Behovet er tydelig")
                        .judging(new Criteria(3, Placement.in("velferd"))));
    }

    Idea tested(Person submitter) {
        return tested(approved(submitter), submitter);
    }

    private Idea testing(Idea approved, Person submitter) {
        return move(
                approved,
                Move.of(Command.START_TEST, By.submitter(submitter.id())).telling("smallest", "Én sone i fire uker"));
    }

    Idea tested(Person submitter, String result) {
        return worked(testing(approved(submitter), submitter), submitter, result);
    }

    Idea tested(Idea approved, Person submitter) {
        return worked(testing(approved, submitter), submitter);
    }

    Idea worked(Idea testing, Person submitter) {
        return worked(testing, submitter, "Telefonene ble halvert");
    }

    private Idea worked(Idea testing, Person submitter, String result) {
        return move(
                testing, Move.of(Command.WORKED, By.submitter(submitter.id())).because(result));
    }

    Idea inUse(Person submitter, Person lineOwner) {
        return inUse(tested(submitter), lineOwner);
    }

    Idea inUse(Idea tested, Person lineOwner) {
        return move(
                tested,
                Move.of(Command.PUT_TO_USE, By.lineOwner(lineOwner.id())).telling("unit", "Hele hjemmetjenesten"));
    }

    Idea learned(Person submitter) {
        return learned(approved(submitter), submitter);
    }

    Idea learned(Idea approved, Person submitter) {
        return move(
                approved,
                Move.of(Command.CLOSE_WITH_LESSON, By.submitter(submitter.id()))
                        .because("De vil heller ringe")
                        .telling("assumption", "At alle ville lese meldinger")
                        .telling("advice", "Spør dem først"));
    }

    Idea move(Idea idea, Move move) {
        clock.tick(Duration.ofMinutes(1));
        return the(MovingIdeas.class).move(idea.id(), move) instanceof IdeaMoved moved ? moved.idea() : never(move);
    }

    private static Idea never(Move move) {
        throw new AssertionError(move.command() + " was refused");
    }

    private By reviewer() {
        return By.reviewer(person("Ola").id());
    }

    Recognition recognition(Idea idea, Milestone milestone) {
        return the(Recognitions.class).ofIdea(idea.id()).stream()
                .filter(each -> each.milestone() == milestone)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    Fate fate(Idea idea, Milestone milestone) {
        return recognition(idea, milestone).fate();
    }

    /** Answers as the conversation does, and tells its outcome. */
    String answer(Person person, Idea idea, Milestone milestone, Wish wish) {
        clock.tick(Duration.ofMinutes(1));
        var subject = recognition(idea, milestone).subject();
        return perform("record-consent", person, subject, Map.of("choice", new Answer.Choice(wish.option())));
    }

    String perform(String action, Person person, Subject subject, Map<String, Answer> answers) {
        return modules.getBeansOfType(Action.class).values().stream()
                .filter(each -> each.name().equals(action))
                .findFirst()
                .orElseThrow()
                .perform(new Situation(person, subject, new Answers(answers)))
                .name();
    }

    /** At nine in the morning so many working days later. */
    void passWorkingDays(int days) {
        var organisation = the(Organisation.class);
        var today = clock.instant().atZone(organisation.zone()).toLocalDate();
        var then = organisation.calendar().after(today, days).atTime(LocalTime.of(9, 0));
        clock.set(then.atZone(organisation.zone()).toInstant());
        timers.ringDue(clock.instant());
    }

    /** What stands in the room, the words as they are made now. */
    List<String> room(String purpose) {
        var room = new Recipient.ToRoom(purpose).toString();
        return standing.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(room + " "))
                .map(entry -> words(entry.getValue(), Language.NB))
                .toList();
    }

    List<String> room() {
        return room("recognition");
    }

    /** The newest card that the person has. */
    Card card(Person person) {
        var mine = new Recipient.ToPerson(person.id()).toString();
        return standing.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(mine + " "))
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later)
                .orElse(Card.of());
    }

    String words(Card card, Language language) {
        return String.join(
                "\n",
                card.parts().stream()
                        .flatMap(part -> words(part).stream())
                        .map(what -> the(Phrasebook.class).say(what, language))
                        .toList());
    }

    String words(Person person) {
        return words(card(person), Language.NB);
    }

    private static List<Argument> words(Card.Part part) {
        if (part instanceof Card.Heading heading) {
            return List.of(heading.what());
        }
        if (part instanceof Card.Say say) {
            return List.of(say.what());
        }
        return ((Card.Buttons) part).buttons().stream().map(Card.Button::label).toList();
    }

    private void accept(Parcel parcel) {
        var name = parcel.to() + " " + parcel.name();
        if (parcel.deed() == Parcel.Deed.REMOVE) {
            standing.remove(name);
        } else if (parcel.card() != null) {
            standing.put(name, parcel.card());
        }
    }

    @Override
    public void close() {
        modules.close();
    }

    /** What was chosen, as purpose, channel and place. */
    static final class ChosenPlaces implements RoomPlaces {
        final List<String> chosen = new ArrayList<>();
        int waiting;

        @Override
        public Map<String, String> of(String purpose) {
            return Map.of();
        }

        @Override
        public int choose(String purpose, String channel, String place, PersonId by) {
            chosen.add(String.join(" ", purpose, channel, place));
            return waiting;
        }
    }
}
