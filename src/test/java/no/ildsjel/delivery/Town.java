package no.ildsjel.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.ildsjel.organisation.FocusArea;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.WorkingCalendar;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.phrasebook.UnknownPhrase;
import org.jspecify.annotations.Nullable;

/** As much of people, organisation and phrasebook as delivery asks for. */
final class Town implements People, Organisation, Phrasebook {
    static final PersonId KARI = PersonId.of("00000000-0000-0000-0000-0000000000a1");
    static final PersonId OLA = PersonId.of("00000000-0000-0000-0000-0000000000a2");

    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
    private final Map<PersonId, List<Account>> accounts = new ConcurrentHashMap<>();
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final Map<PersonId, Account> usedLast = new ConcurrentHashMap<>();
    private final Map<Account, Instant> usedAt = new HashMap<>();
    private boolean isBroken;

    Town() {
        people.put(KARI, new Person(KARI, "Kari", "kari@kommune.example", Language.NB));
        people.put(OLA, new Person(OLA, "Ola", "ola@kommune.example", Language.NN));
        accounts.put(KARI, List.of(new Account("slack", "UKARI")));
        accounts.put(OLA, List.of(new Account("slack", "UOLA")));
    }

    Town with(Room room) {
        rooms.put(room.purpose(), room);
        return this;
    }

    PersonId stranger(@Nullable String email, Account... known) {
        var id = new PersonId(UUID.randomUUID());
        people.put(id, new Person(id, "", email, Language.NB));
        accounts.put(id, List.of(known));
        return id;
    }

    void use(PersonId id, Account account) {
        usedLast.put(id, account);
    }

    void forgetHowToWrite() {
        isBroken = true;
    }

    @Override
    public Optional<Person> hold(PersonId id) {
        return find(id);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Account> accounts(PersonId id) {
        return accounts.getOrDefault(id, List.of());
    }

    @Override
    public List<Account> accountsByUse(PersonId id) {
        return accounts(id).stream()
                .sorted(Comparator.comparing(account -> !account.equals(usedLast.get(id))))
                .toList();
    }

    @Override
    public void reachable(PersonId id, Account account) {
        var more = new ArrayList<>(accounts(id));
        more.add(account);
        accounts.put(id, more);
    }

    @Override
    public void close(Account account, String reason, Instant since) {
        if (usedAt.getOrDefault(account, Instant.EPOCH).isAfter(since)) {
            return;
        }
        accounts.replaceAll((id, known) ->
                known.stream().filter(each -> !each.equals(account)).toList());
    }

    void uses(Account account, Instant at) {
        usedAt.put(account, at);
    }

    @Override
    public void prefer(PersonId id, @Nullable String channel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void speak(PersonId id, Language language) {
        people.computeIfPresent(id, (same, person) -> new Person(id, person.name(), person.email(), language));
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public Optional<Room> room(String purpose) {
        return Optional.ofNullable(rooms.get(purpose));
    }

    /** A text is kept; a phrase is its key with the language before it; no language has a key that begins with "un". */
    @Override
    public String say(Argument argument, Language language) {
        if (isBroken) {
            throw new IllegalStateException("Words of people");
        }
        if (argument instanceof Argument.Text text) {
            return text.text();
        }
        if (argument instanceof Argument.Phrase phrase) {
            return phrase(phrase.key(), language);
        }
        return argument.getClass().getSimpleName();
    }

    private static String phrase(String key, Language language) {
        if (key.startsWith("un")) {
            throw new UnknownPhrase(key);
        }
        return language.code() + ":" + key;
    }

    @Override
    public Person meet(Profile profile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Person named(String email) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean knows(String key) {
        return !key.startsWith("un");
    }

    @Override
    public Set<String> words(String key) {
        return Set.of();
    }

    @Override
    public Set<String> lists(String prefix) {
        return Set.of();
    }

    @Override
    public Set<String> keys(Language language) {
        return Set.of();
    }

    @Override
    public Optional<List<String>> arguments(String key, Language language) {
        return Optional.empty();
    }

    @Override
    public String name() {
        return "Prøvekommunen";
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public WorkingCalendar calendar() {
        return day -> true;
    }

    @Override
    public String word(String name) {
        return name;
    }

    @Override
    public List<FocusArea> areasOpenOn(LocalDate day) {
        return List.of();
    }

    @Override
    public Optional<FocusArea> area(String id) {
        return Optional.empty();
    }

    @Override
    public List<String> recipients() {
        return List.of();
    }

    @Override
    public List<String> values() {
        return List.of();
    }

    @Override
    public String valueClass(String code) {
        return code;
    }

    @Override
    public List<Member> reviewersOf(@Nullable String area) {
        return List.of();
    }

    @Override
    public List<Member> standInsOf(@Nullable String area) {
        return List.of();
    }

    @Override
    public List<Member> members() {
        return List.of();
    }

    @Override
    public Optional<Member> member(String email) {
        return Optional.empty();
    }

    @Override
    public List<Member> withRole(Role role) {
        return List.of();
    }

    @Override
    public int sizeOf(String unit) {
        return 0;
    }

    @Override
    public List<Room> rooms() {
        return List.copyOf(rooms.values());
    }

    @Override
    public Promises promises() {
        return new Promises(10, 3, 5, Duration.ofDays(30), List.of(3, 21));
    }
}
