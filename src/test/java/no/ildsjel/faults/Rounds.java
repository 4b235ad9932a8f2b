package no.ildsjel.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What befalls which calls: all of them at once, and in the full form each kind on its own as well. */
final class Rounds {
    /** Far longer than the others, and nearly the same as one of them. */
    private static final Set<Mishap> ONLY_IN_FULL = Set.of(Mishap.ANSWER_LATE);

    private Rounds() {}

    /** @param never what this platform does not do */
    static List<Round> of(List<String> kinds, Set<Mishap> never) {
        return Arrays.stream(Mishap.values())
                .filter(mishap -> !never.contains(mishap))
                .filter(mishap -> Faults.isFull() || !ONLY_IN_FULL.contains(mishap))
                .flatMap(mishap -> Stream.concat(Stream.of(new Round(mishap, kinds)), eachOf(kinds, mishap)))
                .toList();
    }

    private static Stream<Round> eachOf(List<String> kinds, Mishap mishap) {
        boolean isOfKinds = Faults.isFull() && mishap != Mishap.NOBODY_THERE;
        return isOfKinds ? kinds.stream().map(kind -> new Round(mishap, List.of(kind))) : Stream.of();
    }
}
