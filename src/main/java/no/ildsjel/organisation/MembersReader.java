package no.ildsjel.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ildsjel.organisation.Located.Text;
import no.ildsjel.organisation.Organisation.Member;
import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** Reads the units and the people. */
final class MembersReader {
    static final Map<String, Language> LANGUAGES = Section.byCode(Arrays.asList(Language.values()), Language::code);

    private static final Map<String, Role> ROLES =
            Section.byCode(Arrays.asList(Role.values()), role -> role.name().toLowerCase(Locale.ROOT));
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    Members read(Section file) {
        var sizes = sizes(file.section("units", "{Hjemmetjenesten: 42}"));
        sizes.keySet().forEach(unit -> units.put(unit, unit));
        var members = file.sections("people", "[{email: jon@kommune.example, ...}]").stream()
                .flatMap(person -> member(person).stream())
                .toList();
        // G-37: somebody must own the settings, the queue and what nobody answers.
        if (!members.isEmpty()
                && members.stream().noneMatch(member -> member.roles().contains(Role.INNOVATION_LEAD))) {
            file.fault(file.lineOf("people"), "nobody has the role innovation_lead: give it to one of the people");
        }
        return new Members(members, sizes);
    }

    private static Map<String, Integer> sizes(Section units) {
        var sizes = new LinkedHashMap<String, Integer>();
        for (var unit : units.keys()) {
            units.count(units.text(unit, "12")).ifPresent(size -> sizes.put(Members.composed(unit), size));
        }
        return sizes;
    }

    private Optional<Member> member(Section person) {
        var email = email(person);
        var others = person.optionalTexts("alsoKnownAs").stream()
                .flatMap(text -> email(person, text).stream())
                .toList();
        var name = person.optionalText("name");
        var unit = person.text("unit", "Hjemmetjenesten");
        person.choice(new Text(Members.composed(unit.value()), unit.line()), units, "unit");
        @Nullable
        Language language = person.choice(person.optionalText("language"), LANGUAGES, "language")
                .orElse(null);
        List<Role> roles = person.choices(person.optionalTexts("roles"), ROLES, "role");
        person.end();
        return email.map(address -> new Member(
                address,
                others,
                name.isGiven() ? name.value() : null,
                Members.composed(unit.value()),
                language,
                roles));
    }

    private Optional<String> email(Section person) {
        var text = person.text("email", "jon@kommune.example");
        return text.isGiven() ? email(person, text) : Optional.empty();
    }

    private Optional<String> email(Section person, Text text) {
        var email = Members.normalised(text.value());
        // No fault repeats the e-mail itself: the list of faults is logged.
        if (!EMAIL.matcher(email).matches()) {
            person.fault(text.line(), "this is not an e-mail address, such as jon@kommune.example: correct it");
        }
        @Nullable Integer earlier = lines.putIfAbsent(email, text.line());
        if (earlier != null) {
            person.fault(text.line(), "this e-mail is already on line %d: list each person once".formatted(earlier));
            return Optional.empty();
        }
        return Optional.of(email);
    }

    /** The people listed under a key, such as reviewers. */
    static List<Member> named(Section section, List<Text> emails, Members members) {
        var named = new ArrayList<Member>();
        for (var email : emails) {
            members.find(email.value())
                    .ifPresentOrElse(
                            named::add,
                            () -> section.fault(
                                    email.line(),
                                    "this e-mail is not among 'people': correct it here or add the person there"));
        }
        return named.stream().distinct().toList();
    }
}
