package no.ildsjel.organisation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.organisation.Organisation.Member;
import no.ildsjel.organisation.Organisation.Role;

/** The people that the organisation names, and how many work in each unit. */
final class Members {
    private final List<Member> all;
    private final Map<String, Member> byEmail = new HashMap<>();
    private final Map<String, Integer> sizes;

    Members(Collection<Member> members, Map<String, Integer> sizes) {
        this.all = List.copyOf(members);
        this.sizes = Map.copyOf(sizes);
        for (var member : members) {
            byEmail.put(member.email(), member);
            member.alsoKnownAs().forEach(email -> byEmail.put(email, member));
        }
    }

    List<Member> all() {
        return all;
    }

    Optional<Member> find(String email) {
        return Optional.ofNullable(byEmail.get(normalised(email)));
    }

    List<Member> withRole(Role role) {
        return all.stream().filter(member -> member.roles().contains(role)).toList();
    }

    int sizeOf(String unit) {
        return sizes.getOrDefault(composed(unit), 0);
    }

    static String normalised(String email) {
        return composed(email).toLowerCase(Locale.ROOT);
    }

    /** As an "å" may be one character or two, depending on the machine it was typed on. */
    static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
