package no.ildsjel.talks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Block;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Ticks;

/** What a person is asked, as their buttons tell: never by the words of the card. */
record Asked(Session session, Optional<WrittenCard> card) {
    static final String RECAP = "review";
    static final String GUARD = "guard";
    static final String PLACE = "belongs";
    static final String MENU = "change";
    static final String STOP = "stop";

    /** Where a conversation begins there is nothing to press yet. */
    private static final String FIRST = "need";

    /** The slot that is asked for, or one of the places above. */
    String what() {
        var deeds = deeds(card.stream());
        var place = place(deeds);
        if (place.startsWith("?")) {
            return place.substring(1);
        }
        boolean isPlaceless = deeds.stream().anyMatch(deed -> deed.get(0).equals("heard"));
        if (isPlaceless && (isTold(deeds, "resume") || isTold(deeds, "confirm"))) {
            return PLACE;
        }
        if (isTold(deeds, "confirm")) {
            return RECAP;
        }
        var options = deeds.stream()
                .filter(deed -> deed.get(0).equals("pick") || deed.get(0).equals("ticked"))
                .map(deed -> deed.get(2))
                .findFirst();
        if (options.isEmpty() && isTold(deeds, "resume")) {
            return MENU;
        }
        return options.orElse(place.isEmpty() ? FIRST : place);
    }

    private static boolean isTold(List<List<String>> deeds, String word) {
        return deeds.stream()
                .anyMatch(deed -> deed.get(0).equals("tell") && deed.get(2).equals(word));
    }

    private static String place(List<List<String>> deeds) {
        return deeds.stream()
                .filter(deed -> deed.get(0).equals("tell") && deed.size() > 3)
                .map(deed -> deed.get(3))
                .findFirst()
                .orElse("");
    }

    private static List<List<String>> deeds(Stream<WrittenCard> cards) {
        return cards.flatMap(card -> card.blocks().stream())
                .flatMap(block -> buttons(block).stream())
                .map(button -> List.of(button.deed().split("\\|", -1)))
                .filter(deed -> deed.size() > 2)
                .toList();
    }

    static List<Button> buttons(Block block) {
        if (block instanceof Buttons row) {
            return row.buttons();
        }
        return block instanceof Ticks ticks ? List.of(ticks.done()) : List.of();
    }
}
