package no.ildsjel.playground;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ildsjel.organisation.FocusArea;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Member;
import org.jspecify.annotations.Nullable;

/** Everyone whom the organisation's file names. */
class Players {
    private final Organisation organisation;
    private final Clock clock;

    Players(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    List<Player> all() {
        var reviewers = emails(organisation::reviewersOf);
        var standIns = emails(organisation::standInsOf);
        return organisation.members().stream()
                .map(member -> player(member, reviewers, standIns))
                .toList();
    }

    Optional<Player> find(String email) {
        return all().stream()
                .filter(player -> player.email().equalsIgnoreCase(email))
                .findFirst();
    }

    /** The one whom a story means. */
    Optional<Player> called(String firstName) {
        return all().stream().filter(player -> player.isCalled(firstName)).findFirst();
    }

    private Player player(Member member, List<String> reviewers, List<String> standIns) {
        var email = member.email();
        var name = member.name() == null ? email.split("@", 2)[0] : member.name();
        var language = member.language() == null ? organisation.language() : member.language();
        var roles = new ArrayList<String>();
        if (reviewers.contains(email)) {
            roles.add("reviewer");
        } else if (standIns.contains(email)) {
            roles.add("stand-in");
        }
        member.roles()
                .forEach(role -> roles.add(role.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return new Player(email, name, member.unit(), List.copyOf(roles), language);
    }

    private List<String> emails(Function<@Nullable String, List<Member>> ofArea) {
        var today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        var areas = organisation.areasOpenOn(today).stream().map(FocusArea::id);
        return Stream.concat(areas.map(ofArea), Stream.of(ofArea.apply(null)))
                .flatMap(List::stream)
                .map(Member::email)
                .distinct()
                .toList();
    }
}
