package no.ildsjel.recognition;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.ildsjel.people.PersonId;

/** Everyone who is recognised for something, and what each of them has said to it. */
record Consents(List<Consent> each) {
    Consents {
        each = List.copyOf(each);
    }

    static Consents silent(Collection<PersonId> people) {
        return new Consents(people.stream().map(Consent::silent).toList());
    }

    /** Each person once, with what they said last. */
    static Consents newest(Stream<Consent> said) {
        return oneEach(said, (one, other) -> other.isNewerThan(one) ? other : one);
    }

    Optional<Consent> of(PersonId person) {
        return each.stream().filter(consent -> consent.person().equals(person)).findFirst();
    }

    List<PersonId> people() {
        return each.stream().map(Consent::person).toList();
    }

    List<PersonId> named() {
        return each.stream().filter(Consent::isNamed).map(Consent::person).toList();
    }

    /** Everyone else: who chose so, and who said nothing. */
    List<PersonId> unnamed() {
        return each.stream()
                .filter(consent -> !consent.isNamed())
                .map(Consent::person)
                .toList();
    }

    boolean isAlone() {
        return each.size() == 1;
    }

    boolean has(Wish wish) {
        return each.stream().anyMatch(consent -> consent.wish() == wish);
    }

    Consents with(PersonId person, Wish wish, Instant at) {
        return new Consents(each.stream()
                .map(consent -> consent.person().equals(person) ? new Consent(person, wish, at) : consent)
                .toList());
    }

    /**
     * What is to become of a post about these people.
     *
     * @param hides whether somebody can stand there without a name and not be known
     */
    Fate verdict(boolean timeIsOver, Predicate<PersonId> hides) {
        if (has(Wish.DONT_SHARE)) {
            return Fate.DECLINED;
        }
        if (has(Wish.NONE) && !timeIsOver) {
            return Fate.ASKING;
        }
        if (each.stream().allMatch(consent -> consent.wish() == Wish.NONE)) {
            return Fate.NO_ANSWER;
        }
        return unnamed().stream().allMatch(hides) ? Fate.POSTED : Fate.SMALL_UNIT;
    }

    /** Who is not named in the others is not named here either. */
    Consents namedAsIn(Consents others) {
        var named = others.named();
        return new Consents(each.stream()
                .map(consent -> consent.isNamed() && !named.contains(consent.person())
                        ? Consent.silent(consent.person())
                        : consent)
                .toList());
    }

    /** The first person is the second from now on; where both had answered, the more careful answer holds. */
    Consents joined(PersonId from, PersonId into) {
        return oneEach(
                each.stream().map(consent -> consent.person().equals(from) ? consent.of(into) : consent),
                (one, other) -> other.wish().compareTo(one.wish()) > 0 ? other : one);
    }

    private static Consents oneEach(Stream<Consent> consents, BinaryOperator<Consent> choice) {
        var byPerson = new LinkedHashMap<PersonId, Consent>();
        consents.forEach(consent -> byPerson.merge(consent.person(), consent, choice));
        return new Consents(List.copyOf(byPerson.values()));
    }
}
