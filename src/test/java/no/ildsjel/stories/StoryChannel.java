package no.ildsjel.stories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.playground.Story.Mark;
import org.jspecify.annotations.Nullable;

/** The channel of the stories: keeps what everybody sees, and what has happened since it was last asked. */
public class StoryChannel implements Channel {
    public static final String NAME = "slack";

    /** Nobody writes there; but whoever looks after it opens it before they try again. */
    private static final String ARCHIVED = "#arkivert";

    private final Map<Place, WrittenCard> standing = new LinkedHashMap<>();
    private final List<Seen> gone = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private int messages;

    /** Another channel, where the same people have other addresses; what they see there is seen here too. */
    record Elsewhere(String name, StoryChannel stage) implements Channel {
        @Override
        public boolean hasHomes() {
            return false;
        }

        @Override
        public boolean findsRoomsByName() {
            return false;
        }

        @Override
        public Receipt deliver(Shipment shipment) {
            return stage.deliver(shipment);
        }
    }

    /** Something that became visible. */
    public record Seen(String who, Mark mark, WrittenCard card) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Receipt deliver(Shipment shipment) {
        var who = who(shipment.to());
        if (who.startsWith(ARCHIVED) && refused.add(shipment.id())) {
            return new Refused("is_archived");
        }
        var at = shipment.at();
        var before = at == null ? null : standing.remove(at);
        if (at != null && before == null) {
            return new Gone();
        }
        if (before != null) {
            gone.add(new Seen(who, Mark.GOES, before));
        }
        var card = shipment.card();
        if (card == null) {
            note(who, Mark.GOES, before);
            return new Delivered(null, null);
        }
        var place = at == null ? new Place(who, "m" + ++messages) : at;
        standing.put(place, card);
        note(who, before == null ? Mark.COMES : Mark.CHANGES, card);
        return new Delivered(place, user(shipment.to()));
    }

    private void note(String who, Mark mark, @Nullable WrittenCard card) {
        if (card != null) {
            seen.add(new Seen(who, mark, card));
        }
    }

    public List<Seen> takeSeen() {
        var taken = List.copyOf(seen);
        seen.clear();
        return taken;
    }

    /**
     * The newest button with this label that the person can see, or could until their screen was renewed; otherwise
     * somebody else's, for anybody can forge a press.
     */
    Optional<Found> button(String who, String label) {
        return button(label, who::equals).or(() -> button(label, anybody -> true));
    }

    private Optional<Found> button(String label, Predicate<String> whose) {
        var visible = standing.entrySet().stream()
                .filter(entry -> whose.test(entry.getKey().conversation()))
                .flatMap(entry -> found(entry.getValue(), label));
        var old = gone.stream().filter(seen -> whose.test(seen.who())).flatMap(seen -> found(seen.card(), label));
        return Stream.concat(old, visible).reduce((earlier, later) -> later);
    }

    private static Stream<Found> found(WrittenCard card, String label) {
        return card.blocks().stream()
                .flatMap(block -> buttons(block).stream()
                        .filter(button -> Transcript.name(button.label()).equals(Transcript.name(label)))
                        .map(button -> new Found(card, button, block)));
    }

    /** What stands in front of somebody, the oldest first. */
    public List<WrittenCard> standing(String who) {
        return standing.entrySet().stream()
                .filter(entry -> entry.getKey().conversation().equals(who))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A button, the card it is on, and the block of that card that holds it. */
    record Found(WrittenCard card, WrittenCard.Button button, WrittenCard.Block block) {
        List<String> ticked(List<String> labels) {
            return block instanceof WrittenCard.Ticks ticks
                    ? ticks.options().stream()
                            .filter(option -> labels.stream()
                                    .map(Transcript::name)
                                    .anyMatch(Transcript.name(option.label())::equals))
                            .map(WrittenCard.Option::name)
                            .toList()
                    : List.of();
        }
    }

    void clear() {
        standing.clear();
        seen.clear();
        gone.clear();
        refused.clear();
        messages = 0;
    }

    private static List<WrittenCard.Button> buttons(WrittenCard.Block block) {
        if (block instanceof WrittenCard.Buttons row) {
            return row.buttons();
        }
        return block instanceof WrittenCard.Ticks ticks ? List.of(ticks.done()) : List.of();
    }

    private static String who(Target target) {
        if (target instanceof Someone someone) {
            return someone.user() != null ? someone.user() : String.valueOf(someone.email());
        }
        if (target instanceof HomeOf home) {
            return "home of " + (home.user() != null ? home.user() : home.email());
        }
        return target instanceof Room room ? room.place() : ((Conversation) target).conversation();
    }

    private static @Nullable String user(Target target) {
        return target instanceof Someone someone ? who(someone) : null;
    }
}
