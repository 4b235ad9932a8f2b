package no.ildsjel.upkeep;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.ildsjel.conversation.Unheard;
import no.ildsjel.delivery.Undelivered;

/**
 * All that waits for an operator, whatever became of it.
 *
 * @param unheard asked for only when it is needed: conversations need our actions before they can hear anything
 */
record Cases(Undelivered undelivered, Supplier<Unheard> unheard) {
    /** The oldest first. */
    List<Case> all() {
        return Stream.concat(
                        undelivered.all().stream().map(Cases::of),
                        unheard.get().all().stream().map(Cases::of))
                .sorted(Comparator.comparing(Case::since))
                .toList();
    }

    Optional<Case> find(Ref ref) {
        return all().stream().filter(each -> each.ref().isMeantBy(ref)).findFirst();
    }

    /** Whether it was still there to be done, and nobody else had been first. */
    boolean perform(Deed deed, Ref ref) {
        return switch (ref.kind()) {
            case PARCEL -> deed == Deed.AGAIN ? undelivered.sendAgain(ref.id()) : undelivered.drop(ref.id());
            case EVENT ->
                deed == Deed.AGAIN
                        ? unheard.get().tryAgain(ref.id())
                        : unheard.get().drop(ref.id());
        };
    }

    private static Case of(Undelivered.Item item) {
        return new Case(
                new Ref(Ref.Kind.PARCEL, item.parcel(), item.attempts()),
                switch (item.state()) {
                    case FAILED -> Case.State.FAILED;
                    case HELD -> Case.State.HELD;
                    case SPENT -> Case.State.SPENT;
                },
                item.to(),
                item.reason(),
                item.attempts(),
                item.since());
    }

    private static Case of(Unheard.Item item) {
        return new Case(
                new Ref(Ref.Kind.EVENT, item.id(), item.attempts()),
                switch (item.state()) {
                    case TRIED -> Case.State.TRIED;
                    case GIVEN_UP -> Case.State.GIVEN_UP;
                    case BLANK -> Case.State.BLANK;
                },
                (item.kind().equals("mentioned") ? "mentioned/" : "said/") + item.channel(),
                item.fault(),
                item.attempts(),
                item.since());
    }
}
